package org.luoshi.quantity;

import org.luoshi.text.CharacterSet;

/** A stretch of a passage, which may be empty. */
final class Stretch {

  private static final String BUILT = "已建成";
  private static final CharacterSet NUMBERS = CharacterSet.of("0123456789一二三四五六七八九十");
  private static final WordSet LEADS = WordSet.of("lead");
  private static final WordSet ACTS = WordSet.of("act");
  private static final WordSet KEPT = WordSet.of("kept");
  private static final WordSet TAILS = WordSet.of("tail");
  private static final WordSet WHOLE = WordSet.of("whole");

  private final Passage passage;
  private final int from;
  private final int to;
  private Stretch withoutLeads; // null until it is asked for
  private Stretch withoutTails;

  Stretch(Passage passage, int from, int to) {
    this.passage = passage;
    this.from = from;
    this.to = to;
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
    int start = blanksEnd(from, to);
    return after(start).until(blanksStart(start, to));
  }

  /** Returns where the blanks end that stand at the beginning. */
  private int blanksEnd(int start, int end) {
    int at = start;
    while (at < end && passage.isBlank(at)) {
      at++;
    }
    return at;
  }

  /** Returns where the blanks begin that stand at the end. */
  private int blanksStart(int start, int end) {
    int at = end;
    while (at > start && passage.isBlank(at - 1)) {
      at--;
    }
    return at;
  }

  /** Leaves out the words at the beginning that name nothing, and times. */
  Stretch withoutLeads() {
    if (withoutLeads == null) {
      withoutLeads = findWithoutLeads();
      withoutLeads.withoutLeads = withoutLeads;
    }
    return withoutLeads;
  }

  private Stretch findWithoutLeads() {
    Stretch rest = withoutBlanks();
    int at = rest.from;
    int length = leadLength(at, rest.to);
    while (length > 0) {
      at = blanksEnd(at + length, rest.to);
      length = leadLength(at, rest.to);
    }
    return rest.after(at);
  }

  /** Returns whether it begins with a word that names nothing, or with a verb. */
  boolean leads() {
    return leadLength(from, to) > 0 || actsFirst();
  }

  /** Returns whether it begins with a verb. */
  boolean actsFirst() {
    return verbsEnd() > from;
  }

  /** Returns whether something is done inside of it: 城镇新增就业. */
  boolean acts() {
    return ACTS.isIn(passage.folded(), from, to);
  }

  private int leadLength(int at, int end) {
    if (at >= end) {
      return 0;
    }
    int skipped = Math.max(Times.end(passage, at), numberEnd(at, end)) - at;
    if (skipped > 0) {
      return Math.min(skipped, end - at);
    }
    String folded = passage.folded();
    int lead = LEADS.startingAt(folded, at, end);
    if (lead > 0 && passage.startsWith(BUILT, at)) {
      return lead; // 已建 is kept in 已建项目 alone
    }
    return lead > 0 && KEPT.startingAt(folded, at, folded.length()) < Math.max(2, lead) ? lead : 0;
  }

  /** Returns where the numbering ends that begins at a place: 二、 or 12. */
  private int numberEnd(int start, int edge) {
    int end = start;
    while (end < start + 3 && NUMBERS.has(passage.at(end))) {
      end++;
    }
    boolean numbered =
        end > start && end < edge && (passage.at(end) == '、' || passage.at(end) == '.');
    return numbered && !NumeralReader.startsNumeral(passage.at(end + 1)) ? end + 1 : start;
  }

  /** Leaves out the words at the end that name nothing. */
  Stretch withoutTails() {
    if (withoutTails == null) {
      withoutTails = findWithoutTails();
      withoutTails.withoutTails = withoutTails;
    }
    return withoutTails;
  }

  private Stretch findWithoutTails() {
    Stretch rest = withoutBlanks();
    int end = rest.to;
    int length = tailLength(rest.from, end);
    while (length > 0) {
      end = blanksStart(rest.from, end - length);
      length = tailLength(rest.from, end);
    }
    return rest.until(end);
  }

  private int tailLength(int start, int end) {
    if (start >= end) {
      return 0;
    }
    int time =
        passage.at(end - 1) != '年' || "比较同与".indexOf(passage.at(end - 6)) >= 0
            ? 0
            : Times.yearLength(passage, end, start);
    if (time > 0) {
      return time;
    }
    int tail = TAILS.endingAt(passage.folded(), start, end);
    return tail > 0 && WHOLE.endingAt(passage.folded(), start, end) < Math.max(2, tail) ? tail : 0;
  }

  /** Leaves out at both ends what names nothing. */
  Stretch bare() {
    return withoutLeads().withoutTails();
  }

  /** Returns where the verbs end that it begins with: 新建、改扩建. */
  int verbsEnd() {
    return Verbs.end(passage.folded(), from, to);
  }

  /** Returns where the verb begins that it ends with; its end if there is none. */
  int lastVerbStart() {
    return Verbs.lastStart(passage.folded(), from, to);
  }
}
