package org.luoshi.audit;

import java.util.Optional;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Characters;
import org.luoshi.text.Span;

/** Finds where words of a cell stand in the source that it was read from. */
final class Locator {

  private static final int HEAD = 10;

  private final String name;
  private final Optional<SourceDocument> source;
  private final int length;
  private Cell cell;
  private int[] places = {};

  Locator(AuditedDocument audited) {
    this.name = audited.name();
    this.source = audited.source();
    this.length = source.map(s -> s.text().codePointCount(0, s.text().length())).orElse(0);
  }

  Evidence evidence(Script script, int from, int to) {
    Cell holder = script.cell();
    String words = Characters.strip(holder.text().substring(from, to));
    return new Evidence(name, words, holder.path(), locate(holder, from, to));
  }

  /** Returns words that stand in a place of their own. */
  Evidence evidence(String words, String path, Optional<Span> place) {
    return new Evidence(name, words, path, locate(place));
  }

  /** Returns the line on which a place begins; empty without a source. */
  Optional<Integer> line(Span span) {
    return source.filter(s -> span.end() <= length).map(s -> s.line(span.start()));
  }

  /** Returns the place of a span; empty without a source, or where the span lies outside. */
  Optional<SourceLocation> locate(Optional<Span> place) {
    return place
        .filter(span -> span.end() <= length)
        .flatMap(span -> source.map(document -> locate(document, span)));
  }

  private Optional<SourceLocation> locate(Cell holder, int from, int to) {
    if (source.isEmpty() || holder.span().isEmpty() || holder.span().get().end() > length) {
      return Optional.empty();
    }
    SourceDocument document = source.get();
    if (cell != holder) {
      cell = holder;
      places = align(document, holder);
    }
    Span span =
        places.length == 0 || from >= to
            ? holder.span().get()
            : document.span(places[from], places[to - 1] + 1);
    return Optional.of(locate(document, span));
  }

  private static SourceLocation locate(SourceDocument document, Span span) {
    return SourceLocation.of(
        document.name(),
        document.line(span.start()),
        span.start(),
        span.end(),
        Characters.strip(document.text(span)));
  }

  /** Returns the char index in the source of each char of the cell; none if they differ. */
  private static int[] align(SourceDocument document, Cell cell) {
    String text = cell.text();
    int start = document.charIndex(cell.span().orElseThrow().start());
    int end = document.charIndex(cell.span().orElseThrow().end());
    String head = text.substring(0, Math.min(HEAD, text.length()));
    int at = document.text().substring(start, end).indexOf(head) + start;
    if (at < start) {
      return new int[0];
    }
    int[] places = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      while (at < end
          && document.text().charAt(at) != text.charAt(i)
          && Characters.isBlank(document.text().charAt(at))) {
        at++;
      }
      boolean same = at < end && document.text().charAt(at) == text.charAt(i);
      if (!same && !Characters.isBlank(text.charAt(i))) {
        return new int[0];
      }
      places[i] = Math.min(at, end - 1);
      at += same ? 1 : 0;
    }
    return places;
  }
}
