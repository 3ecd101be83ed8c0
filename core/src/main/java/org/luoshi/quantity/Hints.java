package org.luoshi.quantity;

import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

/** Tells by single characters that nothing in a text or at a place is a quantity: 进一步, 统一. */
final class Hints {

  /** What counts something only with certain characters behind it. */
  private static final String NEEDY = "首〇零一二两三四五六七八九十百千万廿卅";

  private static final String HINTS = "翻半首" + NumeralReader.STARTS;
  private static final String BEHIND =
      "余多几点半番至到~-/"
          + NumeralReader.STARTS
          + NumeralReader.AFTER_UNIT_THOUSAND
          + UnitLexicon.firsts()
          + Names.seconds();

  /** The characters, folded or not, that something which must be understood begins with. */
  static final CharacterSet STARTS = folding("\"“「《过超第前" + HINTS);

  private static final CharacterSet ANY = folding(HINTS);
  private static final CharacterSet ALONE_NOTHING = folding(NEEDY);
  private static final CharacterSet COUNTED = folding(BEHIND);
  private static final CharacterSet ORDINALS = CharacterSet.of("第前");

  private Hints() {}

  private static CharacterSet folding(String characters) {
    CharacterSet folded = CharacterSet.of(characters);
    return CharacterSet.of(c -> folded.has(Folding.fold((char) c)));
  }

  /**
   * Returns where in a text, which need not be folded, something begins that must be understood;
   * its length if nothing in it can be a quantity.
   */
  static int first(String text) {
    int length = text.length();
    int first = STARTS.next(text, 0, length);
    int at = ANY.next(text, first, length);
    while (at < length && isNothing(text, at)) {
      at = ANY.next(text, at + 1, length);
    }
    return at < length ? first : length;
  }

  private static boolean isNothing(String text, int at) {
    char before = at > 0 ? text.charAt(at - 1) : '\0';
    char next = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
    return isNothing(before, text.charAt(at), next);
  }

  /** Returns whether a character is a Chinese digit that by its neighbours counts nothing. */
  static boolean isNothing(char before, char digit, char next) {
    return ALONE_NOTHING.has(digit)
        && !COUNTED.has(next)
        && !Characters.isBlank(next)
        && !ORDINALS.has(before);
  }
}
