package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.Collectors;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.Reading;
import org.luoshi.model.document.Notice;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;

/** Reads invented documents of which every character must be explained. */
final class Read {

  private Read() {}

  static ResponsibilityPlan plan(String text) {
    return assertInstanceOf(ResponsibilityPlan.class, explained(text));
  }

  static ProgressReport progress(String text) {
    return assertInstanceOf(ProgressReport.class, explained(text));
  }

  static Notice notice(String text) {
    return assertInstanceOf(Notice.class, explained(text));
  }

  static List<String> codes(String text) {
    return Documents.readText(text).findings().stream().map(Finding::code).toList();
  }

  private static Object explained(String text) {
    Reading reading = Documents.readText(text);
    Accounts.assertExplained(reading);
    return reading.document().orElseThrow();
  }

  /** Returns an item in one line: number, text, then units by role. */
  static String line(ResponsibilityItem item) {
    StringBuilder line =
        new StringBuilder(item.number().orElse("-")).append(' ').append(item.text());
    for (Role role : Role.values()) {
      if (!item.units(role).isEmpty()) {
        line.append(' ').append(role).append('=').append(String.join("/", item.units(role)));
      }
    }
    return line.toString();
  }

  static String lines(List<ResponsibilityItem> items) {
    return items.stream().map(Read::line).collect(Collectors.joining("\n"));
  }
}
