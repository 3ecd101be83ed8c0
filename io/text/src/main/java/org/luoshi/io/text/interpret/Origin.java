package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.io.text.repair.Repair;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Characters;
import org.luoshi.text.Span;

/**
 * Where a line comes from: the way from places in its repaired text back to the source.
 *
 * @param start where the whole line begins in the characters of the source
 * @param damage what was repaired in the whole line
 * @param offset where this line begins in the repaired text of the whole
 */
record Origin(SourceDocument source, int start, Damage damage, int offset) {

  /**
   * Returns where lines of a page stand in the text of a line, counted from its first character.
   */
  static List<Span> within(SourceDocument source, Span line, List<Span> pages) {
    int edge = source.charIndex(line.end());
    int start = Characters.blanksEnd(source.text(), source.charIndex(line.start()), edge);
    return pages.stream()
        .map(p -> Span.of(source.charIndex(p.start()) - start, source.charIndex(p.end()) - start))
        .toList();
  }

  /** Returns the origin of a part that begins further behind. */
  Origin from(int place) {
    return place == 0 ? this : new Origin(source, start, damage, offset + place);
  }

  /** Returns what was repaired in the whole line. */
  List<Repair> repairs() {
    return damage.repairs();
  }

  Span span(int from, int to) {
    if (damage == Damage.NONE) {
      return source.span(rawAt(Math.min(from, to)), rawAt(to));
    }
    boolean last = offset + to == damage.length(); // and may have residue behind it
    int end = last ? damage.rawEnd() : rawAt(to);
    if (holdsPages() && from < to) {
      end = withoutPage(rawAt(to - 1), end);
    }
    if (!last && from < to) {
      end = withoutMarkup(end);
    }
    return source.span(Math.min(end, rawAt(from)), end);
  }

  /** The end of a stretch without the page that stands behind its last character. */
  private int withoutPage(int last, int end) {
    int page = damage.firstPage(last - start);
    boolean behind = page < damage.pages().size() && start + damage.pages().get(page).end() == end;
    return behind ? start + damage.pages().get(page).start() : end;
  }

  /** The end of a stretch without the sign of markup that was removed behind its last character. */
  private int withoutMarkup(int end) {
    List<Repair> repairs = damage.repairs();
    int low = 0;
    for (int high = repairs.size(); low < high; ) {
      int middle = (low + high) / 2;
      if (start + repairs.get(middle).end() < end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean behind =
        low < repairs.size()
            && repairs.get(low).kind() == Repair.Kind.MARKUP
            && start + repairs.get(low).end() == end;
    return behind ? start + repairs.get(low).start() : end;
  }

  /** Whether the number of a page may divide a stretch of the line. */
  boolean holdsPages() {
    return damage != Damage.NONE && !damage.pages().isEmpty();
  }

  /** Returns the places in the source of a stretch: several where numbers of pages divide it. */
  List<Span> spans(int from, int to) {
    Span whole = span(from, to);
    List<Span> spans = new ArrayList<>(1);
    int next = rawAt(from) - start;
    int last = rawAt(to - 1) - start;
    List<Repair> pages = damage.pages();
    for (int i = damage.firstPage(next); i < pages.size() && pages.get(i).end() <= last; i++) {
      spans.add(spanOfRaw(next, pages.get(i).start()));
      next = pages.get(i).end();
    }
    int rest = spans.isEmpty() ? whole.start() : spanOfRaw(next, next + 1).start();
    spans.add(Span.of(rest, whole.end()));
    return spans;
  }

  /** Returns a stretch of a text as published, where repair changed it. */
  Optional<String> published(int from, int to, String text) {
    if (damage == Damage.NONE) {
      return Optional.empty();
    }
    String raw =
        spans(from, to).stream()
            .map(span -> Characters.strip(source.text(span)))
            .collect(Collectors.joining("\n"));
    return raw.equals(Characters.strip(text, from, to)) ? Optional.empty() : Optional.of(raw);
  }

  /** Returns the place in the source of a repair. */
  Span spanOfRaw(int from, int to) {
    return source.span(start + from, start + to);
  }

  /** Returns how many tabs stand before the whole line. */
  int tabsBefore() {
    int tabs = 0;
    for (int i = start - 1; i >= 0 && Characters.isBlank(source.text().charAt(i)); i--) {
      if (source.text().charAt(i) == '\n') {
        break;
      }
      tabs += source.text().charAt(i) == '\t' ? 1 : 0;
    }
    return tabs;
  }

  /** Returns how many tabs stand behind a text of this length, where nothing else does. */
  int tabsBehind(int length) {
    int tabs = 0;
    String all = source.text();
    int at = damage == Damage.NONE ? rawAt(length) : damage.rawEnd();
    for (; at < all.length() && all.charAt(at) != '\n'; at++) {
      if (!Characters.isBlank(all.charAt(at))) {
        return 0;
      }
      tabs += all.charAt(at) == '\t' ? 1 : 0;
    }
    return tabs;
  }

  /** Returns the place in the characters of the source of one in the line. */
  private int rawAt(int at) {
    return start + (damage == Damage.NONE ? offset + at : damage.rawIndexes()[offset + at]);
  }
}
