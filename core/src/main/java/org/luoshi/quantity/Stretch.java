package org.luoshi.quantity;

import org.luoshi.quantity.Marks.Mark;
import org.luoshi.text.CharacterSet;

/** A stretch of a passage, which may be empty. */
final class Stretch {

  private static final String TELLING =
      ShareReader.SETS
          + ThingReader.NOTES
          + ChangeReader.COMPARES
          + KindReader.CUMULATIVE
          + WordSet.firsts("aim", "future");

  /** The characters that tell of an aim, a comparison, a sum, a note or what something is. */
  static final CharacterSet SIGNS =
      CharacterSet.of(c -> Character.isWhitespace(c) || TELLING.indexOf(c) >= 0);

  private static final WordSet ACTS = WordSet.of("act");

  private final Passage passage;
  private final int from;
  private final int to;
  private Stretch withoutLeads; // null until it is asked for
  private Stretch withoutTails;
  private int verbsEnd = -1; // until it is asked for

  Stretch(Passage passage, int from, int to) {
    this.passage = passage;
    this.from = from;
    this.to = to;
  }

  /**
   * Returns whether no sign stands in it of an aim, a comparison, a sum, a note or of what
   * something is: then nobody needs to look for these.
   */
  boolean isPlain() {
    return passage.next(Mark.SIGN, from, to) >= to;
  }

  Passage passage() {
    return passage;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  boolean isEmpty() {
    return from >= to;
  }

  String text() {
    return passage.text(from, to);
  }

  boolean is(String words) {
    return to - from == words.length() && passage.startsWith(words, from);
  }

  /** Returns the length of the longest of some words that it begins with; 0 if there is none. */
  int startsWith(WordSet words) {
    return words.startingAt(passage.folded(), from, to);
  }

  /** Returns whether one of some words stands in it. */
  boolean holds(WordSet words) {
    return words.isIn(passage.folded(), from, to);
  }

  /** Leaves out the longest of some words that it begins with, if more follows. */
  Stretch withoutFirst(WordSet words) {
    int length = startsWith(words);
    return length < to - from ? after(from + length) : this;
  }

  /** Returns the length of the longest of some words that it ends with; 0 if there is none. */
  int endsWith(WordSet words) {
    return words.endingAt(passage.folded(), from, to);
  }

  boolean endsWith(String words) {
    return to - from >= words.length() && passage.endsWith(words, to);
  }

  Stretch after(int place) {
    return place == from ? this : new Stretch(passage, place, to);
  }

  Stretch until(int place) {
    return place == to ? this : new Stretch(passage, from, place);
  }

  boolean startsWith(String words) {
    return to - from >= words.length() && passage.startsWith(words, from);
  }

  /** Returns where a character first stands; -1 if nowhere. */
  int indexOf(char c) {
    int at = from;
    while (at < to && passage.at(at) != c) {
      at++;
    }
    return at < to ? at : -1;
  }

  /** Returns where a character last stands; -1 if nowhere. */
  int lastIndexOf(char c) {
    int at = to - 1;
    while (at >= from && passage.at(at) != c) {
      at--;
    }
    return at >= from ? at : -1;
  }

  /** Returns where one of some characters last stands; -1 if none does. */
  int lastOf(CharacterSet characters) {
    int at = to - 1;
    while (at >= from && !characters.has(passage.at(at))) {
      at--;
    }
    return at >= from ? at : -1;
  }

  /** Returns where some words first stand; -1 if nowhere. */
  int indexOf(String words) {
    int at = from;
    while (at + words.length() <= to && !passage.startsWith(words, at)) {
      at++;
    }
    return at + words.length() <= to ? at : -1;
  }

  /** Returns where the word first stands that gives each number to a thing; -1 if nowhere. */
  int each() {
    return passage.has(Mark.EACH) ? indexOf(Spread.EACH) : -1;
  }

  /** Leaves out the times at the beginning. */
  Stretch withoutTimes() {
    Stretch rest = withoutBlanks();
    int end = Times.end(passage, rest.from);
    while (end > rest.from && end <= to) {
      rest = rest.after(end).withoutBlanks();
      end = Times.end(passage, rest.from);
    }
    return rest;
  }

  Stretch withoutBlanks() {
    int start = Edges.blanksEnd(passage, from, to);
    return after(start).until(Edges.blanksStart(passage, start, to));
  }

  /** Leaves out the words at the beginning that name nothing, and times. */
  Stretch withoutLeads() {
    if (withoutLeads == null) {
      Stretch rest = withoutBlanks();
      withoutLeads = rest.after(Edges.leadsEnd(passage, rest.from, rest.to));
      withoutLeads.withoutLeads = withoutLeads;
    }
    return withoutLeads;
  }

  /** Returns whether it begins with a word that names nothing, or with a verb. */
  boolean leads() {
    return Edges.leadLength(passage, from, to) > 0 || actsFirst();
  }

  /** Returns whether it begins with a verb. */
  boolean actsFirst() {
    return verbsEnd() > from;
  }

  /** Returns whether something is done inside of it: 城镇新增就业. */
  boolean acts() {
    return ACTS.isIn(passage.folded(), from, to);
  }

  /** Leaves out the words at the end that name nothing. */
  Stretch withoutTails() {
    if (withoutTails == null) {
      Stretch rest = withoutBlanks();
      withoutTails = rest.until(Edges.tailsStart(passage, rest.from, rest.to));
      withoutTails.withoutTails = withoutTails;
    }
    return withoutTails;
  }

  /** Leaves out at both ends what names nothing. */
  Stretch bare() {
    return withoutLeads().withoutTails();
  }

  /** Returns where the verbs end that it begins with: 新建、改扩建. */
  int verbsEnd() {
    if (verbsEnd < 0) {
      verbsEnd = Verbs.end(passage.folded(), from, to);
    }
    return verbsEnd;
  }

  /** Returns where the verb begins that it ends with; its end if there is none. */
  int lastVerbStart() {
    return Verbs.lastStart(passage.folded(), from, to);
  }
}
