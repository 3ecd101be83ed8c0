package org.luoshi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.organization.Organization;
import org.luoshi.model.plan.Role;

/**
 * The papers that supervision writes (督查文稿): status list, bulletin and list of reminders.
 *
 * @since 0.1.0
 */
public final class Sheets {

  private static final int LONGEST = 30;
  private static final List<String> ITEM_COLUMNS =
      List.of("编号", "事项", "牵头单位", "状态", "亮灯", "时限", "判定依据");

  private Sheets() {}

  /**
   * Obtains the list of all items and units (事项状态清单).
   *
   * @param report what the ledger tells
   * @return the sheet
   */
  public static Sheet status(StatusReport report) {
    return new Sheet(
        "事项状态清单（截至" + date(report.overview().date()) + "）",
        List.of(
            SheetPart.of("", total(report)),
            items("一、事项", report, item -> true),
            units("二、单位", report)));
  }

  /**
   * Obtains the bulletin (通报): the whole, what is behind or missed, what says otherwise than its
   * figures, the units, and who has not reported.
   *
   * @param report what the ledger tells
   * @return the sheet
   */
  public static Sheet bulletin(StatusReport report) {
    List<SheetPart> parts =
        new ArrayList<>(
            List.of(
                SheetPart.of("一、总体情况", total(report)),
                items("二、未达目标和落后进度事项", report, Sheets::isBad),
                items("三、无数据事项", report, s -> s.state() == StandingState.NO_DATA),
                items("四、自报与测算不一致事项", report, ItemStanding::isContradicted),
                units("五、各单位情况", report),
                missing("六、逾期未报", report)));
    if (!report.overview().renamed().isEmpty()) {
      parts.add(renamed("七、单位名称归并", report));
    }
    return new Sheet("目标任务落实情况通报（截至" + date(report.overview().date()) + "）", parts);
  }

  /** Tells which printed names are counted under another one, and how that is known. */
  private static SheetPart renamed(String heading, StatusReport report) {
    return SheetPart.table(
        heading,
        List.of("原文名称", "归并为", "依据", "把握程度"),
        report.overview().renamed().stream()
            .map(
                r ->
                    List.of(
                        r.printed(),
                        r.organization().map(Organization::name).orElse(""),
                        r.method().chineseName(),
                        r.confidence().chineseName()))
            .toList());
  }

  private static boolean isBad(ItemStanding standing) {
    return standing.state() == StandingState.MISSED || standing.state() == StandingState.BEHIND;
  }

  private static String total(StatusReport report) {
    Workload total = report.overview().total();
    String states =
        total.states().stream()
            .filter(s -> s.count() > 0)
            .map(s -> s.state().chineseName() + s.count() + "项")
            .collect(Collectors.joining("，"));
    String lights =
        total.lights().stream()
            .filter(l -> l.count() > 0)
            .map(l -> (l.colour().isEmpty() ? "未亮灯" : l.colour() + "灯") + l.count() + "项")
            .collect(Collectors.joining("，"));
    return "共"
        + total.items()
        + "项。"
        + (states.isEmpty() ? "" : states + "。")
        + ("到期"
            + total.due()
            + "项，逾期"
            + total.late()
            + "项，未判定"
            + total.undecided()
            + "项；办结"
            + total.done()
            + "项。")
        + (lights.isEmpty() ? "" : "按“" + report.overview().policy() + "”：" + lights + "。");
  }

  private static SheetPart items(
      String heading, StatusReport report, Predicate<ItemStanding> which) {
    return SheetPart.table(
        heading,
        ITEM_COLUMNS,
        report.items().stream().filter(i -> which.test(i.standing())).map(Sheets::row).toList());
  }

  private static List<String> row(LitStanding lit) {
    ItemStanding standing = lit.standing();
    return List.of(
        standing.item().id().value(),
        excerpt(standing.item().text()),
        excerpt(String.join("、", lead(standing))),
        standing.state().chineseName(),
        lit.light().map(Light::colour).orElse(""),
        standing.due().map(d -> d.date() + "（" + d.basis().chineseName() + "）").orElse(""),
        standing.explanation());
  }

  static List<String> lead(ItemStanding standing) {
    List<String> lead = standing.item().units(Role.LEAD);
    return lead.isEmpty() ? standing.item().units(Role.RESPONSIBLE) : lead;
  }

  private static SheetPart units(String heading, StatusReport report) {
    Map<String, Score> scores = new HashMap<>();
    report.scores().forEach(score -> scores.putIfAbsent(score.name(), score));
    List<String> columns =
        new ArrayList<>(List.of("单位", "事项", "牵头", "参与", "到期", "逾期", "办结", "未达", "滞后", "无数据"));
    boolean reported = report.overview().units().stream().anyMatch(u -> u.reports().isPresent());
    columns.addAll(reported ? List.of("应报", "按时", "迟报", "未报", "退回") : List.of());
    columns.addAll(scores.isEmpty() ? List.of() : List.of("得分", "计分"));
    List<List<String>> rows = new ArrayList<>();
    for (Workload unit : report.overview().units()) {
      Stream<Integer> items =
          Stream.of(
              unit.items(),
              unit.led(),
              unit.shared(),
              unit.due(),
              unit.late(),
              unit.done(),
              unit.count(StandingState.MISSED),
              unit.count(StandingState.BEHIND),
              unit.count(StandingState.NO_DATA));
      List<String> row = new ArrayList<>(List.of(unit.name()));
      items.forEach(count -> row.add(count.toString()));
      unit.reports()
          .ifPresent(
              r ->
                  Stream.of(r.expected(), r.inTime(), r.late(), r.missing(), r.returned())
                      .forEach(count -> row.add(count.toString())));
      if (scores.containsKey(unit.name())) {
        BigDecimal value = scores.get(unit.name()).value();
        row.addAll(List.of(value.toPlainString(), scores.get(unit.name()).formula()));
      }
      rows.add(row);
    }
    return SheetPart.table(heading, columns, rows);
  }

  private static SheetPart missing(String heading, StatusReport report) {
    return SheetPart.table(
        heading,
        List.of("单位", "报告期", "应报日期", "逾期天数"),
        report.overview().silent().stream()
            .map(
                m ->
                    List.of(
                        m.unit(),
                        m.due().covers().map(ReportingPeriod::toString).orElse(""),
                        m.due().lastDay().toString(),
                        Integer.toString(m.daysLate())))
            .toList());
  }

  static String date(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  static String excerpt(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
