package org.luoshi.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.RecordMark;
import org.luoshi.validation.Rule;
import org.luoshi.validation.ScannedDocument;
import org.luoshi.validation.TextMark;

/**
 * The rules on the status of items and what belongs to it (完成状态规则).
 *
 * @since 0.1.0
 */
public final class StatusRules {

  /** A status agrees with the text and the figures (状态与完成情况一致). */
  public static final Rule<ProgressRecord> STATUS_CONTRADICTED =
      record("LS-PROG-022", Severity.WARNING, Category.CONSISTENCY, StatusRules::statusContradicted)
          .where(RecordMark.STATUS);

  /** A record that has no data holds none (数据状态与内容一致). */
  public static final Rule<ProgressRecord> AVAILABILITY_CONTRADICTED =
      record(
              "LS-PROG-023",
              Severity.ERROR,
              Category.CONSISTENCY,
              StatusRules::availabilityContradicted)
          .where(RecordMark.NOT_REPORTED, TextMark.EMPTY);

  /** A figure has a unit (数据须有计量单位). */
  public static final Rule<Measurement> FIGURE_WITHOUT_UNIT =
      Rule.of(
          new FindingKind("LS-PROG-024", Severity.INFO, Category.COMPLETENESS),
          Measurement.class,
          StatusRules::figureWithoutUnit);

  /** A problem comes with next steps where others do (有问题须有下步打算). */
  public static final Rule<ScannedDocument> NO_NEXT_STEPS =
      Rule.of(
          new FindingKind("LS-PROG-025", Severity.INFO, Category.COMPLETENESS),
          ScannedDocument.class,
          StatusRules::noNextSteps);

  /** A progress report has records (须有完成情况). */
  public static final Rule<ProgressReport> NO_RECORDS =
      Rule.of(
          new FindingKind("LS-PROG-026", Severity.WARNING, Category.COMPLETENESS),
          ProgressReport.class,
          (report, inspection) -> {
            if (report.records().isEmpty()) {
              inspection.found("/records");
            }
          });

  private static final List<String> DONE = List.of("完成", "已完成", "全部完成", "已全部完成", "办结", "已办结");
  private static final List<String> NOT_DONE = List.of("未完成", "未启动", "未开工", "滞后", "未达到", "未达标");
  private static final List<String> DENIALS = List.of("未完成", "尚未完成", "未启动", "未开工", "暂缓实施");
  private static final List<String> NOTHING = List.of("", "无", "暂无", "没有");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private StatusRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(
        STATUS_CONTRADICTED,
        AVAILABILITY_CONTRADICTED,
        FIGURE_WITHOUT_UNIT,
        NO_NEXT_STEPS,
        NO_RECORDS);
  }

  private static Rule<ProgressRecord> record(
      String code, Severity severity, Category category, Rule.Check<ProgressRecord> check) {
    return Rule.of(new FindingKind(code, severity, category), ProgressRecord.class, check);
  }

  private static void statusContradicted(ProgressRecord record, Inspection inspection) {
    if (record.status().isEmpty()) {
      return;
    }
    String status = Texts.bare(record.status().get());
    boolean denied =
        DONE.contains(status) && DENIALS.stream().anyMatch(record.statement()::contains);
    boolean reached =
        NOT_DONE.contains(status) && record.measurements().stream().anyMatch(StatusRules::isWhole);
    if (denied || reached) {
      inspection.found("/status", record.item(), record.status().get());
    }
  }

  private static boolean isWhole(Measurement figure) {
    return figure.kind() == MeasurementKind.RATIO_OF_TARGET
        && figure.value().unit().equals(MeasureUnit.PERCENT)
        && figure.value().value().compareTo(WHOLE) >= 0;
  }

  private static void availabilityContradicted(ProgressRecord record, Inspection inspection) {
    boolean empty = Texts.isBlank(record.statement()) && record.measurements().isEmpty();
    boolean says = !empty || record.status().isPresent();
    boolean contradicted =
        switch (record.availability()) {
          case REPORTED -> !says;
          case NO_DATA -> !record.measurements().isEmpty();
          case MISSING -> !empty;
        };
    if (contradicted) {
      inspection.found("/availability", record.item());
    }
  }

  private static void figureWithoutUnit(Measurement figure, Inspection inspection) {
    if (figure.value().unit().equals(MeasureUnit.NONE)
        && figure.kind() != MeasurementKind.RATIO_OF_TARGET
        && figure.kind() != MeasurementKind.RANK) {
      inspection.found("/value", figure.value(), figure.text());
    }
  }

  private static void noNextSteps(ScannedDocument scanned, Inspection inspection) {
    if (!scanned.hasNextSteps() || !(scanned.document() instanceof ProgressReport report)) {
      return;
    }
    List<ProgressRecord> records = report.records();
    for (int i = 0; i < records.size(); i++) {
      ProgressRecord record = records.get(i);
      boolean problem =
          record.availability() == Availability.REPORTED
              && record.problems().isPresent()
              && !NOTHING.contains(Texts.bare(record.problems().get()));
      if (problem && NOTHING.contains(Texts.bare(record.nextSteps().orElse("")))) {
        inspection.foundAt("/records/" + i + "/nextSteps", record.span(), record.item());
      }
    }
  }
}
