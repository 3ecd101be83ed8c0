package org.luoshi.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.model.Target;
import org.luoshi.quantity.Indicators;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.quantity.Quantity;

/** Parts of the target of a year that a statement tells itself: 完成年度目标的93%. */
final class ToldShares {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final BigDecimal TENTHS = BigDecimal.TEN;

  private ToldShares() {}

  /** Returns whether a share is the whole or more. */
  static boolean isWhole(Quantity share) {
    return percent(share).filter(p -> p.compareTo(WHOLE) < 0).isEmpty();
  }

  /** Returns a share in per cent; empty for what is none, such as a multiple. */
  static Optional<BigDecimal> percent(Quantity share) {
    if (share.unit().equals(MeasureUnit.PERCENT)) {
      return Optional.of(share.value());
    }
    return share.unit().symbol().equals("成")
        ? Optional.of(share.value().multiply(TENTHS))
        : Optional.empty();
  }

  /**
   * Returns the share that is told of a target.
   *
   * @param single whether the target is the only one, so that a share without a name is meant for
   *     it
   * @return the figure; empty if none or several are told
   */
  static Optional<Measurement> of(Wording target, List<Candidate> candidates, boolean single) {
    List<Measurement> shares =
        candidates.stream()
            .map(Candidate::measurement)
            .filter(m -> isShare(m) && speaksOf(m, target, single))
            .toList();
    boolean agree =
        shares.stream().allMatch(share -> share.value().sameValueAs(shares.get(0).value()));
    return agree ? shares.stream().findFirst() : Optional.empty();
  }

  private static boolean isShare(Measurement figure) {
    return figure.kind() == MeasurementKind.RATIO_OF_TARGET
        && percent(figure.value()).isPresent()
        && Statements.isPartOfGoal(figure.text());
  }

  private static boolean speaksOf(Measurement share, Wording target, boolean single) {
    String name = NameWords.plain(Indicators.measured(share.indicator()));
    if (name.isEmpty()) {
      return single;
    }
    Overlap overlap = Overlap.of(target.name(), name);
    return overlap.isTelling() && overlap.shareOfFirst() >= Wording.HIGH;
  }

  static Comparison comparison(
      Target target, Measurement share, ComparisonResult result, ComparisonReason reason) {
    BigDecimal done = percent(share.value()).orElseThrow();
    String digits = done.toPlainString();
    return new Comparison(
        target,
        Optional.of(share),
        new IndicatorMatch(Likeness.SAME, 100),
        result,
        reason,
        result == ComparisonResult.MET ? digits + " >= 100" : digits + " / 100 * 100",
        Optional.of(done));
  }
}
