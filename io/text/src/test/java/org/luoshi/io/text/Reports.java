package org.luoshi.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.luoshi.io.Reading;
import org.luoshi.model.document.WorkReport;

/** Reads the invented work reports of the regression set. */
final class Reports {

  private Reports() {}

  static WorkReport report(String name) throws IOException {
    return (WorkReport) read(name).document().orElseThrow();
  }

  static Reading read(String name) throws IOException {
    try (InputStream in = Reports.class.getResourceAsStream("reports/" + name + ".txt")) {
      return Documents.read(name, in);
    }
  }

  static WorkReport of(String text) {
    return (WorkReport) Documents.readText(text).document().orElseThrow();
  }

  /** Returns what was found as text; a dash if nothing was. */
  static String told(Optional<?> value) {
    return value.map(Object::toString).orElse("-");
  }
}
