package org.luoshi.validation.rules;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.report.Section;
import org.luoshi.text.ChineseNumerals;
import org.luoshi.text.Folding;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Rule;

/**
 * The rules on work reports (政府工作报告规则).
 *
 * @since 0.1.0
 */
public final class ReportRules {

  /** The period planned follows the period reviewed (安排时段紧接回顾时段). */
  public static final Rule<WorkReport> PERIODS_APART =
      rule("LS-REPORT-004", Severity.WARNING, Category.CONSISTENCY, ReportRules::periodsApart);

  /** The year in the title is that reviewed or that planned (标题年度与内容相符). */
  public static final Rule<WorkReport> TITLE_YEAR =
      rule("LS-REPORT-005", Severity.WARNING, Category.CONSISTENCY, ReportRules::titleYear);

  /** A report is given between the periods or early in the second (作报告日期与时段相符). */
  public static final Rule<WorkReport> DELIVERED_AT_OTHER_TIME =
      rule(
          "LS-REPORT-006",
          Severity.WARNING,
          Category.CONSISTENCY,
          ReportRules::deliveredAtOtherTime);

  /** A report tells to which session it was given (须有会议或日期). */
  public static final Rule<WorkReport> NO_SESSION =
      rule("LS-REPORT-007", Severity.INFO, Category.COMPLETENESS, ReportRules::noSession);

  /** A report has expected targets (须有预期目标). */
  public static final Rule<WorkReport> NO_TARGETS =
      rule("LS-REPORT-008", Severity.INFO, Category.COMPLETENESS, ReportRules::noTargets);

  /** An expected target has a number (预期目标须量化). */
  public static final Rule<WorkReport> TARGET_WITHOUT_NUMBER =
      rule("LS-REPORT-009", Severity.INFO, Category.COMPLETENESS, ReportRules::targetWithoutNumber);

  /** A numbered chapter holds something (章节须有内容). */
  public static final Rule<Section> EMPTY_SECTION =
      Rule.of(
          new FindingKind("LS-REPORT-010", Severity.WARNING, Category.COMPLETENESS),
          Section.class,
          (section, inspection) -> {
            if (section.statements().isEmpty()
                && section.sections().isEmpty()
                && section.heading().number().isPresent()) {
              inspection.found("", section.heading().label());
            }
          });

  /** Chapters side by side have different titles (同级章节标题不重复). */
  public static final Rule<WorkReport> SECTION_TITLE_TWICE =
      rule(
          "LS-REPORT-011",
          Severity.INFO,
          Category.CONSISTENCY,
          (report, inspection) -> titleTwice(report.sections(), "", inspection));

  /** The number of the session fits the years that are reviewed (会议次数与回顾年限相符). */
  public static final Rule<WorkReport> SESSION_NUMBER =
      rule("LS-REPORT-017", Severity.INFO, Category.CONSISTENCY, ReportRules::sessionNumber);

  /** A report admits problems (须指出存在的问题). */
  public static final Rule<WorkReport> NO_PROBLEMS =
      rule("LS-REPORT-018", Severity.INFO, Category.COMPLETENESS, ReportRules::noProblems);

  /** A congress holds one or two sessions in each of its five years. */
  private static final int MOST_SESSIONS = 12;

  /** Reports on a whole term are given to its last session or to the first of the next. */
  private static final int TERM = 4;

  private ReportRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(
        PERIODS_APART,
        TITLE_YEAR,
        DELIVERED_AT_OTHER_TIME,
        NO_SESSION,
        NO_TARGETS,
        TARGET_WITHOUT_NUMBER,
        EMPTY_SECTION,
        SECTION_TITLE_TWICE,
        SESSION_NUMBER,
        NO_PROBLEMS);
  }

  private static Rule<WorkReport> rule(
      String code, Severity severity, Category category, Rule.Check<WorkReport> check) {
    return Rule.of(new FindingKind(code, severity, category), WorkReport.class, check);
  }

  private static void sessionNumber(WorkReport report, Inspection inspection) {
    String session = report.session().orElse("");
    OptionalLong number = sessionNumber(Folding.fold(session));
    if (number.isEmpty()) {
      return;
    }
    boolean term =
        report.reviewedPeriod().filter(p -> p.from().plusYears(TERM).isBefore(p.to())).isPresent();
    boolean early = term && 1 < number.getAsLong() && number.getAsLong() < TERM;
    if (early || number.getAsLong() > MOST_SESSIONS) {
      String period = report.reviewedPeriod().map(ReportingPeriod::toString).orElse("");
      inspection.found("/session", session, period);
    }
  }

  /** Returns the number in 第三次会议. */
  private static OptionalLong sessionNumber(String session) {
    int end = session.lastIndexOf("次会议");
    int start = end < 0 ? -1 : session.lastIndexOf('第', end);
    if (start < 0) {
      return OptionalLong.empty();
    }
    String numeral = session.substring(start + 1, end);
    boolean digits = !numeral.isEmpty() && numeral.chars().allMatch(c -> Texts.isDigit((char) c));
    return digits && numeral.length() < 4
        ? OptionalLong.of(Long.parseLong(numeral))
        : ChineseNumerals.parse(numeral);
  }

  private static void periodsApart(WorkReport report, Inspection inspection) {
    if (report.reviewedPeriod().isPresent() && report.plannedPeriod().isPresent()) {
      YearMonth end = report.reviewedPeriod().get().to();
      if (!report.plannedPeriod().get().from().equals(end.plusMonths(1))) {
        inspection.found(
            "/plannedPeriod", report.reviewedPeriod().get(), report.plannedPeriod().get());
      }
    }
  }

  private static void titleYear(WorkReport report, Inspection inspection) {
    if (report.titleYear().isPresent()
        && report.reviewedPeriod().isPresent()
        && report.plannedPeriod().isPresent()) {
      int year = report.titleYear().get();
      if (year != report.reviewedPeriod().get().to().getYear()
          && year != report.plannedPeriod().get().from().getYear()) {
        inspection.found(
            "/titleYear",
            Integer.toString(year),
            report.reviewedPeriod().get(),
            report.plannedPeriod().get());
      }
    }
  }

  private static void deliveredAtOtherTime(WorkReport report, Inspection inspection) {
    if (report.deliveredOn().isPresent() && report.plannedPeriod().isPresent()) {
      int year = report.plannedPeriod().get().from().getYear();
      int delivered = report.deliveredOn().get().getYear();
      if (delivered < year - 1 || delivered > year) {
        inspection.found("/deliveredOn", report.deliveredOn().get(), report.plannedPeriod().get());
      }
    }
  }

  private static void noSession(WorkReport report, Inspection inspection) {
    if (report.session().isEmpty() && report.deliveredOn().isEmpty()) {
      inspection.found("/session");
    }
  }

  private static void noTargets(WorkReport report, Inspection inspection) {
    if (report.targets().isEmpty()) {
      inspection.found("/targets");
    }
  }

  private static void noProblems(WorkReport report, Inspection inspection) {
    if (report.problems().isEmpty()) {
      inspection.found("/problems");
    }
  }

  private static void targetWithoutNumber(WorkReport report, Inspection inspection) {
    for (int i = 0; i < report.targets().size(); i++) {
      Target target = report.targets().get(i);
      if (target.value().isEmpty() && target.relativeTo().isEmpty()) {
        inspection.foundAt("/targets/" + i, target.span(), target.text());
      }
    }
  }

  private static void titleTwice(List<Section> sections, String parent, Inspection inspection) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < sections.size(); i++) {
      String at = parent + "/sections/" + i;
      String title = sections.get(i).heading().title();
      if (!seen.add(Texts.bare(title))) {
        inspection.foundAt(at + "/heading/title", sections.get(i).heading().span(), title);
      }
      titleTwice(sections.get(i).sections(), at, inspection);
    }
  }
}
