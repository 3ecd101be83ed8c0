package org.luoshi.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.comparison.Comparisons;
import org.luoshi.comparison.Stage;
import org.luoshi.model.Target;
import org.luoshi.model.document.ListedItem;
import org.luoshi.text.Folding;
import org.luoshi.text.Span;
import org.luoshi.trace.Clause.Part;

/** Divides the text of an item into promises: one for each figure, one for each clause in words. */
final class Promises {

  private static final String JOINTS = "和及、";

  private final ListedItem entry;
  private final List<Promise> promises = new ArrayList<>();
  private final TextPlace place;
  private int read;
  private int points;

  private Promises(ListedItem entry) {
    this.entry = entry;
    this.place = LaterText.place(entry.item());
  }

  static List<Promise> of(ListedItem entry) {
    Promises reader = new Promises(entry);
    Clauses clauses = new Clauses();
    clauses.add(0, Part.PLAN, entry.item().text(), TextPlace.unknown());
    List<Target> targets =
        entry.item().targets().stream().filter(t -> t.value().isPresent()).toList();
    int next = 0;
    for (Clause clause : clauses.all()) {
      int first = next;
      while (next < targets.size() && isIn(targets.get(next), clause)) {
        reader.add(targets.get(next++));
      }
      if (next == first && !(clause.place() > 0 && Words.isAim(clause.folded()))) {
        reader.addWords(clause.text());
      }
    }
    targets.subList(next, targets.size()).forEach(reader::add);
    return reader.promises;
  }

  private static boolean isIn(Target target, Clause clause) {
    String words = Clauses.solid(Folding.fold(target.text()));
    return !words.isEmpty() && (clause.folded().contains(words) || words.contains(clause.folded()));
  }

  private void add(Target target) {
    String words = Comparisons.words(target);
    promises.add(
        new Promise(
            entry.list(),
            entry.item(),
            words.isBlank() ? target.value().orElseThrow().toString() : words,
            target.span().or(() -> entry.item().span()),
            Optional.of(target),
            Stage.lowest(words)));
  }

  /** Adds a clause in words, divided where two things are to be done: 完成东湖治理和泵站建设. */
  private void addWords(String clause) {
    Optional<Stage> stage = Stage.lowest(clause);
    int from = 0;
    for (int at = 1; at + 1 < clause.length(); at++) {
      boolean joint = JOINTS.indexOf(clause.charAt(at)) >= 0;
      if (joint && isWhole(clause.substring(from, at)) && isWhole(clause.substring(at + 1))) {
        add(clause.substring(from, at), stage);
        from = at + 1;
      }
    }
    add(clause.substring(from), stage);
  }

  /** Whether words name a thing and what becomes of it. */
  private static boolean isWhole(String words) {
    String rest = Words.withoutNouns(Folding.fold(words));
    return rest.length() >= 4 && rest.length() < words.length() && rest.indexOf('等') < 0;
  }

  private void add(String words, Optional<Stage> whole) {
    if (words.length() >= 2) {
      promises.add(
          new Promise(
              entry.list(),
              entry.item(),
              words,
              place(words),
              Optional.empty(),
              Stage.lowest(words).or(() -> whole)));
    }
  }

  /** Returns where words stand that come behind those asked for before. */
  private Optional<Span> place(String words) {
    String text = entry.item().text();
    int at = text.indexOf(words, read);
    if (at < 0) {
      return entry.item().span();
    }
    int start = points + text.codePointCount(read, at);
    read = at + words.length();
    points = start + words.codePointCount(0, words.length());
    return place.of(start, points);
  }
}
