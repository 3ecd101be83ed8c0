package org.luoshi.io.text.interpret;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.text.Lexicon;

/**
 * The years that a work report reviews and plans, as its headings and the day of its delivery tell.
 *
 * @param reviewed the period that is reviewed
 * @param planned the period that is planned
 */
record ReportYears(Optional<ReportingPeriod> reviewed, Optional<ReportingPeriod> planned) {

  private static final Lexicon REVIEW = Lexicon.of("回顾", "总结", "过去一年", "年的工作");
  private static final Lexicon SURELY_REVIEW = Lexicon.of("回顾", "总结", "过去一年");
  private static final Lexicon PLAN =
      Lexicon.of(
          "主要工作", "重点工作", "工作安排", "总体要求", "目标任务", "工作任务", "主要任务", "主要目标", "工作部署", "工作打算", "年的任务",
          "预期目标");
  private static final Lexicon LAST_YEAR = Lexicon.of("过去一年", "去年", "上年");
  private static final Lexicon THIS_YEAR = Lexicon.of("今年");
  private static final Lexicon FIVE_YEARS = Lexicon.of("过去五年", "五年来", "五年工作", "过去5年", "5年来");
  private static final int LAST_SPRING_MONTH = 6;
  private static final int YEARS = 5;

  /** Returns the years that folded headings tell. */
  static ReportYears of(List<String> headings, Optional<LocalDate> delivered) {
    Optional<Integer> spring =
        delivered.filter(d -> d.getMonthValue() <= LAST_SPRING_MONTH).map(LocalDate::getYear);
    boolean last = headings.stream().anyMatch(LAST_YEAR::isIn);
    boolean now = headings.stream().anyMatch(THIS_YEAR::isIn);
    Optional<Integer> planned =
        year(headings.stream().filter(PLAN::isIn).toList())
            .or(() -> now ? spring : Optional.empty());
    Optional<Integer> reviewed =
        year(headings.stream().filter(ReportYears::isReview).toList())
            .or(() -> last ? spring.map(y -> y - 1) : Optional.empty());
    boolean five = headings.stream().filter(ReportYears::isReview).anyMatch(FIVE_YEARS::isIn);
    Optional<ReportingPeriod> years =
        five ? spring.or(() -> planned).map(y -> fiveBefore(y)) : Optional.empty();
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

  /** Returns whether a folded heading is that of a review. */
  static boolean isReview(String heading) {
    return REVIEW.isIn(heading) && (SURELY_REVIEW.isIn(heading) || !PLAN.isIn(heading));
  }

  /** Returns whether a folded heading opens the review or the plan of a time that it names. */
  static boolean isPart(String heading) {
    boolean timed =
        Dates.year(heading).isPresent()
            || FIVE_YEARS.isIn(heading)
            || LAST_YEAR.isIn(heading)
            || THIS_YEAR.isIn(heading);
    return timed && (REVIEW.isIn(heading) || PLAN.isIn(heading));
  }
}
