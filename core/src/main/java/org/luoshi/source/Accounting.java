package org.luoshi.source;

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

  private static final int FEW = 64; // stretches

  /** Creates an account. */
  public Accounting {
    entries = Stretches.copyOf(entries);
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
    Builder account = builder();
    for (Entry entry : known) {
      account.add(entry.kind(), entry.span());
    }
    return account.build(source);
  }

  /** Starts without any stretch. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects classified stretches in any order. Not thread-safe. */
  public static final class Builder {

    private final Stretches known = new Stretches(FEW);

    private Builder() {}

    /**
     * Adds a stretch.
     *
     * @param kind its class
     * @param span where it stands
     * @return this builder
     */
    public Builder add(CharacterClass kind, Span span) {
      known.append(kind, span.start(), span.end());
      return this;
    }

    /**
     * Returns the account of a document from the stretches that were added; where two overlap, the
     * one that begins first keeps the place.
     *
     * @param source the document
     * @return the whole account: what no stretch holds is unexplained
     */
    public Accounting build(SourceDocument source) {
      Stretches all = new Stretches(known.size());
      int at = 0;
      for (long key : known.order()) {
        int i = (int) key;
        int start = Math.max(at, known.start(i));
        int end = known.end(i);
        if (start < end) {
          addGap(source, at, start, all);
          all.append(known.kind(i), start, end);
          at = end;
        }
      }
      addGap(source, at, source.span(0, source.text().length()).end(), all);
      return new Accounting(all.closed());
    }
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
    return Collections.unmodifiableList(
        Stretches.copyOf(entries).spans(CharacterClass.UNEXPLAINED));
  }

  private static void addGap(SourceDocument source, int from, int to, Stretches all) {
    if (from == to) {
      return;
    }
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
      Span gap = source.span(begin, last);
      all.append(CharacterClass.UNEXPLAINED, gap.start(), gap.end());
    }
  }

  private static int nonBlank(SourceDocument source, Span span) {
    return (int) source.text(span).codePoints().filter(c -> !Characters.isBlank(c)).count();
  }
}
