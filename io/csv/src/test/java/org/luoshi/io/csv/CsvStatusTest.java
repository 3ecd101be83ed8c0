package org.luoshi.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luoshi.ledger.Ledger;
import org.luoshi.ledger.LedgerEntry;
import org.luoshi.ledger.LightPolicy;
import org.luoshi.ledger.LightRule;
import org.luoshi.ledger.LitStanding;
import org.luoshi.ledger.StatusReport;
import org.luoshi.ledger.Urging;
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

class CsvStatusTest {

  private static final String HEADER =
      "list,item,section,text,lead_units,responsible_units,state,rule,explanation,declared,"
          + "contradicted,stage,light,due,due_basis,elapsed,share,urgings,period,sources\n";

  @TempDir Path folder;

  private static List<LitStanding> items() {
    ResponsibilityItem first =
        ResponsibilityItem.builder()
            .id(ItemId.of("1.1"))
            .number("1")
            .addSection("一、补短板", "（一）水务")
            .text("=推进泵站建设。")
            .addAssignments(
                Assignment.of(Role.LEAD, "区水务局"),
                Assignment.of(Role.RESPONSIBLE, "区财政局"),
                Assignment.of(Role.RESPONSIBLE, "@白沙街道"))
            .build();
    ResponsibilityItem second =
        ResponsibilityItem.builder().id(ItemId.of("1.2")).text("新增学位。").deadline("6月底前").build();
    ProgressRecord told =
        ProgressRecord.builder()
            .item(first.id())
            .availability(Availability.REPORTED)
            .statement("泵站正在施工。")
            .status("推进中")
            .build();
    DocumentMetadata metadata = DocumentMetadata.builder().build();
    Ledger ledger =
        Ledger.empty()
            .append(
                LedgerEntry.on(LocalDate.of(2024, 2, 20))
                    .plan(
                        ResponsibilityPlan.builder()
                            .metadata(metadata)
                            .year(2024)
                            .addList(ItemList.builder().number(1).addItems(first, second).build())
                            .build())
                    .build(),
                LedgerEntry.on(LocalDate.of(2024, 7, 8))
                    .source("-半年进展")
                    .report(
                        ProgressReport.builder()
                            .metadata(metadata)
                            .period(ReportingPeriod.ofYearToDate(2024, 6))
                            .addRecord(told)
                            .build())
                    .build());
    LightPolicy policy =
        LightPolicy.builder().name("绿").addRule(LightRule.builder().colour("绿").build()).build();
    return StatusReport.of(ledger.asOf(LocalDate.of(2024, 7, 10)), policy, Optional.empty())
        .items();
  }

  @Test
  void writeString_items_haveARowEachAndGuardedCells() {
    assertEquals(
        HEADER
            + "1,1,一、补短板 > （一）水务,'=推进泵站建设。,区水务局,区财政局 | @白沙街道,QUALITATIVE,ST-03,"
            + "ST-03 目标没有数值；进展：推进“推进中”,ON_PACE,false,ONGOING,绿,2024-12-31,YEAR_END,49.73,,0,"
            + "2024-01/2024-06/cumulative,'-半年进展\n"
            + "1,,,新增学位。,,,NO_DATA,ST-01,ST-01 没有完成情况,,false,,绿,2024-06-30,ITEM,,,0,,\n",
        CsvStatus.writeString(items()));
  }

  @Test
  void write_streamAndFile_holdTheSameBytes() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    CsvStatus.write(items(), stream);
    CsvStatus.write(items(), folder.resolve("a.csv"));
    assertEquals(CsvStatus.writeString(items()), stream.toString(StandardCharsets.UTF_8));
    assertEquals(CsvStatus.writeString(items()), Files.readString(folder.resolve("a.csv")));
  }

  @Test
  void writeString_urgings_haveARowEach() {
    Urging urging =
        Urging.builder()
            .unit("+区水务局")
            .item(ItemId.of("1.1"))
            .period(ReportingPeriod.ofQuarter(2024, 2))
            .reason("未报")
            .answerBy(LocalDate.of(2024, 7, 20))
            .build();
    assertEquals(
        "unit,item,period,reason,answer_by\n'+区水务局,1.1,2024-04/2024-06,未报,2024-07-20\n",
        CsvUrgings.writeString(List.of(urging)));
  }
}
