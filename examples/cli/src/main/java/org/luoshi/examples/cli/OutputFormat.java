package org.luoshi.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.csv.CsvItems;
import org.luoshi.io.json.JsonDocuments;
import org.luoshi.io.json.NdjsonItems;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ListedItem;

/** What documents are written as. */
enum OutputFormat {
  JSON(".json") {
    @Override
    List<Finding> write(GovernmentDocument document, OutputStream target) throws IOException {
      JsonDocuments.strict().indented().write(document, target);
      return List.of();
    }
  },
  CSV(".items.csv") {
    @Override
    List<Finding> write(GovernmentDocument document, OutputStream target) throws IOException {
      return CsvItems.strict().write(ListedItem.of(document), target);
    }
  },
  NDJSON(".items.ndjson") {
    @Override
    List<Finding> write(GovernmentDocument document, OutputStream target) throws IOException {
      NdjsonItems.strict().write(ListedItem.of(document), target);
      return List.of();
    }
  };

  private final String ending;

  OutputFormat(String ending) {
    this.ending = ending;
  }

  /** Returns what the name of a file of this format ends with. */
  String ending() {
    return ending;
  }

  /** Writes a document, or its items; returns what the format cannot carry. */
  abstract List<Finding> write(GovernmentDocument document, OutputStream target) throws IOException;

  /** Returns the word for the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
