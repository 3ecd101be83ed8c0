package org.luoshi.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.luoshi.io.csv.CsvReports;
import org.luoshi.io.json.JsonReports;
import org.luoshi.io.json.SarifReports;
import org.luoshi.io.report.HtmlReports;
import org.luoshi.validation.ReportWriter;

/** What findings are written as. */
enum ReportFormat {
  TEXT(null),
  JSON(JsonReports.standard()),
  SARIF(SarifReports.standard()),
  HTML(HtmlReports.standard()),
  CSV(CsvReports.standard());

  private final Optional<ReportWriter> writer;

  ReportFormat(ReportWriter writer) {
    this.writer = Optional.ofNullable(writer);
  }

  /** Writes what was found. */
  void write(List<Checked> files, Locale locale, PrintStream out) throws IOException {
    if (writer.isPresent()) {
      writer.get().write(files.stream().map(Checked::result).toList(), locale, out);
    } else {
      out.print(FindingText.of(files, locale));
    }
  }

  /** Returns the word for the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
