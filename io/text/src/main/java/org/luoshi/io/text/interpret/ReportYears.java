package org.luoshi.io.text.interpret;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.ReportHeadings;
import org.luoshi.model.ReportingPeriod;

/**
 * The years that a work report reviews and plans, as its headings and the day of its delivery tell.
 *
 * @param reviewed the period that is reviewed
 * @param planned the period that is planned
 */
record ReportYears(Optional<ReportingPeriod> reviewed, Optional<ReportingPeriod> planned) {

  private static final int LAST_SPRING_MONTH = 6;
  private static final int YEARS = 5;

  /** Returns the years that folded headings tell. */
  static ReportYears of(
      List<String> headings, Optional<LocalDate> delivered, Optional<Integer> titleYear) {
    Optional<Integer> spring =
        delivered.filter(d -> d.getMonthValue() <= LAST_SPRING_MONTH).map(LocalDate::getYear);
    boolean last = headings.stream().anyMatch(ReportHeadings::isLastYear);
    boolean now = headings.stream().anyMatch(ReportHeadings::isThisYear);
    Optional<Integer> planned =
        year(headings.stream().filter(ReportHeadings::isPlan).toList())
            .or(() -> now ? spring : Optional.empty());
    Optional<Integer> reviewed =
        year(headings.stream().filter(ReportHeadings::isReview).toList())
            .or(() -> last ? spring.map(y -> y - 1) : Optional.empty());
    boolean five =
        headings.stream().filter(ReportHeadings::isReview).anyMatch(ReportHeadings::isFiveYears);
    Optional<ReportingPeriod> years =
        five
            ? spring.or(() -> planned).or(() -> titleYear).map(y -> fiveBefore(y))
            : Optional.empty();
    return new ReportYears(
        reviewed.map(ReportingPeriod::ofYear).or(() -> years),
        planned.map(ReportingPeriod::ofYear));
  }

  private static ReportingPeriod fiveBefore(int year) {
    return new ReportingPeriod(YearMonth.of(year - YEARS, 1), YearMonth.of(year - 1, 12), false);
  }

  private static Optional<Integer> year(List<String> headings) {
    return headings.stream()
        .map(Dates::year)
        .filter(year -> year.isPresent())
        .map(year -> year.getAsInt())
        .findFirst();
  }
}
