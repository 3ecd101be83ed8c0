package org.luoshi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.luoshi.model.organization.OrganizationRegister;
import org.luoshi.model.plan.ItemId;

/**
 * All that became known about the items of one plan, and when (台账).
 *
 * <p>Entries are only ever added, in any order; none replaces another. A correction is a later
 * entry, and both stay. Ask {@link #asOf} for what was known on a day.
 *
 * <p>Instances are immutable and safe to share. Nothing is ever null.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Ledger extends WithLedger {

  /** The entries in the order of their arrival. */
  List<LedgerEntry> entries();

  /**
   * Returns a ledger that has more entries.
   *
   * @param more what became known, in any order
   * @return the longer ledger
   */
  default Ledger append(LedgerEntry... more) {
    return toBuilder().addEntries(more).build();
  }

  /**
   * Returns what was known on a day.
   *
   * @param date the day; what was recorded on it is known
   * @return the view
   */
  default LedgerView asOf(LocalDate date) {
    return asOf(date, Optional.empty());
  }

  /**
   * Returns what was known on a day, where units are those of a register: all names that lead to
   * one name in force on the day are one unit, which has that name.
   *
   * @param date the day; what was recorded on it is known
   * @param register the units with their renamings and mergers
   * @return the view
   */
  default LedgerView asOf(LocalDate date, OrganizationRegister register) {
    return asOf(date, Optional.of(register));
  }

  private LedgerView asOf(LocalDate date, Optional<OrganizationRegister> register) {
    return new LedgerView(
        date,
        entries().stream().filter(e -> !e.recordedOn().isAfter(date)).toList(),
        new Units(register, date));
  }

  /**
   * Returns what became otherwise about an item between two days.
   *
   * @param item the identifier in the plan
   * @param earlier the first day
   * @param later the second day
   * @return what differs; empty if the item is followed on neither
   */
  default Optional<ItemDifference> difference(ItemId item, LocalDate earlier, LocalDate later) {
    Optional<ItemFile> before = asOf(earlier).file(item);
    Optional<ItemFile> after = asOf(later).file(item);
    return before.isEmpty() && after.isEmpty()
        ? Optional.empty()
        : Optional.of(ItemDifference.between(before, after));
  }

  /**
   * Returns the days on which something was recorded.
   *
   * @return each day once, in order
   */
  default Stream<LocalDate> days() {
    return entries().stream().map(LedgerEntry::recordedOn).sorted().distinct();
  }

  /** Obtains a ledger without entries. */
  static Ledger empty() {
    return builder().build();
  }

  /** Starts a new ledger. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the entries of this ledger. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Ledger}s. Not thread-safe. */
  final class Builder extends ImmutableLedger.Builder {
    Builder() {}
  }
}
