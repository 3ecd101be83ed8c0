package org.luoshi.validation;

import java.util.List;
import java.util.stream.Stream;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Statement;
import org.luoshi.model.Target;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.Notice;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.validation.rules.StandardRules;

/** Small documents of an invented district in which the rules find nothing. */
public final class Fixtures {

  private static final String TITLE = "江湾区重点工作";

  private Fixtures() {}

  /** An item of list 1 with responsible units. */
  public static ResponsibilityItem item(int number, String text, String... units) {
    return ResponsibilityItem.builder()
        .id(ItemId.of("1." + number))
        .number(Integer.toString(number))
        .text(text)
        .addAllAssignments(Stream.of(units).map(u -> Assignment.of(Role.RESPONSIBLE, u)).toList())
        .build();
  }

  /** An item under headings. */
  public static ResponsibilityItem item(int number, List<String> section) {
    return item(number, "推进第" + number + "号工程建设", "区住建局").withSection(section);
  }

  /** An item as numbered. */
  public static ResponsibilityItem numbered(String number, String... section) {
    String id = "1." + number + String.join("", section);
    return item(1, "推进编号" + number + "工程建设" + String.join("", section), "区住建局")
        .withId(ItemId.of(id))
        .withNumber(number)
        .withSection(section);
  }

  /** List 1. */
  public static ItemList list(ResponsibilityItem... items) {
    return ItemList.builder().number(1).addItems(items).build();
  }

  /** A plan of one list. */
  public static ResponsibilityPlan plan(ResponsibilityItem... items) {
    return plan(list(items));
  }

  /** A plan. */
  public static ResponsibilityPlan plan(ItemList... lists) {
    return ResponsibilityPlan.builder()
        .title(TITLE)
        .metadata(DocumentMetadata.builder().build())
        .year(2026)
        .addLists(lists)
        .build();
  }

  /** What was reported on item 1.1. */
  public static ProgressRecord reported(String statement) {
    return ProgressRecord.builder()
        .item(ItemId.of("1.1"))
        .availability(Availability.REPORTED)
        .statement(statement)
        .build();
  }

  /** A report of one list. */
  public static ProgressReport report(List<ResponsibilityItem> items, ProgressRecord... records) {
    return ProgressReport.builder()
        .title(TITLE)
        .metadata(DocumentMetadata.builder().build())
        .period(ReportingPeriod.ofQuarter(2026, 1))
        .addLists(ItemList.builder().number(1).addAllItems(items).build())
        .addRecords(records)
        .build();
  }

  /** A document of nothing but metadata. */
  public static GovernmentDocument notice(DocumentMetadata.Builder metadata) {
    return Notice.builder().metadata(metadata.build()).title(TITLE).build();
  }

  /** A document of one paragraph. */
  public static Notice notice(String text) {
    return Notice.builder()
        .title(TITLE)
        .metadata(DocumentMetadata.builder().build())
        .addStatements(Statement.builder().text(text).build())
        .build();
  }

  /** A work report with targets. */
  public static WorkReport.Builder workReport(Target... targets) {
    Target first = Target.builder().indicator("生产总值增速").text("生产总值增长").relativeTo("全市").build();
    return WorkReport.builder()
        .title(TITLE)
        .metadata(DocumentMetadata.builder().build())
        .session("江湾区第三届人民代表大会第二次会议")
        .targets(targets.length == 0 ? List.of(first) : List.of(targets))
        .addProblems("老旧小区停车难");
  }

  /** The codes of the standard rules that are not run without a register. */
  public static List<String> rulesOnRegister() {
    return StandardRules.all().stream()
        .filter(rule -> rule.requires().isPresent())
        .map(Rule::code)
        .toList();
  }
}
