package org.luoshi.validation.rules;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.IndexNumber;
import org.luoshi.model.document.MetadataField;
import org.luoshi.validation.Fixtures;
import org.luoshi.validation.Validating;

class FieldRulesTest {

  private static final String FIELD = " /metadata/fields/0/value";

  private static Validating metadata(DocumentMetadata.Builder metadata) {
    return Validating.document(Fixtures.notice(metadata));
  }

  private static Validating field(String label, String value) {
    return metadata(DocumentMetadata.builder().addFields(of(label, value)));
  }

  private static MetadataField of(String label, String value) {
    return new MetadataField(label, value, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"文号, ''", "主题词, ''", "发布机构, 江湾区人民政府", "索引号, 江湾-1"})
  void field_filledOrOptional_isClean(String label, String value) {
    field(label, value).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"索引号", "索 引 号", "名称", "发布机构", "生成日期"})
  void field_mandatoryAndEmpty_isTold(String label) {
    field(label, "").gives("LS-META-009" + FIELD);
    field(label, "　").gives("LS-META-009" + FIELD);
  }

  @ParameterizedTest
  @CsvSource({"备注, 另行通知", "公开日期, 2026-01-01【打印】", "成文日期, 2026年1月1日来源:区政府"})
  void date_otherFieldOrWithMore_isClean(String label, String value) {
    field(label, value).isClean();
  }

  @ParameterizedTest
  @CsvSource({"公开日期, 另行通知", "成文日期, 1月1日", "成文日期, 2026-02-30", "发布日期, 2026-13-01", "生成日期, 2026"})
  void date_unreadable_isTold(String label, String value) {
    field(label, value).gives("LS-META-010" + FIELD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"91350100M000100Y43/2026-00412", "江湾-1", "990735267/2026-00412"})
  void creditCode_rightOrNone_isClean(String printed) {
    metadata(DocumentMetadata.builder().indexNumber(IndexNumber.of(printed))).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"91350100M000100Y4Z/2026-00412", "91350100M000100Y45-2026-00412"})
  void creditCode_wrong_isTold(String printed) {
    metadata(DocumentMetadata.builder().indexNumber(IndexNumber.of(printed)))
        .gives("LS-META-011 /metadata/indexNumber");
  }

  @ParameterizedTest
  @ValueSource(strings = {"主动公开", "依 申请公开"})
  void validity_wayOfPublication_isTold(String printed) {
    metadata(DocumentMetadata.builder().validity("有效")).isClean();
    metadata(DocumentMetadata.builder().validity(printed)).gives("LS-META-012 /metadata/validity");
  }

  @ParameterizedTest
  @ValueSource(strings = {"废止", "已失效", "无 效"})
  void validity_notInForce_isTold(String printed) {
    metadata(DocumentMetadata.builder().validity("部分有效")).isClean();
    metadata(DocumentMetadata.builder().validity(printed)).gives("LS-META-013 /metadata/validity");
  }

  @Test
  void field_twice_isToldWhereItDiffers() {
    DocumentMetadata.Builder same =
        DocumentMetadata.builder().addFields(of("主题", "督查"), of("主 题", "督 查"), of("主题", ""));
    metadata(same).isClean();
    metadata(
            DocumentMetadata.builder()
                .addFields(of("更新", "2026-04-09 08:44"), of("更新", "2026-04-09")))
        .isClean();
    metadata(same.addFields(of("主题", "财政"))).gives("LS-META-014 /metadata/fields/3/value");
    metadata(DocumentMetadata.builder().addFields(of("来源", "甲"), of("关键词", "甲"), of("来源", "乙")))
        .gives("LS-META-014 /metadata/fields/2/value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "无", "江湾区人民政府公告2026年第3号", "区政府令3号"})
  void number_noneOrOfOtherKind_isClean(String printed) {
    field("文号", printed).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"江湾政办3号", "〔2026〕3号", "江湾政办26-3", "江湾政办〔２０２６〕"})
  void number_unreadable_isTold(String printed) {
    field("发文字号", printed).gives("LS-META-015" + FIELD);
  }
}
