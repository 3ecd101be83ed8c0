package org.luoshi.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects the mentions of a text in order, each with its kind and subject. */
final class MentionList {

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
