package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.item;
import static org.luoshi.validation.Fixtures.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.Notice;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.document.Signatory;
import org.luoshi.validation.Fixtures;
import org.luoshi.validation.Validating;

class DocumentRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static Validating titles(String listed, String above) {
    DocumentMetadata metadata = DocumentMetadata.builder().title(listed).build();
    return Validating.document(Notice.builder().metadata(metadata).title(above).build());
  }

  private static Validating plannedOn(LocalDate date) {
    ResponsibilityPlan plan = plan(item(1, "建设绿道三公里", "区园林局"));
    return Validating.document(
        plan.withMetadata(DocumentMetadata.builder().issuedOn(date).build()));
  }

  private static Validating signed(Signatory.Builder signatory) {
    return Validating.document(
        Fixtures.notice(DocumentMetadata.builder().signatory(signatory.unit("区政府").build())));
  }

  private static Validating published(LocalDate made, LocalDate published) {
    return Validating.document(
        Fixtures.notice(DocumentMetadata.builder().issuedOn(made).publishedOn(published)));
  }

  @Test
  void title_missing_isTold() {
    DocumentMetadata empty = DocumentMetadata.builder().build();
    Validating.document(Notice.builder().metadata(empty.withTitle("通知")).build()).isClean();
    Validating.document(Notice.builder().metadata(empty).build()).gives("LS-META-016 /title");
    ResponsibilityPlan plan = plan(item(1, "建设绿道三公里", "区园林局"));
    Validating.document(ResponsibilityPlan.builder().from(plan).title(Optional.empty()).build())
        .gives("LS-META-016 /title");
  }

  @ParameterizedTest
  @CsvSource({
    "江湾区重点工作责任分解, 江湾区重点工作责任分解",
    "江湾区 重点工作责任分解, 江湾区重点工作责任分解",
    "关于印发《江湾区重点工作责任分解》的通知, 江湾区重点工作责任分解",
    "重点工作责任分解, 江湾区重点工作责任分解(一)"
  })
  void titles_sameOrPart_areClean(String listed, String above) {
    titles(listed, above).isClean();
  }

  @ParameterizedTest
  @CsvSource({"江湾区重点工作完成情况, 江湾区重点工作责任分解", "2025年重点工作, 2026年重点工作"})
  void titles_different_areTold(String listed, String above) {
    titles(listed, above).gives("LS-META-017 /metadata/title");
  }

  @Test
  void signature_withoutDate_isTold() {
    signed(Signatory.builder().signedOn(DAY)).isClean();
    signed(Signatory.builder()).gives("LS-META-018 /metadata/signatory/signedOn");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20, 28, 42})
  void published_inTimeForSure_isClean(int days) {
    published(DAY, DAY.plusDays(days)).isClean();
  }

  @ParameterizedTest
  @ValueSource(ints = {43, 60, 800})
  void published_lateForSure_isTold(int days) {
    published(DAY, DAY.plusDays(days)).gives("LS-META-019 /metadata/publishedOn");
  }

  @Test
  void date_farFromYear_isTold() {
    plannedOn(LocalDate.of(2025, 12, 30)).isClean();
    plannedOn(LocalDate.of(2027, 1, 5)).isClean();
    plannedOn(LocalDate.of(2028, 1, 5)).gives("LS-META-020 /year");
    plannedOn(LocalDate.of(2024, 3, 5)).gives("LS-META-020 /year");
    ProgressReport report =
        Fixtures.report(List.of(item(1, "建设绿道", "区园林局")), Fixtures.reported("已开工建设"));
    Validating.document(
            report
                .withYear(2029)
                .withPeriod(ReportingPeriod.ofYear(2029))
                .withMetadata(DocumentMetadata.builder().issuedOn(DAY).build()))
        .gives("LS-META-020 /year", "LS-PROG-019 /period");
  }
}
