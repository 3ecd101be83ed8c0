package org.luoshi.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.quantity.MentionKind;
import org.luoshi.quantity.Quantities;
import org.luoshi.quantity.QuantityMention;
import org.luoshi.quantity.Stance;

/** Items and records made from sentences, for tests. */
final class Answers {

  static final Optional<ReportingPeriod> YEAR = Optional.of(ReportingPeriod.ofYear(2022));
  static final Optional<ReportingPeriod> QUARTER =
      Optional.of(ReportingPeriod.ofYearToDate(2022, 3));

  private Answers() {}

  static List<Comparison> compare(String task, String statement, Optional<ReportingPeriod> period) {
    return Comparisons.of(item(task), record(statement), period);
  }

  /** Returns results and reasons of all comparisons, one a line. */
  static String results(String task, String statement, Optional<ReportingPeriod> period) {
    StringBuilder lines = new StringBuilder();
    compare(task, statement, period)
        .forEach(c -> lines.append(c.result()).append(' ').append(c.reason()).append('\n'));
    return lines.toString().strip();
  }

  static ResponsibilityItem item(String task) {
    return ResponsibilityItem.builder()
        .id(ItemId.of("1"))
        .text(task)
        .targets(targets(task))
        .build();
  }

  static ProgressRecord record(String statement) {
    return ProgressRecord.builder()
        .item(ItemId.of("1"))
        .availability(Availability.REPORTED)
        .statement(statement)
        .measurements(measurements(statement))
        .build();
  }

  static List<Target> targets(String text) {
    List<Target> targets = new ArrayList<>();
    for (String clause : Clauses.split(text, ",;。")) {
      for (QuantityMention mention : Quantities.in(clause, Stance.PLANNED)) {
        if (mention.kind() == MentionKind.TARGET) {
          targets.add(
              Target.builder()
                  .indicator(mention.subject().indicator())
                  .comparator(mention.figure().comparator())
                  .value(mention.figure().value())
                  .upper(mention.figure().upper())
                  .direction(mention.subject().direction())
                  .text(clause)
                  .build());
        }
      }
    }
    return targets;
  }

  static List<Measurement> measurements(String text) {
    List<Measurement> measurements = new ArrayList<>();
    List<String> clauses = Clauses.split(text, ",;。");
    int clause = 0;
    int end = clauses.isEmpty() ? 0 : clauses.get(0).length();
    for (QuantityMention mention : Quantities.in(text, Stance.REPORTED)) {
      while (mention.start() >= end) {
        end += clauses.get(++clause).length();
      }
      measurements.add(
          Measurement.builder()
              .indicator(mention.subject().indicator())
              .kind(MeasurementKind.of(mention.kind()).orElse(MeasurementKind.ACTUAL))
              .comparator(mention.figure().comparator())
              .value(mention.figure().value())
              .upper(mention.figure().upper())
              .direction(mention.subject().direction())
              .text(clauses.get(clause))
              .build());
    }
    return measurements;
  }
}
