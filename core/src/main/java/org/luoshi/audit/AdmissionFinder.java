package org.luoshi.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.text.Lexicon;

/** Targets that a text admits to have missed while it prints elsewhere that they were reached. */
final class AdmissionFinder {

  private static final int MOST = 20;
  private static final Lexicon MISSED =
      Lexicon.of("未达到", "未达", "没有达到", "未能达到", "未完成", "未实现", "没有完成", "低于");

  private AdmissionFinder() {}

  static void find(List<Case> texts, Docket docket) {
    List<Mark> admitted = new ArrayList<>();
    for (Case text : texts) {
      text.marks().stream()
          .filter(m -> m.isPercent() && MISSED.ends(m.lead()))
          .filter(m -> m.tail().contains("目标") || m.tail().contains("预期"))
          .forEach(admitted::add);
    }
    admitted.stream().limit(MOST).forEach(mark -> judge(mark, texts, docket));
  }

  private static void judge(Mark admitted, List<Case> texts, Docket docket) {
    String lead = admitted.lead();
    String sign = MISSED.endingAt(lead, 0, lead.length());
    String name = lead.substring(0, lead.length() - sign.length());
    for (Case text : texts) {
      Optional<Mark> rate = Rates.of(name, text.script());
      if (rate.isPresent()) {
        boolean missed = rate.get().value().compareTo(admitted.value()) < 0;
        docket.statement(
            rate.get().number() + " < " + admitted.number(),
            rate.get(),
            admitted,
            missed ? Reason.AGREES : Reason.DIFFERS);
        return;
      }
    }
  }
}
