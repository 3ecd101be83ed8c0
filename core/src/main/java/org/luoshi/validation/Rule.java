package org.luoshi.validation;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.luoshi.base.Checks;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;

/**
 * One check on the values of one type (校验规则).
 *
 * <p>Rules are data: they keep no state, write no log and do not know each other.
 *
 * @param <T> what it looks at
 * @param kind what it finds
 * @param type what it looks at: a type of the model that documents hold, {@link Passage}, or one
 *     that puts them together, such as {@link ReportedItem}
 * @param requires what it cannot run without, beside the document
 * @param check the check
 * @since 0.1.0
 */
public record Rule<T>(
    FindingKind kind, Class<T> type, Optional<Requirement> requires, Check<T> check) {

  /**
   * Creates a rule.
   *
   * @throws IllegalArgumentException if documents hold nothing of this type
   */
  public Rule {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(requires, "requires");
    Objects.requireNonNull(check, "check");
    Checks.isTrue(
        types().contains(type) || ModelWalker.VIEWS.contains(type),
        "type must be one that documents hold but was %s",
        type.getName());
  }

  /**
   * Obtains a rule that needs nothing but the document.
   *
   * @param <T> what it looks at
   * @param kind what it finds
   * @param type what it looks at
   * @param check the check
   * @return the rule
   * @throws IllegalArgumentException if documents hold nothing of this type
   */
  public static <T> Rule<T> of(FindingKind kind, Class<T> type, Check<T> check) {
    return new Rule<>(kind, type, Optional.empty(), check);
  }

  /**
   * Obtains a rule on the texts that hold something.
   *
   * @param kind what it finds
   * @param mark what a text must hold for the rule to look at it
   * @param check the check
   * @return the rule
   */
  public static Rule<Passage> onTexts(FindingKind kind, TextMark mark, Check<Passage> check) {
    return of(kind, Passage.class, check).where(mark);
  }

  /**
   * Returns the same rule, run only where a value holds something.
   *
   * @param marks what the rule cannot find anything without; one of them is enough
   * @return a copy
   * @throws IllegalArgumentException if values of its type have no such marks
   */
  public Rule<T> where(Mark... marks) {
    long bits = 0;
    for (Mark mark : marks) {
      Checks.isTrue(
          ModelWalker.MARKS.getOrDefault(type, Set.of()).contains(mark.getClass()),
          "type must have marks such as %s but was %s",
          mark,
          type.getName());
      bits |= mark.bit();
    }
    return new Rule<>(kind, type, requires, new MarkedCheck<>(bits, check));
  }

  /**
   * Returns the same rule, run only where something more is given.
   *
   * @param requirement what it cannot run without
   * @return a copy
   */
  public Rule<T> requiring(Requirement requirement) {
    return new Rule<>(kind, type, Optional.of(requirement), check);
  }

  /** Returns the types that rules can look at: those of the model that documents hold. */
  public static Set<Class<?>> types() {
    return ModelWalker.TYPES;
  }

  /** Returns the code of what it finds. */
  public String code() {
    return kind.code();
  }

  Rule<T> withSeverity(Severity severity) {
    return new Rule<>(kind.withSeverity(severity), type, requires, check);
  }

  void run(Object value, Inspection inspection) {
    check.check(type.cast(value), inspection);
  }

  /** Returns code, severity and type. */
  @Override
  public String toString() {
    return kind.code() + " " + kind.severity() + " " + type.getSimpleName();
  }

  /**
   * Looks at one value.
   *
   * @param <T> what it looks at
   */
  @FunctionalInterface
  public interface Check<T> {

    /**
     * Looks at a value and tells what breaks the rule.
     *
     * @param value the value
     * @param inspection takes what is found
     */
    void check(T value, Inspection inspection);
  }
}
