package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.model.report.GlossaryEntry;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.Span;

/** Reads the explained terms at the end of a report, and finds where each is first used. */
final class GlossaryReader {

  private static final int MAX_TERM = 40;
  private static final int MAX_SOUGHT = 1000;

  private final Context context;
  private final List<Line> body;
  private final List<String> bareBody; // without quotation marks
  private int sought;

  GlossaryReader(Context context, List<Line> body) {
    this.context = context;
    this.body = body;
    this.bareBody = body.stream().map(line -> withoutQuotes(line.folded())).toList();
  }

  List<GlossaryEntry> read(List<Line> lines) {
    List<GlossaryEntry> entries = new ArrayList<>();
    boolean numbered = lines.stream().anyMatch(line -> isEntry(line) && line.marker().isPresent());
    for (Line line : lines) {
      int colon = line.folded().indexOf(':');
      int from = line.contentStart();
      boolean entry = isEntry(line) && line.marker().isPresent() == numbered;
      if (entry) {
        entries.add(entry(line, from, colon));
      }
      context.account(
          entry || entries.isEmpty() ? CharacterClass.GLOSSARY : CharacterClass.NOTE, line);
    }
    return entries;
  }

  /** Whether a line explains a term; entries without numbers stand only in lists without any. */
  private static boolean isEntry(Line line) {
    int colon = line.folded().indexOf(':');
    int from = line.contentStart();
    return colon > from && colon - from <= MAX_TERM && colon + 1 < line.length();
  }

  private GlossaryEntry entry(Line line, int from, int colon) {
    Optional<Part> number = line.marker().map(Marker::numberEnd).map(end -> new Part(line, 0, end));
    Part term = unquoted(new Part(line, from, colon));
    Part definition = new Part(line, colon + 1, line.length());
    return GlossaryEntry.builder()
        .number(number.map(Part::text))
        .term(term.text())
        .definition(definition.text())
        .firstUse(firstUse(line.folded().substring(term.from(), term.to())))
        .span(line.span())
        .places(
            new Places()
                .add("/number", number)
                .add("/term", term.span())
                .add("/definition", definition.span())
                .build())
        .build();
  }

  private static Part unquoted(Part printed) {
    String term = printed.text();
    boolean whole =
        term.length() > 2 && term.startsWith("“") && term.indexOf('”') == term.length() - 1;
    return whole ? new Part(printed.line(), printed.from() + 1, printed.to() - 1) : printed;
  }

  /**
   * Quotation marks stand now in the glossary and now in the body: they are passed over on both
   * sides.
   */
  private Optional<Span> firstUse(String foldedTerm) {
    String bare = withoutQuotes(foldedTerm);
    if (sought++ > MAX_SOUGHT) {
      return Optional.empty();
    }
    for (int i = 0; i < body.size(); i++) {
      Line line = body.get(i);
      int at = bareBody.get(i).indexOf(bare);
      if (at >= 0) {
        int start = withQuotes(line.folded(), at);
        return Optional.of(line.span(start, withQuotes(line.folded(), at + bare.length() - 1) + 1));
      }
    }
    return Optional.empty();
  }

  private static String withoutQuotes(String s) {
    return s.replace("“", "").replace("”", "");
  }

  /** The index in a text of a character counted without quotation marks. */
  private static int withQuotes(String s, int bareIndex) {
    int seen = -1;
    int i = -1;
    while (seen < bareIndex) {
      i++;
      seen += s.charAt(i) == '“' || s.charAt(i) == '”' ? 0 : 1;
    }
    return i;
  }
}
