package org.luoshi.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.luoshi.model.Measurement;
import org.luoshi.model.Target;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.quantity.Quantity;

/** The figures of a comparison as a formula, and the share that is reached. */
final class Formula {

  private Formula() {}

  static String of(Target target, Measurement answer, ComparisonResult result) {
    Quantity aim = target.value().orElseThrow();
    String actual = digits(answer.value());
    String wanted = digits(aim);
    boolean alike =
        answer.value().unit().equals(aim.unit())
            && !multiplier(actual).isEmpty()
            && multiplier(actual).equals(multiplier(wanted));
    if (alike) {
      actual = actual.substring(0, actual.length() - 1);
      wanted = wanted.substring(0, wanted.length() - 1);
    } else {
      actual = plain(Scale.value(answer.value(), aim.unit()));
      wanted = plain(aim.value());
    }
    return result == ComparisonResult.MET
        ? actual + " " + sign(target) + " " + wanted
        : actual + " / " + wanted + " * 100";
  }

  /** Returns which part of the target the figure is, in per cent; empty for a target of zero. */
  static Optional<BigDecimal> share(Target target, Measurement answer) {
    Quantity aim = target.value().orElseThrow();
    return aim.value().signum() == 0
        ? Optional.empty()
        : Optional.of(share(Scale.value(answer.value(), aim.unit()), aim.value()));
  }

  static BigDecimal share(BigDecimal part, BigDecimal whole) {
    BigDecimal share =
        part.multiply(BigDecimal.valueOf(100))
            .divide(whole, new MathContext(6))
            .stripTrailingZeros();
    return share.setScale(Math.max(0, share.scale()));
  }

  private static String sign(Target target) {
    return switch (target.comparator()) {
      case AT_MOST -> "<=";
      case LESS -> "<";
      case MORE -> ">";
      case EQUAL, AT_LEAST, ABOUT, RANGE, EVERY -> ">=";
    };
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }

  private static String digits(Quantity quantity) {
    return new Quantity(quantity.value(), MeasureUnit.NONE, quantity.exponent()).toString();
  }

  private static String multiplier(String digits) {
    char last = digits.charAt(digits.length() - 1);
    return last == '万' || last == '亿' ? String.valueOf(last) : "";
  }
}
