package org.luoshi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.ReadResult;
import org.luoshi.io.Reading;
import org.luoshi.io.json.JsonDocuments;
import org.luoshi.io.text.Documents;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.document.Notice;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;

/**
 * A file and what could be read of it: a document as published, or one that this program wrote as
 * JSON.
 *
 * @param path the file
 * @param reading the document as published; empty for JSON
 * @param result what was understood
 */
record OpenedFile(Path path, Optional<Reading> reading, ReadResult<GovernmentDocument> result) {

  static OpenedFile open(Path path) throws IOException {
    if (name(path).toLowerCase(Locale.ROOT).endsWith(".json")) {
      return new OpenedFile(path, Optional.empty(), JsonDocuments.strict().read(path));
    }
    Reading reading = Documents.read(path);
    return new OpenedFile(path, Optional.of(reading), reading.result());
  }

  Optional<GovernmentDocument> document() {
    return result.value();
  }

  List<Finding> findings() {
    return result.findings();
  }

  /** Returns the name of the file without its last ending. */
  String stem() {
    String name = name(path);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Returns the kind of the document as JSON names it, or "unreadable". */
  String kind() {
    return document().map(OpenedFile::kind).orElse("unreadable");
  }

  long items() {
    return document().map(d -> ListedItem.of(d).count()).orElse(0L);
  }

  private static String kind(GovernmentDocument document) {
    if (document instanceof ResponsibilityPlan) {
      return "ResponsibilityPlan";
    }
    if (document instanceof ProgressReport) {
      return "ProgressReport";
    }
    return document instanceof Notice ? "Notice" : "WorkReport";
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
