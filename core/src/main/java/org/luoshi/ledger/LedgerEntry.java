package org.luoshi.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.luoshi.base.Checks;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.HandlingPlan;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.progress.Submission;

/**
 * One thing that became known on a day (台账记录): exactly one of the parts below.
 *
 * <p>Instances are immutable and safe to share. Nothing is ever null.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface LedgerEntry extends WithLedgerEntry {

  /** The day on which it was recorded (登记日期). */
  LocalDate recordedOn();

  /** Where it comes from, such as the name of a document (来源). */
  Optional<String> source();

  /** The unit that tells it; empty for what is told for all units (报送单位). */
  Optional<String> unit();

  /** A plan, or a new version of it (责任分解方案). */
  Optional<ResponsibilityPlan> plan();

  /** How a unit is going to do its part of an item (办理方案). */
  Optional<HandlingPlan> handlingPlan();

  /** An item that is given to a unit (交办). */
  Optional<Handover> handover();

  /** A stage that a unit has done (环节办结). */
  Optional<StageReport> stageReport();

  /** What became of items: a whole report, or what one unit tells (完成情况). */
  Optional<ProgressReport> report();

  /** What a unit handed in and what became of it up to that day (报送). */
  Optional<Submission> submission();

  /** A reminder (催办). */
  Optional<Urging> urging();

  /** A later deadline (延期). */
  Optional<Extension> extension();

  /** The closing of a period (封账). */
  Optional<PeriodLock> lock();

  /** The opening of a closed period (启封). */
  Optional<PeriodReopening> reopening();

  /** Returns what it is. */
  default EntryKind kind() {
    return kinds().findFirst().orElseThrow();
  }

  private Stream<EntryKind> kinds() {
    return Stream.of(
            plan().map(part -> EntryKind.PLAN),
            handlingPlan().map(part -> EntryKind.HANDLING_PLAN),
            handover().map(part -> EntryKind.HANDOVER),
            stageReport().map(part -> EntryKind.STAGE_REPORT),
            report().map(part -> EntryKind.REPORT),
            submission().map(part -> EntryKind.SUBMISSION),
            urging().map(part -> EntryKind.URGING),
            extension().map(part -> EntryKind.EXTENSION),
            lock().map(part -> EntryKind.LOCK),
            reopening().map(part -> EntryKind.REOPENING))
        .flatMap(Optional::stream);
  }

  /** Returns the item it is about; empty for what is about several or none. */
  default Optional<ItemId> item() {
    return handlingPlan()
        .map(HandlingPlan::item)
        .or(() -> handover().map(Handover::item))
        .or(() -> stageReport().map(StageReport::item))
        .or(() -> urging().flatMap(Urging::item))
        .or(() -> extension().map(Extension::item));
  }

  /**
   * Starts an entry.
   *
   * @param recordedOn the day on which it was recorded
   * @return a builder that needs one part more
   */
  static Builder on(LocalDate recordedOn) {
    return builder().recordedOn(recordedOn);
  }

  /** Starts a new value. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the attributes of this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException unless there is exactly one part
   */
  @Value.Check
  default void check() {
    Checks.isTrue(
        kinds().count() == 1, "entry must have exactly one part but had %s", kinds().toList());
    unit().ifPresent(name -> Checks.notBlank(name, "unit"));
  }

  /** Builds {@link LedgerEntry}s. Not thread-safe. */
  final class Builder extends ImmutableLedgerEntry.Builder {
    Builder() {}
  }
}
