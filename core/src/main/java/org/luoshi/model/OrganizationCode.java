package org.luoshi.model;

import java.util.Objects;
import java.util.regex.Pattern;
import org.luoshi.base.Checks;

/**
 * The code of an organization (组织机构代码) as in GB 11714: eight digits or letters and a check
 * character.
 *
 * <p>Published codes can be wrong, so a wrong check character is held and told by {@link
 * #hasValidCheckDigit}.
 *
 * @param value the nine characters without hyphen
 * @since 0.1.0
 */
public record OrganizationCode(String value) implements Comparable<OrganizationCode> {

  private static final Pattern FORMAT = Pattern.compile("[0-9A-Z]{8}[0-9X]");
  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  /**
   * Creates a code.
   *
   * @throws IllegalArgumentException if {@code value} is not eight digits or capital letters and a
   *     digit or X
   */
  public OrganizationCode {
    Objects.requireNonNull(value, "organization code");
    Checks.isTrue(
        FORMAT.matcher(value).matches(),
        "organization code must be eight digits or letters and a check character but was '%s'",
        value);
  }

  /**
   * Obtains a code from its nine characters.
   *
   * @param value the nine characters without hyphen
   * @return the code
   * @throws IllegalArgumentException if {@code value} is not eight digits or capital letters and a
   *     digit or X
   */
  public static OrganizationCode of(String value) {
    return new OrganizationCode(value);
  }

  /**
   * Reads the form that {@link #toString} writes, or the one with a hyphen before the check
   * character.
   *
   * @param text such as {@code 737546075} or {@code 73754607-5}
   * @return the code
   * @throws IllegalArgumentException if {@code text} has another form
   */
  public static OrganizationCode parse(String text) {
    boolean hyphen = text.length() == 10 && text.charAt(8) == '-';
    return new OrganizationCode(hyphen ? text.substring(0, 8) + text.charAt(9) : text);
  }

  /** Returns the check character that follows from the first eight. */
  public char expectedCheckDigit() {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * Character.digit(value.charAt(i), Character.MAX_RADIX);
    }
    return "0X987654321".charAt(sum % 11);
  }

  /** Returns whether the check character is the expected one. */
  public boolean hasValidCheckDigit() {
    return value.charAt(8) == expectedCheckDigit();
  }

  /** Compares by characters. */
  @Override
  public int compareTo(OrganizationCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the nine characters; {@link #parse} reads them back. */
  @Override
  public String toString() {
    return value;
  }
}
