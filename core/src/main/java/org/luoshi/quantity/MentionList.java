package org.luoshi.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects the mentions of a text in order, each with its kind and subject. */
final class MentionList {

  /** How many numbers a list has at most that share a bound told before the first. */
  private static final int MAX_LISTED = 12;

  private final Passage passage;
  private final StanceReader stances;
  private final SubjectReader subjects;
  private final KindReader kinds;
  private final PeriodReader periods;
  private final List<QuantityMention> mentions = new ArrayList<>();
  private int year;

  MentionList(Passage passage, StanceReader stances) {
    this.passage = passage;
    this.stances = stances;
    this.subjects = new SubjectReader(passage, mentions);
    this.kinds = new KindReader(passage);
    this.periods = new PeriodReader(passage);
  }

  /** Notes the year that what follows speaks of. */
  void setYear(int year) {
    this.year = year;
  }

  /** Returns the year last noted, 0 if none. */
  int year() {
    return year;
  }

  /** Returns whether the sentence around {@code place} promises or reports; places must rise. */
  Stance stance(int place) {
    return stances.at(place);
  }

  /** Returns the last mention; null if there is none. */
  QuantityMention last() {
    return mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
  }

  /** Returns where the last mention ends; 0 if there is none. */
  int lastEnd() {
    return mentions.isEmpty() ? 0 : mentions.get(mentions.size() - 1).end();
  }

  List<QuantityMention> toList() {
    return Collections.unmodifiableList(mentions);
  }

  /** Adds a number whose kind the words around it tell. */
  void add(int start, int end, Figure figure, UnitWord unit) {
    Stretch before = subjects.before(start);
    Measured measured = subjects.read(before, end, unit);
    MentionKind kind = kinds.read(before, end, unit, figure, measured, stance(start));
    add(start, end, figure, kind, measured);
  }

  /** Adds a number of a certain kind. */
  void add(int start, int end, Figure figure, MentionKind kind) {
    Stretch before = subjects.before(start);
    add(start, end, figure, kind, subjects.read(before, end, kind));
  }

  private void add(int start, int end, Figure figure, MentionKind kind, Measured measured) {
    Subject subject = new Subject(measured.indicator(), measured.direction(), periods.at(start));
    mentions.add(new QuantityMention(start, end, figure, kind, subject));
  }

  /**
   * Returns what bounds the numbers of a list, told before its first, for the one that begins at a
   * place: 突破 in 分别突破5亿元和6亿元; {@link Comparator#EQUAL} if that is not told.
   */
  Comparator boundOfList(int start) {
    if (mentions.isEmpty()
        || lastEnd() + 1 != start
        || !Spread.JOINTS.has(passage.at(lastEnd()))
        || last().figure().comparator() == Comparator.RANGE) {
      return Comparator.EQUAL;
    }
    int first = mentions.size() - 1;
    int least = Math.max(0, first - MAX_LISTED);
    while (first > least
        && mentions.get(first - 1).end() + 1 == mentions.get(first).start()
        && Spread.JOINTS.has(passage.at(mentions.get(first - 1).end()))) {
      first--;
    }
    int opens = mentions.get(first).start();
    Comparator bound = mentions.get(first).figure().comparator();
    boolean told =
        !NumeralReader.startsNumeral(passage.at(opens)) && passage.endsWith(Spread.EACH, opens);
    return told && bound != Comparator.EVERY ? bound : Comparator.EQUAL;
  }

  /** Gives what bounds the last mention to those listed directly before it: 以上 in 1万户、110万平方米以上. */
  void shareLastBound() {
    for (int i = mentions.size() - 1; i > 0; i--) {
      QuantityMention bounded = mentions.get(i);
      QuantityMention listed = mentions.get(i - 1);
      boolean adjacent =
          listed.end() + 1 == bounded.start() && Spread.JOINTS.has(passage.at(listed.end()));
      if (!adjacent
          || listed.figure().comparator() != Comparator.EQUAL
          || bounded.kind() == MentionKind.THRESHOLD && listed.kind() != MentionKind.THRESHOLD
          || listed.kind() == MentionKind.RANK) {
        return;
      }
      Figure figure = Figure.of(bounded.figure().comparator(), listed.figure().value());
      mentions.set(
          i - 1,
          new QuantityMention(
              listed.start(), listed.end(), figure, listed.kind(), listed.subject()));
    }
  }
}
