package org.luoshi.quantity;

/**
 * What a number says of what, as the words before it tell.
 *
 * @param indicator what is measured
 * @param direction which way it moves
 * @param role what the number is to it
 */
record Measured(String indicator, Direction direction, Role role) {

  /** What a number is to its indicator. */
  enum Role {
    /** How much there is of it. */
    LEVEL,
    /** By how much it changes. */
    CHANGE,
    /** Which part of its target is reached. */
    SHARE,
    /** What is to be reached of it, told beside what was reached. */
    GOAL
  }

  static Measured level(String indicator) {
    return new Measured(indicator, Direction.NONE, Role.LEVEL);
  }
}
