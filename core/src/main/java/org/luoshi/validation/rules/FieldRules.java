package org.luoshi.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.UnifiedSocialCreditCode;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.MetadataField;
import org.luoshi.text.Folding;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Rule;

/**
 * The rules on the labelled fields of a document (公文要素字段规则).
 *
 * @since 0.1.0
 */
public final class FieldRules {

  /** A field that every catalogue has is filled in (目录必备要素不空). */
  public static final Rule<DocumentMetadata> EMPTY_FIELD =
      rule("LS-META-009", Severity.INFO, Category.COMPLETENESS, FieldRules::emptyField);

  /** A date can be read (日期可识别). */
  public static final Rule<DocumentMetadata> UNREADABLE_DATE =
      rule("LS-META-010", Severity.WARNING, Category.VALIDITY, FieldRules::unreadableDate);

  /** A unified social credit code has the right check character (统一社会信用代码校验码). */
  public static final Rule<DocumentMetadata> CREDIT_CODE_CHECK =
      rule("LS-META-011", Severity.WARNING, Category.VALIDITY, FieldRules::creditCodeCheck);

  /** The validity is not a way of publication (有效性栏误填公开方式). */
  public static final Rule<DocumentMetadata> DISCLOSURE_AS_VALIDITY =
      rule("LS-META-012", Severity.WARNING, Category.VALIDITY, FieldRules::disclosureAsValidity);

  /** A document is in force (文件现行有效). */
  public static final Rule<DocumentMetadata> NOT_IN_FORCE =
      rule("LS-META-013", Severity.INFO, Category.VALIDITY, FieldRules::notInForce);

  /** A field that stands twice says the same (同一要素前后一致). */
  public static final Rule<DocumentMetadata> FIELD_TWICE =
      rule("LS-META-014", Severity.WARNING, Category.CONSISTENCY, FieldRules::fieldTwice);

  /** A document number can be read (发文字号可识别). */
  public static final Rule<DocumentMetadata> UNREADABLE_NUMBER =
      rule("LS-META-015", Severity.INFO, Category.VALIDITY, FieldRules::unreadableNumber);

  private static final Set<String> WAYS = Set.of("主动公开", "依申请公开", "不予公开");
  private static final int CREDIT_CODE_LENGTH = 18;
  private static final int YEAR_LENGTH = 4;

  private FieldRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(
        EMPTY_FIELD,
        UNREADABLE_DATE,
        CREDIT_CODE_CHECK,
        DISCLOSURE_AS_VALIDITY,
        NOT_IN_FORCE,
        FIELD_TWICE,
        UNREADABLE_NUMBER);
  }

  private static Rule<DocumentMetadata> rule(
      String code, Severity severity, Category category, Rule.Check<DocumentMetadata> check) {
    return Rule.of(new FindingKind(code, severity, category), DocumentMetadata.class, check);
  }

  private static void emptyField(DocumentMetadata metadata, Inspection inspection) {
    each(
        metadata,
        (at, field) -> {
          boolean mandatory =
              Fields.has(field, Fields.INDEX)
                  || Fields.has(field, Fields.TITLE)
                  || Fields.has(field, Fields.ISSUER)
                  || Fields.has(field, Fields.ISSUED);
          if (mandatory && Texts.isBlank(field.value())) {
            inspection.foundAt(at, field.span(), field.label());
          }
        });
  }

  private static void unreadableDate(DocumentMetadata metadata, Inspection inspection) {
    each(
        metadata,
        (at, field) -> {
          boolean unread =
              Fields.has(field, Fields.ISSUED) && metadata.issuedOn().isEmpty()
                  || Fields.has(field, Fields.PUBLISHED) && metadata.publishedOn().isEmpty();
          if (unread && !Texts.isBlank(field.value()) && isNoDate(field.value())) {
            inspection.foundAt(at, field.span(), field.label(), field.value());
          }
        });
  }

  /** Returns whether a text has no year, or is written like a date that the calendar lacks. */
  private static boolean isNoDate(String value) {
    int digits = 0;
    int longest = 0;
    boolean dateLike = true;
    for (char c : Texts.plain(value).toCharArray()) {
      digits = Texts.isDigit(c) ? digits + 1 : 0;
      longest = Math.max(longest, digits);
      dateLike &= digits > 0 || "年月日号-/.:时分".indexOf(c) >= 0;
    }
    return longest < YEAR_LENGTH || dateLike;
  }

  private static void creditCodeCheck(DocumentMetadata metadata, Inspection inspection) {
    if (metadata.indexNumber().isEmpty()) {
      return;
    }
    String printed = Texts.plain(metadata.indexNumber().get().printed());
    int end = 0;
    while (end < printed.length() && Character.isLetterOrDigit(printed.charAt(end))) {
      end++;
    }
    if (end == CREDIT_CODE_LENGTH && metadata.indexNumber().get().organizationCode().isPresent()) {
      UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of(printed.substring(0, end));
      if (!code.hasValidCheckDigit()) {
        inspection.foundAt(
            "/indexNumber", Fields.place(metadata, Fields.INDEX), code, code.expectedCheckDigit());
      }
    }
  }

  private static void disclosureAsValidity(DocumentMetadata metadata, Inspection inspection) {
    metadata
        .validity()
        .filter(validity -> WAYS.contains(Texts.plain(validity)))
        .ifPresent(
            v -> inspection.foundAt("/validity", Fields.place(metadata, Fields.VALIDITY), v));
  }

  private static void notInForce(DocumentMetadata metadata, Inspection inspection) {
    metadata
        .validity()
        .filter(validity -> Fields.EXPIRED_WORDS.contains(Texts.plain(validity)))
        .ifPresent(
            v -> inspection.foundAt("/validity", Fields.place(metadata, Fields.VALIDITY), v));
  }

  /** Whether two values say the same: a day can have its time behind it. */
  private static boolean isAlike(String one, String other) {
    String longer = one.length() < other.length() ? other : one;
    String shorter = longer == one ? other : one;
    String rest = longer.startsWith(shorter) ? longer.substring(shorter.length()) : longer;
    return rest.isEmpty()
        || rest != longer
            && Character.isDigit(shorter.charAt(0))
            && rest.chars().allMatch(c -> c == ':' || Character.isDigit(c));
  }

  private static void fieldTwice(DocumentMetadata metadata, Inspection inspection) {
    Map<String, String> seen = new HashMap<>();
    each(
        metadata,
        (at, field) -> {
          String value = Texts.plain(field.value());
          if (!value.isEmpty()) {
            String first = seen.putIfAbsent(Texts.plain(field.label()), value);
            if (first != null && !isAlike(first, value)) {
              inspection.foundAt(at, field.span(), field.label(), first, value);
            }
          }
        });
  }

  private static void unreadableNumber(DocumentMetadata metadata, Inspection inspection) {
    if (metadata.documentNumber().isPresent()) {
      return;
    }
    each(
        metadata,
        (at, field) -> {
          String value = field.value();
          boolean otherForm = value.indexOf('第') >= 0 || value.indexOf('令') >= 0;
          if (Fields.has(field, Fields.NUMBER) && hasDigit(value) && !otherForm) {
            inspection.foundAt(at, field.span(), value);
          }
        });
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> Texts.isDigit(Folding.fold((char) c)));
  }

  private static void each(DocumentMetadata metadata, FieldAction action) {
    for (int i = 0; i < metadata.fields().size(); i++) {
      action.accept("/fields/" + i + "/value", metadata.fields().get(i));
    }
  }

  /** Takes a field with the pointer of its value. */
  private interface FieldAction {
    void accept(String at, MetadataField field);
  }
}
