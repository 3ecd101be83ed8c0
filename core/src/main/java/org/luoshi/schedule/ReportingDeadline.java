package org.luoshi.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.luoshi.model.plan.DueDate;
import org.luoshi.model.plan.ReportingRule;

/**
 * A day by which something is to be handed in, and the rule that says so (报送节点).
 *
 * @param rule who has to hand in what, and to whom
 * @param due the day
 * @since 0.1.0
 */
public record ReportingDeadline(ReportingRule rule, DueDate due) {

  /** Creates a deadline. */
  public ReportingDeadline {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(due, "due");
  }

  /**
   * Returns how late it is on a day (逾期天数).
   *
   * @param day the day on which something is handed in, or today
   * @return the days after the last one that is on time; 0 on that day, negative before it
   */
  public long daysLate(LocalDate day) {
    return ChronoUnit.DAYS.between(due.lastDay(), day);
  }

  /** Returns whether {@code day} is too late. */
  public boolean isOverdue(LocalDate day) {
    return daysLate(day) > 0;
  }
}
