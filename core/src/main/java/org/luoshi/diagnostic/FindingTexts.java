package org.luoshi.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The texts of a kind of finding that is not of this library (自带文案).
 *
 * @param message the sentence that tells what was found, with holes {@code {0}} to {@code {9}} for
 *     the arguments; all else stands as it is
 * @param reason why it matters
 * @param basis the law, standard or practice that it rests on
 * @param hint what a person can do about it
 * @since 0.1.0
 */
public record FindingTexts(
    BilingualText message,
    Optional<BilingualText> reason,
    Optional<BilingualText> basis,
    Optional<BilingualText> hint) {

  /** Creates texts. */
  public FindingTexts {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(hint, "hint");
  }

  /**
   * Returns the message with its holes filled; a hole without an argument stands as it is.
   *
   * @param locale the reader's language
   * @param arguments what the text mentions, in order
   * @return one sentence
   */
  public String message(Locale locale, List<String> arguments) {
    String pattern = message.in(locale);
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
      int hole = hole(pattern, at);
      if (0 <= hole && hole < arguments.size()) {
        filled.append(pattern, from, at).append(arguments.get(hole));
        from = at + 3;
      }
    }
    return filled.append(pattern, from, pattern.length()).toString();
  }

  /** Returns the number of the hole that begins at a brace, or a negative number. */
  private static int hole(String pattern, int at) {
    boolean closed = at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
    int digit = closed ? pattern.charAt(at + 1) - '0' : -1;
    return digit <= 9 ? digit : -1;
  }
}
