package org.luoshi.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.quantity.Quantity;

/** Which units can stand beside each other, and the factors between them. */
final class Scale {

  /** So many of a unit are so many of its base. */
  private record Measure(String base, BigDecimal units, BigDecimal bases) {

    static Measure of(String base, long units, long bases) {
      return new Measure(base, BigDecimal.valueOf(units), BigDecimal.valueOf(bases));
    }
  }

  private static final Map<String, Measure> MEASURES =
      Map.of(
          "平方公里", Measure.of("平方米", 1, 1_000_000),
          "亩", Measure.of("平方米", 3, 2_000),
          "公里", Measure.of("米", 1, 1_000),
          "里", Measure.of("米", 1, 500),
          "延米", Measure.of("米", 1, 1),
          "吨", Measure.of("千克", 1, 1_000),
          "立方", Measure.of("立方米", 1, 1),
          "方", Measure.of("立方米", 1, 1));

  /** Measure words that count the same things; which one stands there is a matter of taste. */
  private static final List<List<String>> INTERCHANGEABLE =
      List.of(
          List.of("个", "项", "家", "处", "座", "所", "栋", "幢"),
          List.of("个", "块", "片", "宗"),
          List.of("个", "条"),
          List.of("个", "场", "次", "期"),
          List.of("个", "件", "起"),
          List.of("个", "支"),
          List.of("个", "套"),
          List.of("个", "类", "种"),
          List.of("人", "人次"));

  private Scale() {}

  static boolean comparable(MeasureUnit one, MeasureUnit other) {
    return measure(one).base.equals(measure(other).base)
        || INTERCHANGEABLE.stream()
            .anyMatch(words -> words.contains(one.symbol()) && words.contains(other.symbol()));
  }

  /** Returns the value of a quantity in a comparable unit. */
  static BigDecimal value(Quantity quantity, MeasureUnit unit) {
    Measure from = measure(quantity.unit());
    Measure to = measure(unit);
    return from.equals(to)
        ? quantity.value()
        : quantity
            .value()
            .multiply(from.bases)
            .multiply(to.units)
            .divide(from.units.multiply(to.bases), MathContext.DECIMAL64);
  }

  private static Measure measure(MeasureUnit unit) {
    Measure known = MEASURES.get(unit.symbol());
    return known == null ? Measure.of(unit.symbol(), 1, 1) : known;
  }
}
