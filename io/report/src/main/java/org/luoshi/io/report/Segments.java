package org.luoshi.io.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luoshi.io.Reading;
import org.luoshi.model.document.PlacedField;
import org.luoshi.source.Accounting;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.Span;

/** Divides a source where a class or a field begins or ends. Used by one thread. */
final class Segments {

  private static final Comparator<PlacedField> WIDEST_FIRST =
      Comparator.comparingInt((PlacedField field) -> field.span().start())
          .thenComparing(field -> -field.span().end());

  private final Reading reading;
  private final List<PlacedField> places;
  private final List<PlacedField> open = new ArrayList<>();
  private int nextPlace;
  private int nextEntry;

  private Segments(Reading reading) {
    this.reading = reading;
    this.places =
        reading.document().map(PlacedField::of).orElse(List.of()).stream()
            .sorted(WIDEST_FIRST)
            .toList();
  }

  /** Returns all stretches of the source in order. */
  static List<Segment> of(Reading reading) {
    Segments segments = new Segments(reading);
    int[] bounds = segments.bounds();
    return IntStream.range(0, bounds.length - 1)
        .mapToObj(i -> segments.segment(Span.of(bounds[i], bounds[i + 1])))
        .toList();
  }

  private int[] bounds() {
    String text = reading.source().text();
    Stream<Span> spans =
        Stream.concat(
            places.stream().map(PlacedField::span),
            reading.accounting().entries().stream().map(Accounting.Entry::span));
    return IntStream.concat(
            IntStream.of(0, text.codePointCount(0, text.length())),
            spans.flatMapToInt(span -> IntStream.of(span.start(), span.end())))
        .sorted()
        .distinct()
        .toArray();
  }

  private Segment segment(Span span) {
    open.removeIf(field -> field.span().end() <= span.start());
    while (nextPlace < places.size() && places.get(nextPlace).span().start() <= span.start()) {
      open.add(places.get(nextPlace++));
    }
    return new Segment(
        reading.source().text(span),
        span,
        kind(span.start()),
        open.stream().map(PlacedField::path).toList());
  }

  private Optional<CharacterClass> kind(int at) {
    List<Accounting.Entry> entries = reading.accounting().entries();
    while (nextEntry < entries.size() && entries.get(nextEntry).span().end() <= at) {
      nextEntry++;
    }
    return nextEntry < entries.size() && entries.get(nextEntry).span().start() <= at
        ? Optional.of(entries.get(nextEntry).kind())
        : Optional.empty();
  }
}
