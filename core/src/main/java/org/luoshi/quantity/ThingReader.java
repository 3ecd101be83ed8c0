package org.luoshi.quantity;

import java.util.Set;
import org.luoshi.quantity.UnitWord.Type;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/** Names the thing that a number counts, by the words before and behind it. */
final class ThingReader {

  private static final int LONGEST = 30;
  private static final int SHORT = 3;
  private static final int LONGEST_UNIT = 4;
  private static final CharacterSet DIGITS = CharacterSet.of("一二三四五六七八九十百");
  private static final CharacterSet FOOTNOTES = CharacterSet.of(Characters::isNoteSign);
  private static final String REACHED = "实现";
  private static final Lexicon STAGES = Lexicon.of("新台阶", "台阶", "大关", "关口");
  static final String NOTES = "等[实"; // with REACHED, and with examples and footnotes

  /** The characters without which words are a name as they stand. */
  private static final CharacterSet MARKS =
      CharacterSet.of(c -> Character.isWhitespace(c) || NOTES.indexOf(c) >= 0);

  private static final String AT_LEAST = "至少";
  private static final Set<String> BOUNDS = Set.of("及以上", "及以下");
  private static final WordSet FILLERS = WordSet.of("filler");
  private static final WordSet PREDICATES = WordSet.of("predicate");
  private static final WordSet FATES = WordSet.of("fate");
  private static final WordSet KEPT = WordSet.of("kept");
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
    String thing = type == Type.RATE && !words.isEmpty() ? "" : behind(end);
    if (thing.isEmpty() || passage.at(end) == '的' && !words.isEmpty()) {
      return joined(verb, name(words));
    }
    boolean inside = passage.startsWith(AT_LEAST, start) && !passage.isDigit(start + 2);
    if (inside) {
      return passage.text(start + 2, start + 4) + thing;
    }
    if (words.isEmpty()) {
      return joined(verb, thing);
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
        words.to() == start
            && words.to() - words.from() <= SHORT
            && words.startsWith(SCOPES) == 0
            && !passage.isDigit(words.from());
    boolean counted = type == Type.COUNT || type == Type.MEASURE;
    return acts ? words.text() + thing : counted ? thing : name(words);
  }

  private static String joined(String verb, String thing) {
    return verb.isEmpty() ? thing : verb.concat(thing);
  }

  /**
   * Returns the words that name something, without examples and without what a blank divides off.
   */
  String name(Stretch words) {
    if (words.isPlain() || words.lastOf(MARKS) < 0) {
      return passage.text(Math.max(words.from(), words.to() - LONGEST), words.to());
    }
    Stretch last = words.after(divided(words));
    int closed = last.lastIndexOf('等') + 1;
    boolean examples = closed > 0 && last.until(closed).indexOf('、') >= 0;
    if (examples && closed < last.to()) {
      Stretch thing = last.after(closed).withoutLeads();
      return shortened(last.until(last.verbsEnd()).text() + thing.text());
    }
    return examples ? last.until(last.verbsEnd()).text() : shortened(last.text());
  }

  /**
   * Returns where the words behind the last blank begin that does not only part letters: 占GDP 比重.
   */
  private int divided(Stretch words) {
    int at = words.to() - 1;
    while (at >= words.from() && (passage.at(at) != ' ' || passage.isLetter(at - 1))) {
      at--;
    }
    return at + 1;
  }

  private static String shortened(String words) {
    String name = withoutNotes(words.replace(" ", ""));
    int done = name.indexOf(REACHED);
    boolean inside = done > 1 && done < name.length() - REACHED.length() - 1;
    return inside ? shortest(name.replace(REACHED, "")) : shortest(name);
  }

  /** Leaves out the numbers of footnotes: [1]. */
  private static String withoutNotes(String name) {
    int open = name.indexOf('[');
    int close = open < 0 ? -1 : name.indexOf(']', open);
    boolean note =
        close > open + 1 && name.substring(open + 1, close).chars().allMatch(Character::isDigit);
    return note ? name.substring(0, open) + withoutNotes(name.substring(close + 1)) : name;
  }

  private static String shortest(String name) {
    return name.substring(Math.max(0, name.length() - LONGEST)).strip();
  }

  /**
   * Returns where the last number of a list ends that counts one thing in several units, told
   * behind it: 60户、190人搬迁; {@code end} if the list is none.
   *
   * @param words the words before the first number, which name something else unless all are verbs
   * @param end where the first number ends
   * @param unit the unit of the first number
   */
  int countedEnd(Stretch words, int end, UnitWord unit) {
    int last = end;
    UnitWord before = unit;
    Counted next = counts(unit) ? Spread.next(passage, last) : null;
    boolean told = next != null && words.verbsEnd() == words.to();
    while (told && next != null) {
      UnitWord other = next.unit();
      told = counts(other) && !other.unit().equals(before.unit());
      last = next.end();
      before = other;
      next = Spread.next(passage, last);
    }
    return told && last > end && isNamedBehind(last) ? last : end;
  }

  /** Returns whether the thing that a list of numbers counts is told behind it. */
  private boolean isNamedBehind(int end) {
    Stretch behind = new Stretch(passage, end, passage.clauseEnd(end));
    return isBehind(end) && behind.startsWith(PREDICATES) == 0 && !behind.leads();
  }

  private static boolean counts(UnitWord unit) {
    return unit.is(Type.COUNT) || unit.is(Type.MEASURE);
  }

  /** Returns whether a number is told before what it counts: 15个公园. */
  boolean isBehind(int end) {
    if (passage.isBoundary(end) && passage.at(end) != '“') {
      return false;
    }
    boolean counted = passage.isDigit(end) && !passage.isLetter(end + 1); // 15个5A级景区
    return !counted
        && !FOOTNOTES.has(passage.at(end))
        && !passage.startsWith(Spread.EACH, end)
        && !Spread.JOINTS.has(passage.at(end))
        && !ChangeReader.follows(passage, end);
  }

  /** Returns the name of the thing behind a number; empty where the clause ends there. */
  String behind(int end) {
    if (!isBehind(end) || passage.wordEnd(STAGES, end) > end) {
      return "";
    }
    int from = passage.at(end) == '的' || passage.at(end) == '级' ? end + 1 : end;
    int stop = thingEnd(from, Math.min(passage.clauseEnd(from), from + LONGEST));
    Stretch thing = new Stretch(passage, from, stop).bare();
    if (isLevel(thing)) {
      return "";
    }
    return plain(thing.endsWith("等") ? thing.until(thing.to() - 1) : thing);
  }

  /** Returns whether the thing is a round amount that was passed: 千亿元 in 跨越3个千亿元台阶. */
  boolean isLevel(Stretch thing) {
    int unit = thing.from();
    while (unit < thing.to() && "千万百亿".indexOf(passage.at(unit)) >= 0) {
      unit++;
    }
    return unit > thing.from() && (thing.endsWith("元") || thing.after(unit).is("元大关"));
  }

  /** Returns where the thing ends: before the next number of a list, or where the clause ends. */
  private int thingEnd(int from, int to) {
    int joint = -1;
    for (int at = from; at < to; at++) {
      char c = passage.at(at);
      if (Spread.JOINTS.has(c) && !BOUNDS.contains(passage.text(at, at + 3))) {
        joint = at;
        if (NumeralReader.startsNumeral(passage.at(at + 1)) && !passage.isBoundary(at + 2)) {
          return at;
        }
      } else if (c == '|' || passage.isDigit(at) && !isPartOfName(at)) {
        return joint > from + 1 ? joint : owned(from, at);
      } else if (at > from + 1 && isCounted(at)) {
        return at;
      }
    }
    return to;
  }

  /** Returns where the thing ends whose number is told next: 市 in 11个市的完成率均超过50%. */
  private int owned(int from, int to) {
    int own = passage.text(from, to).indexOf('的');
    return own > 0 ? from + own : to;
  }

  /** Returns whether Chinese digits count the next thing: 八大工程二十一项行动. */
  private boolean isCounted(int at) {
    if (!DIGITS.has(passage.at(at)) || !DIGITS.has(passage.at(at + 1))) {
      return false;
    }
    Numeral number = NumeralReader.read(passage, at);
    return "项个条类".indexOf(passage.at(number.end())) >= 0;
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
    if (passage.isLetter(digits) || passage.at(digits) == '强') {
      return true; // 5A级景区, 5G基站, 世界500强企业
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
    int end = fateStart(text);
    int at = FILLERS.first(text, 1, text.length());
    while (at < end) {
      plain = plain == null ? new StringBuilder(text.length()) : plain;
      plain.append(text, from, at);
      from = Math.min(end, at + FILLERS.startingAt(text, at, text.length()));
      at = FILLERS.first(text, from, text.length());
    }
    return plain == null ? text.substring(0, end) : plain.append(text, from, end).toString();
  }

  /** Returns where the words begin that say what becomes of the thing: 完成投资 in 12个项目完成投资. */
  private static int fateStart(String text) {
    int length = text.length();
    int at = FATES.first(text, 2, length);
    while (at < length && KEPT.startingAt(text, at, length) > FATES.startingAt(text, at, length)) {
      at = FATES.first(text, at + 1, length);
    }
    return Math.min(at, length);
  }
}
