package org.luoshi.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.model.Measurement;
import org.luoshi.model.Target;
import org.luoshi.quantity.MeasureUnit;

/**
 * A target beside its answer (目标与实绩对照).
 *
 * <p>The quotes and places of both sides are those of {@link #target} and {@link #answer}.
 *
 * @param target what was to be reached
 * @param answer the figure that answers it; empty if none does
 * @param match how the indicators of both are related; {@link Likeness#DIFFERENT} without an answer
 * @param result whether the target is reached
 * @param reason why
 * @param formula the figures as compared, such as {@code 18 >= 15} or {@code 9 / 14 * 100}; empty
 *     where none are
 * @param share which part of the target is reached, in per cent; empty where that means nothing
 * @since 0.1.0
 */
public record Comparison(
    Target target,
    Optional<Measurement> answer,
    IndicatorMatch match,
    ComparisonResult result,
    ComparisonReason reason,
    String formula,
    Optional<BigDecimal> share) {

  /** Signs of a name that is that of a rate or an average. */
  private static final String RATES = "率均占比速";

  private static final List<String> NO_AMOUNTS = List.of("%", "‰", "百分点", "倍", "/", "名", "位");

  /** Creates a comparison. */
  public Comparison {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(match, "match");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(formula, "formula");
    Objects.requireNonNull(share, "share");
  }

  /**
   * Returns the figure of the answer in the unit of the target; empty if there is none on one of
   * both sides, or if the answer is a part of the target.
   */
  public Optional<BigDecimal> actual() {
    return target
        .value()
        .flatMap(
            aim ->
                answer
                    .filter(figure -> Scale.comparable(figure.value().unit(), aim.unit()))
                    .filter(figure -> reason != ComparisonReason.SHARE_TOLD)
                    .map(figure -> Scale.value(figure.value(), aim.unit())));
  }

  /**
   * Returns whether the target is surely reached even if the answer counts only a part of what the
   * target counts, such as a district for its city: an amount that a part reaches, the whole
   * reaches; a rate or an average tells nothing.
   */
  public boolean isReachedByPart() {
    return result == ComparisonResult.MET
        && answer.isPresent()
        && !target.comparator().isUpperBound()
        && target.value().filter(aim -> isAmount(aim.unit())).isPresent()
        && target.text().chars().noneMatch(c -> RATES.indexOf(c) >= 0);
  }

  private static boolean isAmount(MeasureUnit unit) {
    return NO_AMOUNTS.stream().noneMatch(unit.symbol()::contains);
  }

  /** Returns whether there is a figure on both sides. */
  public boolean isNumeric() {
    return target.value().isPresent() && answer.isPresent();
  }
}
