package org.luoshi.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.DocumentNumber;
import org.luoshi.model.document.IndexNumber;
import org.luoshi.model.document.MetadataField;
import org.luoshi.model.document.Signatory;
import org.luoshi.validation.Fixtures;
import org.luoshi.validation.Validating;

class MetadataRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static Validating metadata(DocumentMetadata.Builder metadata) {
    return Validating.document(Fixtures.notice(metadata));
  }

  private static DocumentMetadata.Builder builder() {
    return DocumentMetadata.builder();
  }

  private static Signatory signedOn(LocalDate date) {
    return Signatory.builder().unit("江湾区人民政府").signedOn(date).build();
  }

  private static DocumentMetadata.Builder number(String printed) {
    return builder()
        .documentNumber(DocumentNumber.parse(printed))
        .addFields(new MetadataField("名 称", "通知", Optional.empty()))
        .addFields(new MetadataField("文  号", printed, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"江湾政办〔2026〕3号", "江灣政辦〔2026〕3號"})
  void documentNumberForm_asTheStandardWants_isClean(String printed) {
    metadata(number(printed)).isClean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "江湾政办[2026]3号",
        "江湾政办(2026)3号",
        "江湾政办〔2026〕第3号",
        "江湾政办〔2026〕003号",
        "江湾政办 〔2026〕3号"
      })
  void documentNumberForm_otherForms_areTold(String printed) {
    metadata(number(printed)).gives("LS-META-001 /metadata/fields/1/value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "990735267/2026-00412",
        "990735267-03-2026-1815155",
        "6107280000/2026-001005",
        "江湾-1"
      })
  void indexNumberCheckDigit_rightOrUnknown_isClean(String printed) {
    metadata(builder().indexNumber(IndexNumber.of(printed))).isClean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"990735264/2026-00412", "990735264-03-2026-1815155", "000014348/2026-00052"})
  void indexNumberCheckDigit_wrong_isTold(String printed) {
    metadata(builder().indexNumber(IndexNumber.of(printed)))
        .gives("LS-META-002 /metadata/indexNumber");
  }

  @Test
  void publishedOn_sameDayOrLater_isClean() {
    metadata(builder().issuedOn(DAY).signatory(signedOn(DAY)).publishedOn(DAY)).isClean();
    metadata(builder().issuedOn(DAY).publishedOn(DAY.plusDays(20))).isClean();
    metadata(builder().publishedOn(DAY)).isClean();
  }

  @Test
  void publishedOn_beforeDateOfDocument_isTold() {
    metadata(builder().issuedOn(DAY).publishedOn(DAY.minusDays(1)))
        .gives("LS-META-003 /metadata/publishedOn");
    metadata(builder().issuedOn(DAY).signatory(signedOn(DAY)).publishedOn(DAY.minusYears(1)))
        .gives("LS-META-003 /metadata/publishedOn");
  }

  @Test
  void publishedOn_beforeSignature_isTold() {
    metadata(builder().signatory(signedOn(DAY)).publishedOn(DAY.minusDays(1)))
        .gives("LS-META-004 /metadata/publishedOn");
    metadata(
            builder()
                .signatory(signedOn(DAY))
                .issuedOn(DAY.minusDays(9))
                .publishedOn(DAY.minusDays(1)))
        .gives("LS-META-004 /metadata/publishedOn", "LS-META-005 /metadata/issuedOn");
  }

  @Test
  void issuedOn_otherDayThanSignature_isTold() {
    metadata(builder().issuedOn(DAY).signatory(signedOn(DAY))).isClean();
    metadata(builder().issuedOn(DAY).signatory(signedOn(DAY.plusDays(1))))
        .gives("LS-META-005 /metadata/issuedOn");
  }

  @Test
  void indexYear_otherThanOfDocument_isTold() {
    IndexNumber index = IndexNumber.of("990735267/2026-00412");
    metadata(builder().indexNumber(index).issuedOn(DAY)).isClean();
    metadata(builder().indexNumber(index).publishedOn(DAY.plusYears(1))).isClean();
    metadata(builder().indexNumber(index).issuedOn(DAY.minusYears(1)))
        .gives("LS-META-006 /metadata/indexNumber");
    metadata(builder().indexNumber(index).signatory(signedOn(DAY.plusYears(1))))
        .gives("LS-META-006 /metadata/indexNumber");
  }

  @Test
  void documentNumberYear_otherThanOfDocument_isTold() {
    DocumentNumber number = DocumentNumber.of("江湾政办", 2026, 3);
    metadata(builder().documentNumber(number).issuedOn(DAY)).isClean();
    metadata(builder().documentNumber(number).issuedOn(DAY.plusYears(1)))
        .gives("LS-META-007 /metadata/documentNumber");
    metadata(builder().documentNumber(number).signatory(signedOn(DAY.minusYears(1))))
        .gives("LS-META-007 /metadata/documentNumber");
  }

  @ParameterizedTest
  @ValueSource(strings = {"主动公开", "依申请公开", "政府网站", "1"})
  void disclosure_wayOfPublication_isClean(String printed) {
    metadata(builder().disclosure(printed)).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"有效", "有 效", "已废止", "废止"})
  void disclosure_validity_isTold(String printed) {
    metadata(builder().disclosure(printed)).gives("LS-META-008 /metadata/disclosure");
  }
}
