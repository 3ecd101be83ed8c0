package org.luoshi.audit;

import java.math.BigDecimal;
import org.luoshi.comparison.AreaIndicator;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.quantity.Quantity;

/**
 * A figure of a whole area, with what must be equal for two of them to speak of one thing.
 *
 * @param document the document that tells it
 * @param key what it speaks of
 * @param value the figure as printed
 * @param falls whether it tells how much something fell
 * @param most whether it is a target that is not to be passed
 * @param review whether it is of the very period that its document is about
 * @param quote its words
 */
record AreaFigure(
    AuditedDocument document,
    Key key,
    Quantity value,
    boolean falls,
    boolean most,
    boolean review,
    Quote quote) {

  private static final int LONG = 8;
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.ONE.scaleByPowerOfTen(LONG);

  /**
   * What a figure speaks of.
   *
   * @param indicator the indicator
   * @param period the months
   * @param target whether it is to be reached
   */
  record Key(AreaIndicator indicator, ReportingPeriod period, boolean target) {

    Key(AreaIndicator indicator, ReportingPeriod period, boolean target) {
      this.indicator = indicator;
      this.period = new ReportingPeriod(period.from(), period.to(), false);
      this.target = target;
    }

    /** Returns where the level of the same indicator is found, so many years earlier. */
    Level level(int years) {
      return new Level(
          indicator.name(),
          new ReportingPeriod(
              period.from().minusYears(years), period.to().minusYears(years), false));
    }
  }

  /**
   * Where levels are found, whatever their unit.
   *
   * @param name the name of the indicator
   * @param period the months
   */
  record Level(String name, ReportingPeriod period) {}

  /** Returns whether it is a level that something can grow from. */
  boolean isLevel() {
    return !key.indicator().change()
        && !key.target()
        && !value.unit().equals(MeasureUnit.PERCENT)
        && interval().isPositive();
  }

  /** Returns all numbers that it may stand for, those of a fall below zero. */
  Interval interval() {
    Interval plain = Interval.around(value.value(), value.tolerance());
    return falls ? plain.negative() : plain;
  }

  /** Returns whether both can be the same number; targets are decreed and never rounded. */
  boolean agrees(AreaFigure other) {
    return key.target()
        ? interval().value().compareTo(other.interval().value()) == 0
        : interval().meets(other.interval());
  }

  boolean sameDocument(AreaFigure other) {
    return document == other.document;
  }

  /** Returns by how many digits its number is shortened when it is told. */
  int power() {
    return value.value().abs().compareTo(HUNDRED_MILLION) < 0 ? 0 : LONG;
  }

  /** Returns its number for a formula, in the scale of another one. */
  String number(AreaFigure like) {
    BigDecimal scaled = interval().value().scaleByPowerOfTen(-like.power()).stripTrailingZeros();
    return scaled.toPlainString();
  }

  /** Returns it as it is told. */
  Told told() {
    String unit = value.unit().symbol();
    return new Told(
        new BigDecimal(number(this)),
        value.tolerance().scaleByPowerOfTen(-power()),
        power() == 0 ? unit : "亿" + unit,
        quote);
  }
}
