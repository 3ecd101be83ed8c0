package org.luoshi.io.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.luoshi.validation.CheckedDocument;
import org.luoshi.validation.ReportWriter;

/**
 * Findings as one page of HTML (网页检查结果): a table of the documents, then each finding with its place
 * marked in the text, what to do about it and why it matters.
 *
 * <p>The page needs no script and loads nothing; whatever stands in a document is shown as text.
 *
 * @since 0.1.0
 */
public final class HtmlReports implements ReportWriter {

  private static final HtmlReports STANDARD = new HtmlReports();

  private HtmlReports() {}

  /** Obtains the writer. */
  public static HtmlReports standard() {
    return STANDARD;
  }

  @Override
  public void write(List<CheckedDocument> documents, Locale locale, OutputStream target)
      throws IOException {
    Pages.render("findings.jte", FindingsView.of(documents, locale), target);
  }
}
