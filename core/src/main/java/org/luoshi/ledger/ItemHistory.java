package org.luoshi.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.plan.HandlingPlan;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.ProgressRecord;

/** Tells what was recorded about an item, one after the other. */
final class ItemHistory {

  private static final Comparator<ItemEvent> ORDER =
      Comparator.comparing(ItemEvent::recordedOn)
          .thenComparing(ItemEvent::kind)
          .thenComparing(e -> e.unit().orElse(""))
          .thenComparing(ItemEvent::text)
          .thenComparing(ItemEvent::toString);

  private ItemHistory() {}

  static List<ItemEvent> of(ItemFile file, List<LedgerEntry> entries) {
    Stream<ItemEvent> plans =
        entries.stream()
            .filter(e -> e.plan().isPresent())
            .flatMap(e -> version(e, file.item().id()).stream());
    Stream<ItemEvent> parts =
        Stream.of(
                file.handlingPlans(),
                file.handovers(),
                file.stageReports(),
                file.urgings(),
                file.extensions())
            .flatMap(List::stream)
            .map(ItemHistory::part);
    Stream<ItemEvent> told =
        Stream.concat(
            file.progress().stream().map(p -> told(p, true)),
            file.setAside().stream().map(p -> told(p, false)));
    return Stream.of(plans, parts, told).flatMap(s -> s).sorted(ORDER).toList();
  }

  private static Optional<ItemEvent> version(LedgerEntry entry, ItemId id) {
    return entry.plan().stream()
        .flatMap(plan -> plan.items())
        .filter(item -> item.id().equals(id))
        .map(ResponsibilityItem::text)
        .findFirst()
        .map(text -> event(entry, entry.unit(), text));
  }

  private static ItemEvent part(LedgerEntry entry) {
    Optional<String> unit =
        entry
            .handlingPlan()
            .map(HandlingPlan::unit)
            .or(() -> entry.handover().map(Handover::unit))
            .or(() -> entry.stageReport().map(StageReport::unit))
            .or(() -> entry.urging().map(Urging::unit))
            .or(entry::unit);
    String text =
        entry
            .handlingPlan()
            .map(HandlingPlan::content)
            .or(() -> entry.urging().map(u -> u.reason().orElse("")))
            .or(() -> entry.extension().map(ItemHistory::words))
            .or(() -> entry.handover().map(h -> h.stages().name()))
            .or(() -> entry.stageReport().map(StageReport::stage))
            .orElse("");
    return event(entry, unit, text);
  }

  private static String words(Extension extension) {
    return "延期至" + extension.until() + extension.reason().map(r -> "：" + r).orElse("");
  }

  private static ItemEvent event(LedgerEntry entry, Optional<String> unit, String text) {
    return new ItemEvent(entry.recordedOn(), entry.kind(), entry.source(), unit, text, true);
  }

  private static ItemEvent told(RecordedProgress told, boolean counts) {
    ProgressRecord record = told.record();
    String text =
        Stream.of(
                told.period().map(ReportingPeriod::toString).orElse(""),
                record.status().orElse(""),
                record.statement())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return new ItemEvent(
        told.recordedOn(), EntryKind.REPORT, told.source(), told.unit(), text, counts);
  }
}
