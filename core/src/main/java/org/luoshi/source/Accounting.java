package org.luoshi.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.luoshi.text.Characters;
import org.luoshi.text.Span;

/**
 * The account of every non-blank character of a source (字符核算): each belongs to exactly one class.
 *
 * @param entries the classified stretches in the order of the text, without overlap; stretches of
 *     {@link CharacterClass#UNEXPLAINED} included, blanks between them left out
 * @since 0.1.0
 */
public record Accounting(List<Entry> entries) {

  /** Creates an account. */
  public Accounting {
    entries = List.copyOf(entries);
  }

  /**
   * A stretch of text of one class.
   *
   * @param kind the class
   * @param span where it stands
   */
  public record Entry(CharacterClass kind, Span span) {}

  /**
   * Returns the account of {@code source} from stretches that are known.
   *
   * @param source the document
   * @param known classified stretches in any order; where two overlap, the one that begins first
   *     keeps the place
   * @return the whole account: what no stretch holds is unexplained
   */
  public static Accounting of(SourceDocument source, List<Entry> known) {
    List<Entry> sorted = new ArrayList<>(known);
    sorted.sort((a, b) -> a.span.compareTo(b.span));
    List<Entry> all = new ArrayList<>(known.size());
    int at = 0;
    for (Entry entry : sorted) {
      int start = Math.max(at, entry.span().start());
      if (start < entry.span().end()) {
        addGap(source, at, start, all);
        boolean whole = start == entry.span().start();
        all.add(whole ? entry : new Entry(entry.kind(), Span.of(start, entry.span().end())));
        at = entry.span().end();
      }
    }
    addGap(source, at, source.text().codePointCount(0, source.text().length()), all);
    return new Accounting(all);
  }

  /**
   * Returns how many non-blank characters each class has.
   *
   * @param source the document this account was made of
   * @return the counts by class, in the order of the classes, without those that have none
   */
  public Map<CharacterClass, Integer> counts(SourceDocument source) {
    Map<CharacterClass, Integer> counts = new EnumMap<>(CharacterClass.class);
    for (Entry entry : entries) {
      counts.merge(entry.kind(), nonBlank(source, entry.span()), Integer::sum);
    }
    counts.values().removeIf(count -> count == 0);
    return Collections.unmodifiableMap(counts);
  }

  /** Returns the stretches that no class explains. */
  public List<Span> unexplained() {
    return entries.stream()
        .filter(e -> e.kind() == CharacterClass.UNEXPLAINED)
        .map(Entry::span)
        .toList();
  }

  private static void addGap(SourceDocument source, int from, int to, List<Entry> all) {
    int start = source.charIndex(from);
    int end = source.charIndex(to);
    String text = source.text();
    int i = start;
    while (i < end) {
      if (Characters.isBlank(text.charAt(i))) {
        i++;
        continue;
      }
      int begin = i;
      while (i < end && text.charAt(i) != '\n') {
        i++;
      }
      int last = i;
      while (Characters.isBlank(text.charAt(last - 1))) {
        last--;
      }
      all.add(new Entry(CharacterClass.UNEXPLAINED, source.span(begin, last)));
    }
  }

  private static int nonBlank(SourceDocument source, Span span) {
    return (int) source.text(span).codePoints().filter(c -> !Characters.isBlank(c)).count();
  }
}
