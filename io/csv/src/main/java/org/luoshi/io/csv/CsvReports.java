package org.luoshi.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.validation.CheckedDocument;
import org.luoshi.validation.ReportWriter;
import org.luoshi.validation.SuppressedFinding;

/**
 * Tables of findings as CSV (问题清单表格).
 *
 * <p>A row is a finding: its document, code, severity and category, its line and where it begins
 * and ends in code points of the whole text, what stands there, its JSON Pointer, what was found, a
 * hint, and why it does not count if it does not. What has no place has empty cells. A cell that a
 * spreadsheet could take for a formula begins with an apostrophe.
 *
 * @since 0.1.0
 */
public final class CsvReports implements ReportWriter {

  /** All columns in the order in which they are written. */
  public static final List<String> COLUMNS =
      List.of(
          "document",
          "code",
          "severity",
          "category",
          "line",
          "start",
          "end",
          "quote",
          "path",
          "message",
          "hint",
          "suppressed");

  private static final CsvReports STANDARD = new CsvReports();

  private CsvReports() {}

  /** Obtains the writer. */
  public static CsvReports standard() {
    return STANDARD;
  }

  @Override
  public void write(List<CheckedDocument> documents, Locale locale, OutputStream target)
      throws IOException {
    Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
    CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    try {
      table.writeRecord(COLUMNS);
      for (CheckedDocument document : documents) {
        for (Finding finding : document.findings()) {
          table.writeRecord(row(document.name(), finding, "", locale));
        }
        for (SuppressedFinding other : document.suppressed()) {
          String reason = other.suppression().reason();
          table.writeRecord(row(document.name(), other.finding(), reason, locale));
        }
      }
      table.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  private static List<String> row(
      String document, Finding finding, String suppressed, Locale locale) {
    Optional<SourceLocation> place = finding.location();
    return List.of(
        Cells.guard(document),
        finding.code(),
        finding.severity().name(),
        finding.category().name(),
        place.map(p -> Integer.toString(p.line())).orElse(""),
        place.map(p -> Integer.toString(p.start())).orElse(""),
        place.map(p -> Integer.toString(p.end())).orElse(""),
        Cells.guard(place.map(SourceLocation::quote).orElse("")),
        finding.path(),
        Cells.guard(finding.message(locale)),
        Cells.guard(finding.kind().hint(locale).orElse("")),
        Cells.guard(suppressed));
  }
}
