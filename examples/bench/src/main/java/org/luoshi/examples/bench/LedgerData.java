package org.luoshi.examples.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.luoshi.ledger.Ledger;
import org.luoshi.ledger.LedgerEntry;
import org.luoshi.ledger.LightPolicy;
import org.luoshi.ledger.LightRule;
import org.luoshi.ledger.StandingState;
import org.luoshi.model.Measurement;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
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
import org.luoshi.quantity.Quantity;

/**
 * A year of an invented ledger: a plan and four quarters, with a figure on every item.
 *
 * <p>Texts, targets and units are few and shared, so that what is measured is the ledger and not
 * the texts.
 */
final class LedgerData {

  static final LightPolicy LIGHTS =
      LightPolicy.builder()
          .name("红黄绿")
          .addRules(
              LightRule.builder().colour("红").addState(StandingState.MISSED).build(),
              LightRule.builder().colour("黄").addState(StandingState.BEHIND).build(),
              LightRule.builder().colour("绿").build())
          .build();

  private static final int UNITS = 200;
  private static final List<Assignment> PARTS =
      IntStream.range(0, UNITS)
          .mapToObj(i -> Assignment.of(i % 2 == 0 ? Role.LEAD : Role.RESPONSIBLE, "第" + i + "局"))
          .toList();
  private static final Target TARGET =
      Target.builder().indicator("新建口袋公园").value(Quantity.parse("40个")).text("新建口袋公园40个").build();

  private LedgerData() {}

  /** Returns the ledger. */
  static Ledger ledger(int items) {
    Ledger.Builder ledger =
        Ledger.builder()
            .addEntry(LedgerEntry.on(LocalDate.of(2024, 2, 20)).plan(plan(items)).build());
    for (int quarter = 1; quarter <= 4; quarter++) {
      ReportingPeriod period = ReportingPeriod.ofYearToDate(2024, 3 * quarter);
      ledger.addEntry(
          LedgerEntry.on(period.lastDay().plusDays(10)).report(report(items, period)).build());
    }
    return ledger.build();
  }

  private static ResponsibilityPlan plan(int items) {
    return ResponsibilityPlan.builder()
        .metadata(DocumentMetadata.builder().build())
        .year(2024)
        .addList(
            ItemList.builder()
                .number(1)
                .items(IntStream.range(0, items).mapToObj(LedgerData::item).toList())
                .build())
        .build();
  }

  private static ResponsibilityItem item(int i) {
    return ResponsibilityItem.builder()
        .id(ItemId.of("1." + (i + 1)))
        .text("新建口袋公园40个。")
        .addAssignments(PARTS.get(2 * i % UNITS), PARTS.get((2 * i + 1) % UNITS))
        .addTarget(TARGET)
        .build();
  }

  private static ProgressReport report(int items, ReportingPeriod period) {
    int quarter = period.to().getMonthValue() / 3;
    List<Measurement> figures =
        IntStream.range(0, 5).mapToObj(i -> figure(quarter * (8 + i))).toList();
    return ProgressReport.builder()
        .metadata(DocumentMetadata.builder().build())
        .period(period)
        .records(IntStream.range(0, items).mapToObj(i -> record(i, figures.get(i % 5))).toList())
        .build();
  }

  private static Measurement figure(int parks) {
    return Measurement.builder()
        .indicator("新建口袋公园")
        .value(Quantity.parse(parks + "个"))
        .text("新建口袋公园" + parks + "个")
        .build();
  }

  private static ProgressRecord record(int i, Measurement figure) {
    return ProgressRecord.builder()
        .item(ItemId.of("1." + (i + 1)))
        .availability(Availability.REPORTED)
        .statement(figure.text())
        .addMeasurement(figure)
        .build();
  }
}
