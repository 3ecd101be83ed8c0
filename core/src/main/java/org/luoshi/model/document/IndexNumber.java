package org.luoshi.model.document;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luoshi.base.Checks;
import org.luoshi.model.OrganizationCode;
import org.luoshi.model.UnifiedSocialCreditCode;

/**
 * The number of a document in a catalogue of published information (索引号).
 *
 * <p>Most consist of the publisher's code, a year and a serial number, such as {@code
 * 737546075/2020-837617}; there are dialects with other separators, with a category in between,
 * with the month behind the year, and with an eighteen-digit code. A number of an unknown dialect
 * is kept without parts.
 *
 * @param printed the number as published, never blank
 * @since 0.1.0
 */
public record IndexNumber(String printed) implements Comparable<IndexNumber> {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<publisher>[0-9A-Z]{8}-[0-9X]|[0-9A-Z]{8,18})(?:[/-][0-9A-Z]{1,4})?"
              + "[/-](?<year>(?:19|20)[0-9]{2})(?:0[1-9]|1[0-2])?[/-](?<serial>[0-9]{1,9})");

  /**
   * Creates a number.
   *
   * @throws IllegalArgumentException if {@code printed} is blank
   */
  public IndexNumber {
    Checks.notBlank(printed, "index number");
  }

  /**
   * Obtains a number.
   *
   * @param printed the number as published
   * @return the number
   * @throws IllegalArgumentException if {@code printed} is blank
   */
  public static IndexNumber of(String printed) {
    return new IndexNumber(printed);
  }

  /**
   * Reads the form that {@link #toString} writes, which is any that {@link #of} takes.
   *
   * @param text the number as published
   * @return the number
   * @throws IllegalArgumentException if {@code text} is blank
   */
  public static IndexNumber parse(String text) {
    return new IndexNumber(text);
  }

  /**
   * Returns the code of the publisher, be its check character right or wrong; empty if the number
   * has none.
   */
  public Optional<OrganizationCode> organizationCode() {
    return parts().map(m -> m.group("publisher")).flatMap(IndexNumber::toOrganizationCode);
  }

  /** Returns the year; empty if the dialect is unknown. */
  public OptionalInt year() {
    return parts().stream().mapToInt(m -> Integer.parseInt(m.group("year"))).findFirst();
  }

  /** Returns the serial number without leading zeros; empty if the dialect is unknown. */
  public OptionalInt serial() {
    return parts().stream().mapToInt(m -> Integer.parseInt(m.group("serial"))).findFirst();
  }

  private Optional<Matcher> parts() {
    return Optional.of(FORM.matcher(Forms.narrow(printed).replace('–', '-').replace('—', '-')))
        .filter(Matcher::matches);
  }

  private static Optional<OrganizationCode> toOrganizationCode(String publisher) {
    try {
      return Optional.of(
          publisher.length() == 18
              ? UnifiedSocialCreditCode.of(publisher).organizationCode()
              : OrganizationCode.parse(publisher));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Compares by the printed form, in the order of code units. */
  @Override
  public int compareTo(IndexNumber other) {
    return printed.compareTo(other.printed);
  }

  /** Returns the printed form; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return printed;
  }
}
