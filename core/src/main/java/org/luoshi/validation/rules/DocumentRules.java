package org.luoshi.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Rule;

/**
 * The rules on documents as a whole (公文规则): title, dates against the law and the year.
 *
 * @since 0.1.0
 */
public final class DocumentRules {

  /** A document has a title (须有标题). */
  public static final Rule<GovernmentDocument> TITLE_MISSING =
      rule("LS-META-016", Severity.INFO, Category.COMPLETENESS, DocumentRules::titleMissing);

  /** The title in the particulars is that of the text (名称与标题一致). */
  public static final Rule<GovernmentDocument> TITLES_DIFFER =
      rule("LS-META-017", Severity.INFO, Category.CONSISTENCY, DocumentRules::titlesDiffer);

  /** A signature has a date (署名须有日期). */
  public static final Rule<DocumentMetadata> SIGNATURE_WITHOUT_DATE =
      Rule.of(
          new FindingKind("LS-META-018", Severity.INFO, Category.COMPLETENESS),
          DocumentMetadata.class,
          DocumentRules::signatureWithoutDate);

  /** A document is published within twenty working days (及时公开). */
  public static final Rule<DocumentMetadata> PUBLISHED_LATE =
      Rule.of(
          new FindingKind("LS-META-019", Severity.INFO, Category.VALIDITY),
          DocumentMetadata.class,
          DocumentRules::publishedLate);

  /** A document is dated near the year that it is about (成文日期与年度相符). */
  public static final Rule<GovernmentDocument> DATE_FAR_FROM_YEAR =
      rule("LS-META-020", Severity.WARNING, Category.CONSISTENCY, DocumentRules::dateFarFromYear);

  private DocumentRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(
        TITLE_MISSING, TITLES_DIFFER, SIGNATURE_WITHOUT_DATE, PUBLISHED_LATE, DATE_FAR_FROM_YEAR);
  }

  private static Rule<GovernmentDocument> rule(
      String code, Severity severity, Category category, Rule.Check<GovernmentDocument> check) {
    return Rule.of(new FindingKind(code, severity, category), GovernmentDocument.class, check);
  }

  private static void titleMissing(GovernmentDocument document, Inspection inspection) {
    if (document.title().isEmpty() && document.metadata().title().isEmpty()) {
      inspection.found("/title");
    }
  }

  private static void titlesDiffer(GovernmentDocument document, Inspection inspection) {
    String above = Texts.bare(document.title().orElse(""));
    String listed = Texts.bare(document.metadata().title().orElse(""));
    if (!above.contains(listed) && !listed.contains(above)) {
      inspection.foundAt(
          "/metadata/title",
          Fields.place(document.metadata(), Fields.TITLE),
          document.metadata().title().get(),
          document.title().get());
    }
  }

  private static void signatureWithoutDate(DocumentMetadata metadata, Inspection inspection) {
    if (metadata.signatory().isPresent() && Fields.madeOn(metadata).isEmpty()) {
      inspection.foundAt("/signatory/signedOn", metadata.signatory().get().span());
    }
  }

  private static void publishedLate(DocumentMetadata metadata, Inspection inspection) {
    Optional<LocalDate> made = Fields.madeOn(metadata);
    Optional<LocalDate> published = metadata.publishedOn();
    if (made.isPresent() && published.isPresent() && Fields.isLate(made.get(), published.get())) {
      inspection.foundAt(
          "/publishedOn", Fields.place(metadata, Fields.PUBLISHED), published.get(), made.get());
    }
  }

  private static void dateFarFromYear(GovernmentDocument document, Inspection inspection) {
    Optional<LocalDate> made = Fields.madeOn(document.metadata());
    Optional<Integer> year = year(document);
    if (made.isPresent() && year.isPresent() && Math.abs(made.get().getYear() - year.get()) > 1) {
      inspection.foundAt(
          "/year",
          Fields.place(document.metadata(), Fields.ISSUED)
              .or(() -> document.metadata().signatory().flatMap(s -> s.span())),
          Integer.toString(year.get()),
          made.get());
    }
  }

  private static Optional<Integer> year(GovernmentDocument document) {
    if (document instanceof ResponsibilityPlan plan) {
      return plan.year();
    }
    return document instanceof ProgressReport report ? report.year() : Optional.empty();
  }
}
