package org.luoshi.trace;

import java.util.Objects;
import java.util.Optional;
import org.luoshi.base.Checks;
import org.luoshi.comparison.Stage;
import org.luoshi.model.Target;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.text.Span;

/**
 * One thing that an item promises (承诺事项); an item can promise several.
 *
 * @param list the number of the list that the item stands in, 1 or more
 * @param item the item
 * @param text the words of the promise, as published
 * @param span where the words stand in the source; where that is not known, the whole item
 * @param target the figure to be reached; empty for a promise in words
 * @param stage how far the matter is to come; empty if the words do not tell
 * @since 0.1.0
 */
public record Promise(
    int list,
    ResponsibilityItem item,
    String text,
    Optional<Span> span,
    Optional<Target> target,
    Optional<Stage> stage) {

  /**
   * Creates a promise.
   *
   * @throws IllegalArgumentException if {@code text} is blank or {@code list} is below 1
   */
  public Promise {
    Checks.isTrue(list >= 1, "list must be 1 or more but was %s", list);
    Objects.requireNonNull(item, "item");
    Checks.notBlank(text, "text");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(stage, "stage");
  }

  /** Returns the number promised, in {@link #unit}; empty for a promise in words. */
  public Optional<String> value() {
    return amount().map(Amount::digits);
  }

  /**
   * Returns the unit of the number promised; money with the multiplier of the text, such as {@code
   * 亿元}, anything else without.
   */
  public Optional<String> unit() {
    return amount().map(Amount::unit);
  }

  private Optional<Amount> amount() {
    return target.flatMap(Target::value).map(Amount::of);
  }

  /** Returns whether the promise is a figure. */
  public boolean isNumeric() {
    return target.isPresent();
  }
}
