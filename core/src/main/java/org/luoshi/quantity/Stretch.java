package org.luoshi.quantity;

import org.luoshi.text.CharacterSet;

/** A stretch of a passage, which may be empty. */
record Stretch(Passage passage, int from, int to) {

  private static final String BUILT = "已建成";
  private static final CharacterSet NUMBERS = CharacterSet.of("0123456789一二三四五六七八九十");
  private static final WordSet LEADS = WordSet.of("lead");
  private static final WordSet ACTS = WordSet.of("act");
  private static final WordSet KEPT = WordSet.of("kept");
  private static final WordSet TAILS = WordSet.of("tail");
  private static final WordSet WHOLE = WordSet.of("whole");

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
    return new Stretch(passage, place, to);
  }

  Stretch until(int place) {
    return new Stretch(passage, from, place);
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
    int start = from;
    int end = to;
    while (start < end && passage.isBlank(start)) {
      start++;
    }
    while (end > start && passage.isBlank(end - 1)) {
      end--;
    }
    return new Stretch(passage, start, end);
  }

  /** Leaves out the words at the beginning that name nothing, and times. */
  Stretch withoutLeads() {
    Stretch rest = withoutBlanks();
    int length = rest.leadLength();
    while (length > 0) {
      rest = rest.after(rest.from + length).withoutBlanks();
      length = rest.leadLength();
    }
    return rest;
  }

  /** Returns whether it begins with a word that names nothing, or with a verb. */
  boolean leads() {
    return leadLength() > 0 || actsFirst();
  }

  /** Returns whether it begins with a verb. */
  boolean actsFirst() {
    return verbsEnd() > from;
  }

  /** Returns whether something is done inside of it: 城镇新增就业. */
  boolean acts() {
    return ACTS.isIn(passage.folded(), from, to);
  }

  private int leadLength() {
    if (isEmpty()) {
      return 0;
    }
    int skipped = Math.max(Times.end(passage, from), numberEnd()) - from;
    if (skipped > 0) {
      return Math.min(skipped, to - from);
    }
    int lead = startsWith(LEADS);
    if (lead > 0 && passage.startsWith(BUILT, from)) {
      return lead; // 已建 is kept in 已建项目 alone
    }
    return lead > 0 && KEPT.startingAt(passage.folded(), from, passage.length()) < Math.max(2, lead)
        ? lead
        : 0;
  }

  /** Returns where the numbering ends that it begins with: 二、 or 12. */
  private int numberEnd() {
    int end = from;
    while (end < from + 3 && NUMBERS.has(passage.at(end))) {
      end++;
    }
    boolean numbered = end > from && end < to && "、.".indexOf(passage.at(end)) >= 0;
    return numbered && !NumeralReader.startsNumeral(passage.at(end + 1)) ? end + 1 : from;
  }

  /** Leaves out the words at the end that name nothing. */
  Stretch withoutTails() {
    Stretch rest = withoutBlanks();
    int length = rest.tailLength();
    while (length > 0) {
      rest = rest.until(rest.to - length).withoutBlanks();
      length = rest.tailLength();
    }
    return rest;
  }

  private int tailLength() {
    int time =
        isEmpty() || passage.at(to - 1) != '年' || "比较同与".indexOf(passage.at(to - 6)) >= 0
            ? 0
            : Times.yearLength(passage, to, from);
    if (time > 0) {
      return time;
    }
    int tail = isEmpty() ? 0 : endsWith(TAILS);
    return tail > 0 && endsWith(WHOLE) < Math.max(2, tail) ? tail : 0;
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
