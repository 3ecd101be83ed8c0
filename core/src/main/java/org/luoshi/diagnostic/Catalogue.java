package org.luoshi.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The texts of every code of this library (问题目录): message, reason, basis in law or standard, and
 * hint.
 *
 * @since 0.1.0
 */
public final class Catalogue {

  private Catalogue() {}

  /** Returns every code that has a message, in order. */
  public static SortedSet<String> codes() {
    SortedSet<String> codes = new TreeSet<>(Messages.Bundle.CHINESE.texts.stringPropertyNames());
    codes.removeIf(key -> key.indexOf('.') >= 0);
    return codes;
  }

  /**
   * Returns the message of a code with its holes {@code {0}}.
   *
   * @param code the code
   * @param locale the reader's language
   * @return the pattern, empty if the code is not of this library
   */
  public static Optional<String> message(String code, Locale locale) {
    return Messages.text(code, locale);
  }

  /**
   * Returns why the code matters.
   *
   * @param code the code
   * @param locale the reader's language
   * @return a sentence, empty if none is given
   */
  public static Optional<String> reason(String code, Locale locale) {
    return Messages.text(code + ".reason", locale);
  }

  /**
   * Returns the law, standard or practice that the code rests on.
   *
   * @param code the code
   * @param locale the reader's language
   * @return the source, empty if none is given
   */
  public static Optional<String> basis(String code, Locale locale) {
    return Messages.text(code + ".basis", locale);
  }

  /**
   * Returns what a person can do about it.
   *
   * @param code the code
   * @param locale the reader's language
   * @return a sentence, empty if none is given
   */
  public static Optional<String> hint(String code, Locale locale) {
    return Messages.text(code + ".hint", locale);
  }

  /**
   * Returns a text with its holes filled.
   *
   * @param key the code or other key of the text
   * @param locale the reader's language
   * @param arguments what the text mentions, in order
   * @return the text, or the key where there is none
   */
  public static String text(String key, Locale locale, List<String> arguments) {
    return Messages.format(key, locale, arguments);
  }
}
