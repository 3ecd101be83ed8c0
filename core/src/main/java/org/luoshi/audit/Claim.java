package org.luoshi.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.luoshi.diagnostic.Catalogue;
import org.luoshi.diagnostic.Finding;

/**
 * A claim that a text makes with its figures, and what recomputing it says (断言).
 *
 * <p>Instances are immutable and safe to share. Nothing is ever null.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface Claim extends WithClaim {

  /**
   * Where it stands, as published tables name it: the number of the item with T for the task and C
   * for the completion, such as {@code 39T/39C}; the line, such as {@code L46}, for a text without
   * items; a JSON Pointer where neither is known.
   */
  String item();

  /** What it is about. */
  ClaimKind kind();

  /** What recomputing says. */
  Verdict verdict();

  /** Why. */
  Reason reason();

  /** Whether the text asserts it. */
  ClaimBasis basis();

  /** The words that it rests on, in the order of the text. */
  List<Evidence> evidence();

  /** The computation with the printed numbers, such as {@code (405 - 367) / 367 * 100}. */
  String formula();

  /** What the computation gives, in {@link #unit}, rounded; absent where it gives no number. */
  Optional<BigDecimal> recomputed();

  /** What is printed, in {@link #unit}; absent where nothing is. */
  Optional<BigDecimal> claimed();

  /** Half a unit of the last printed digit of {@link #claimed}; absent for bounds. */
  Optional<BigDecimal> tolerance();

  /** The unit as printed, with its multiplier, such as {@code 亿元}; may be empty. */
  String unit();

  /**
   * Returns why the claim has its verdict.
   *
   * @param locale the reader's language
   * @return one sentence
   */
  default String explanation(Locale locale) {
    return Catalogue.text("claim." + reason().label(), locale, figures());
  }

  /** Returns the finding that tells of the claim; empty unless it is inconsistent. */
  default Optional<Finding> finding() {
    if (verdict() != Verdict.INCONSISTENT) {
      return Optional.empty();
    }
    Evidence last = evidence().get(evidence().size() - 1);
    return Optional.of(
        AuditFindings.of(kind()).at(last.path(), last.location(), findingArguments()));
  }

  private Object[] findingArguments() {
    return Stream.concat(Stream.of(item(), formula()), figures().stream()).toArray();
  }

  private List<String> figures() {
    return Stream.of(recomputed(), claimed())
        .map(f -> f.map(BigDecimal::toPlainString).orElse("?") + unit())
        .toList();
  }

  /** Starts a new claim. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the attributes of this claim. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Claim}s. Not thread-safe. */
  final class Builder extends ImmutableClaim.Builder {
    Builder() {}
  }
}
