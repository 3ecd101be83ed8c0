package org.luoshi.io.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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

  private static final String PAGES = HtmlReports.class.getPackageName();
  private static final HtmlReports STANDARD = new HtmlReports();

  private HtmlReports() {}

  /** Obtains the writer. */
  public static HtmlReports standard() {
    return STANDARD;
  }

  @Override
  public void write(List<CheckedDocument> documents, Locale locale, OutputStream target)
      throws IOException {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReports.class.getClassLoader(), PAGES);
    Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
    engine.render("findings.jte", FindingsView.of(documents, locale), new WriterOutput(writer));
    writer.flush();
  }
}
