package org.luoshi.ledger;

import java.util.BitSet;
import org.luoshi.text.Folding;

/** Whether two texts tell of the same task although their wording differs a little. */
final class TextLikeness {

  private static final int LONGEST = 2000;

  private TextLikeness() {}

  /**
   * Returns whether the texts are equal or at least half of the pairs of neighbouring characters of
   * the one with fewer are in the other. What stands behind the 2000th character does not count.
   */
  static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    BitSet first = pairs(a);
    BitSet second = pairs(b);
    int shorter = Math.min(first.cardinality(), second.cardinality());
    first.and(second);
    return shorter > 0 && 2 * first.cardinality() >= shorter;
  }

  private static BitSet pairs(String text) {
    BitSet pairs = new BitSet(1 << 16);
    char before = 0;
    for (int i = 0; i < Math.min(LONGEST, text.length()); i++) {
      char c = Folding.fold(text.charAt(i));
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      pairs.set((before * 31 + c) & 0xFFFF);
      before = c;
    }
    return pairs;
  }
}
