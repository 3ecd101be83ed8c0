package org.luoshi.examples.embed;

import java.io.IOException;
import java.nio.file.Path;
import org.luoshi.io.json.JsonDocuments;
import org.luoshi.io.text.Documents;
import org.luoshi.model.document.GovernmentDocument;

/** Reads a published document, writes it as JSON and reads that back (公文转 JSON). */
public final class WriteJson {

  private WriteJson() {}

  /**
   * Runs the example.
   *
   * @param args the document and the JSON file to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    GovernmentDocument document = Documents.read(Path.of(args[0])).result().orElseThrow();
    Path file = Path.of(args[1]);
    JsonDocuments.strict().write(document, file);
    GovernmentDocument back = JsonDocuments.strict().read(file).orElseThrow();
    System.out.println(document.title().orElse("?") + ": equal " + back.equals(document));
  }
}
