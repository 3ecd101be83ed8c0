package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.item;
import static org.luoshi.validation.Fixtures.plan;
import static org.luoshi.validation.Fixtures.report;
import static org.luoshi.validation.Fixtures.reported;
import static org.luoshi.validation.Fixtures.workReport;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.model.Target;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.Quantity;
import org.luoshi.validation.Validating;

class TargetRulesTest {

  private static final String TARGET = " /lists/0/items/0/targets/";
  private static final String FIGURE = " /records/0/measurements/0";

  private static Target target(String indicator, String value) {
    return Target.builder().indicator(indicator).value(Quantity.parse(value)).build();
  }

  private static Target range(String low, String high) {
    return target("增速", low).toBuilder()
        .comparator(Comparator.RANGE)
        .upper(Quantity.parse(high))
        .build();
  }

  private static Measurement figure(String indicator, String value) {
    return Measurement.builder().indicator(indicator).value(Quantity.parse(value)).build();
  }

  private static Validating targets(Target... targets) {
    return Validating.document(plan(item(1, "推动经济增长", "区发改局").withTargets(targets)));
  }

  private static Validating measured(Measurement figure) {
    return Validating.document(
        report(List.of(item(1, "推动经济增长", "区发改局")), reported("经济增长一百").withMeasurements(figure)));
  }

  @Test
  void targets_ofOneIndicator_areToldWhereTheyDiffer() {
    targets(target("投资增速", "5%"), target("消费增速", "6%")).isClean();
    targets(target("投资增速", "5%"), target("投资增速", "5.0%")).isClean();
    targets(target("绿道", "5公里"), target("绿道", "6公里")).isClean();
    targets(target("投资增速", "5%"), target("投资增速", "6%")).gives("LS-ITEM-019" + TARGET + 1);
    targets(target("投资增速", "5%"), target("消费增速", "6%"), target("投资增速", "7%"))
        .gives("LS-ITEM-019" + TARGET + 2);
    String each = "城乡居民收入分别增长6%、6.5%";
    targets(target("居民收入增速", "6%").withText(each), target("居民收入增速", "6.5%").withText(each))
        .isClean();
    Validating.document(workReport(target("投资增速", "5%"), target("投资增速", "5%")).build()).isClean();
    Validating.document(workReport(target("投资增速", "5%"), target("投资增速", "6%")).build())
        .gives("LS-REPORT-001 /targets/1");
    Validating.document(
            workReport(target("投资增速", "8%"), target("消费增速", "5%"), target("投资增速", "6%")).build())
        .gives("LS-REPORT-001 /targets/2");
  }

  @Test
  void target_withoutNumber_isTold() {
    Target words = Target.builder().indicator("营商环境").text("营商环境明显改善").build();
    targets(words).gives("LS-ITEM-022" + TARGET + 0);
    targets(target("投资增速", "5%"), words).gives("LS-ITEM-022" + TARGET + 1);
    targets(words.withRelativeTo("高于全市平均")).isClean();
    targets(target("投资增速", "5%")).isClean();
  }

  @Test
  void targets_ofManyIndicatorsInOneItem_areTold() {
    Target[] many =
        IntStream.range(0, 9).mapToObj(i -> target("指标" + i, "5个")).toArray(Target[]::new);
    targets(many).gives("LS-ITEM-023 /lists/0/items/0/targets");
    targets(Arrays.copyOf(many, 8)).isClean();
    Target[] alike =
        IntStream.range(0, 12).mapToObj(i -> target("绿道", i + "公里")).toArray(Target[]::new);
    targets(alike).isClean();
  }

  @ParameterizedTest
  @CsvSource({"6%, 5%", "300个, 200个"})
  void range_reversed_isTold(String low, String high) {
    targets(range(high, low)).isClean();
    targets(range(low, high)).gives("LS-ITEM-020" + TARGET + 0);
    Measurement reversed =
        figure("增速", low).toBuilder()
            .comparator(Comparator.RANGE)
            .upper(Quantity.parse(high))
            .build();
    measured(reversed).gives("LS-PROG-010" + FIGURE);
  }

  @ParameterizedTest
  @CsvSource({"空气质量优良率, 100%", "投资增长率, 120%", "覆盖率, 120个", "率, 120%", "任务完成率, 120%"})
  void share_upToTheWholeOrOfOtherKind_isClean(String indicator, String value) {
    targets(target(indicator, value)).isClean();
    measured(figure(indicator, value)).isClean();
  }

  @ParameterizedTest
  @CsvSource({"空气质量优良率, 100.1%", "社区养老覆盖率, 120%", "入学率, 101%"})
  void share_aboveTheWhole_isTold(String indicator, String value) {
    targets(target(indicator, value)).gives("LS-ITEM-021" + TARGET + 0);
    measured(figure(indicator, value)).gives("LS-PROG-011" + FIGURE);
    measured(figure(indicator, value).withKind(MeasurementKind.CHANGE)).isClean();
  }
}
