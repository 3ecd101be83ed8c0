package org.luoshi.io.text.lexis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.text.Lexicon;

/**
 * What the headings of a work report open (报告标题): its review or its plan, and of what time.
 *
 * @since 0.1.0
 */
public final class ReportHeadings {

  private static final String WORK = "年的工作";
  private static final Lexicon REVIEW =
      Lexicon.of("回顾", "总结", "过去一年", "过去五年", WORK, "一年主要工作", "成就", "工作情况", "取得的成绩", "执行情况");
  private static final Lexicon SURELY_REVIEW =
      Lexicon.of("回顾", "总结", "过去一年", "一年主要工作", "成就", "工作情况", "取得的成绩", "执行情况");
  private static final Lexicon PLAN =
      Lexicon.of(
          "主要工作", "重点工作", "工作安排", "总体要求", "目标任务", "工作任务", "主要任务", "主要目标", "工作部署", "总体部署", "工作打算",
          "年的任务", "预期目标", "基本方针", "工作思路", "奋斗目标", "发展目标", "今后五年工作", "未来五年工作", "今后5年工作", "未来5年工作",
          "工作的建议");
  private static final Lexicon LAST_YEAR =
      Lexicon.of("过去一年", "去年", "上年", "过去的一年", "开局之年", "第一年", "头一年");
  private static final Lexicon PAST = Lexicon.of("过去");
  private static final Lexicon THIS_YEAR = Lexicon.of("今年");
  private static final Lexicon FIVE_YEARS =
      Lexicon.of(
          "过去五年", "五年来", "五年工作", "过去5年", "5年来", "过去的五年", "五年的工作", "届人民政府工作", "届政府工作", "本届政府");
  private static final Lexicon COMING =
      Lexicon.of("今后五年", "未来五年", "今后5年", "未来5年", "今后一个时期", "今后几年", "新一届政府", "五年奋斗目标");

  private static final Lexicon OF_REPORT =
      Lexicon.of("公报", "通报", "完成情况", "进展情况", "落实情况", "推进情况", "执行情况");
  private static final Lexicon OF_PLAN = Lexicon.of("通知", "方案", "计划", "安排", "要点", "任务分解", "草案");
  private static final Lexicon OUTLOOK =
      Lexicon.of("下一步", "下步", "下阶段", "下一阶段", "打算", "工作安排", "工作计划", "工作思路");
  private static final Set<String> CLOSING = Set.of("结束语", "结语");
  private static final int TERM = 5; // years of a government
  private static final int MAX_PAST = 4; // 过去的四年
  private static final String DIGITS = "一二三四五六七八九十";
  private static final String UNITS = "一二三四五六七八九";
  private static final int MAX_OUTLOOK = 24;

  private ReportHeadings() {}

  /** Returns whether a folded title is that of a document which only reports: 统计公报, 完成情况. */
  public static boolean isOfReport(String title) {
    return OF_REPORT.isIn(title) && !OF_PLAN.isIn(title);
  }

  /** Returns whether a folded line is the heading of what a report says of the time to come. */
  public static boolean isOutlook(String line) {
    return line.length() <= MAX_OUTLOOK && line.indexOf('。') < 0 && OUTLOOK.isIn(line);
  }

  /** Returns whether a folded line begins with the number of a chapter: 二、. */
  public static boolean opensChapter(String line) {
    int end = 0;
    while (end < line.length() && DIGITS.indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    return end > 0 && end < line.length() && line.charAt(end) == '、';
  }

  /** Returns whether a folded heading is that of a review. */
  public static boolean isReview(String heading) {
    return REVIEW.isIn(heading) && (SURELY_REVIEW.isIn(heading) || !PLAN.isIn(heading));
  }

  /**
   * Returns whether a folded heading is that of a review in a report that plans a time: 2003年的工作 is
   * none where that year is planned.
   */
  public static boolean isReviewBefore(String heading, Optional<ReportingPeriod> planned) {
    OptionalInt year = heading.contains(WORK) ? Dates.year(heading) : OptionalInt.empty();
    boolean ofPlan =
        year.isPresent()
            && !SURELY_REVIEW.isIn(heading)
            && planned.filter(p -> p.from().getYear() == year.getAsInt()).isPresent();
    return isReview(heading) && !ofPlan;
  }

  /**
   * Returns whether a folded heading is that of a review in a report that plans a time, and speaks
   * of no plan beside it.
   */
  public static boolean isOnlyReview(String heading, Optional<ReportingPeriod> planned) {
    return isReviewBefore(heading, planned) && !PLAN.isIn(heading);
  }

  /**
   * Returns the parts of a folded heading that opens a review and a plan in one:
   * “十三五”工作回顾和“十四五”主要目标; the heading alone if it does not.
   */
  public static List<String> joined(String heading) {
    int at = isReview(heading) ? heading.lastIndexOf('和') : -1;
    String behind = at < 0 ? "" : heading.substring(at + 1);
    boolean plan =
        isPlan(behind) && (planOfYears(behind).isPresent() || Dates.year(behind).isPresent());
    return plan ? List.of(heading.substring(0, at), behind) : List.of(heading);
  }

  /**
   * Returns whether a folded heading is that of a review, or names a year that is reviewed.
   *
   * @param heading the heading
   * @param reviewed the time that its report reviews
   * @param planned the time that its report plans
   */
  public static boolean isReview(
      String heading, Optional<ReportingPeriod> reviewed, Optional<ReportingPeriod> planned) {
    if (isReviewBefore(heading, planned)) {
      return true;
    }
    OptionalInt year = Dates.year(heading);
    return year.isPresent()
        && reviewed
            .filter(
                p -> p.from().getYear() <= year.getAsInt() && year.getAsInt() <= p.to().getYear())
            .isPresent();
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

  /** Returns of how many years a folded heading of a review speaks; 0 if it does not say. */
  public static int years(String heading) {
    if (FIVE_YEARS.isIn(heading)) {
      return LAST_YEAR.isIn(heading) ? 0 : TERM;
    }
    for (int at = heading.indexOf('年'); at > 0; at = heading.indexOf('年', at + 1)) {
      int years = DIGITS.indexOf(heading.charAt(at - 1)) + 1;
      boolean past = PAST.isIn(heading, Math.max(0, at - MAX_PAST), at);
      boolean back = past || heading.startsWith("年来", at);
      if (years > 1 && years < DIGITS.length() && back) {
        return years;
      }
    }
    return 0;
  }

  /** Returns whether folded words speak of the years to come without the name of their plan. */
  public static boolean isOfYearsToCome(String words) {
    return COMING.isIn(words);
  }

  /** Returns whether a folded heading speaks of the years to come alone, and not of one of them. */
  public static boolean isOnlyComing(String heading) {
    return isComing(heading) && !isThisYear(heading) && Dates.year(heading).isEmpty();
  }

  /** Returns whether folded words speak of the years to come: 今后五年, “十四五”时期. */
  public static boolean isComing(String words) {
    return COMING.isIn(words) || planOfYears(words).isPresent() && !isReview(words);
  }

  /** Returns the five-year plan (五年规划) that folded words name, by its years. */
  public static Optional<ReportingPeriod> planOfYears(String words) {
    int open = words.indexOf('“');
    int close = open < 0 ? -1 : words.indexOf("五”", open);
    return close < 0
        ? PeriodWords.typed(spelled(words), Optional.empty())
        : PeriodWords.typed(words.substring(open, close + 2), Optional.empty());
  }

  /**
   * Returns the short name of the plan that words name at length or without marks: “七五” for
   * 第七个五年计划, “十四五” for 十四五; or empty.
   */
  private static String spelled(String words) {
    int years = words.indexOf("个五年");
    int number = years < 0 ? -1 : words.lastIndexOf('第', years);
    if (number >= 0) {
      return "“" + words.substring(number + 1, years) + "五”";
    }
    int ten = words.indexOf('十');
    boolean plan =
        ten >= 0 && words.startsWith("五", ten + 2) && UNITS.indexOf(words.charAt(ten + 1)) >= 0;
    return plan ? "“" + words.substring(ten, ten + 3) + "”" : "";
  }

  /** Returns whether a folded heading is that of the words that close a report: 结束语. */
  public static boolean isClosing(String heading) {
    return CLOSING.contains(heading);
  }

  /** Returns whether a folded heading opens the review or the plan of a time that it names. */
  public static boolean isPart(String heading) {
    boolean timed =
        Dates.year(heading).isPresent()
            || years(heading) > 0
            || isLastYear(heading)
            || isThisYear(heading)
            || COMING.isIn(heading)
            || planOfYears(heading).isPresent();
    return timed && (REVIEW.isIn(heading) || PLAN.isIn(heading));
  }
}
