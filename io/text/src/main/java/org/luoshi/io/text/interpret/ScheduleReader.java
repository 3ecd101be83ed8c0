package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.Recurrences;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.plan.DueDate;
import org.luoshi.model.plan.Instruction;
import org.luoshi.model.plan.Recurrence;
import org.luoshi.model.plan.ReportKind;
import org.luoshi.model.plan.ReportingRule;
import org.luoshi.model.plan.ReportingSchedule;
import org.luoshi.text.Folding;

/**
 * Reads when what is to be reported from the instructions of a notice: one rule a sentence that
 * names a time.
 */
final class ScheduleReader {

  private static final char REPORTS = '报'; // what all verbs hold
  private static final List<String> VERBS = List.of("报送", "上报", "报至", "报到", "报");
  private static final List<String> MEDIA = List.of("书面", "纸质", "电子版", "电子文档", "电子稿");
  private static final List<String> QUARTERS = List.of("一", "二", "三", "四");

  private final String text;
  private final String folded;

  private ScheduleReader(String text) {
    this.text = text;
    this.folded = Folding.fold(text);
  }

  static Optional<ReportingSchedule> read(List<Instruction> instructions, Optional<Integer> year) {
    List<ReportingRule> rules = new ArrayList<>();
    for (Instruction instruction : instructions) {
      for (String sentence : sentences(instruction.text())) {
        new ScheduleReader(sentence)
            .rule(year)
            .ifPresent(rule -> rules.add(instruction.span().map(rule::withSpan).orElse(rule)));
      }
    }
    return rules.isEmpty()
        ? Optional.empty()
        : Optional.of(ReportingSchedule.builder().addAllRules(rules).build());
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '。' || i == text.length() - 1) {
        sentences.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    return sentences;
  }

  private Optional<ReportingRule> rule(Optional<Integer> year) {
    if (folded.indexOf(REPORTS) < 0) {
      return Optional.empty();
    }
    List<ReportKind> kinds = kinds();
    Optional<String> recipient = kinds.isEmpty() ? Optional.empty() : recipient();
    if (recipient.isEmpty()) {
      return Optional.empty();
    }
    List<Dates> dates = folded.contains("前") ? Dates.all(folded, 0, folded.length()) : List.of();
    Optional<Recurrence> recurrence = Recurrences.find(folded, year);
    if (dates.isEmpty() && recurrence.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ReportingRule.builder()
            .kinds(kinds)
            .reporter(reporter())
            .recipient(recipient.get())
            .signedBy(signedBy())
            .media(MEDIA.stream().filter(folded::contains).map(this::printed).toList())
            .forms(forms())
            .deadlines(deadlines(dates, year))
            .recurrence(recurrence)
            .text(text)
            .build());
  }

  private List<ReportKind> kinds() {
    List<ReportKind> kinds = new ArrayList<>();
    if (Stream.of("办理方案", "实施方案", "工作方案", "推进方案").anyMatch(folded::contains)) {
      kinds.add(ReportKind.HANDLING_PLAN);
    }
    if (Stream.of("完成情况", "进展情况", "落实情况", "推进情况").anyMatch(folded::contains)) {
      kinds.add(ReportKind.COMPLETION);
    }
    if (folded.contains("名单") || folded.contains("联系方式")) {
      kinds.add(ReportKind.CONTACT_LIST);
    }
    return kinds;
  }

  private String printed(String word) {
    int at = folded.indexOf(word);
    return text.substring(at, at + word.length());
  }

  private Optional<String> recipient() {
    for (String verb : VERBS) {
      int at = folded.indexOf(verb);
      while (at >= 0) {
        int start = at + verb.length();
        start += start < folded.length() && "至到给".indexOf(folded.charAt(start)) >= 0 ? 1 : 0;
        int end = until(start, "(,;。、和及");
        if (end - start >= 3 && end - start <= 20 && isBody(folded.substring(start, end))) {
          return Optional.of(text.substring(start, end));
        }
        at = folded.indexOf(verb, at + 1);
      }
    }
    return Optional.empty();
  }

  private static boolean isBody(String name) {
    return Stream.of("督查室", "办", "局", "委", "室", "科", "中心", "处").anyMatch(name::endsWith);
  }

  /** The last 各… before the time or the object, up to the verb or adverb that follows. */
  private String reporter() {
    int at = folded.indexOf('各');
    while (at >= 0) {
      int end = until(at, "要应须于将分,;。(");
      if (Stream.of("单位", "部门", "街道", "办事处").anyMatch(folded.substring(at, end)::endsWith)) {
        return text.substring(at, end);
      }
      at = folded.indexOf('各', at + 1);
    }
    return "";
  }

  private String signedBy() {
    int at = folded.indexOf('经');
    while (at >= 0) {
      int end = until(at, "后,;。以");
      if (Stream.of("审定", "同意", "签字", "审核", "签发", "审签")
          .anyMatch(folded.substring(at, end)::endsWith)) {
        return text.substring(at + 1, end);
      }
      at = folded.indexOf('经', at + 1);
    }
    return "";
  }

  /** 附表1、2 names two forms. */
  private List<String> forms() {
    Set<String> forms = new LinkedHashSet<>();
    int at = folded.indexOf("附表");
    while (at >= 0) {
      int i = at + 2;
      while (i < folded.length()
          && (Character.isDigit(folded.charAt(i)) || folded.charAt(i) == '、')) {
        if (folded.charAt(i) != '、') {
          forms.add(text.substring(at, at + 2) + folded.charAt(i));
        }
        i++;
      }
      at = folded.indexOf("附表", i);
    }
    return List.copyOf(forms);
  }

  private List<DueDate> deadlines(List<Dates> dates, Optional<Integer> year) {
    int reported = year.orElse(dates.isEmpty() ? 0 : dates.get(0).date().getYear());
    List<ReportingPeriod> periods = dates.isEmpty() ? List.of() : periods(reported);
    List<DueDate> due = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      Optional<ReportingPeriod> covers =
          periods.size() == dates.size() ? Optional.of(periods.get(i)) : Optional.empty();
      String printed = text.substring(dates.get(i).start(), dates.get(i).end());
      due.add(new DueDate(dates.get(i).date(), covers, printed, true));
    }
    return due;
  }

  /** 第一、第二、第三季度及全年 names four periods. */
  private List<ReportingPeriod> periods(int year) {
    List<ReportingPeriod> periods = new ArrayList<>();
    int end = folded.indexOf("季度");
    int start = Math.max(0, end);
    while (start > 0 && "第一二三四、和及前".indexOf(folded.charAt(start - 1)) >= 0) {
      start--;
    }
    for (int i = start; i < end; i++) {
      int quarter = QUARTERS.indexOf(folded.substring(i, i + 1)) + 1;
      if (quarter > 0) {
        periods.add(ReportingPeriod.ofQuarter(year, quarter));
      }
    }
    if (folded.contains("上半年")) {
      periods.add(ReportingPeriod.ofHalf(year, 1));
    }
    if (folded.contains("全年")) {
      periods.add(ReportingPeriod.ofYear(year));
    }
    return periods;
  }

  private int until(int from, String stops) {
    int end = from;
    while (end < folded.length() && stops.indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
