package org.luoshi.io.json;

import java.math.BigDecimal;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.quantity.Quantity;

/**
 * A quantity: its number, its unit if it has one, and its exponent where the digits of the number
 * do not tell it.
 */
final class QuantityShape extends Shape {

  QuantityShape() {
    super(
        Quantity.class,
        Member.of("value", new DecimalCodec(), true, q -> ((Quantity) q).value()),
        Member.of("unit", Codecs.of(MeasureUnit.class), false, q -> unit((Quantity) q)),
        Member.of("exponent", Codecs.of(int.class), false, q -> exponent((Quantity) q)));
  }

  private static MeasureUnit unit(Quantity quantity) {
    return quantity.unit().equals(MeasureUnit.NONE) ? null : quantity.unit();
  }

  private static Integer exponent(Quantity quantity) {
    return quantity.exponent() == -quantity.value().scale() ? null : quantity.exponent();
  }

  @Override
  Object create(Object[] values) {
    BigDecimal value = (BigDecimal) values[0];
    MeasureUnit unit = values[1] == null ? MeasureUnit.NONE : (MeasureUnit) values[1];
    return values[2] == null
        ? Quantity.of(value, unit)
        : new Quantity(value, unit, (Integer) values[2]);
  }
}
