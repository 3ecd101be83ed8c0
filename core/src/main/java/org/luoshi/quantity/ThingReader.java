package org.luoshi.quantity;

import org.luoshi.quantity.UnitWord.Type;

/** Names the thing that a number counts, by the words before and behind it. */
final class ThingReader {

  private static final int LONGEST = 30;
  private static final int SHORT = 3;
  private static final int LONGEST_UNIT = 4;
  private static final String AT_LEAST = "至少";
  private static final WordSet FILLERS = WordSet.of("filler");
  private static final WordSet PREDICATES = WordSet.of("predicate");
  private static final WordSet SCOPES = WordSet.of("scope");

  private final Passage passage;

  ThingReader(Passage passage) {
    this.passage = passage;
  }

  /**
   * Returns the name of the thing; empty if the words name none.
   *
   * @param words the words before the number that name something
   * @param start where the number begins, with a verb such as 引进 in 至少引进1个
   * @param end where it ends
   * @param type what its unit counts
   * @param verb the verb of the list that the number stands in; may be empty
   */
  String read(Stretch words, int start, int end, Type type, String verb) {
    String thing = type == Type.RATE ? "" : behind(end);
    if (thing.isEmpty() || passage.at(end) == '的' && !words.isEmpty()) {
      return verb + name(words);
    }
    boolean inside = passage.startsWith(AT_LEAST, start) && !passage.isDigit(start + 2);
    if (inside) {
      return passage.text(start + 2, start + 4) + thing;
    }
    if (words.isEmpty()) {
      return verb + thing;
    }
    int verbs = words.verbsEnd();
    if (verbs == words.to() || words.endsWith("等")) {
      return words.until(verbs).text() + thing;
    }
    if (words.lastVerbStart() < words.to()) {
      return words.after(words.lastVerbStart()).text() + thing;
    }
    if (PREDICATES.startingAt(thing, 0, thing.length()) > 0) {
      return name(words);
    }
    boolean acts =
        words.to() == start && words.to() - words.from() <= SHORT && words.startsWith(SCOPES) == 0;
    boolean counted = type == Type.COUNT || type == Type.MEASURE;
    return acts ? words.text() + thing : counted ? thing : name(words);
  }

  /**
   * Returns the words that name something, without examples and without what a blank divides off.
   */
  String name(Stretch words) {
    int blank = words.lastIndexOf(' ');
    Stretch last = blank < 0 ? words : words.after(blank + 1);
    int closed = last.lastIndexOf('等') + 1;
    boolean examples = closed > 0 && last.until(closed).indexOf('、') >= 0;
    if (examples && closed < last.to()) {
      Stretch thing = last.after(closed).withoutLeads();
      return shortened(last.until(last.verbsEnd()).text() + thing.text());
    }
    return examples ? last.until(last.verbsEnd()).text() : shortened(last.text());
  }

  private static String shortened(String name) {
    return name.substring(Math.max(0, name.length() - LONGEST)).strip();
  }

  /** Returns whether a number is told before what it counts: 15个公园. */
  boolean isBehind(int end) {
    boolean joined = Spread.JOINTS.has(passage.at(end));
    boolean goesOn = !passage.isBoundary(end) || passage.at(end) == '“';
    return goesOn && !passage.isDigit(end) && !joined && !ChangeReader.follows(passage, end);
  }

  /** Returns the name of the thing behind a number; empty where the clause ends there. */
  private String behind(int end) {
    if (!isBehind(end)) {
      return "";
    }
    int from = passage.at(end) == '的' ? end + 1 : end;
    int stop = thingEnd(from, Math.min(passage.clauseEnd(from), from + LONGEST));
    Stretch thing = new Stretch(passage, from, stop).bare();
    return plain(thing.endsWith("等") ? thing.until(thing.to() - 1) : thing);
  }

  /** Returns where the thing ends: before the next number of a list, or where the clause ends. */
  private int thingEnd(int from, int to) {
    int joint = -1;
    for (int at = from; at < to; at++) {
      char c = passage.at(at);
      if (Spread.JOINTS.has(c)) {
        joint = at;
        if (NumeralReader.startsNumeral(passage.at(at + 1)) && !passage.isBoundary(at + 2)) {
          return at;
        }
      } else if (c == '|' || passage.isDigit(at) && !isPartOfName(at)) {
        return joint > from ? joint : at;
      }
    }
    return to;
  }

  /** Returns whether a number in the name of a thing is none of the list: 投资30亿元以上项目, A2地块. */
  private boolean isPartOfName(int at) {
    if (passage.isDigit(at - 1) || passage.isLetter(at - 1) || passage.at(at - 1) == '.') {
      return true;
    }
    int digits = at;
    while (passage.isDigit(digits) || passage.at(digits) == '.') {
      digits++;
    }
    for (int end = digits; end <= digits + LONGEST_UNIT; end++) {
      if (passage.startsWith("以上", end) || passage.startsWith("以下", end)) {
        return !passage.isBoundary(end + 2);
      }
    }
    return false;
  }

  /** Leaves out the words that only say that something is done with the thing. */
  private static String plain(Stretch thing) {
    String text = thing.text();
    StringBuilder plain = null;
    int from = 0;
    for (int at = 1; at < text.length(); at++) {
      int filler = FILLERS.startingAt(text, at, text.length());
      if (filler > 0) {
        plain = plain == null ? new StringBuilder(text.length()) : plain;
        plain.append(text, from, at);
        from = at + filler;
        at = from - 1;
      }
    }
    return plain == null ? text : plain.append(text, from, text.length()).toString();
  }
}
