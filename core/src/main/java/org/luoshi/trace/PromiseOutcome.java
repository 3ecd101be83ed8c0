package org.luoshi.trace;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a promise (承诺兑现).
 *
 * @param promise the promise
 * @param verdict what became of it
 * @param reason why
 * @param answers where later documents speak of it, the most telling place first; empty if nowhere
 * @param actual the figure reached, a plain decimal in the unit of the promise's target or with
 *     {@code <} before the promised one where only that is told; empty without figures
 * @param change how the indicator or the name changed, such as {@code 土地出让 → 土地供应}; empty if it did
 *     not
 * @param carriedOver where a later document promises it again (结转); empty if nowhere
 * @since 0.1.0
 */
public record PromiseOutcome(
    Promise promise,
    PromiseVerdict verdict,
    TraceReason reason,
    List<PromiseAnswer> answers,
    Optional<String> actual,
    Optional<String> change,
    Optional<PromiseAnswer> carriedOver) {

  /** Creates an outcome. */
  public PromiseOutcome {
    Objects.requireNonNull(promise, "promise");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(reason, "reason");
    answers = List.copyOf(answers);
    Objects.requireNonNull(actual, "actual");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(carriedOver, "carriedOver");
  }

  /** Returns whether the metric changed between promise and answer. */
  public boolean isChanged() {
    return change.isPresent();
  }

  /** Returns whether the promise was not kept and stands in a later plan again. */
  public boolean isMoved() {
    return verdict != PromiseVerdict.MET && carriedOver.isPresent();
  }
}
