package org.luoshi.validation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;

/**
 * What a validation found (校验报告), and by which rules.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface ValidationReport extends WithValidationReport {

  /** The rule sets that were run (规则集). */
  List<RuleSetCoordinate> ruleSets();

  /** The name of the profile that selected and graded the rules (校验方案). */
  String profile();

  /** The version of this library (版本). */
  String libraryVersion();

  /** What was looked for (已执行的规则): the rules that were run, as graded. */
  List<FindingKind> rules();

  /** What was found (问题), in the order of the document, at one place in the order of the rules. */
  List<Finding> findings();

  /** What was found and does not count (已豁免), in the same order. */
  List<SuppressedFinding> suppressed();

  /**
   * One finding for each rule that was not run (未执行的规则): its code tells why, its first argument is
   * the rule's code.
   */
  List<Finding> skipped();

  /** Returns the highest severity found; empty if nothing was. */
  default Optional<Severity> highest() {
    return findings().stream().map(Finding::severity).max(Severity::compareTo);
  }

  /** Returns whether an error was found. */
  default boolean hasErrors() {
    return highest().filter(Severity.ERROR::equals).isPresent();
  }

  /**
   * Returns how many findings there are of each severity, those without any included, the gravest
   * first.
   */
  default Map<Severity, Integer> counts() {
    Map<Severity, Integer> counts = new TreeMap<>(Collections.reverseOrder());
    List.of(Severity.values()).forEach(s -> counts.put(s, 0));
    findings().forEach(f -> counts.merge(f.severity(), 1, Integer::sum));
    return Collections.unmodifiableMap(counts);
  }

  /** Starts a new value. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the attributes of this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ValidationReport}s. Not thread-safe. */
  final class Builder extends ImmutableValidationReport.Builder {
    Builder() {}
  }
}
