package org.luoshi.text;

import java.text.Normalizer;

/**
 * Characters that look like an ordinary letter and are another one (异体码位): the radicals and the
 * compatibility letters that the text of a PDF holds where its fonts share a shape, such as {@code
 * ⼯} U+2F2F for 工 and {@code ⻓} U+2ED3 for 长.
 *
 * @since 0.1.0
 */
public final class LetterForms {

  private static final char FIRST_RADICAL = '\u2E80';
  private static final char FIRST_KANGXI = '\u2F00';
  private static final char LAST_KANGXI = '\u2FD5';
  private static final char FIRST_COMPATIBLE = '\uF900';
  private static final char LAST_COMPATIBLE = '\uFAFF';

  /** Radicals of the supplement that have no normal form, each before its letter. */
  private static final String SUPPLEMENT =
      "⺁厂⺄乙⺆冂⺈刀⺊卜⺌小⺍小⺏尢⺓幺⺕彐⺗心⺝月⺟母⺠民⺡水⺣火⺥爪⺧牛⺨犬⺩王⺪疋⺫目⺬示⺮竹⺯糸⺰纟⺱网⺲网⺷羊⺹老⺼月⺽臼⺾艹"
          + "⻀艹⻁虎⻂衣⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻐钅⻑長⻒長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤"
          + "⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟";

  private static final CharacterSet FORMS = CharacterSet.of(c -> letter((char) c) != (char) c);

  private LetterForms() {}

  /**
   * Returns where the first of these characters stands.
   *
   * @param text any text
   * @param from where to begin, 0 or more
   * @param to where to end, at most the length of {@code text}
   * @return the place, or {@code to} if there is none
   */
  public static int next(String text, int from, int to) {
    return FORMS.next(text, from, to);
  }

  /** Returns whether a character is one of these. */
  public static boolean isForm(char c) {
    return isInBlocks(c) && FORMS.has(c);
  }

  private static boolean isInBlocks(char c) {
    return c >= FIRST_RADICAL
        && c <= LAST_COMPATIBLE
        && (c <= LAST_KANGXI || c >= FIRST_COMPATIBLE);
  }

  /**
   * Returns the ordinary letter of a character.
   *
   * @param c any character
   * @return the letter it looks like; {@code c} itself for most
   */
  public static char letter(char c) {
    if (!isInBlocks(c)) {
      return c;
    }
    int known = c < FIRST_KANGXI ? SUPPLEMENT.indexOf(c) : -1;
    if (known >= 0 && known % 2 == 0) {
      return SUPPLEMENT.charAt(known + 1);
    }
    String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    return normal.length() == 1 ? normal.charAt(0) : c;
  }
}
