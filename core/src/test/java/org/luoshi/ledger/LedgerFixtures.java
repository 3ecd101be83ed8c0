package org.luoshi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;

/** A small plan of an invented district and what was reported on it. */
final class LedgerFixtures {

  static final ReportingPeriod Q1 = ReportingPeriod.ofQuarter(2024, 1);
  static final ReportingPeriod Q2 = ReportingPeriod.ofQuarter(2024, 2);
  static final ItemId PUMPS = ItemId.of("1.1");
  static final ItemId SCHOOLS = ItemId.of("1.2");

  private LedgerFixtures() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static ResponsibilityItem item(String number, String text, String... units) {
    return ResponsibilityItem.builder()
        .id(ItemId.of("1." + number))
        .number(number)
        .text(text)
        .addAllAssignments(
            Stream.of(units)
                .map(u -> Assignment.of(u.equals(units[0]) ? Role.LEAD : Role.RESPONSIBLE, u))
                .toList())
        .build();
  }

  static ResponsibilityPlan plan(ResponsibilityItem... items) {
    return ResponsibilityPlan.builder()
        .metadata(DocumentMetadata.builder().build())
        .year(2024)
        .addList(ItemList.builder().number(1).addItems(items).build())
        .build();
  }

  static ResponsibilityPlan plan() {
    return plan(
        item("1", "新建雨水泵站3座，改造管网20公里。", "区水务局", "区财政局", "白沙街道办事处"),
        item("2", "新增公办学位1000个。", "区教育局"));
  }

  static ProgressRecord record(ItemId item, String statement) {
    return ProgressRecord.builder()
        .item(item)
        .availability(Availability.REPORTED)
        .statement(statement)
        .build();
  }

  static ProgressReport report(ReportingPeriod period, ProgressRecord... records) {
    return ProgressReport.builder()
        .metadata(DocumentMetadata.builder().build())
        .year(2024)
        .period(period)
        .records(List.of(records))
        .build();
  }

  static LedgerEntry.Builder on(String day) {
    return LedgerEntry.on(day(day));
  }
}
