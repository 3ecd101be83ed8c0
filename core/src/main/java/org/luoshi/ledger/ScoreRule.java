package org.luoshi.ledger;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How one measure counts in a score (计分规则): weight times measure, at most the cap.
 *
 * @param measure what is measured
 * @param weight the points for one of the measure, negative to take points off
 * @param cap the most points that are given or taken, whatever the sign; empty if there is no bound
 * @since 0.1.0
 */
public record ScoreRule(ScoreMeasure measure, BigDecimal weight, Optional<BigDecimal> cap) {

  /** Creates a rule. */
  public ScoreRule {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(weight, "weight");
    cap = cap.map(BigDecimal::abs);
  }

  /**
   * Returns the points for a workload.
   *
   * @param workload the workload
   * @return the points and their formula; empty where there is nothing to measure
   */
  public Optional<Points> points(Workload workload) {
    return measure.of(workload).map(this::points);
  }

  private Points points(BigDecimal value) {
    BigDecimal product = weight.multiply(value);
    BigDecimal bounded =
        cap.filter(c -> product.abs().compareTo(c) > 0)
            .map(c -> product.signum() < 0 ? c.negate() : c)
            .orElse(product);
    String formula = weight.toPlainString() + " * " + measure.chineseName() + value.toPlainString();
    String bound = bounded.equals(product) ? "" : "(限" + cap.orElseThrow().toPlainString() + ")";
    return new Points(bounded, formula + bound);
  }

  /**
   * Points with their formula (得分项).
   *
   * @param value the points
   * @param formula how they come about
   * @since 0.1.0
   */
  public record Points(BigDecimal value, String formula) {

    /** Creates points. */
    public Points {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(formula, "formula");
    }
  }
}
