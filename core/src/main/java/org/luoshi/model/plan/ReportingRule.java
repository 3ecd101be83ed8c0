package org.luoshi.model.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.luoshi.base.Checks;
import org.luoshi.text.Span;

/**
 * Who has to hand in what, to whom and by when (报送要求), as one sentence of a notice says.
 *
 * <p>A new builder has an empty reporter, recipient, signer and text.
 *
 * <p>Instances are immutable and safe to share. Nothing is ever null.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface ReportingRule extends WithReportingRule {

  /** What is to be handed in, at least one kind. */
  List<ReportKind> kinds();

  /** Who has to hand it in, as published, such as {@code 各责任单位}; may be empty. */
  String reporter();

  /** Who gets it, as published, such as {@code 市人民政府督查室}; may be empty. */
  String recipient();

  /** Who signs it off, as published, such as {@code 主要负责人审定}; may be empty. */
  String signedBy();

  /** In which forms it is sent, as published, such as 书面 and 电子版 (报送方式). */
  List<String> media();

  /** The forms to fill in, as published, such as 附表1 (报送式样). */
  List<String> forms();

  /** The days that the text names. */
  List<DueDate> deadlines();

  /** The day that comes back for every period, if the text names one. */
  Optional<Recurrence> recurrence();

  /** The sentence as published; may be empty. */
  String text();

  /** Where the sentence stands in the source. */
  Optional<Span> span();

  /**
   * Returns the days on which something about a year is due, by both the named days and the
   * recurrence.
   *
   * <p>What covers the last months of a year is often due in the next one.
   *
   * @param year the year reported on, 1 to 9999
   * @return the due dates, earliest first
   * @throws IllegalArgumentException if {@code year} is out of range
   */
  default List<DueDate> dueDates(int year) {
    Checks.inRange(year, 1, 9999, "year");
    return Stream.concat(
            deadlines().stream().filter(d -> d.year() == year),
            recurrence().stream().flatMap(r -> r.dueDates(year).stream()))
        .sorted(Comparator.comparing(DueDate::date))
        .toList();
  }

  /**
   * Starts a new rule.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from the values of this rule.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if there is nothing to hand in
   */
  @Value.Check
  default void check() {
    Checks.isTrue(!kinds().isEmpty(), "reporting rule must say what is to be handed in");
  }

  /** Builds {@link ReportingRule}s. Not thread-safe. */
  final class Builder extends ImmutableReportingRule.Builder {
    Builder() {
      reporter("").recipient("").signedBy("").text("");
    }
  }
}
