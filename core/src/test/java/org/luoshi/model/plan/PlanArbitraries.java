package org.luoshi.model.plan;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.luoshi.model.ModelArbitraries;
import org.luoshi.model.ReportingPeriod;

/** Arbitrary parts of plans, for the property tests of any module. */
public final class PlanArbitraries {

  private PlanArbitraries() {}

  /** Returns item identifiers. */
  public static Arbitrary<ItemId> itemIds() {
    return ModelArbitraries.texts().map(ItemId::of);
  }

  /** Returns days from 1990 to 2060. */
  public static Arbitrary<LocalDate> dates() {
    return Arbitraries.integers()
        .between(0, 70 * 365)
        .map(days -> LocalDate.of(1990, 1, 1).plusDays(days));
  }

  /** Returns days by which something is to be handed in. */
  public static Arbitrary<DueDate> dueDates() {
    return Combinators.combine(
            dates(),
            ModelArbitraries.reportingPeriods().optional(),
            ModelArbitraries.texts(),
            Arbitraries.of(true, false))
        .as(DueDate::new);
  }

  /** Returns recurrences: open ones, and some with a first and a last period. */
  public static Arbitrary<Recurrence> recurrences() {
    return Combinators.combine(
            Arbitraries.of(Frequency.class),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(1, 31),
            ModelArbitraries.reportingPeriods().optional(),
            ModelArbitraries.reportingPeriods().optional())
        .as(
            (frequency, offset, day, first, last) -> {
              Optional<ReportingPeriod> end =
                  last.filter(l -> first.isEmpty() || !l.to().isBefore(first.get().to()));
              return new Recurrence(frequency, offset, day, first, end);
            });
  }

  /** Returns reporting rules with named days, with a recurrence, with both and with neither. */
  public static Arbitrary<ReportingRule> reportingRules() {
    return Combinators.combine(
            Arbitraries.of(ReportKind.class).list().uniqueElements().ofMinSize(1),
            ModelArbitraries.texts(),
            ModelArbitraries.texts(),
            Arbitraries.of("书面", "电子版").list().uniqueElements().ofMaxSize(2),
            Arbitraries.of("附表1", "附表2", "附表3").list().uniqueElements().ofMaxSize(3),
            dueDates().list().ofMaxSize(4),
            recurrences().optional(),
            ModelArbitraries.spans().optional())
        .as(
            (kinds, reporter, recipient, media, forms, deadlines, recurrence, span) ->
                ReportingRule.builder()
                    .kinds(kinds)
                    .reporter(reporter)
                    .recipient(recipient)
                    .signedBy(reporter)
                    .media(media)
                    .forms(forms)
                    .deadlines(deadlines)
                    .recurrence(recurrence)
                    .text(recipient)
                    .span(span)
                    .build());
  }

  /** Returns reporting schedules of up to three rules. */
  public static Arbitrary<ReportingSchedule> reportingSchedules() {
    return reportingRules()
        .list()
        .ofMaxSize(3)
        .map(rules -> ReportingSchedule.builder().rules(rules).build());
  }

  /** Returns handling plans of up to three milestones. */
  public static Arbitrary<HandlingPlan> handlingPlans() {
    Arbitrary<String> texts = ModelArbitraries.texts();
    Arbitrary<Milestone> milestones =
        Combinators.combine(texts, texts, dates().optional(), texts)
            .as(
                (title, printed, due, note) ->
                    Milestone.builder().title(title).printed(printed).due(due).note(note).build());
    return Combinators.combine(
            itemIds(),
            texts,
            texts,
            milestones.list().ofMaxSize(3),
            texts.optional(),
            texts.optional())
        .as(
            (item, unit, content, steps, leader, department) ->
                HandlingPlan.builder()
                    .item(item)
                    .unit(unit)
                    .content(content)
                    .milestones(steps)
                    .leader(leader)
                    .department(department)
                    .build());
  }

  /** Returns contacts. */
  public static Arbitrary<Contact> contacts() {
    Arbitrary<String> texts = ModelArbitraries.texts();
    return Combinators.combine(texts, texts, texts.optional(), texts.optional())
        .as(
            (unit, name, position, phone) ->
                Contact.builder().unit(unit).name(name).position(position).phone(phone).build());
  }
}
