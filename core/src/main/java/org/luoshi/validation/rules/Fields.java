package org.luoshi.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.MetadataField;
import org.luoshi.model.document.Signatory;
import org.luoshi.text.Span;

/** The fields of the particulars of a document by their labels, and its dates. */
final class Fields {

  static final Set<String> NUMBER = Set.of("发文字号", "文号", "发文文号", "文件编号", "发布文号");
  static final Set<String> PUBLISHED = Set.of("公开日期", "发布日期", "发布时间", "公开时间");
  static final Set<String> ISSUED = Set.of("成文日期", "生成日期", "发文日期", "制发日期", "印发日期", "成文时间");
  static final Set<String> INDEX = Set.of("索引号");
  static final Set<String> TITLE = Set.of("名称", "标题", "信息名称", "文件名称");
  static final Set<String> ISSUER = Set.of("发布机构", "发文机构", "发文机关", "公开机构", "信息公开机构");
  static final Set<String> VALIDITY = Set.of("有效性", "时效性", "效力状态");
  static final Set<String> DISCLOSURE = Set.of("公开方式");
  static final Set<String> EXPIRED_WORDS = Set.of("无效", "失效", "已失效", "废止", "已废止");
  static final Set<String> VALIDITY_WORDS =
      Set.of("有效", "现行有效", "部分有效", "无效", "失效", "已失效", "废止", "已废止");

  /**
   * Twenty working days are at most this many days: four weeks, the longest holidays of a year and
   * the weekends between.
   */
  private static final int LATEST_DAY = 42;

  private Fields() {}

  /** Returns whether more than twenty working days lie between, whatever the holidays. */
  static boolean isLate(LocalDate made, LocalDate published) {
    return published.isAfter(made.plusDays(LATEST_DAY));
  }

  /** Returns where the first field with one of the labels stands. */
  static Optional<Span> place(DocumentMetadata metadata, Set<String> labels) {
    return metadata.fields().stream()
        .filter(field -> has(field, labels))
        .findFirst()
        .flatMap(MetadataField::span);
  }

  static boolean has(MetadataField field, Set<String> labels) {
    return labels.contains(Texts.plain(field.label()));
  }

  /** Returns the date of the document, or else that of its signature. */
  static Optional<LocalDate> madeOn(DocumentMetadata metadata) {
    return metadata.issuedOn().or(() -> signedOn(metadata));
  }

  static Optional<LocalDate> signedOn(DocumentMetadata metadata) {
    return metadata.signatory().flatMap(Signatory::signedOn);
  }
}
