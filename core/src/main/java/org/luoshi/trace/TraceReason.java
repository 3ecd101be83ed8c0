package org.luoshi.trace;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.luoshi.comparison.ComparisonReason;

/**
 * Why an outcome is what it is (判断理由), as data.
 *
 * @param code what was found
 * @param arguments the words and figures it speaks of, in the order of the text
 * @since 0.1.0
 */
public record TraceReason(Code code, List<String> arguments) {

  /** What was found (理由代码). */
  public enum Code {
    /** The figure reaches the promised one; arguments: formula. */
    REACHED("数值达到承诺:{0}", "the figure reaches the promise: {0}"),
    /** The figure does not reach it; arguments: formula. */
    BELOW("数值未达到承诺:{0}", "the figure is below the promise: {0}"),
    /** The later text says that it was not reached; arguments: promised value. */
    ADMITTED("报告承认未达到{0}", "the report says that {0} was not reached"),
    /** There is a figure that does not decide; arguments: why, formula. */
    UNDECIDED("数值不能判断({0}):{1}", "the figure does not decide ({0}): {1}"),
    /** The figure is that of another tier, such as a district's for a city; arguments: formula. */
    OTHER_TIER("数据属于另一层级,不能判断:{0}", "the figure is of another tier and does not decide: {0}"),
    /**
     * The figure is that of another time than the promise, such as the year after; arguments:
     * formula.
     */
    OTHER_TIME("数据属于另一时期,不能判断:{0}", "the figure is of another time and does not decide: {0}"),
    /** All that was named is named again and has come as far; arguments: stage. */
    STAGE_REACHED("所列事项均有回应,已{0}", "all that was named is reported, stage reached: {0}"),
    /** It has not come as far as promised; arguments: promised and reported stage. */
    STAGE_BELOW("承诺{0},报告为{1}", "promised {0}, reported {1}"),
    /** Only a part of what was named is named again; arguments: what is not. */
    PART_NAMED("未提及:{0}", "not named: {0}"),
    /** Something like it is named, under another name; arguments: promised words. */
    OTHER_NAME("名称不同,不能确认为同一事项:{0}", "named otherwise, not surely the same: {0}"),
    /** The same thing is named without a figure; arguments: promised words. */
    NO_FIGURE("有表述而无数据:{0}", "reported without a figure: {0}"),
    /** Nothing speaks of it; no arguments. */
    NOTHING_FOUND("后续文件未提及", "no later document speaks of it");

    private final String chinese;
    private final String english;

    Code(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }
  }

  /** Creates a reason. */
  public TraceReason {
    Objects.requireNonNull(code, "code");
    arguments = List.copyOf(arguments);
  }

  static TraceReason of(Code code, String... arguments) {
    return new TraceReason(code, List.of(arguments));
  }

  /**
   * Returns the reason as a sentence.
   *
   * @param locale English gives English, every other language Chinese
   * @return the text
   */
  public String text(Locale locale) {
    boolean inEnglish = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    String text = inEnglish ? code.english : code.chinese;
    for (int i = 0; i < arguments.size(); i++) {
      boolean name = code == Code.UNDECIDED && i == 0 && !inEnglish;
      String argument = arguments.get(i);
      String word = name ? ComparisonReason.valueOf(argument).chineseName() : argument;
      text = text.replace("{" + i + "}", word);
    }
    return text;
  }
}
