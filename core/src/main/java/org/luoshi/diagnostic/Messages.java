package org.luoshi.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * Finds and fills the texts of findings.
 *
 * <p>Not a {@link java.util.ResourceBundle}: that falls back to the default locale of the machine,
 * and the control that forbids it is refused inside a module.
 */
final class Messages {

  private Messages() {}

  static String format(String code, Locale locale, List<String> arguments) {
    return text(code, locale)
        .map(p -> new MessageFormat(p, Locale.ROOT).format(arguments.toArray()))
        .orElse(code);
  }

  /**
   * Returns the text of {@code key} in the language of {@code locale}, in Chinese where it has
   * none.
   */
  static Optional<String> text(String key, Locale locale) {
    String chinese = Bundle.CHINESE.texts.getProperty(key);
    return Optional.ofNullable(
        isEnglish(locale) ? Bundle.ENGLISH.texts.getProperty(key, chinese) : chinese);
  }

  static boolean isEnglish(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  /** The texts of one language, loaded when first asked for. */
  enum Bundle {
    CHINESE("messages.properties"),
    ENGLISH("messages_en.properties");

    final Properties texts = new Properties();

    Bundle(String resource) {
      try (InputStream in = Messages.class.getResourceAsStream(resource)) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
