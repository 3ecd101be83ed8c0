package org.luoshi.validation.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Rule;
import org.luoshi.validation.ScannedDocument;
import org.luoshi.validation.ScannedRecord;
import org.luoshi.validation.TextMark;

/**
 * The rules on the periods of progress reports (报告期规则).
 *
 * @since 0.1.0
 */
public final class PeriodRules {

  /** A completion text speaks of the period, not of a time before (所述时点不早于报告期). */
  public static final Rule<ScannedRecord> EARLIER_STATEMENT =
      Rule.of(
              new FindingKind("LS-PROG-017", Severity.WARNING, Category.CONSISTENCY),
              ScannedRecord.class,
              PeriodRules::earlierStatement)
          .where(TextMark.UNTIL);

  /** A record is of no later period than its report (完成情况不晚于报告期). */
  public static final Rule<ScannedDocument> LATER_RECORD =
      document("LS-PROG-018", PeriodRules::laterRecord);

  /** A report is not dated before its period (报告日期不早于报告期). */
  public static final Rule<ProgressReport> REPORT_BEFORE_PERIOD =
      report("LS-PROG-019", Severity.WARNING, PeriodRules::reportBeforePeriod);

  /** A period is of the year of the tasks or the next one (报告期与年度相符). */
  public static final Rule<ProgressReport> PERIOD_OF_OTHER_YEAR =
      report("LS-PROG-020", Severity.WARNING, PeriodRules::periodOfOtherYear);

  /** A cumulative figure does not fall from period to period (累计数不减少). */
  public static final Rule<ScannedDocument> CUMULATIVE_FALLS =
      document("LS-PROG-021", PeriodRules::cumulativeFalls);

  private static final List<String> UNTIL = List.of("截至", "截止");

  private PeriodRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(
        EARLIER_STATEMENT,
        LATER_RECORD,
        REPORT_BEFORE_PERIOD,
        PERIOD_OF_OTHER_YEAR,
        CUMULATIVE_FALLS);
  }

  private static Rule<ProgressReport> report(
      String code, Severity severity, Rule.Check<ProgressReport> check) {
    FindingKind kind = new FindingKind(code, severity, Category.CONSISTENCY);
    return Rule.of(kind, ProgressReport.class, check);
  }

  private static Rule<ScannedDocument> document(String code, Rule.Check<ScannedDocument> check) {
    FindingKind kind = new FindingKind(code, Severity.WARNING, Category.CONSISTENCY);
    return Rule.of(kind, ScannedDocument.class, check);
  }

  private static void earlierStatement(ScannedRecord scanned, Inspection inspection) {
    String text = scanned.statement().text();
    int until = text.indexOf('截');
    Optional<ReportingPeriod> period = scanned.period();
    if (period.isPresent() && isBefore(text, until, period.get())) {
      String said = Texts.around(text, until + 4);
      inspection.found("/statement", scanned.record().item(), said, period.get());
    }
  }

  /** Returns whether all the times until which a text speaks lie before a period. */
  private static boolean isBefore(String text, int first, ReportingPeriod period) {
    boolean before = false;
    for (int i = first; i >= 0; i = text.indexOf('截', i + 1)) {
      if (TextRule.startsWithAny(text, i, UNTIL)) {
        Deadline until = Deadline.parse(text.substring(i, Math.min(text.length(), i + 14)));
        Optional<LocalDate> day = until.lastDay(Optional.of(period.to().getYear()));
        if (day.isEmpty() || !YearMonth.from(day.get()).isBefore(period.from())) {
          return false;
        }
        before = true;
      }
    }
    return before;
  }

  private static void laterRecord(ScannedDocument scanned, Inspection inspection) {
    if (!scanned.hasRecordPeriods() || !(scanned.document() instanceof ProgressReport report)) {
      return;
    }
    for (int i = 0; i < report.records().size() && report.period().isPresent(); i++) {
      ProgressRecord record = report.records().get(i);
      if (record.period().isPresent()
          && record.period().get().to().isAfter(report.period().get().to())) {
        inspection.foundAt(
            "/records/" + i + "/period",
            record.span(),
            record.item(),
            record.period().get(),
            report.period().get());
      }
    }
  }

  private static void reportBeforePeriod(ProgressReport report, Inspection inspection) {
    Optional<LocalDate> date = Fields.madeOn(report.metadata()).or(report.metadata()::publishedOn);
    if (date.isPresent()
        && report.period().isPresent()
        && date.get().isBefore(report.period().get().firstDay())) {
      inspection.found("/period", report.period().get(), date.get());
    }
  }

  private static void periodOfOtherYear(ProgressReport report, Inspection inspection) {
    if (report.year().isPresent() && report.period().isPresent()) {
      int year = report.year().get();
      int ends = report.period().get().to().getYear();
      if (ends < year || ends > year + 1) {
        inspection.found("/period", report.period().get(), Integer.toString(year));
      }
    }
  }

  private static void cumulativeFalls(ScannedDocument scanned, Inspection inspection) {
    record Series(ItemId item, String indicator, MeasureUnit unit) {}
    record Point(ReportingPeriod period, Measurement figure) {}
    if (!scanned.hasRecordPeriods() || !(scanned.document() instanceof ProgressReport report)) {
      return;
    }
    Map<Series, Point> last = new HashMap<>();
    for (int i = 0; i < report.records().size(); i++) {
      ProgressRecord record = report.records().get(i);
      for (int m = 0; m < record.measurements().size() && record.period().isPresent(); m++) {
        Measurement figure = record.measurements().get(m);
        if (figure.kind() == MeasurementKind.CUMULATIVE) {
          Series series = new Series(record.item(), figure.indicator(), figure.value().unit());
          Point point = new Point(record.period().get(), figure);
          Point before = last.put(series, point);
          if (before != null && falls(before.period, before.figure, point.period, figure)) {
            inspection.foundAt(
                "/records/" + i + "/measurements/" + m,
                figure.span().or(record::span),
                record.item(),
                before.figure.value(),
                figure.value());
          }
        }
      }
    }
  }

  private static boolean falls(
      ReportingPeriod one, Measurement figure, ReportingPeriod other, Measurement then) {
    int order = other.to().compareTo(one.to());
    int change = then.value().value().compareTo(figure.value().value());
    boolean sameYear = one.to().getYear() == other.to().getYear();
    return sameYear && order != 0 && Integer.signum(order) == -Integer.signum(change);
  }
}
