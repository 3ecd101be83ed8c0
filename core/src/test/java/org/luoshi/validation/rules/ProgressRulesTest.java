package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.item;
import static org.luoshi.validation.Fixtures.report;
import static org.luoshi.validation.Fixtures.reported;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.UnitStatement;
import org.luoshi.validation.Validating;

class ProgressRulesTest {

  private static final String DONE = "绿道一期已开工建设";

  private static Validating task(String text, ProgressRecord record) {
    return Validating.document(report(List.of(item(1, text, "区园林局")), record));
  }

  private static ProgressRecord empty(Availability availability) {
    return reported("").withAvailability(availability);
  }

  private static Validating divided(String whole, String... speakers) {
    List<UnitStatement> statements =
        Stream.of(speakers).map(s -> UnitStatement.builder().unit(s).text("已启动").build()).toList();
    return Validating.document(
        report(
            List.of(item(1, "推进城市更新工作", "区住建局", "区园林局", "各街道")),
            reported(whole).withStatements(statements)));
  }

  @Test
  void period_missing_isTold() {
    ProgressReport whole = report(List.of(item(1, "建设绿道", "区园林局")), reported(DONE));
    ProgressReport.Builder without =
        ProgressReport.builder()
            .metadata(whole.metadata())
            .title(whole.title())
            .lists(whole.lists());
    Validating.document(without.build()).gives("LS-PROG-001 /period", "LS-PROG-026 /records");
    Validating.document(without.addRecords(reported(DONE)).build()).gives("LS-PROG-001 /period");
    Validating.document(
            without
                .records(List.of(reported(DONE).withPeriod(ReportingPeriod.ofQuarter(2026, 2))))
                .build())
        .isClean();
  }

  @Test
  void record_withoutData_isTold() {
    task("建设绿道", reported(DONE)).isClean();
    task("建设绿道", empty(Availability.NO_DATA)).gives("LS-PROG-002 /records/0/availability");
    task("建设绿道", empty(Availability.NO_DATA).withStatement("数据未出"))
        .gives("LS-PROG-002 /records/0/availability");
    task("建设绿道", empty(Availability.MISSING)).gives("LS-PROG-003 /records/0/statement");
    task("建设绿道5公里", empty(Availability.MISSING)).gives("LS-PROG-003 /records/0/statement");
  }

  @Test
  void item_withoutRecordWhereMostHaveOne_isTold() {
    ProgressRecord first = reported(DONE);
    Validating.document(report(List.of(item(1, "建设绿道", "区园林局"), item(2, "建设公园", "区园林局")), first))
        .gives("LS-PROG-004 /lists/0/items/1");
    Validating.document(
            report(
                List.of(item(1, "建设绿道", "区园林局"), item(2, "建设公园", "区园林局"), item(3, "建设学校", "区教育局")),
                first,
                first.withItem(ItemId.of("1.3"))))
        .gives("LS-PROG-004 /lists/0/items/1");
    Validating.document(
            report(
                List.of(item(1, "建设绿道", "区园林局"), item(2, "建设公园", "区园林局"), item(3, "建设学校", "区教育局")),
                first))
        .isClean();
  }

  @Test
  void record_ofNoOrTwice_isTold() {
    ProgressRecord first = reported(DONE);
    List<ResponsibilityItem> items = List.of(item(1, "建设绿道", "区园林局"));
    Validating.document(report(items, first, first.withItem(ItemId.of("9.9"))))
        .gives("LS-PROG-005 /records/1/item");
    Validating.document(report(items, first, first)).gives("LS-PROG-006 /records/1/item");
    Validating.document(report(items, first, first.withPeriod(ReportingPeriod.ofQuarter(2026, 1))))
        .gives("LS-PROG-006 /records/1/item");
    Validating.document(report(items, first, first.withPeriod(ReportingPeriod.ofQuarter(2025, 4))))
        .isClean();
  }

  @ParameterizedTest
  @CsvSource({"建设滨江绿道完善慢行系统, 已建设滨江绿道完善慢行系统", "建设滨江绿道完善慢行系统, 完成滨江绿道勘察设计招标", "建设滨江绿道完善慢行系统, 建设绿道"})
  void statement_withSubstance_isClean(String task, String statement) {
    task(task, reported(statement)).isClean();
  }

  @ParameterizedTest
  @CsvSource({
    "建设滨江绿道完善慢行系统, 建设滨江绿道完善慢行系统",
    "'建设滨江绿道,完善慢行系统。', '建设滨江绿道、完善慢行系统'",
    "深入推进滨江绿道建设完善慢行系统, 推进滨江绿道建设完善慢行系统"
  })
  void statement_echoOfTask_isTold(String task, String statement) {
    task(task, reported(statement)).gives("LS-PROG-007 /records/0/statement");
  }

  @ParameterizedTest
  @CsvSource({
    "新建绿道5公里, 新建绿道两公里半共三个标段",
    "新建绿道5公里, 绿道建设已完成",
    "新建绿道5公里, 今年新建绿道2.5公里",
    "2026年底前建成5G示范区, 示范区建设有序推进",
    "办好第5届花博会, 花博会筹备有序推进"
  })
  void statement_figureOrNoneAsked_isClean(String task, String statement) {
    task(task, reported(statement)).isClean();
  }

  @ParameterizedTest
  @CsvSource({"新建绿道5公里, 绿道建设有序推进", "固定资产投资增长７%, 固定资产投资稳步增长", "新建绿道5公里, 2026年3月绿道建设有序推进"})
  void statement_withoutFigure_isTold(String task, String statement) {
    task(task, reported(statement)).gives("LS-PROG-008 /records/0/statement");
  }

  @Test
  void units_silentWhereOthersSpeak_areTold() {
    divided("区住建局:已启动。区园林局:已启动。", "区住建局", "区园林局").isClean();
    divided("区住建局会同园林局已启动", "区住建局", "街道").isClean();
    divided("已启动", "区住建局").isClean();
    divided("区住建局:已启动。区水务局:已启动。", "区住建局", "区水务局").gives("LS-PROG-009 /records/0/statements");
    divided("区教育局:已启动。区水务局:已启动。", "区教育局", "区水务局").gives("LS-PROG-009 /records/0/statements");
  }
}
