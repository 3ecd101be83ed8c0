package org.luoshi.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * The folding of characters that say the same (字符归并), for matching only.
 *
 * <p>One character gives one character, so that places in the folded text are places in the text:
 *
 * <ul>
 *   <li>full-width ASCII gives ASCII: {@code ，} to {@code ,} and {@code Ａ} to {@code A};
 *   <li>blanks of any width, no-break or not, give a space; tabs and line ends stay;
 *   <li>hyphens and dashes, U+2010 to U+2015, give {@code -};
 *   <li>the sign of ratio {@code ∶} gives {@code :};
 *   <li>{@code 〔〕} give {@code []} and {@code 〈〉} give {@code <>}; {@code 【】}, {@code 《》} and
 *       Chinese quotes stay;
 *   <li>traditional characters give simplified ones;
 *   <li>radicals and compatibility letters give what their {@link LetterForms letter} gives, small
 *       and vertical marks the ordinary ones.
 * </ul>
 *
 * <p>Letters keep their case. Both sides of a comparison must be folded: a single character cannot
 * know its word, so 著 becomes 着 in 著名 and 乾 becomes 干 in 乾隆. That is harmless where both sides
 * agree, and wrong in a text shown to people; a {@link TextNormalizer} makes those. Folding what is
 * folded changes nothing.
 *
 * @since 0.1.0
 */
public final class Folding {

  private static final char[] FOLDS = table();

  private Folding() {}

  /**
   * Returns what a character folds to.
   *
   * @param c any character
   * @return the character all of its kind fold to, {@code c} itself for most
   */
  public static char fold(char c) {
    return FOLDS[c];
  }

  /**
   * Returns {@code text} with every character folded.
   *
   * @param text any text
   * @return a text of the same length; {@code text} itself where nothing changes
   */
  public static String fold(String text) {
    int at = 0;
    while (at < text.length() && FOLDS[text.charAt(at)] == text.charAt(at)) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    char[] folded = text.toCharArray();
    for (; at < folded.length; at++) {
      folded[at] = FOLDS[folded[at]];
    }
    return new String(folded);
  }

  private static char[] table() {
    char[] folds = new char[1 << Character.SIZE];
    for (int c = 0; c < folds.length; c++) {
      folds[c] = (char) c;
    }
    for (char c = '！'; c <= '～'; c++) {
      folds[c] = (char) (c - '！' + '!');
    }
    Arrays.fill(folds, '\u2000', '\u200A' + 1, ' ');
    Arrays.fill(folds, '\u2010', '\u2015' + 1, '-');
    folds['\u2500'] = '-'; // typed for the dash of a subtitle
    putPairs(folds, "\u00A0 \u1680 \u202F \u205F \u3000 〔[〕]〈<〉>∶:");
    putTraditional(folds);
    putForms(folds);
    return folds;
  }

  private static void putForms(char[] folds) {
    for (char c = '\u2E80'; c < '\uFB00'; c++) {
      folds[c] = folds[LetterForms.letter(c)];
    }
    for (char c = '\uFE10'; c < '\uFE70'; c++) {
      String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      folds[c] = normal.length() == 1 ? folds[normal.charAt(0)] : folds[c];
    }
  }

  private static void putPairs(char[] folds, String pairs) {
    for (int i = 0; i < pairs.length(); i += 2) {
      folds[pairs.charAt(i)] = pairs.charAt(i + 1);
    }
  }

  private static void putTraditional(char[] folds) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Folding.class.getResourceAsStream("traditional.txt"), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          putPairs(folds, line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
