package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.item;
import static org.luoshi.validation.Fixtures.report;
import static org.luoshi.validation.Fixtures.reported;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.quantity.Quantity;
import org.luoshi.validation.Validating;

class PeriodRulesTest {

  private static ProgressReport of(ProgressRecord... records) {
    return report(List.of(item(1, "建设滨江绿道", "区园林局")), records);
  }

  private static ProgressRecord built(int quarter, String value) {
    Measurement figure =
        Measurement.builder()
            .indicator("绿道")
            .kind(MeasurementKind.CUMULATIVE)
            .value(Quantity.parse(value))
            .build();
    return reported("绿道累计建成" + value)
        .withPeriod(ReportingPeriod.ofQuarter(2026, quarter))
        .withMeasurements(figure);
  }

  private static Validating dated(LocalDate date) {
    DocumentMetadata metadata = DocumentMetadata.builder().issuedOn(date).build();
    return Validating.document(of(reported("已开工建设")).withMetadata(metadata));
  }

  private static Validating year(int year) {
    return Validating.document(of(reported("已开工建设")).withYear(year));
  }

  private static Validating series(ProgressRecord... records) {
    return Validating.document(of(records).withPeriod(ReportingPeriod.ofYear(2026)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "截至3月底已开工",
        "截至2026年2月已开工",
        "截至2026年4月10日已开工",
        "截至目前已开工",
        "截至2025年底完成设计,截至2026年3月已开工",
        "拦截2025年"
      })
  void statement_ofThePeriod_isClean(String text) {
    Validating.document(of(reported(text))).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"截至2025年12月底已开工", "截止2025年11月,绿道已开工", "截至２０２５年９月已开工", "截至2025年底完成设计"})
  void statement_ofATimeBefore_isTold(String text) {
    Validating.document(of(reported(text))).gives("LS-PROG-017 /records/0/statement");
  }

  @Test
  void record_ofLaterPeriod_isTold() {
    ProgressRecord record = reported("已开工建设");
    Validating.document(of(record.withPeriod(ReportingPeriod.ofQuarter(2025, 4)))).isClean();
    Validating.document(of(record.withPeriod(ReportingPeriod.ofQuarter(2026, 2))))
        .gives("LS-PROG-018 /records/0/period");
    Validating.document(of(record, record.withPeriod(ReportingPeriod.ofYear(2026))))
        .gives("LS-PROG-018 /records/1/period");
  }

  @Test
  void report_datedBeforePeriod_isTold() {
    dated(LocalDate.of(2026, 3, 20)).isClean();
    dated(LocalDate.of(2025, 12, 31)).gives("LS-PROG-019 /period");
    dated(LocalDate.of(2025, 4, 10)).gives("LS-PROG-019 /period");
  }

  @Test
  void period_ofOtherYear_isTold() {
    year(2026).isClean();
    year(2025).isClean();
    year(2027).gives("LS-PROG-020 /period");
    year(2024).gives("LS-PROG-020 /period");
  }

  @Test
  void cumulative_falling_isTold() {
    series(built(1, "3公里"), built(2, "5公里"), built(3, "5公里")).isClean();
    series(built(2, "5公里"), built(1, "3公里")).isClean();
    series(built(1, "3公里"), built(2, "5亩")).isClean();
    series(built(1, "5公里"), built(2, "3公里")).gives("LS-PROG-021 /records/1/measurements/0");
    series(built(1, "3公里"), built(2, "5公里"), built(3, "4公里"))
        .gives("LS-PROG-021 /records/2/measurements/0");
    series(built(2, "3公里"), built(1, "5公里")).gives("LS-PROG-021 /records/1/measurements/0");
  }
}
