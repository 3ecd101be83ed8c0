package org.luoshi.ledger;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a sheet as Markdown. */
final class SheetMarkdown {

  private SheetMarkdown() {}

  static String write(Sheet sheet) {
    StringBuilder out = new StringBuilder("# ").append(plain(sheet.title())).append('\n');
    for (SheetPart part : sheet.parts()) {
      if (!part.heading().isEmpty()) {
        out.append("\n## ").append(plain(part.heading())).append('\n');
      }
      part.paragraphs().forEach(text -> out.append('\n').append(plain(text)).append('\n'));
      if (!part.columns().isEmpty()) {
        out.append('\n').append(row(part.columns()));
        out.append(row(part.columns().stream().map(c -> "---").toList()));
        part.rows().forEach(row -> out.append(row(row)));
      }
    }
    return out.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(SheetMarkdown::plain)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** Guards what Markdown or HTML would take for its own signs. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      if ("\\`*_[]<>|#".indexOf(c) >= 0) {
        plain.append('\\');
      }
      plain.append(c < ' ' ? ' ' : c);
    }
    return plain.toString();
  }
}
