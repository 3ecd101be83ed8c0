package org.luoshi.quantity;

/**
 * A word that stands behind numbers as their unit.
 *
 * @param word the word as written, in simplified characters
 * @param unit the unit it names
 * @param factorPower the power of ten between the word and the unit: 4 for 公顷, which is 10000 平方米
 * @param type what it counts
 */
record UnitWord(String word, MeasureUnit unit, int factorPower, Type type) {

  /** What units count. */
  enum Type {
    /** Single things: no decimals without a multiplier. */
    COUNT,
    /** Lengths, areas, weights and the like. */
    MEASURE,
    /** Money. */
    MONEY,
    /** Parts and multiples. */
    RATE,
    /** Lengths of time. */
    TIME,
    /** No unit at all, though it begins like one. */
    NONE
  }

  boolean is(Type other) {
    return type == other;
  }

  /** Returns whether its word is a single character. */
  boolean is(char other) {
    return word.length() == 1 && word.charAt(0) == other;
  }

  /** Returns whether it measures the distance of two rates: 个百分点, 个千分点. */
  boolean isPoints() {
    return type == Type.RATE && unit.symbol().endsWith("分点");
  }

  UnitWord withUnit(String symbol) {
    return new UnitWord(word, MeasureUnit.of(symbol), factorPower, type);
  }
}
