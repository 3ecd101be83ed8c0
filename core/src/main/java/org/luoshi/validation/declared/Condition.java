package org.luoshi.validation.declared;

/** What a declared rule asks of a value. Immutable. */
interface Condition {

  /**
   * Looks at a value.
   *
   * @param value the value
   * @param violations takes what breaks the condition
   * @return how it came out
   */
  Outcome test(Object value, Violations violations);

  /** Takes what breaks a condition. */
  @FunctionalInterface
  interface Violations {

    /** Takes none of it. */
    Violations IGNORED = (at, found, expected) -> {};

    /**
     * Takes one violation.
     *
     * @param at where
     * @param found what is there
     * @param expected what should be
     */
    void add(Located at, Object found, Object expected);
  }
}
