package org.luoshi.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.UnitStatement;
import org.luoshi.text.Span;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.RecordMark;
import org.luoshi.validation.ReportedItem;
import org.luoshi.validation.Rule;
import org.luoshi.validation.ScannedDocument;
import org.luoshi.validation.TextMark;

/**
 * The rules on progress reports (完成情况规则).
 *
 * @since 0.1.0
 */
public final class ProgressRules {

  /** A progress report is for a period (须有报告期). */
  public static final Rule<ProgressReport> PERIOD_MISSING =
      report("LS-PROG-001", Severity.INFO, Category.COMPLETENESS, ProgressRules::periodMissing);

  /** A record has data (数据未出). */
  public static final Rule<ProgressRecord> NO_DATA =
      Rule.of(
              new FindingKind("LS-PROG-002", Severity.INFO, Category.COMPLETENESS),
              ProgressRecord.class,
              ProgressRules::noData)
          .where(RecordMark.NOT_REPORTED);

  /** A record says something (须填报完成情况). */
  public static final Rule<ReportedItem> COMPLETION_MISSING =
      item("LS-PROG-003", Severity.WARNING, Category.COMPLETENESS, ProgressRules::completionMissing)
          .where(RecordMark.NOT_REPORTED);

  /** An item has a record where most have (事项须有完成情况). */
  public static final Rule<ScannedDocument> ITEM_WITHOUT_RECORD =
      document(
          "LS-PROG-004", Severity.WARNING, Category.COMPLETENESS, ProgressRules::itemWithoutRecord);

  /** A record is about an item of the report (完成情况须对应事项). */
  public static final Rule<ScannedDocument> RECORD_WITHOUT_ITEM =
      document(
          "LS-PROG-005", Severity.ERROR, Category.CONSISTENCY, ProgressRules::recordWithoutItem);

  /** An item has one record for a period (同期完成情况不重复). */
  public static final Rule<ScannedDocument> RECORD_REPEATED =
      document(
          "LS-PROG-006", Severity.WARNING, Category.CONSISTENCY, ProgressRules::recordRepeated);

  /** A completion text says more than its task (完成情况不照抄任务). */
  public static final Rule<ReportedItem> ECHO =
      item("LS-PROG-007", Severity.WARNING, Category.PLAUSIBILITY, ProgressRules::echo)
          .where(RecordMark.NO_LONGER_THAN_TASK);

  /** A completion text has a figure where the task has one (量化任务须报数据). */
  public static final Rule<ReportedItem> NO_FIGURE =
      item("LS-PROG-008", Severity.INFO, Category.PLAUSIBILITY, ProgressRules::noFigure)
          .where(RecordMark.WITHOUT_FIGURE);

  /** All units of an item speak where the text is divided by unit (各单位均须陈述). */
  public static final Rule<ReportedItem> SILENT_UNITS =
      item("LS-PROG-009", Severity.INFO, Category.COMPLETENESS, ProgressRules::silentUnits)
          .where(RecordMark.OTHER_UNITS);

  private static final List<String> DONE = List.of("已完成", "全部完成", "已全面完成", "超额完成", "提前完成");

  private ProgressRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(
        PERIOD_MISSING,
        NO_DATA,
        COMPLETION_MISSING,
        ITEM_WITHOUT_RECORD,
        RECORD_WITHOUT_ITEM,
        RECORD_REPEATED,
        ECHO,
        NO_FIGURE,
        SILENT_UNITS);
  }

  private static Rule<ProgressReport> report(
      String code, Severity severity, Category category, Rule.Check<ProgressReport> check) {
    return Rule.of(new FindingKind(code, severity, category), ProgressReport.class, check);
  }

  private static Rule<ScannedDocument> document(
      String code, Severity severity, Category category, Rule.Check<ScannedDocument> check) {
    return Rule.of(new FindingKind(code, severity, category), ScannedDocument.class, check);
  }

  private static Rule<ReportedItem> item(
      String code, Severity severity, Category category, Rule.Check<ReportedItem> check) {
    return Rule.of(new FindingKind(code, severity, category), ReportedItem.class, check);
  }

  private static void periodMissing(ProgressReport report, Inspection inspection) {
    boolean ownPeriods =
        !report.records().isEmpty()
            && report.records().stream().allMatch(r -> r.period().isPresent());
    if (report.period().isEmpty() && !ownPeriods) {
      inspection.found("/period");
    }
  }

  private static void noData(ProgressRecord record, Inspection inspection) {
    if (record.availability() == Availability.NO_DATA) {
      inspection.found("/availability", record.item());
    }
  }

  private static void completionMissing(ReportedItem reported, Inspection inspection) {
    if (reported.record().availability() == Availability.MISSING) {
      Optional<Span> place = reported.record().span().or(reported.item()::span);
      inspection.foundAt("/statement", place, reported.item().id());
    }
  }

  private static void itemWithoutRecord(ScannedDocument scanned, Inspection inspection) {
    if (scanned.hasRecordsInStep() || !(scanned.document() instanceof ProgressReport report)) {
      return;
    }
    Set<ItemId> reported =
        report.records().stream().map(ProgressRecord::item).collect(Collectors.toSet());
    long missing = report.items().filter(i -> !reported.contains(i.id())).count();
    if (missing * 2 > report.items().count()) {
      return;
    }
    for (int list = 0; list < report.lists().size(); list++) {
      List<ResponsibilityItem> items = report.lists().get(list).items();
      for (int i = 0; i < items.size(); i++) {
        if (!reported.contains(items.get(i).id())) {
          inspection.foundAt(
              "/lists/" + list + "/items/" + i, items.get(i).span(), items.get(i).id());
        }
      }
    }
  }

  private static void recordWithoutItem(ScannedDocument scanned, Inspection inspection) {
    if (scanned.hasRecordsInStep() || !(scanned.document() instanceof ProgressReport report)) {
      return;
    }
    Set<ItemId> listed = report.items().map(ResponsibilityItem::id).collect(Collectors.toSet());
    for (int i = 0; i < report.records().size() && !listed.isEmpty(); i++) {
      ProgressRecord record = report.records().get(i);
      if (!listed.contains(record.item())) {
        inspection.foundAt("/records/" + i + "/item", record.span(), record.item());
      }
    }
  }

  private static void recordRepeated(ScannedDocument scanned, Inspection inspection) {
    record Key(ItemId item, Optional<ReportingPeriod> period, Optional<String> printed) {}
    if (!scanned.mayRepeatRecord() || !(scanned.document() instanceof ProgressReport report)) {
      return;
    }
    Set<Key> seen = new HashSet<>();
    for (int i = 0; i < report.records().size(); i++) {
      ProgressRecord record = report.records().get(i);
      if (!seen.add(new Key(record.item(), report.periodOf(record), record.printedPeriod()))) {
        inspection.foundAt("/records/" + i + "/item", record.span(), record.item());
      }
    }
  }

  private static void echo(ReportedItem reported, Inspection inspection) {
    if (isReported(reported) && Echo.is(reported.record().statement(), reported.item().text())) {
      inspection.found("/statement", reported.item().id());
    }
  }

  private static void noFigure(ReportedItem reported, Inspection inspection) {
    ProgressRecord record = reported.record();
    if (!isReported(reported)
        || !record.measurements().isEmpty()
        || !Texts.hasDigits(reported.item().text())) {
      return;
    }
    if (reported.statement().holdsAny(TextMark.HALF_DIGIT, TextMark.FULL_DIGIT)
        && Texts.hasDigits(record.statement())) {
      return;
    }
    String said = record.statement() + record.status().orElse("");
    if (!Texts.hasFigure(said) && DONE.stream().noneMatch(said::contains)) {
      inspection.found("/statement", reported.item().id());
    }
  }

  private static void silentUnits(ReportedItem reported, Inspection inspection) {
    ProgressRecord record = reported.record();
    if (!isReported(reported) || record.statements().size() < 2) {
      return;
    }
    if (allSpeak(reported.item(), record.statements())
        || record.statements().stream().filter(s -> s.unit().isPresent()).count() < 2) {
      return;
    }
    String said = Texts.plain(record.statement() + speakers(record));
    String silent =
        reported.item().assignments().stream()
            .filter(a -> a.role() != Role.COUNTERPART)
            .map(Assignment::unit)
            .filter(unit -> !isNamed(Texts.plain(unit), said))
            .distinct()
            .collect(Collectors.joining("、"));
    if (!silent.isEmpty()) {
      inspection.found("/statements", reported.item().id(), silent);
    }
  }

  /** Returns whether each own unit of an item has its statement under the very same name. */
  private static boolean allSpeak(ResponsibilityItem item, List<UnitStatement> statements) {
    for (int i = 0; i < item.assignments().size(); i++) {
      Assignment assignment = item.assignments().get(i);
      if (assignment.role() != Role.COUNTERPART && !speaks(assignment.unit(), statements)) {
        return false;
      }
    }
    return true;
  }

  private static boolean speaks(String unit, List<UnitStatement> statements) {
    for (int i = 0; i < statements.size(); i++) {
      Optional<String> speaker = statements.get(i).unit();
      if (speaker.isPresent() && speaker.get().equals(unit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReported(ReportedItem reported) {
    return reported.record().availability() == Availability.REPORTED;
  }

  private static String speakers(ProgressRecord record) {
    return record.statements().stream()
        .flatMap(s -> s.unit().stream())
        .collect(Collectors.joining("、"));
  }

  /** Returns whether a unit is named, with or without the sign of the level before its name. */
  private static boolean isNamed(String unit, String said) {
    boolean hasLevel =
        unit.length() > 3 && Stream.of("省", "市", "县", "区").anyMatch(unit::startsWith);
    return unit.startsWith("各") || said.contains(hasLevel ? unit.substring(1) : unit);
  }
}
