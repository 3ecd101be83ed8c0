package org.luoshi.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.UnitStatement;

/**
 * Makes one record of what units told about an item (汇总).
 *
 * <p>Nothing is summed up: figures of several units may overlap, so all of them stand side by side.
 */
final class Consolidation {

  private Consolidation() {}

  static ConsolidatedReport of(ItemFile file, ReportingPeriod period, Units names) {
    List<RecordedProgress> parts = file.of(period);
    List<UnitStatement> statements = statements(parts);
    Map<String, String> units = units(file, names);
    Map<String, String> speakers = new LinkedHashMap<>();
    statements.stream()
        .flatMap(s -> s.unit().stream())
        .forEach(unit -> speakers.putIfAbsent(names.key(unit), names.name(unit)));
    return new ConsolidatedReport(
        merge(file.item().id(), parts).toBuilder().period(period).build(),
        without(units, speakers.keySet()),
        without(speakers, units.keySet()),
        parts);
  }

  private static List<String> without(Map<String, String> names, Set<String> others) {
    return names.entrySet().stream()
        .filter(e -> !others.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static Map<String, String> units(ItemFile file, Units names) {
    Map<String, String> units = new LinkedHashMap<>();
    file.item().assignments().stream()
        .filter(a -> a.role() != Role.COUNTERPART)
        .map(Assignment::unit)
        .forEach(unit -> units.putIfAbsent(names.key(unit), names.name(unit)));
    return units;
  }

  /** Returns one record of what several tell about the same months; a single one as it is. */
  static ProgressRecord merge(ItemId item, List<RecordedProgress> parts) {
    if (parts.size() == 1) {
      return parts.get(0).record();
    }
    List<ProgressRecord> records = parts.stream().map(RecordedProgress::record).toList();
    List<UnitStatement> statements = statements(parts);
    return ProgressRecord.builder()
        .item(item)
        .period(parts.stream().flatMap(p -> p.period().stream()).findFirst())
        .availability(
            records.stream()
                .map(ProgressRecord::availability)
                .min(Availability::compareTo)
                .orElse(Availability.MISSING))
        .statement(
            statements.stream()
                .map(s -> s.unit().map(unit -> unit + "：").orElse("") + s.text())
                .collect(Collectors.joining("\n")))
        .statements(statements)
        .status(agreed(records))
        .measurements(records.stream().flatMap(r -> r.measurements().stream()).toList())
        .problems(joined(records.stream().flatMap(r -> r.problems().stream()).toList()))
        .nextSteps(joined(records.stream().flatMap(r -> r.nextSteps().stream()).toList()))
        .build();
  }

  private static List<UnitStatement> statements(List<RecordedProgress> parts) {
    List<UnitStatement> statements = new ArrayList<>();
    for (RecordedProgress part : parts) {
      ProgressRecord record = part.record();
      if (!record.statements().isEmpty()) {
        statements.addAll(record.statements());
      } else if (record.availability() == Availability.REPORTED) {
        statements.add(UnitStatement.builder().unit(part.unit()).text(record.statement()).build());
      }
    }
    return statements;
  }

  private static Optional<String> agreed(List<ProgressRecord> records) {
    List<String> told = records.stream().flatMap(r -> r.status().stream()).distinct().toList();
    return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
  }

  private static Optional<String> joined(List<String> texts) {
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", texts));
  }
}
