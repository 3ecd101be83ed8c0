package org.luoshi.audit;

import org.luoshi.base.EnumNames;

/**
 * What recomputing a claim says about it (结论).
 *
 * @since 0.1.0
 */
public enum Verdict {
  /** The figures agree within the rounding of what is printed (一致). */
  CONSISTENT("consistent"),
  /** The figures cannot all be right, or a target is missed (不一致). */
  INCONSISTENT("inconsistent"),
  /** The text does not tell enough to say (无法判定). */
  NOT_DECIDABLE("not-decidable");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** Returns the form of the published tables, such as {@code not-decidable}. */
  public String label() {
    return label;
  }

  /**
   * Returns the verdict of a name.
   *
   * @param text a label, or the name of a constant in any case
   * @return the verdict
   * @throws IllegalArgumentException if {@code text} is neither; the message lists all
   */
  public static Verdict parse(String text) {
    return EnumNames.parse(Verdict.class, Verdict::label, text);
  }
}
