package org.luoshi.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.document.WorkReport;
import org.luoshi.quantity.Direction;
import org.luoshi.quantity.Quantity;
import org.luoshi.trace.IndicatorSeries.Break;
import org.luoshi.trace.IndicatorSeries.Point;

class IndicatorSeriesTest {

  private static WorkReport report(int year, String level, String growth) {
    return WorkReport.builder()
        .metadata(DocumentMetadata.builder().build())
        .reviewedPeriod(ReportingPeriod.ofYear(year))
        .addAchievements(
            Measurement.builder().indicator("财政收入").value(Quantity.parse("5亿元")).build(),
            Measurement.builder().indicator("招商引资总额").value(Quantity.parse(level)).build(),
            Measurement.builder()
                .indicator("招商引资总额增长率")
                .kind(MeasurementKind.CHANGE)
                .direction(Direction.INCREASE)
                .value(Quantity.parse(growth))
                .build())
        .build();
  }

  @Test
  void of_years_givesLevelsAndGrowth() {
    IndicatorSeries series =
        IndicatorSeries.of(
            "招商引资总额", List.of(report(2022, "110亿元", "10%"), report(2021, "100亿元", "8%")));
    assertEquals(2, series.points().size());
    Point first = series.points().get(0);
    assertEquals(ReportingPeriod.ofYear(2021), first.period());
    assertEquals(Optional.empty(), first.computed());
    assertEquals(List.of(), first.breaks());
    Point second = series.points().get(1);
    assertEquals(Quantity.parse("110亿元"), second.level().orElseThrow().value());
    assertEquals(Quantity.parse("10%"), second.growth().orElseThrow().value());
    assertEquals(Optional.of(new BigDecimal("10.00")), second.computed());
    assertEquals(List.of(), second.breaks());
  }

  @Test
  void of_missingYear_isAGapWithoutGrowth() {
    List<Point> points =
        IndicatorSeries.of(
                "招商引资总额", List.of(report(2020, "90亿元", "1%"), report(2022, "110亿元", "10%")))
            .points();
    assertEquals(List.of(Break.GAP), points.get(1).breaks());
    assertEquals(Optional.empty(), points.get(1).computed());
  }

  @Test
  void of_growthThatLevelsDoNotGive_isAnotherScope() {
    List<Point> points =
        IndicatorSeries.of(
                "招商引资总额", List.of(report(2021, "100亿元", "1%"), report(2022, "95亿元", "10%")))
            .points();
    assertEquals(List.of(Break.OTHER_SCOPE), points.get(1).breaks());
    assertEquals(Optional.of(new BigDecimal("-5.00")), points.get(1).computed());
  }

  @Test
  void of_otherUnit_isABreakWithoutGrowth() {
    List<Point> points =
        IndicatorSeries.of(
                "招商引资总额", List.of(report(2021, "100亿元", "1%"), report(2022, "15亿美元", "10%")))
            .points();
    assertEquals(List.of(Break.OTHER_UNIT), points.get(1).breaks());
  }

  @Test
  void of_severalKindsOfDocuments_isTheLifeOfPromisesAndResults() {
    WorkReport promised =
        report(2021, "100亿元", "8%")
            .withPlannedPeriod(ReportingPeriod.ofYear(2022))
            .withTargets(
                Target.builder()
                    .indicator("招商引资总额增长率")
                    .value(Quantity.parse("12%"))
                    .direction(Direction.INCREASE)
                    .text("招商引资总额增长12%")
                    .build());
    ResponsibilityPlan plan = Documents.plan("招商引资总额120亿元").withYear(2022);
    ProgressReport half =
        Documents.progress("招商引资总额120亿元", "招商引资总额61亿元。")
            .withPeriod(ReportingPeriod.ofYearToDate(2022, 6));
    half =
        half.withRecords(
            half.records()
                .get(0)
                .withMeasurements(
                    Measurement.builder()
                        .indicator("招商引资总额")
                        .value(Quantity.parse("61亿元"))
                        .text("招商引资总额61亿元")
                        .build()));
    List<String> life =
        IndicatorSeries.of("招商引资总额", List.of(report(2022, "110亿元", "10%"), half, plan, promised))
            .points()
            .stream()
            .map(
                p ->
                    p.period()
                        + " "
                        + p.growthTarget().flatMap(Target::value).map(Object::toString).orElse("-")
                        + " "
                        + p.levelTarget().flatMap(Target::value).map(Object::toString).orElse("-")
                        + " "
                        + p.level().map(m -> m.value().toString()).orElse("-")
                        + " "
                        + p.breaks())
            .toList();
    assertEquals(
        List.of(
            "2021-01/2021-12 - - 100亿元 []",
            "2022-01/2022-06/cumulative - - 61亿元 []",
            "2022-01/2022-12 12% 120亿元 110亿元 []"),
        life);
  }

  @Test
  void of_unknownIndicator_isEmpty() {
    assertEquals(
        List.of(), IndicatorSeries.of("森林覆盖率", List.of(report(2021, "1亿元", "1%"))).points());
  }
}
