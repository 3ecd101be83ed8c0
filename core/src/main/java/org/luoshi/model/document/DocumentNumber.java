package org.luoshi.model.document;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luoshi.base.Checks;
import org.luoshi.text.Characters;

/**
 * The number of an official document (发文字号): who issued it, in which year, the how-manieth.
 *
 * <p>GB/T 9704 writes {@code 云政办〔2020〕1号}. Real documents write {@code [2020]}, {@code (2020)},
 * full-width forms, 第 before the serial, leading zeros, 號 and blanks; all of them are read, and
 * {@link #toString} gives the right form.
 *
 * @param issuer the abbreviation of the issuer (发文机关代字) as published, without blanks
 * @param year the year, 1000 to 9999
 * @param serial the serial number within the year, 1 to 999999
 * @since 0.1.0
 */
public record DocumentNumber(String issuer, int year, int serial)
    implements Comparable<DocumentNumber> {

  private static final Pattern TAIL =
      Pattern.compile("[〔\\[(【〖﹝{]([1-9][0-9]{3})[〕\\])】〗﹞}]第?0{0,9}([1-9][0-9]{0,5})[号號]$");
  private static final Comparator<DocumentNumber> ORDER =
      Comparator.comparing(DocumentNumber::issuer)
          .thenComparingInt(DocumentNumber::year)
          .thenComparingInt(DocumentNumber::serial);

  /**
   * Creates a number.
   *
   * @throws IllegalArgumentException if {@code issuer} is empty or has blanks, or a number is out
   *     of range
   */
  public DocumentNumber {
    Checks.notBlank(issuer, "issuer");
    Checks.isTrue(
        Characters.compact(issuer).equals(issuer),
        "issuer must not have blanks but was '%s'",
        issuer);
    Checks.inRange(year, 1000, 9999, "year");
    Checks.inRange(serial, 1, 999_999, "serial");
  }

  /**
   * Obtains a number.
   *
   * @param issuer the abbreviation of the issuer, without blanks
   * @param year the year, 1000 to 9999
   * @param serial the serial number within the year, 1 to 999999
   * @return the number
   * @throws IllegalArgumentException if {@code issuer} is empty or has blanks, or a number is out
   *     of range
   */
  public static DocumentNumber of(String issuer, int year, int serial) {
    return new DocumentNumber(issuer, year, serial);
  }

  /**
   * Reads a number in any form that documents use.
   *
   * @param text such as {@code 云政办〔2020〕1号} or {@code 云政办 [2020] 第001號}
   * @return the number
   * @throws IllegalArgumentException if {@code text} is not one such number
   */
  public static DocumentNumber parse(String text) {
    Objects.requireNonNull(text, "text");
    return find(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "document number must look like 云政办〔2020〕1号 but was '" + text + "'"));
  }

  /**
   * Returns whether a number is printed exactly as GB/T 9704 wants it.
   *
   * @param printed the number as published
   * @return true if it is right in every character; false for another form and for anything else
   */
  public static boolean isStandardForm(String printed) {
    return find(printed).filter(n -> n.toString().equals(printed)).isPresent();
  }

  /**
   * Finds the number that a text ends with.
   *
   * @param printed the number as published
   * @return the number; empty if the text holds none
   */
  public static Optional<DocumentNumber> find(String printed) {
    String plain = Forms.narrow(printed);
    Matcher tail = TAIL.matcher(plain);
    return tail.find() && tail.start() > 0
        ? Optional.of(
            new DocumentNumber(
                plain.substring(0, tail.start()),
                Integer.parseInt(tail.group(1)),
                Integer.parseInt(tail.group(2))))
        : Optional.empty();
  }

  /** Compares by issuer in the order of code units, then by year, then by serial. */
  @Override
  public int compareTo(DocumentNumber other) {
    return ORDER.compare(this, other);
  }

  /** Returns the form of GB/T 9704; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return issuer + "〔" + year + "〕" + serial + "号";
  }
}
