package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.item;
import static org.luoshi.validation.Fixtures.report;
import static org.luoshi.validation.Fixtures.reported;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.quantity.Quantity;
import org.luoshi.validation.Validating;

class StatusRulesTest {

  private static final ProgressRecord DONE = reported("绿道一期已开工建设");
  private static final Measurement FIGURE =
      Measurement.builder().indicator("绿道").value(Quantity.parse("5公里")).build();

  private static Validating records(ProgressRecord... records) {
    List<ResponsibilityItem> items = List.of(item(1, "建设滨江绿道", "区园林局"), item(2, "建设街心公园", "区园林局"));
    return Validating.document(report(items.subList(0, records.length), records));
  }

  private static Measurement ratio(String value) {
    return FIGURE.withKind(MeasurementKind.RATIO_OF_TARGET).withValue(Quantity.parse(value));
  }

  @ParameterizedTest
  @CsvSource({"已完成, 绿道已建成", "进行中, 绿道二期未完成勘察", "未完成, 绿道一期开工", "50%, 绿道未启动"})
  void status_agreeing_isClean(String status, String statement) {
    records(reported(statement).withStatus(status)).isClean();
  }

  @ParameterizedTest
  @CsvSource({"已完成, 绿道二期尚未完成勘察", "完成, 绿道未开工建设", "办结, 绿道暂缓实施一年"})
  void status_doneThoughDenied_isTold(String status, String statement) {
    records(reported(statement).withStatus(status)).gives("LS-PROG-022 /records/0/status");
  }

  @ParameterizedTest
  @CsvSource({"未完成, 100%", "滞后, 105.2%"})
  void status_openThoughReached_isTold(String status, String value) {
    records(DONE.withStatus(status).withMeasurements(ratio("80%"))).isClean();
    records(DONE.withStatus(status).withMeasurements(ratio(value)))
        .gives("LS-PROG-022 /records/0/status");
  }

  @Test
  void availability_contradicted_isTold() {
    records(reported("").withStatus("100%")).isClean();
    records(reported("")).gives("LS-PROG-023 /records/0/availability");
    records(DONE.withAvailability(Availability.MISSING))
        .gives("LS-PROG-023 /records/0/availability", "LS-PROG-003 /records/0/statement");
    records(DONE.withAvailability(Availability.NO_DATA).withMeasurements(FIGURE))
        .gives("LS-PROG-002 /records/0/availability", "LS-PROG-023 /records/0/availability");
  }

  @ParameterizedTest
  @EnumSource(
      value = MeasurementKind.class,
      names = {"RATIO_OF_TARGET", "RANK"},
      mode = EnumSource.Mode.EXCLUDE)
  void figure_withoutUnit_isTold(MeasurementKind kind) {
    Measurement bare = FIGURE.withValue(Quantity.parse("5万")).withKind(kind);
    records(DONE.withMeasurements(FIGURE)).isClean();
    records(DONE.withMeasurements(bare)).gives("LS-PROG-024 /records/0/measurements/0/value");
  }

  @Test
  void problem_withoutNextSteps_isToldWhereOthersHaveThem() {
    ProgressRecord first = DONE.withProblems("征地缓慢").withNextSteps("加快征地");
    ProgressRecord second = reported("公园一期已完成设计").withItem(ItemId.of("1.2"));
    records(first, second).isClean();
    records(first, second.withProblems("无。")).isClean();
    records(DONE.withProblems("征地缓慢"), second.withProblems("资金不足")).isClean();
    records(first, second.withProblems("资金不足")).gives("LS-PROG-025 /records/1/nextSteps");
    records(first, second.withProblems("资金不足").withNextSteps("无"))
        .gives("LS-PROG-025 /records/1/nextSteps");
  }

  @Test
  void report_withoutRecords_isTold() {
    records(DONE).isClean();
    records().gives("LS-PROG-026 /records");
    Validating.document(report(List.of(item(1, "建设滨江绿道", "区园林局")))).gives("LS-PROG-026 /records");
  }
}
