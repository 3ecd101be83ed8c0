package org.luoshi.ledger;

import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

/** What the printed names of one unit have in common. */
final class UnitKey {

  private static final int SHORTEST = 3;

  private UnitKey() {}

  /** Returns the name without blanks and without the sign of its level in front (区教育局, 教育局). */
  static String of(String name) {
    String key = Characters.compact(Folding.fold(name));
    boolean hasLevel = key.length() > SHORTEST && "省市县区".indexOf(key.charAt(0)) >= 0;
    return hasLevel ? key.substring(1) : key;
  }
}
