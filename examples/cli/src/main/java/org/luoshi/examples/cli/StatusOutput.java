package org.luoshi.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.luoshi.io.csv.CsvStatus;
import org.luoshi.io.csv.CsvUrgings;
import org.luoshi.io.json.JsonValues;
import org.luoshi.ledger.Reminders;
import org.luoshi.ledger.Sheet;
import org.luoshi.ledger.Sheets;
import org.luoshi.ledger.StatusReport;

/**
 * What is shown of a ledger, and in which form.
 *
 * @param show what
 * @param form in which form
 * @param days how many days before its due day an item is urged
 */
record StatusOutput(Show show, Form form, int days) {

  /** What is shown. */
  enum Show {
    STATUS,
    BULLETIN,
    URGING
  }

  /** In which form. */
  enum Form {
    TEXT,
    MARKDOWN,
    JSON,
    CSV
  }

  /** Returns whether there is such a form: a bulletin is no table. */
  boolean isPossible() {
    return form != Form.CSV || show != Show.BULLETIN;
  }

  void write(StatusReport report, PrintStream out) throws IOException {
    switch (form) {
      case TEXT -> out.print(sheet(report).text());
      case MARKDOWN -> out.print(sheet(report).markdown());
      case JSON -> writeJson(report, out);
      case CSV -> writeCsv(report, out);
    }
  }

  private Sheet sheet(StatusReport report) {
    return switch (show) {
      case STATUS -> Sheets.status(report);
      case BULLETIN -> Sheets.bulletin(report);
      case URGING -> Reminders.sheet(report, days);
    };
  }

  private void writeJson(StatusReport report, PrintStream out) throws IOException {
    if (show == Show.STATUS) {
      JsonValues.strict(StatusReport.class).indented().write(report, out);
    } else {
      JsonValues.strict(Sheet.class).indented().write(sheet(report), out);
    }
  }

  private void writeCsv(StatusReport report, PrintStream out) throws IOException {
    if (show == Show.URGING) {
      CsvUrgings.write(Reminders.of(report, days), out);
    } else {
      CsvStatus.write(report.items(), out);
    }
  }
}
