package org.luoshi.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that was recorded about an item (事项大事记).
 *
 * @param recordedOn the day on which it was recorded
 * @param kind what it is
 * @param source where it comes from
 * @param unit the unit that tells it or that it is about; empty if there is none
 * @param text what it says, in words; may be empty
 * @param counts false if it was recorded after its months were closed
 * @since 0.1.0
 */
public record ItemEvent(
    LocalDate recordedOn,
    EntryKind kind,
    Optional<String> source,
    Optional<String> unit,
    String text,
    boolean counts) {

  /** Creates an event. */
  public ItemEvent {
    Objects.requireNonNull(recordedOn, "recordedOn");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(text, "text");
  }
}
