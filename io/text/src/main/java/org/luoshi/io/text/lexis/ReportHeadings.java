package org.luoshi.io.text.lexis;

import org.luoshi.text.Lexicon;

/**
 * What the headings of a work report open (报告标题): its review or its plan, and of what time.
 *
 * @since 0.1.0
 */
public final class ReportHeadings {

  private static final Lexicon REVIEW = Lexicon.of("回顾", "总结", "过去一年", "年的工作", "一年主要工作");
  private static final Lexicon SURELY_REVIEW = Lexicon.of("回顾", "总结", "过去一年", "一年主要工作");
  private static final Lexicon PLAN =
      Lexicon.of(
          "主要工作", "重点工作", "工作安排", "总体要求", "目标任务", "工作任务", "主要任务", "主要目标", "工作部署", "工作打算", "年的任务",
          "预期目标", "工作思路", "奋斗目标", "发展目标");
  private static final Lexicon LAST_YEAR = Lexicon.of("过去一年", "去年", "上年", "过去的一年");
  private static final Lexicon THIS_YEAR = Lexicon.of("今年");
  private static final Lexicon FIVE_YEARS =
      Lexicon.of(
          "过去五年", "五年来", "五年工作", "过去5年", "5年来", "过去的五年", "五年的工作", "届人民政府工作", "届政府工作", "本届政府");
  private static final Lexicon COMING = Lexicon.of("今后五年", "未来五年", "今后5年", "未来5年", "今后一个时期");

  private ReportHeadings() {}

  /** Returns whether a folded heading is that of a review. */
  public static boolean isReview(String heading) {
    return REVIEW.isIn(heading) && (SURELY_REVIEW.isIn(heading) || !PLAN.isIn(heading));
  }

  /** Returns whether a folded heading is that of a plan. */
  public static boolean isPlan(String heading) {
    return PLAN.isIn(heading) && !isReview(heading);
  }

  /** Returns whether a folded heading speaks of the year before. */
  public static boolean isLastYear(String heading) {
    return LAST_YEAR.isIn(heading);
  }

  /** Returns whether a folded heading speaks of the current year. */
  public static boolean isThisYear(String heading) {
    return THIS_YEAR.isIn(heading);
  }

  /** Returns whether a folded heading speaks of the five years of a government. */
  public static boolean isFiveYears(String heading) {
    return FIVE_YEARS.isIn(heading);
  }

  /** Returns whether a folded heading opens the review or the plan of a time that it names. */
  public static boolean isPart(String heading) {
    boolean timed =
        Dates.year(heading).isPresent()
            || isFiveYears(heading)
            || isLastYear(heading)
            || isThisYear(heading)
            || COMING.isIn(heading);
    return timed && (REVIEW.isIn(heading) || PLAN.isIn(heading));
  }
}
