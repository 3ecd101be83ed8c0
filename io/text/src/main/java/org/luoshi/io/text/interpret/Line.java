package org.luoshi.io.text.interpret;

import java.util.Optional;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.repair.DamageRepair;
import org.luoshi.io.text.repair.Repaired;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;
import org.luoshi.text.Span;

/**
 * A line of a document as the interpretation sees it: without blanks at its ends, repaired, and folded for matching.
 *
 * <p>Offsets are those of {@link #text}; {@link #span} gives the place in the source.
 */
final class Line {

  private final SourceDocument source;
  private final int rawStart; // char index of the stripped line in the source text
  private final int rawLength;
  private final Repaired repaired;
  private final String text;
  private final int textStart; // in the repaired text, after blanks that stood as entities
  private final String folded;
  private final Optional<Marker> marker;

  Line(SourceDocument source, int rawStart, int rawEnd) {
    this.source = source;
    this.rawStart = rawStart;
    this.rawLength = rawEnd - rawStart;
    this.repaired = DamageRepair.repair(source.text().substring(rawStart, rawEnd));
    this.text = Characters.strip(repaired.text());
    this.textStart = Math.max(0, repaired.text().indexOf(text));
    this.folded = Folding.fold(text);
    this.marker = Marker.of(folded);
  }

  /** Returns the line of a stretch of the source; empty if it shows nothing. */
  static Optional<Line> of(SourceDocument source, Span span) {
    int start = source.charIndex(span.start());
    int end = source.charIndex(span.end());
    while (start < end && Characters.isBlank(source.text().charAt(start))) {
      start++;
    }
    while (end > start && Characters.isBlank(source.text().charAt(end - 1))) {
      end--;
    }
    return start < end ? Optional.of(new Line(source, start, end)) : Optional.empty();
  }

  /** Returns the repaired text. */
  String text() {
    return text;
  }

  String text(int from, int to) {
    return Characters.strip(text.substring(from, to));
  }

  /** Returns whether repair left nothing that shows. */
  boolean isEmpty() {
    return text.isEmpty();
  }

  String folded() {
    return folded;
  }

  /** Returns the text without any blank, folded: for comparing titles and labels. */
  String compact() {
    return compact(folded);
  }

  static String compact(String folded) {
    StringBuilder letters = new StringBuilder(folded.length());
    folded.chars().filter(c -> !Characters.isBlank(c)).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  int length() {
    return folded.length();
  }

  Optional<Marker> marker() {
    return marker;
  }

  /** Returns where the text after the numbering begins. */
  int contentStart() {
    return marker.map(Marker::end).orElse(0);
  }

  Repaired repaired() {
    return repaired;
  }

  Span span() {
    return source.span(rawStart, rawStart + rawLength);
  }

  Span span(int from, int to) {
    return source.span(rawStart + repaired.rawIndex(textStart + from), rawStart + repaired.rawIndex(textStart + to));
  }

  /** Returns the stretch as published, where repair changed it. */
  Optional<String> published(int from, int to) {
    if (repaired.repairs().isEmpty()) {
      return Optional.empty();
    }
    String raw = Characters.strip(source.text(span(from, to)));
    return raw.equals(text(from, to)) ? Optional.empty() : Optional.of(raw);
  }

  /** Returns the place in the source of a repair. */
  Span spanOfRaw(int from, int to) {
    return source.span(rawStart + from, rawStart + to);
  }

  boolean endsSentence() {
    return "。!?".indexOf(folded.charAt(folded.length() - 1)) >= 0;
  }

  boolean endsWith(char c) {
    return folded.charAt(folded.length() - 1) == c;
  }

  @Override
  public String toString() {
    return text();
  }
}
