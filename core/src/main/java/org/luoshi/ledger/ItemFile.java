package org.luoshi.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.plan.ResponsibilityItem;

/**
 * All that was known about one item on a day (事项档案).
 *
 * @param list the number of its list in the plan
 * @param otherTier whether the list divides the report of another tier than that of the government
 *     that follows it, whose figures are only a part of what was promised there
 * @param item the item as the plan has it
 * @param progress what was told, by the months reported on, then by the day of recording; what a
 *     later record corrects is still there
 * @param handlingPlans how units are going to do their part, with the day, earliest first
 * @param handovers the units to which it was given, with the stages that are due, earliest first
 * @param stageReports the stages that were done, earliest first
 * @param urgings the reminders about the item, earliest first
 * @param extensions the later deadlines, earliest first
 * @param setAside what was told after its months were closed; counts nowhere
 * @since 0.1.0
 */
public record ItemFile(
    int list,
    boolean otherTier,
    ResponsibilityItem item,
    List<RecordedProgress> progress,
    List<LedgerEntry> handlingPlans,
    List<LedgerEntry> handovers,
    List<LedgerEntry> stageReports,
    List<LedgerEntry> urgings,
    List<LedgerEntry> extensions,
    List<RecordedProgress> setAside) {

  /** Creates a value. */
  public ItemFile {
    Objects.requireNonNull(item, "item");
    progress = List.copyOf(progress);
    handlingPlans = List.copyOf(handlingPlans);
    handovers = List.copyOf(handovers);
    stageReports = List.copyOf(stageReports);
    urgings = List.copyOf(urgings);
    extensions = List.copyOf(extensions);
    setAside = List.copyOf(setAside);
  }

  /**
   * Returns what holds of the progress: of the same unit and the same months the last recorded.
   *
   * @return the records by the months reported on
   */
  public List<RecordedProgress> inForce() {
    return inForce(progress);
  }

  private static List<RecordedProgress> inForce(List<RecordedProgress> records) {
    record Key(Optional<ReportingPeriod> period, Optional<String> unit) {}
    if (records.size() < 2) {
      return records;
    }
    Map<Key, RecordedProgress> last = new LinkedHashMap<>();
    for (RecordedProgress one : records) {
      Key key = new Key(one.period(), one.unit());
      last.remove(key); // the place of the last one counts
      last.put(key, one);
    }
    return List.copyOf(last.values());
  }

  /** Returns what holds of the latest months that anything was told about. */
  public List<RecordedProgress> latest() {
    if (progress.isEmpty()) {
      return List.of();
    }
    LocalDate until = progress.get(progress.size() - 1).until();
    return inForce(progress.stream().filter(p -> p.until().equals(until)).toList());
  }

  /**
   * Returns what holds of one period.
   *
   * @param period the months
   * @return the records of all units; empty if nothing was told
   */
  public List<RecordedProgress> of(ReportingPeriod period) {
    return inForce().stream().filter(p -> p.period().equals(Optional.of(period))).toList();
  }

  /** Returns the latest deadline that was granted. */
  public Optional<LocalDate> extendedUntil() {
    return extensions.isEmpty()
        ? Optional.empty()
        : extensions.get(extensions.size() - 1).extension().map(Extension::until);
  }
}
