package org.luoshi.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.base.Checks;

/**
 * A kind of finding (问题种类): its stable code, how much it matters and what it is about.
 *
 * @param code the stable code {@code LS-<AREA>-<3 digits>}, never used for anything else once
 *     released; rules that are not of this library have other capitals instead of {@code LS}
 * @param severity how much a finding of this kind matters unless a rule set says otherwise
 * @param category what it is about
 * @param texts its texts; empty where the {@link Catalogue} has them
 * @since 0.1.0
 */
public record FindingKind(
    String code, Severity severity, Category category, Optional<FindingTexts> texts) {

  /**
   * Creates a kind.
   *
   * @throws IllegalArgumentException if {@code code} has another form
   */
  public FindingKind {
    Checks.isTrue(
        isCode(Objects.requireNonNull(code, "code")),
        "code must look like LS-ITEM-001 but was '%s'",
        code);
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(texts, "texts");
  }

  /**
   * Creates a kind whose texts the {@link Catalogue} has.
   *
   * @param code the stable code
   * @param severity how much a finding of this kind matters
   * @param category what it is about
   * @throws IllegalArgumentException if {@code code} has another form
   */
  public FindingKind(String code, Severity severity, Category category) {
    this(code, severity, category, Optional.empty());
  }

  /** Returns the subject that the code names, such as {@code ITEM}. */
  public String area() {
    return code.substring(code.indexOf('-') + 1, code.lastIndexOf('-'));
  }

  /**
   * Returns the same kind with another severity.
   *
   * @param other how much it matters to the caller
   * @return this kind, or a copy
   */
  public FindingKind withSeverity(Severity other) {
    return other == severity ? this : new FindingKind(code, other, category, texts);
  }

  /**
   * Returns why it matters.
   *
   * @param locale the reader's language
   * @return a sentence, empty if none is given
   */
  public Optional<String> reason(Locale locale) {
    return texts
        .map(own -> own.reason().map(text -> text.in(locale)))
        .orElseGet(() -> Catalogue.reason(code, locale));
  }

  /**
   * Returns the law, standard or practice that it rests on.
   *
   * @param locale the reader's language
   * @return the source, empty if none is given
   */
  public Optional<String> basis(Locale locale) {
    return texts
        .map(own -> own.basis().map(text -> text.in(locale)))
        .orElseGet(() -> Catalogue.basis(code, locale));
  }

  /**
   * Returns what a person can do about it.
   *
   * @param locale the reader's language
   * @return a sentence, empty if none is given
   */
  public Optional<String> hint(Locale locale) {
    return texts
        .map(own -> own.hint().map(text -> text.in(locale)))
        .orElseGet(() -> Catalogue.hint(code, locale));
  }

  /**
   * Returns the message with its holes {@code {0}}, for lists of rules.
   *
   * @param locale the reader's language
   * @return the pattern; the code if there is no text
   */
  public String pattern(Locale locale) {
    return texts
        .map(own -> own.message().in(locale))
        .or(() -> Catalogue.message(code, locale))
        .orElse(code);
  }

  String message(Locale locale, List<String> arguments) {
    return texts
        .map(own -> own.message(locale, arguments))
        .orElseGet(() -> Messages.format(code, locale, arguments));
  }

  /**
   * Creates a finding of this kind.
   *
   * @param path where in the value, as an RFC 6901 JSON Pointer; empty for the whole value
   * @param location where in the source, empty if there is none
   * @param arguments what the text mentions, in order
   * @return the finding
   */
  public Finding at(String path, Optional<SourceLocation> location, Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = String.valueOf(arguments[i]);
    }
    return new Finding(this, path, location, List.of(texts));
  }

  /**
   * Returns whether a text has the form of a code.
   *
   * @param code any text
   * @return true for two or more capitals, an area in capitals and three digits, joined by hyphens
   */
  public static boolean isCode(String code) {
    String[] parts = code.split("-", -1);
    return parts.length == 3
        && parts[0].length() > 1
        && isAll(parts[0], 'A', 'Z')
        && isAll(parts[1], 'A', 'Z')
        && parts[2].length() == 3
        && isAll(parts[2], '0', '9');
  }

  private static boolean isAll(String text, char first, char last) {
    return !text.isEmpty() && text.chars().allMatch(c -> first <= c && c <= last);
  }
}
