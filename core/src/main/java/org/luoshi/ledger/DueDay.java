package org.luoshi.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.schedule.PrintedDeadline;

/**
 * The last day of an item that is on time, and where it comes from (完成时限).
 *
 * @param date the day
 * @param basis where it comes from
 * @since 0.1.0
 */
public record DueDay(LocalDate date, DueBasis basis) {

  /** Creates a value. */
  public DueDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * Returns when an item is due: by an extension, else by its own deadline, else by the last
   * milestone of its handling plans, else at the end of the year.
   *
   * @param file the item
   * @param year the year of the plan
   * @return the day
   */
  public static DueDay of(ItemFile file, int year) {
    return file.extendedUntil()
        .map(day -> new DueDay(day, DueBasis.EXTENSION))
        .or(() -> printed(file, year).map(day -> new DueDay(day, DueBasis.ITEM)))
        .or(() -> lastMilestone(file).map(day -> new DueDay(day, DueBasis.HANDLING_PLAN)))
        .orElseGet(() -> new DueDay(LocalDate.of(year, 12, 31), DueBasis.YEAR_END));
  }

  private static Optional<LocalDate> printed(ItemFile file, int year) {
    return file.item().deadline().flatMap(text -> PrintedDeadline.lastDay(text, year));
  }

  private static Optional<LocalDate> lastMilestone(ItemFile file) {
    return file.handlingPlans().stream()
        .flatMap(e -> e.handlingPlan().stream())
        .flatMap(plan -> plan.milestones().stream())
        .flatMap(milestone -> milestone.due().stream())
        .max(Comparator.naturalOrder());
  }

  /**
   * Returns which part of the time from the beginning of the year to the due day has passed (序时进度).
   *
   * @param year the year of the plan
   * @param day the day up to which, included
   * @return per cent with two decimals, 0 to 100
   */
  public BigDecimal elapsed(int year, LocalDate day) {
    LocalDate start = LocalDate.of(year, 1, 1);
    long all = ChronoUnit.DAYS.between(start, date) + 1;
    long passed = ChronoUnit.DAYS.between(start, day) + 1;
    if (passed >= all) {
      return BigDecimal.valueOf(100);
    }
    return passed <= 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(100 * passed).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
  }
}
