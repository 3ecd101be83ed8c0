package org.luoshi.model.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.model.FieldPlaces;

/**
 * The particulars of a document (公文要素).
 *
 * <p>Every field stands in {@link #fields} as published; the typed attributes are views of those
 * whose label is known. Dates of signing and of publication are kept apart.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface DocumentMetadata extends WithDocumentMetadata {

  /** The title in the metadata (名称). */
  Optional<String> title();

  /** The issuing body (发布机构、发文机构). */
  Optional<String> issuer();

  /** The document number (发文字号、文号). */
  Optional<DocumentNumber> documentNumber();

  /** The index number (索引号). */
  Optional<IndexNumber> indexNumber();

  /** The date of the document itself (成文日期、生成日期). */
  Optional<LocalDate> issuedOn();

  /** The date of publication (公开日期、发布日期). */
  Optional<LocalDate> publishedOn();

  /** Whether the document is in force (有效性、时效性), as printed. */
  Optional<String> validity();

  /** How the document is made public (公开方式), as printed. */
  Optional<String> disclosure();

  /** The source named (来源). */
  Optional<String> source();

  /** The topics (主题分类). */
  List<String> topics();

  /** The addressees (主送), one each. */
  List<String> addressees();

  /** The attachments that the document lists (附件). */
  List<String> attachments();

  /** The signature (署名). */
  Optional<Signatory> signatory();

  /** Every labelled field as published, in order, unknown labels too. */
  List<MetadataField> fields();

  /** Where each of the fields stands in the source (字段位置). */
  Optional<FieldPlaces> places();

  /** Starts a new value. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the attributes of this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link DocumentMetadata}s. Not thread-safe. */
  final class Builder extends ImmutableDocumentMetadata.Builder {
    Builder() {}
  }
}
