package org.luoshi.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;

/** Which of several records of an item is shown beside it. */
class ListedItemTest {

  private static final ItemId ITEM = ItemId.of("1.1");

  private static ProgressRecord record(String statement, Optional<ReportingPeriod> period) {
    return ProgressRecord.builder()
        .item(ITEM)
        .availability(Availability.REPORTED)
        .statement(statement)
        .period(period)
        .build();
  }

  private static String shown(Optional<ReportingPeriod> whole, ProgressRecord... records) {
    ItemList list =
        ItemList.builder()
            .number(1)
            .addItem(ResponsibilityItem.builder().id(ITEM).text("修建步道。").build())
            .build();
    ProgressReport report =
        ProgressReport.builder()
            .metadata(DocumentMetadata.builder().build())
            .period(whole)
            .addList(list)
            .addAllRecords(List.of(records))
            .build();
    return ListedItem.of(report).findFirst().orElseThrow().progress().orElseThrow().statement();
  }

  private static Optional<ReportingPeriod> quarter(int quarter) {
    return Optional.of(ReportingPeriod.ofQuarter(2025, quarter));
  }

  @Test
  void of_severalPeriods_showsTheLatest() {
    assertEquals(
        "三",
        shown(
            Optional.empty(),
            record("一", quarter(1)),
            record("三", quarter(3)),
            record("二", quarter(2))));
  }

  @Test
  void of_periodOfTheReport_countsForRecordsWithoutOne() {
    assertEquals("四", shown(quarter(4), record("一", quarter(1)), record("四", Optional.empty())));
  }

  @Test
  void of_periodsOfAnUnknownYear_showsTheLast() {
    ProgressRecord first = record("一", Optional.empty()).withPrintedPeriod("一季度");
    ProgressRecord second = record("二", Optional.empty()).withPrintedPeriod("二季度");

    assertEquals("二", shown(Optional.empty(), first, second));
    assertEquals("二", shown(quarter(2), first, second));
    assertEquals("二", shown(quarter(2), first, record("二", Optional.empty())));
  }

  @Test
  void of_noPeriods_showsTheFirst() {
    assertEquals(
        "甲", shown(Optional.empty(), record("甲", Optional.empty()), record("乙", Optional.empty())));
  }
}
