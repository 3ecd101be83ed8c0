package org.luoshi.io.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.luoshi.io.Reading;

/**
 * A source as one page of HTML (原文核对页): every character in the colour of its class, and on each
 * stretch its place and the JSON Pointers of the fields that were read from it.
 *
 * <p>A stretch is an element with {@code data-span} and {@code data-fields}. The page needs no
 * script and loads nothing; whatever stands in the source is shown as text.
 *
 * @since 0.1.0
 */
public final class HtmlAccounts {

  private static final HtmlAccounts STANDARD = new HtmlAccounts();

  private HtmlAccounts() {}

  /** Obtains the writer. */
  public static HtmlAccounts standard() {
    return STANDARD;
  }

  /**
   * Writes the page in UTF-8; the target stays open.
   *
   * @param reading the source and what was read from it
   * @param locale the language of the page: English, or Chinese for any other
   * @param target where the bytes go
   * @throws IOException if {@code target} cannot be written
   */
  public void write(Reading reading, Locale locale, OutputStream target) throws IOException {
    Pages.render("source.jte", SourceView.of(reading, locale), target);
  }
}
