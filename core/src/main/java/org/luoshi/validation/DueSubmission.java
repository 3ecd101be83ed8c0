package org.luoshi.validation;

import java.util.Objects;
import org.luoshi.model.plan.DueDate;
import org.luoshi.model.progress.Submission;

/**
 * What a unit handed in and the day by which it was due (报送及其时限). Its place is that of the
 * submission.
 *
 * @param submission what was handed in
 * @param due the last of the days that the schedule gives for its period
 * @since 0.1.0
 */
public record DueSubmission(Submission submission, DueDate due) {

  /** Creates a pair. */
  public DueSubmission {
    Objects.requireNonNull(submission, "submission");
    Objects.requireNonNull(due, "due");
  }
}
