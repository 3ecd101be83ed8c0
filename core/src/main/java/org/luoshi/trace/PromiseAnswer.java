package org.luoshi.trace;

import java.util.Objects;
import java.util.Optional;
import org.luoshi.base.Checks;
import org.luoshi.comparison.Stage;
import org.luoshi.model.Measurement;
import org.luoshi.text.Span;

/**
 * Where a later document speaks of a promise (回应).
 *
 * @param document which of the later documents it is, from 0
 * @param text the clause as published
 * @param span where it stands in the source, as far as known
 * @param stage how far the matter has come by the words of the clause
 * @param measurement the figure that answers; empty for an answer in words
 * @since 0.1.0
 */
public record PromiseAnswer(
    int document,
    String text,
    Optional<Span> span,
    Optional<Stage> stage,
    Optional<Measurement> measurement) {

  /**
   * Creates an answer.
   *
   * @throws IllegalArgumentException if {@code document} is negative
   */
  public PromiseAnswer {
    Checks.isTrue(document >= 0, "document must be 0 or more but was %s", document);
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(measurement, "measurement");
  }

  static PromiseAnswer of(Clause clause, Optional<Measurement> measurement) {
    return new PromiseAnswer(
        clause.document(),
        clause.text(),
        clause.span(),
        Stage.lowest(clause.folded()),
        measurement);
  }
}
