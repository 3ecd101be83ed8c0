package org.luoshi.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.OrganizationCode;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.DocumentNumber;
import org.luoshi.model.document.MetadataField;
import org.luoshi.text.Span;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Rule;

/**
 * The rules on the particulars of a document (公文要素规则).
 *
 * @since 0.1.0
 */
public final class MetadataRules {

  /** A document number has the form of GB/T 9704 (发文字号格式). */
  public static final Rule<DocumentMetadata> DOCUMENT_NUMBER_FORM =
      rule("LS-META-001", Severity.INFO, Category.VALIDITY, MetadataRules::documentNumberForm);

  /** The organization code in an index number has the right check character (索引号校验码). */
  public static final Rule<DocumentMetadata> INDEX_NUMBER_CHECK_DIGIT =
      rule(
          "LS-META-002", Severity.WARNING, Category.VALIDITY, MetadataRules::indexNumberCheckDigit);

  /** A document is not published before its own date (公开日期不早于成文日期). */
  public static final Rule<DocumentMetadata> PUBLISHED_BEFORE_ISSUED =
      rule(
          "LS-META-003",
          Severity.WARNING,
          Category.CONSISTENCY,
          MetadataRules::publishedBeforeIssued);

  /** A document is not published before it is signed (公开日期不早于署名日期). */
  public static final Rule<DocumentMetadata> PUBLISHED_BEFORE_SIGNED =
      rule(
          "LS-META-004",
          Severity.WARNING,
          Category.CONSISTENCY,
          MetadataRules::publishedBeforeSigned);

  /** The date in the metadata is that of the signature (成文日期与署名日期一致). */
  public static final Rule<DocumentMetadata> ISSUED_NOT_SIGNED =
      rule("LS-META-005", Severity.INFO, Category.CONSISTENCY, MetadataRules::issuedNotSigned);

  /** The year in the index number is that of the document (索引号年份). */
  public static final Rule<DocumentMetadata> INDEX_YEAR =
      rule("LS-META-006", Severity.INFO, Category.CONSISTENCY, MetadataRules::indexYear);

  /** The year in the document number is that of the document (发文字号年份). */
  public static final Rule<DocumentMetadata> DOCUMENT_NUMBER_YEAR =
      rule(
          "LS-META-007", Severity.WARNING, Category.CONSISTENCY, MetadataRules::documentNumberYear);

  /** The way of publication is not a status of validity (公开方式中误填有效性). */
  public static final Rule<DocumentMetadata> VALIDITY_AS_DISCLOSURE =
      rule("LS-META-008", Severity.WARNING, Category.VALIDITY, MetadataRules::validityAsDisclosure);

  private MetadataRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(
        DOCUMENT_NUMBER_FORM,
        INDEX_NUMBER_CHECK_DIGIT,
        PUBLISHED_BEFORE_ISSUED,
        PUBLISHED_BEFORE_SIGNED,
        ISSUED_NOT_SIGNED,
        INDEX_YEAR,
        DOCUMENT_NUMBER_YEAR,
        VALIDITY_AS_DISCLOSURE);
  }

  private static Rule<DocumentMetadata> rule(
      String code, Severity severity, Category category, Rule.Check<DocumentMetadata> check) {
    return Rule.of(new FindingKind(code, severity, category), DocumentMetadata.class, check);
  }

  private static void documentNumberForm(DocumentMetadata metadata, Inspection inspection) {
    if (metadata.documentNumber().isEmpty()) {
      return;
    }
    DocumentNumber number = metadata.documentNumber().get();
    for (int i = 0; i < metadata.fields().size(); i++) {
      MetadataField field = metadata.fields().get(i);
      String printed = field.value().strip().replace('號', '号');
      if (Fields.NUMBER.contains(Texts.plain(field.label()))
          && !printed.isEmpty()
          && !printed.equals(number.toString())) {
        inspection.foundAt("/fields/" + i + "/value", field.span(), printed, number);
      }
    }
  }

  private static void indexNumberCheckDigit(DocumentMetadata metadata, Inspection inspection) {
    metadata
        .indexNumber()
        .flatMap(index -> index.organizationCode())
        .filter(code -> !code.hasValidCheckDigit())
        .ifPresent(code -> wrongCheckDigit(metadata, code, inspection));
  }

  private static void wrongCheckDigit(
      DocumentMetadata metadata, OrganizationCode code, Inspection inspection) {
    Optional<Span> place = Fields.place(metadata, Set.of("索引号"));
    inspection.foundAt("/indexNumber", place, code, String.valueOf(code.expectedCheckDigit()));
  }

  private static void publishedBeforeIssued(DocumentMetadata metadata, Inspection inspection) {
    metadata.issuedOn().ifPresent(issued -> publishedBefore(metadata, issued, inspection));
  }

  private static void publishedBeforeSigned(DocumentMetadata metadata, Inspection inspection) {
    Fields.signedOn(metadata)
        .filter(signed -> !metadata.issuedOn().equals(Optional.of(signed)))
        .ifPresent(signed -> publishedBefore(metadata, signed, inspection));
  }

  private static void publishedBefore(
      DocumentMetadata metadata, LocalDate earlier, Inspection inspection) {
    metadata
        .publishedOn()
        .filter(published -> published.isBefore(earlier))
        .ifPresent(
            p ->
                inspection.foundAt(
                    "/publishedOn", Fields.place(metadata, Fields.PUBLISHED), p, earlier));
  }

  private static void issuedNotSigned(DocumentMetadata metadata, Inspection inspection) {
    Optional<LocalDate> signed = Fields.signedOn(metadata);
    metadata
        .issuedOn()
        .filter(issued -> signed.isPresent() && !signed.get().equals(issued))
        .ifPresent(
            i ->
                inspection.foundAt(
                    "/issuedOn", metadata.signatory().get().span(), i, signed.get()));
  }

  private static void indexYear(DocumentMetadata metadata, Inspection inspection) {
    metadata
        .indexNumber()
        .map(index -> index.year())
        .filter(year -> year.isPresent() && differs(metadata, year.getAsInt()))
        .ifPresent(
            year ->
                inspection.foundAt(
                    "/indexNumber",
                    Fields.place(metadata, Set.of("索引号")),
                    String.valueOf(year.getAsInt()),
                    Fields.madeOn(metadata).orElseThrow()));
  }

  private static void documentNumberYear(DocumentMetadata metadata, Inspection inspection) {
    metadata
        .documentNumber()
        .filter(number -> differs(metadata, number.year()))
        .ifPresent(
            number ->
                inspection.foundAt(
                    "/documentNumber",
                    Fields.place(metadata, Fields.NUMBER),
                    number,
                    Fields.madeOn(metadata).orElseThrow()));
  }

  private static void validityAsDisclosure(DocumentMetadata metadata, Inspection inspection) {
    metadata
        .disclosure()
        .filter(disclosure -> Fields.VALIDITY_WORDS.contains(Texts.plain(disclosure)))
        .ifPresent(
            d -> inspection.foundAt("/disclosure", Fields.place(metadata, Set.of("公开方式")), d));
  }

  private static boolean differs(DocumentMetadata metadata, int year) {
    return Fields.madeOn(metadata).filter(date -> date.getYear() != year).isPresent();
  }
}
