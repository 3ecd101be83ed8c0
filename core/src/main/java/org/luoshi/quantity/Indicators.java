package org.luoshi.quantity;

import java.util.Objects;
import org.luoshi.text.Lexicon;

/**
 * The names of indicators that are reckoned from others (指标名称): the rate at which one changes, and
 * the part of its target that is reached.
 *
 * <p>Targets and measurements name them alike, so that a growth target of 地区生产总值 and the growth
 * reported of it have one name. A qualifier that changes the meaning stays in it: 财政收入同口径增长率.
 *
 * @since 0.1.0
 */
public final class Indicators {

  private static final String RISE = "增长率";
  private static final String FALL = "下降率";
  private static final String COMPLETION = "完成率";
  private static final Lexicon QUALIFIERS = Lexicon.of("同口径", "年均", "环比");

  private Indicators() {}

  /**
   * Returns the name of the rate at which an indicator changes.
   *
   * @param measured what changes, such as 地区生产总值
   * @param direction which way
   * @return such as 地区生产总值增长率, or 能耗下降率 for a decrease; {@code measured} itself if it is empty or
   *     such a name already
   */
  public static String change(String measured, Direction direction) {
    Objects.requireNonNull(direction, "direction");
    String rate = direction == Direction.DECREASE ? FALL : RISE;
    return measured.isEmpty() || isChange(measured) ? measured : measured.concat(rate);
  }

  /**
   * Returns the name of the part of its target that an indicator has reached.
   *
   * @param measured what is to be reached
   * @return such as 征收完成率; {@code measured} itself if it is empty or such a name already
   */
  public static String completion(String measured) {
    return measured.isEmpty() || measured.endsWith(COMPLETION)
        ? measured
        : measured.concat(COMPLETION);
  }

  /**
   * Returns whether a name is that of a rate of change.
   *
   * @param indicator the name
   * @return whether it ends with 增长率 or 下降率
   */
  public static boolean isChange(String indicator) {
    return indicator.endsWith(RISE) || indicator.endsWith(FALL);
  }

  /**
   * Returns what a name speaks of, without the words that make it a rate of change or a part of a
   * target, and without the qualifiers before these: targets and answers that differ in them are
   * found by it.
   *
   * @param indicator the name
   * @return such as 财政收入 of 财政收入同口径增长率; {@code indicator} itself for a level
   */
  public static String measured(String indicator) {
    if (!isChange(indicator) && !indicator.endsWith(COMPLETION)) {
      return indicator;
    }
    String measured = indicator.substring(0, indicator.length() - RISE.length());
    String qualifier = QUALIFIERS.endingAt(measured, 0, measured.length());
    return measured.substring(0, measured.length() - qualifier.length());
  }
}
