package org.luoshi.io.text.interpret;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.PeriodWords;
import org.luoshi.io.text.lexis.ReportHeadings;
import org.luoshi.model.ReportingPeriod;

/**
 * The years that a work report reviews and plans, as its headings and the day of its delivery tell.
 *
 * @param reviewed the period that is reviewed
 * @param planned the period that is planned
 * @param term the years to come that are planned beside it
 */
record ReportYears(
    Optional<ReportingPeriod> reviewed,
    Optional<ReportingPeriod> planned,
    Optional<ReportingPeriod> term) {

  private static final int LAST_SPRING_MONTH = 6;
  private static final int YEARS = 5;
  private static final String WORK = "工作";
  private static final String SINCE = "年以来";
  private static final String FIRST_HALF = "上半年";
  private static final String SECOND_HALF = "下半年";

  /** Returns the years that folded headings tell, of which one may open review and plan. */
  static ReportYears of(
      List<String> printed, Optional<LocalDate> delivered, Optional<Integer> titleYear) {
    List<String> headings =
        printed.stream().flatMap(heading -> ReportHeadings.joined(heading).stream()).toList();
    Optional<Integer> spring =
        delivered.isEmpty()
            ? titleYear
            : delivered.filter(d -> d.getMonthValue() <= LAST_SPRING_MONTH).map(LocalDate::getYear);
    Optional<ReportingPeriod> now = spring.map(ReportingPeriod::ofYear);
    List<String> reviews =
        headings.stream().filter(h -> ReportHeadings.isReviewBefore(h, now)).toList();
    boolean last = headings.stream().anyMatch(ReportHeadings::isLastYear);
    boolean current = headings.stream().anyMatch(ReportHeadings::isThisYear);
    List<String> plans = headings.stream().filter(ReportHeadings::isPlan).toList();
    boolean both = reviews.isEmpty() && isReviewed(plans); // 2022年主要工作, 2023年主要工作
    Optional<Integer> planned =
        year(both ? plans.subList(1, plans.size()) : plans)
            .or(() -> spring.filter(y -> current || names(others(headings, now), y)))
            .or(() -> spring.filter(y -> isOfOneYear(headings)));
    Optional<Integer> reviewed =
        year(both ? plans.subList(0, 1) : reviews)
            .or(() -> last ? spring.map(y -> y - 1) : Optional.empty())
            .or(() -> planned.map(y -> y - 1).filter(y -> reviews.isEmpty() && names(headings, y)))
            .or(() -> planned.map(y -> y - 1).filter(y -> isUntimed(reviews)))
            .or(() -> planned.map(y -> y - 1).filter(y -> isOfOneYear(headings)));
    Optional<Integer> first =
        spring
            .or(() -> planned)
            .or(() -> delivered.map(day -> day.getYear() + 1))
            .or(() -> titleYear);
    int span =
        reviews.stream().mapToInt(ReportHeadings::years).filter(n -> n > 0).findFirst().orElse(0);
    Optional<ReportingPeriod> years =
        span > 0
            ? first.map(y -> years(y - span, span))
            : reviews.stream().flatMap(h -> ReportHeadings.planOfYears(h).stream()).findFirst();
    Optional<ReportingPeriod> term =
        headings.stream()
            .filter(ReportHeadings::isComing)
            .flatMap(
                h ->
                    ReportHeadings.planOfYears(h)
                        .or(() -> first.map(y -> years(y, YEARS)))
                        .stream())
            .findFirst();
    Optional<Integer> year =
        reviewed.or(() -> delivered.map(LocalDate::getYear)).or(() -> titleYear);
    return new ReportYears(
        half(reviews, FIRST_HALF, year)
            .or(() -> since(reviews, delivered))
            .or(() -> reviewed.map(ReportingPeriod::ofYear))
            .or(() -> years),
        half(plans, SECOND_HALF, year)
            .or(() -> planned.map(ReportingPeriod::ofYear))
            .or(() -> term),
        term.filter(t -> planned.isPresent()));
  }

  /** The years since that which the first of some headings names: 2003年以来. */
  private static Optional<ReportingPeriod> since(
      List<String> headings, Optional<LocalDate> delivered) {
    Optional<Integer> first =
        headings.stream()
            .findFirst()
            .filter(heading -> heading.contains(SINCE))
            .flatMap(heading -> year(List.of(heading)));
    return delivered
        .map(day -> day.getMonthValue() <= LAST_SPRING_MONTH ? day.getYear() - 1 : day.getYear())
        .filter(last -> first.filter(year -> year < last).isPresent())
        .map(last -> years(first.get(), last - first.get() + 1));
  }

  /** The half of a year that the first of some headings speaks of, if it does of one. */
  private static Optional<ReportingPeriod> half(
      List<String> headings, String half, Optional<Integer> year) {
    return headings.stream()
        .findFirst()
        .filter(heading -> heading.contains(half))
        .flatMap(heading -> PeriodWords.typed(half, year.map(ReportingPeriod::ofYear)));
  }

  /** Whether the first of some headings names the year before that of the next. */
  private static boolean isReviewed(List<String> plans) {
    Optional<Integer> first = plans.stream().findFirst().flatMap(h -> year(List.of(h)));
    Optional<Integer> next = year(plans.stream().skip(1).toList());
    return first.isPresent() && next.equals(first.map(y -> y + 1));
  }

  /** Whether no heading names a year, reviews a plan or tells of five years: 一、一年接着一年干. */
  private static boolean isOfOneYear(List<String> headings) {
    return headings.stream()
        .allMatch(
            h ->
                Dates.year(h).isEmpty()
                    && ReportHeadings.years(h) == 0
                    && !ReportHeadings.isOfYearsToCome(h)
                    && (!ReportHeadings.isReview(h) || ReportHeadings.planOfYears(h).isEmpty()));
  }

  /** Whether there are headings and none of them tells its time: 工作回顾. */
  private static boolean isUntimed(List<String> headings) {
    return !headings.isEmpty()
        && headings.stream()
            .allMatch(
                h ->
                    Dates.year(h).isEmpty()
                        && ReportHeadings.years(h) == 0
                        && ReportHeadings.planOfYears(h).isEmpty());
  }

  /** The headings about work that open no review. */
  private static List<String> others(List<String> headings, Optional<ReportingPeriod> planned) {
    return headings.stream()
        .filter(h -> h.contains(WORK) && !ReportHeadings.isReviewBefore(h, planned))
        .toList();
  }

  /** Whether one of some headings names a year. */
  private static boolean names(List<String> headings, int year) {
    return headings.stream().anyMatch(h -> Dates.year(h).equals(OptionalInt.of(year)));
  }

  /** So many years from one on. */
  private static ReportingPeriod years(int first, int count) {
    return new ReportingPeriod(YearMonth.of(first, 1), YearMonth.of(first + count - 1, 12), false);
  }

  private static Optional<Integer> year(List<String> headings) {
    return headings.stream()
        .map(Dates::year)
        .filter(year -> year.isPresent())
        .map(year -> year.getAsInt())
        .findFirst();
  }
}
