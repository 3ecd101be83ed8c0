package org.luoshi.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.luoshi.io.Reading;
import org.luoshi.source.CharacterClass;

/**
 * A source as a page shows it (原文).
 *
 * @param name its name
 * @param words the words of the page
 * @param classes the classes that it has
 * @param segments all of it
 */
record SourceView(String name, Words words, List<ClassView> classes, List<Segment> segments) {

  SourceView {
    classes = List.copyOf(classes);
    segments = List.copyOf(segments);
  }

  /**
   * A class of characters and how many there are.
   *
   * @param style its name in the style sheet
   * @param name what it is called
   * @param count how many characters belong to it
   * @param share how much of the source that is
   */
  record ClassView(String style, String name, int count, String share) {}

  static SourceView of(Reading reading, Locale locale) {
    Words words = Words.in(locale);
    Map<CharacterClass, Integer> counts = reading.accounting().counts(reading.source());
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    List<ClassView> classes = new ArrayList<>();
    counts.forEach(
        (kind, count) ->
            classes.add(
                new ClassView(
                    Segment.style(kind),
                    words.name(kind),
                    count,
                    String.format(Locale.ROOT, "%.2f %%", 100.0 * count / total))));
    return new SourceView(reading.source().name(), words, classes, Segments.of(reading));
  }
}
