package org.luoshi.ledger;

/**
 * Where the last day of an item comes from (时限依据).
 *
 * @since 0.1.0
 */
public enum DueBasis {
  /** It was granted later (延期). */
  EXTENSION("延期"),
  /** The item prints it (事项时限). */
  ITEM("事项时限"),
  /** It is that of the last milestone of the handling plans (办理方案). */
  HANDLING_PLAN("办理方案"),
  /** Nothing is printed; the tasks of a year are due at its end (年底). */
  YEAR_END("年底");

  private final String chineseName;

  DueBasis(String chineseName) {
    this.chineseName = chineseName;
  }

  /** Returns the Chinese name. */
  public String chineseName() {
    return chineseName;
  }
}
