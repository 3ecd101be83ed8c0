package org.luoshi.model;

import java.util.Objects;
import java.util.regex.Pattern;
import org.luoshi.base.Checks;

/**
 * The unified social credit code of an organization (统一社会信用代码) as in GB 32100: eighteen characters,
 * the last one a check character.
 *
 * <p>Published codes can be wrong, so a wrong check character is held and told by {@link
 * #hasValidCheckDigit}.
 *
 * @param value the eighteen characters
 * @since 0.1.0
 */
public record UnifiedSocialCreditCode(String value) implements Comparable<UnifiedSocialCreditCode> {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern FORMAT = Pattern.compile("[" + ALPHABET + "]{16}[0-9X][0-9A-Z]");

  /**
   * Creates a code.
   *
   * @throws IllegalArgumentException if {@code value} is not eighteen digits or capital letters,
   *     among the first seventeen one of I, O, S, V or Z, or the seventeenth neither a digit nor X
   */
  public UnifiedSocialCreditCode {
    Objects.requireNonNull(value, "unified social credit code");
    Checks.isTrue(
        FORMAT.matcher(value).matches(),
        "unified social credit code must be eighteen digits or letters without I, O, S, V, Z but"
            + " was '%s'",
        value);
  }

  /**
   * Obtains a code from its eighteen characters.
   *
   * @param value the eighteen characters
   * @return the code
   * @throws IllegalArgumentException if {@code value} has another form
   */
  public static UnifiedSocialCreditCode of(String value) {
    return new UnifiedSocialCreditCode(value);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text the eighteen characters
   * @return the code
   * @throws IllegalArgumentException if {@code text} has another form
   */
  public static UnifiedSocialCreditCode parse(String text) {
    return new UnifiedSocialCreditCode(text);
  }

  /** Returns the organization code inside: characters 9 to 17. */
  public OrganizationCode organizationCode() {
    return new OrganizationCode(value.substring(8, 17));
  }

  /** Returns the check character that follows from the first seventeen. */
  public char expectedCheckDigit() {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      sum += weight * ALPHABET.indexOf(value.charAt(i));
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /** Returns whether the check character is the expected one. */
  public boolean hasValidCheckDigit() {
    return value.charAt(17) == expectedCheckDigit();
  }

  /** Compares by characters. */
  @Override
  public int compareTo(UnifiedSocialCreditCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the eighteen characters; {@link #parse} reads them back. */
  @Override
  public String toString() {
    return value;
  }
}
