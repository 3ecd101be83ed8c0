package org.luoshi.quantity;

import java.util.Map;
import java.util.Objects;
import org.luoshi.base.Checks;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;

/**
 * The unit of a quantity (计量单位), such as {@code 元}, {@code %} or the measure word {@code 家}.
 *
 * <p>Names of the same unit become one: 名 and 位 are 人, 平米 and ㎡ are 平方米, traditional measure words
 * are simplified, full-width forms narrowed, blanks dropped. A unit that differs by a factor (公顷)
 * stays what it is. The multipliers 万 and 亿 belong to the number, so a unit never begins with one.
 *
 * @param symbol the unit as written behind a number; empty for a plain number
 * @since 0.1.0
 */
public record MeasureUnit(String symbol) implements Comparable<MeasureUnit> {

  private static final String TRADITIONAL = "個戶畝場項條處間輛臺張層級類篇筆歲冊節噸點頃塊棟幾門樣";
  private static final String SIMPLIFIED = "个户亩场项条处间辆台张层级类篇笔岁册节吨点顷块栋几门样";
  private static final Map<String, String> SYNONYMS =
      Map.of("名", "人", "位", "人", "平米", "平方米", "㎡", "平方米", "m²", "平方米", "公斤", "千克");

  /** The characters that do not stay as they are; no others are folded. */
  private static final CharacterSet FOLDED =
      CharacterSet.of(c -> Characters.isBlank(c) || simplify(c) != c);

  /** No unit: a plain number. */
  public static final MeasureUnit NONE = new MeasureUnit("");

  /** Per cent; a value of 5 is 5 %. */
  public static final MeasureUnit PERCENT = new MeasureUnit("%");

  /** Percentage points (百分点), the difference of two percentages. */
  public static final MeasureUnit PERCENTAGE_POINT = new MeasureUnit("个百分点");

  /** Yuan (元). */
  public static final MeasureUnit YUAN = new MeasureUnit("元");

  /** Square metres (平方米). */
  public static final MeasureUnit SQUARE_METRE = new MeasureUnit("平方米");

  /** Square kilometres (平方公里). */
  public static final MeasureUnit SQUARE_KILOMETRE = new MeasureUnit("平方公里");

  /** Kilometres (公里). */
  public static final MeasureUnit KILOMETRE = new MeasureUnit("公里");

  /** Mu (亩), a fifteenth of a hectare. */
  public static final MeasureUnit MU = new MeasureUnit("亩");

  /** Persons (人). */
  public static final MeasureUnit PERSON = new MeasureUnit("人");

  /** Participations of persons (人次). */
  public static final MeasureUnit PERSON_TIME = new MeasureUnit("人次");

  /** Households (户). */
  public static final MeasureUnit HOUSEHOLD = new MeasureUnit("户");

  /** Pieces of anything (个). */
  public static final MeasureUnit PIECE = new MeasureUnit("个");

  /** Items, projects (项). */
  public static final MeasureUnit ITEM = new MeasureUnit("项");

  /** Enterprises, shops (家). */
  public static final MeasureUnit ENTERPRISE = new MeasureUnit("家");

  /** Flats, sets (套). */
  public static final MeasureUnit SET = new MeasureUnit("套");

  /** Places (处). */
  public static final MeasureUnit PLACE = new MeasureUnit("处");

  /** Roads, lines, provisions (条). */
  public static final MeasureUnit STRIP = new MeasureUnit("条");

  /** Years (年). */
  public static final MeasureUnit YEAR = new MeasureUnit("年");

  /**
   * Dates (日期): the value is a year, a year and month or a full date in the basic format of ISO
   * 8601, such as 20200203.
   */
  public static final MeasureUnit DATE = new MeasureUnit("日期");

  /** Ranks in an order (名次). */
  public static final MeasureUnit RANK = new MeasureUnit("名次");

  /**
   * Creates a unit.
   *
   * @throws IllegalArgumentException if {@code symbol} begins with a digit, a sign, a point, a
   *     comma or a multiplier
   */
  public MeasureUnit {
    symbol = fold(Objects.requireNonNull(symbol, "symbol"));
    Checks.isTrue(
        symbol.isEmpty() || !isPartOfNumber(symbol.codePointAt(0)),
        "unit must not begin like a number but was '%s'",
        symbol);
  }

  /**
   * Obtains a unit.
   *
   * @param symbol the unit as written; empty for none
   * @return the unit
   * @throws IllegalArgumentException if {@code symbol} begins with a digit, a sign, a point, a
   *     comma or a multiplier
   */
  public static MeasureUnit of(String symbol) {
    return new MeasureUnit(symbol);
  }

  /**
   * Reads the form that {@link #toString} writes, which is any that {@link #of} takes.
   *
   * @param text the unit as written; empty for none
   * @return the unit
   * @throws IllegalArgumentException if {@code text} begins with a digit, a sign, a point, a comma
   *     or a multiplier
   */
  public static MeasureUnit parse(String text) {
    return new MeasureUnit(text);
  }

  private static boolean isPartOfNumber(int codePoint) {
    return Numerals.isNumeric(codePoint) || "万亿萬億".indexOf(codePoint) >= 0;
  }

  private static String fold(String symbol) {
    return FOLDED.next(symbol, 0, symbol.length()) < symbol.length()
        ? named(folded(symbol))
        : named(symbol);
  }

  private static String named(String symbol) {
    return SYNONYMS.getOrDefault(symbol, symbol);
  }

  private static String folded(String symbol) {
    StringBuilder folded = new StringBuilder(symbol.length());
    for (int at = 0; at < symbol.length(); at += Character.charCount(symbol.codePointAt(at))) {
      int c = symbol.codePointAt(at);
      if (!Characters.isBlank(c)) {
        folded.appendCodePoint(simplify(c));
      }
    }
    return folded.toString();
  }

  private static int simplify(int codePoint) {
    int at = TRADITIONAL.indexOf(codePoint);
    return at < 0 ? Numerals.fold(codePoint) : SIMPLIFIED.charAt(at);
  }

  // Written out, since what a record does by itself is slow where it is asked as often as here.
  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof MeasureUnit unit && symbol.equals(unit.symbol);
  }

  @Override
  public int hashCode() {
    return symbol.hashCode();
  }

  /** Compares by symbol, in the order of code units. */
  @Override
  public int compareTo(MeasureUnit other) {
    return symbol.compareTo(other.symbol);
  }

  /** Returns the symbol; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return symbol;
  }
}
