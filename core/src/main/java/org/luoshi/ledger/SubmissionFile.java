package org.luoshi.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.luoshi.base.Checks;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.progress.Submission;

/**
 * What a unit handed in for a period, with all that was recorded of it (报送档案).
 *
 * @param unit the unit, never blank
 * @param period the months reported on
 * @param versions what was recorded, at least one, earliest first; the last one holds
 * @since 0.1.0
 */
public record SubmissionFile(String unit, ReportingPeriod period, List<Submission> versions) {

  /**
   * Creates a value.
   *
   * @throws IllegalArgumentException if the unit is blank or there is no version
   */
  public SubmissionFile {
    Checks.notBlank(unit, "unit");
    versions = List.copyOf(versions);
    Checks.isTrue(!versions.isEmpty(), "submission must have a version");
  }

  /** Returns what was recorded last. */
  public Submission latest() {
    return versions.get(versions.size() - 1);
  }

  /** Returns the day on which it was first handed in, which tells whether it was in time. */
  public Optional<LocalDate> firstSubmittedOn() {
    return versions.stream().flatMap(v -> v.submittedOn().stream()).min(Comparator.naturalOrder());
  }

  /** Returns how often it was sent back. */
  public int timesReturned() {
    return (int) versions.stream().flatMap(v -> v.returnedOn().stream()).distinct().count();
  }

  /** Returns whether it was accepted or published. */
  public boolean isAccepted() {
    return latest().acceptedOn().isPresent() || latest().publishedOn().isPresent();
  }
}
