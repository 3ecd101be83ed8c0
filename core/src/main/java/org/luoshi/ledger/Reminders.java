package org.luoshi.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.luoshi.base.Checks;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.organization.Resolution;
import org.luoshi.schedule.WorkingCalendar;

/**
 * Who should be reminded of what (催办单).
 *
 * @since 0.1.0
 */
public final class Reminders {

  private Reminders() {}

  /**
   * Obtains the reminders that are called for: items that are over, missed, behind, without data or
   * nearly due, to the units that lead them (else to those that answer for them), and reports that
   * are over.
   *
   * @param report what the ledger tells
   * @param days how many days before its due day an item is reminded of, 0 or more
   * @return the reminders, by unit in the order of the plan
   * @throws IllegalArgumentException if {@code days} is negative
   */
  public static List<Urging> of(StatusReport report, int days) {
    Checks.isTrue(days >= 0, "days must be 0 or more but was %s", days);
    Map<String, List<Urging>> byUnit = new LinkedHashMap<>();
    report.overview().units().forEach(u -> byUnit.put(UnitKey.of(u.name()), new ArrayList<>()));
    Map<String, String> names = new HashMap<>();
    for (Resolution other : report.overview().renamed()) {
      other.organization().ifPresent(unit -> names.put(other.printed(), unit.name()));
    }
    for (LitStanding lit : report.items()) {
      reason(lit.standing(), report.overview().date(), days)
          .ifPresent(
              why ->
                  Sheets.lead(lit.standing()).stream()
                      .map(unit -> names.getOrDefault(unit, unit))
                      .distinct()
                      .forEach(unit -> add(byUnit, item(unit, lit.standing(), why))));
    }
    for (MissingReport missing : report.overview().silent()) {
      Urging.Builder urging =
          Urging.builder()
              .unit(missing.unit())
              .reason("完成情况应于" + missing.due().lastDay() + "前报送，已逾期" + missing.daysLate() + "天");
      missing.due().covers().ifPresent(urging::period);
      add(byUnit, urging.build());
    }
    return byUnit.values().stream().flatMap(List::stream).toList();
  }

  /**
   * Obtains the reminders of stages that are over and not done (环节催办).
   *
   * @param view what was known on a day
   * @param calendar the working days
   * @return the reminders, in the order of the plan
   */
  public static List<Urging> ofStages(LedgerView view, WorkingCalendar calendar) {
    return view.stages(calendar)
        .filter(stage -> stage.isOverdue(view.date()))
        .map(
            stage ->
                Urging.builder()
                    .unit(stage.unit())
                    .item(stage.item())
                    .reason(
                        "“"
                            + stage.stage()
                            + "”应于"
                            + stage.due().orElseThrow()
                            + "前完成，已逾期"
                            + stage.daysLate(view.date()).orElseThrow()
                            + "天")
                    .build())
        .toList();
  }

  private static void add(Map<String, List<Urging>> byUnit, Urging urging) {
    byUnit.computeIfAbsent(UnitKey.of(urging.unit()), k -> new ArrayList<>()).add(urging);
  }

  private static Urging item(String unit, ItemStanding standing, String why) {
    return Urging.builder().unit(unit).item(standing.item().id()).reason(why).build();
  }

  private static Optional<String> reason(ItemStanding standing, LocalDate date, int days) {
    if (standing.isDone()) {
      return Optional.empty();
    }
    OptionalLong left =
        standing.due().stream().mapToLong(d -> ChronoUnit.DAYS.between(date, d.date())).findFirst();
    if (left.isPresent() && left.getAsLong() < 0 && standing.isUndone()) {
      return Optional.of("已逾期" + -left.getAsLong() + "天");
    }
    return switch (standing.state()) {
      case MISSED, BEHIND -> Optional.of(standing.explanation());
      case NO_DATA -> Optional.of(standing.rule().chineseName());
      default ->
          left.isPresent() && left.getAsLong() >= 0 && left.getAsLong() <= days
              ? Optional.of("距完成时限" + left.getAsLong() + "天")
              : Optional.empty();
    };
  }

  /**
   * Obtains the list of reminders as a paper.
   *
   * @param report what the ledger tells
   * @param days how many days before its due day an item is reminded of, 0 or more
   * @return the sheet
   * @throws IllegalArgumentException if {@code days} is negative
   */
  public static Sheet sheet(StatusReport report, int days) {
    Map<String, String> texts = new LinkedHashMap<>();
    report
        .items()
        .forEach(
            lit ->
                texts.putIfAbsent(
                    lit.standing().item().id().value(), lit.standing().item().text()));
    return new Sheet(
        "督查催办单（" + Sheets.date(report.overview().date()) + "）",
        List.of(
            SheetPart.table(
                "",
                List.of("单位", "事项", "内容", "报告期", "催办事由"),
                of(report, days).stream().map(urging -> row(urging, texts)).toList())));
  }

  private static List<String> row(Urging urging, Map<String, String> texts) {
    String item = urging.item().map(id -> id.value()).orElse("");
    return List.of(
        urging.unit(),
        item,
        Sheets.excerpt(texts.getOrDefault(item, "")),
        urging.period().map(ReportingPeriod::toString).orElse(""),
        urging.reason().orElse(""));
  }
}
