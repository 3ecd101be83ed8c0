package org.luoshi.io.hant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.luoshi.text.TextNormalizer;

/**
 * Replaces phrases and single characters by others of the same length (字词转换).
 *
 * <p>At each place the longest phrase wins; where none begins, the character is replaced by itself.
 * What a phrase gives is a phrase too, so that a second run leaves it alone.
 */
final class ScriptConverter implements TextNormalizer {

  /** What {@link #phrases} has for the beginning of a longer phrase that is none itself. */
  private static final String BEGINNING = "";

  private final char[] characters = new char[1 << Character.SIZE];
  private final boolean[] begins = new boolean[1 << Character.SIZE];
  private final Map<String, String> phrases = new HashMap<>();

  /** Creates a converter; entries that would change the length of a text are left out. */
  ScriptConverter(Map<String, String> dictionary) {
    for (int c = 0; c < characters.length; c++) {
      characters[c] = (char) c;
    }
    dictionary.forEach(this::add);
    for (int c = 0; c < characters.length; c++) {
      characters[c] = characters[characters[c]];
    }
    List.copyOf(phrases.values()).forEach(result -> phrases.putIfAbsent(result, result));
    List.copyOf(phrases.keySet()).forEach(this::index);
  }

  private void add(String from, String to) {
    if (from.length() == 1 && to.length() == 1) {
      characters[from.charAt(0)] = to.charAt(0);
    } else if (from.length() == to.length()) {
      phrases.put(from, to);
    }
  }

  private void index(String phrase) {
    begins[phrase.charAt(0)] = true;
    for (int end = 2; end < phrase.length(); end++) {
      phrases.putIfAbsent(phrase.substring(0, end), BEGINNING);
    }
  }

  @Override
  public String normalize(String text) {
    char[] result = Objects.requireNonNull(text, "text").toCharArray();
    int at = 0;
    while (at < result.length) {
      at += convert(text, at, result);
    }
    String converted = new String(result);
    return converted.equals(text) ? text : converted;
  }

  /** Converts what begins at {@code at} and returns its length. */
  private int convert(String text, int at, char[] result) {
    char first = text.charAt(at);
    String found = begins[first] ? longestAt(text, at) : BEGINNING;
    if (found.isEmpty()) {
      result[at] = characters[first];
      return 1;
    }
    found.getChars(0, found.length(), result, at);
    return found.length();
  }

  private String longestAt(String text, int at) {
    String longest = BEGINNING;
    for (int end = at + 2; end <= text.length(); end++) {
      String found = phrases.get(text.substring(at, end));
      if (found == null) {
        break;
      }
      longest = found.isEmpty() ? longest : found;
    }
    return longest;
  }
}
