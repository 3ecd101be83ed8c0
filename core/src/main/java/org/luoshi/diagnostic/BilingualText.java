package org.luoshi.diagnostic;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.base.Checks;

/**
 * A text for people in Chinese and, where there is one, in English (双语文案).
 *
 * @param chinese the Chinese text, never blank
 * @param english the English text
 * @since 0.1.0
 */
public record BilingualText(String chinese, Optional<String> english) {

  /**
   * Creates a text.
   *
   * @throws IllegalArgumentException if {@code chinese} is blank
   */
  public BilingualText {
    Checks.notBlank(chinese, "chinese");
    Objects.requireNonNull(english, "english");
  }

  /**
   * Returns the text in the language of {@code locale}, or in Chinese where there is none in that
   * language.
   *
   * @param locale the reader's language
   * @return the text
   */
  public String in(Locale locale) {
    return Messages.isEnglish(locale) ? english.orElse(chinese) : chinese;
  }
}
