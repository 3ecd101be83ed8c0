package org.luoshi.audit;

import org.luoshi.base.EnumNames;

/**
 * Whether a text makes its claim in so many words (断言方式).
 *
 * @since 0.1.0
 */
public enum ClaimBasis {
  /** The text asserts it (明示). */
  EXPLICIT("explicit"),
  /** Figures stand side by side without an assertion (并列). */
  IMPLICIT("implicit"),
  /** It takes a second document, or a figure that is not printed (推导). */
  DERIVED("derived");

  private final String label;

  ClaimBasis(String label) {
    this.label = label;
  }

  /** Returns the form of the published tables, such as {@code explicit}. */
  public String label() {
    return label;
  }

  /**
   * Returns the basis of a name.
   *
   * @param text a label, or the name of a constant in any case
   * @return the basis
   * @throws IllegalArgumentException if {@code text} is neither; the message lists all
   */
  public static ClaimBasis parse(String text) {
    return EnumNames.parse(ClaimBasis.class, ClaimBasis::label, text);
  }
}
