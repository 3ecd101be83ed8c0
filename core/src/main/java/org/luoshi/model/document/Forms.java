package org.luoshi.model.document;

import org.luoshi.text.Characters;

/** The plain form of printed numbers. */
final class Forms {

  private Forms() {}

  /** Returns {@code text} without blanks and with full-width forms narrowed. */
  static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Characters.isBlank(c)) {
        narrow.append((char) (0xFF01 <= c && c <= 0xFF5E ? c - 0xFEE0 : c));
      }
    }
    return narrow.toString();
  }
}
