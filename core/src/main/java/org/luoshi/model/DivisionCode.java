package org.luoshi.model;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.luoshi.base.Checks;

/**
 * The code of an administrative division (行政区划代码), such as {@code 420106}.
 *
 * <p>Six digits as in GB/T 2260: two for the province, two for the city, two for the county or
 * district. Whether the code is or was in use is not checked.
 *
 * @param value the six digits
 * @since 0.1.0
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {

  private static final Pattern FORMAT = Pattern.compile("[1-9][0-9]{5}");

  /**
   * Creates a code.
   *
   * @throws IllegalArgumentException if {@code value} is not six digits, the first not 0
   */
  public DivisionCode {
    Objects.requireNonNull(value, "division code");
    Checks.isTrue(
        FORMAT.matcher(value).matches(), "division code must be six digits but was '%s'", value);
  }

  /**
   * Obtains a code from its six digits.
   *
   * @param value the six digits
   * @return the code
   * @throws IllegalArgumentException if {@code value} is not six digits, the first not 0
   */
  public static DivisionCode of(String value) {
    return new DivisionCode(value);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text the six digits
   * @return the code
   * @throws IllegalArgumentException if {@code text} is not six digits, the first not 0
   */
  public static DivisionCode parse(String text) {
    return new DivisionCode(text);
  }

  /** Returns the level that the zeros at the end tell: province, city or county. */
  public Tier level() {
    if (!value.endsWith("00")) {
      return Tier.COUNTY;
    }
    return value.endsWith("0000") ? Tier.PROVINCE : Tier.CITY;
  }

  /** Returns the code of the province (省) that this division lies in; itself for a province. */
  public DivisionCode province() {
    return new DivisionCode(value.substring(0, 2) + "0000");
  }

  /**
   * Returns the code of the city (市) that this division lies in, itself for a city; empty if it
   * lies in none.
   */
  public Optional<DivisionCode> city() {
    return Optional.of(value.substring(0, 4))
        .filter(c -> !c.endsWith("00"))
        .map(c -> new DivisionCode(c + "00"));
  }

  /** Compares by digits. */
  @Override
  public int compareTo(DivisionCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the six digits; {@link #parse} reads them back. */
  @Override
  public String toString() {
    return value;
  }
}
