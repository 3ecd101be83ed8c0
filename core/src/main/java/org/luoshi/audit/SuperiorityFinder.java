package org.luoshi.audit;

import java.util.List;
import java.util.Optional;

/**
 * Growth that is called faster than other growth while both rates are printed: {@code A增长高于B增长}.
 */
final class SuperiorityFinder implements Finder {

  private static final int LONGEST = 24;
  private static final List<String> SIGNS =
      List.of("增长高于", "增速高于", "增幅高于", "增长快于", "增速快于", "增幅快于", "增速超过", "增幅超过");

  @Override
  public void find(Case text, Docket docket) {
    for (String sign : SIGNS) {
      String words = text.script().text();
      for (int at = words.indexOf(sign); at >= 0; at = words.indexOf(sign, at + sign.length())) {
        judge(text, at, at + sign.length(), docket);
      }
    }
  }

  private static void judge(Case text, int at, int end, Docket docket) {
    Script script = text.script();
    String higher = script.leadOf(at);
    int to = end;
    while (to < end + LONGEST && !Script.endsClause(script.at(to))) {
      to++;
    }
    Optional<Mark> first = Rates.of(higher, script);
    Optional<Mark> second = Rates.of(script.text(end, to), script);
    if (first.isEmpty() || second.isEmpty() || first.get() == second.get()) {
      return;
    }
    boolean holds = first.get().value().compareTo(second.get().value()) > 0;
    docket.statement(
        first.get().number() + " > " + second.get().number(),
        first.get(),
        second.get(),
        holds ? Reason.AGREES : Reason.DIFFERS);
  }
}
