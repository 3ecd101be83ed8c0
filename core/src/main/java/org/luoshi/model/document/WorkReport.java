package org.luoshi.model.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.base.Checks;
import org.luoshi.model.Measurement;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.model.report.GlossaryEntry;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.model.report.Section;

/**
 * A government's yearly report to its people's congress (政府工作报告).
 *
 * <p>The year in the title, the year reviewed and the year planned are three things: a report given
 * in December reviews the year of its title, one given in January the year before.
 *
 * @since 0.1.0
 */
@Value.Immutable
public non-sealed interface WorkReport extends GovernmentDocument, WithWorkReport {

  /** The year in the title: 1 to 9999. */
  Optional<Integer> titleYear();

  /** The period that the report reviews (工作回顾). */
  Optional<ReportingPeriod> reviewedPeriod();

  /** The period that the report plans (工作安排): a year, or several where it plans no single one. */
  Optional<ReportingPeriod> plannedPeriod();

  /** The years that a new government plans beside {@link #plannedPeriod} (今后五年、“十四五”时期). */
  Optional<ReportingPeriod> plannedTerm();

  /** The session of the congress as printed (会议). */
  Optional<String> session();

  /** The day on which the report was given. */
  Optional<LocalDate> deliveredOn();

  /** The speaker as printed, office included (报告人). */
  Optional<String> speaker();

  /** The chapters (章节). */
  List<Section> sections();

  /** The headline figures of the review (主要成绩). */
  List<Measurement> achievements();

  /** The expected targets (主要预期目标) of {@link #plannedPeriod}. */
  List<Target> targets();

  /** The main targets of {@link #plannedTerm} (今后五年主要目标). */
  List<Target> termTargets();

  /** The problems that the report admits (存在问题), as published. */
  List<String> problems();

  /** The practical matters promised (民生实事). */
  List<PracticalMatter> practicalMatters();

  /** The explained terms (名词解释). */
  List<GlossaryEntry> glossary();

  /** Starts a new value. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the attributes of this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Checks what every value keeps. */
  @Value.Check
  default void check() {
    titleYear().ifPresent(year -> Checks.inRange(year, 1, 9999, "title year"));
  }

  /** Builds {@link WorkReport}s. Not thread-safe. */
  final class Builder extends ImmutableWorkReport.Builder {
    Builder() {}
  }
}
