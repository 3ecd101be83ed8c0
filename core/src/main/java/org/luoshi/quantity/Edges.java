package org.luoshi.quantity;

import org.luoshi.text.CharacterSet;

/**
 * What stands at both ends of a stretch of a passage and names nothing: words, times, numbering.
 */
final class Edges {

  private static final String BUILT = "已建成";
  private static final CharacterSet NUMBERS = CharacterSet.of("0123456789一二三四五六七八九十");
  private static final CharacterSet CHINESE = CharacterSet.of("一二三四五六七八九十");
  private static final CharacterSet RECKONS = CharacterSet.of("计折");
  private static final int LONGEST_RECKONING = 14;
  private static final CharacterSet YEAR_PARTS = CharacterSet.of("底末初");
  private static final WordSet LEADS = WordSet.of("lead");
  private static final CharacterSet FIRSTS = CharacterSet.of("按" + WordSet.firsts("lead"));

  /** The characters that words, times and numbers begin with which name nothing. */
  private static final CharacterSet BEGINS =
      CharacterSet.of(
          c -> NUMBERS.has((char) c) || Times.BEGINS.has((char) c) || FIRSTS.has((char) c));

  private static final WordSet KEPT = WordSet.of("kept");
  private static final WordSet TAILS = WordSet.of("tail");
  private static final WordSet WHOLE = WordSet.of("whole");

  private Edges() {}

  /** Returns where the words end at the beginning that name nothing. */
  static int leadsEnd(Passage passage, int from, int to) {
    int at = from;
    int length = leadLength(passage, at, to);
    while (length > 0) {
      at = blanksEnd(passage, at + length, to);
      length = leadLength(passage, at, to);
    }
    return at;
  }

  /** Returns the length of the word, the time or the number at the beginning that names nothing. */
  static int leadLength(Passage passage, int at, int end) {
    if (at >= end || !BEGINS.has(passage.at(at))) {
      return 0;
    }
    int skipped = Math.max(Times.end(passage, at), numberEnd(passage, at, end)) - at;
    if (skipped > 0) {
      return Math.min(skipped, end - at);
    }
    if (passage.at(at + 1) == '是' && CHINESE.has(passage.at(at))) {
      return Math.min(2, end - at); // 一是, 二是
    }
    int reckoned = passage.at(at) == '按' ? reckoningEnd(passage, at, end) - at : 0;
    if (reckoned > 0) {
      return reckoned;
    }
    String folded = passage.folded();
    int lead = LEADS.startingAt(folded, at, end);
    if (lead > 0 && passage.startsWith(BUILT, at)) {
      return lead; // 已建 is kept in 已建项目 alone
    }
    return lead > 0 && KEPT.startingAt(folded, at, folded.length()) < Math.max(2, lead) ? lead : 0;
  }

  /** Returns where words such as 按常住人口计算 end; the place if none begin there. */
  private static int reckoningEnd(Passage passage, int start, int end) {
    for (int at = start + 2; at < Math.min(end - 2, start + LONGEST_RECKONING); at++) {
      if (passage.at(at + 1) == '算' && RECKONS.has(passage.at(at))) {
        return at + 2;
      }
    }
    return start;
  }

  /** Returns where the numbering ends that begins at a place: 二、 or 12. */
  private static int numberEnd(Passage passage, int start, int edge) {
    int end = start;
    while (end < start + 3 && NUMBERS.has(passage.at(end))) {
      end++;
    }
    boolean numbered =
        end > start && end < edge && (passage.at(end) == '、' || passage.at(end) == '.');
    return numbered && !NumeralReader.startsNumeral(passage.at(end + 1)) ? end + 1 : start;
  }

  /** Returns where the words begin at the end that name nothing. */
  static int tailsStart(Passage passage, int from, int to) {
    int end = to;
    int length = tailLength(passage, from, end);
    while (length > 0) {
      end = blanksStart(passage, from, end - length);
      length = tailLength(passage, from, end);
    }
    return end;
  }

  private static int tailLength(Passage passage, int start, int end) {
    if (start >= end) {
      return 0;
    }
    int time = timeLength(passage, start, end);
    if (time > 0) {
      return time;
    }
    int tail = TAILS.endingAt(passage.folded(), start, end);
    return tail > 0 && WHOLE.endingAt(passage.folded(), start, end) < Math.max(2, tail) ? tail : 0;
  }

  /** Returns the length of a year or of its end, 2019年年底, that is no other to compare with. */
  private static int timeLength(Passage passage, int start, int end) {
    int part = !YEAR_PARTS.has(passage.at(end - 1)) ? 0 : passage.endsWith("年年", end - 1) ? 2 : 1;
    int year = end - part;
    if (passage.at(year - 1) != '年' || "比较同与".indexOf(passage.at(year - 6)) >= 0) {
      return 0;
    }
    int time = Times.yearLength(passage, year, start);
    return time > 0 ? time + part : 0;
  }

  /** Returns where the blanks end that stand at the beginning. */
  static int blanksEnd(Passage passage, int start, int end) {
    int at = start;
    while (at < end && passage.isBlank(at)) {
      at++;
    }
    return at;
  }

  /** Returns where the blanks begin that stand at the end. */
  static int blanksStart(Passage passage, int start, int end) {
    int at = end;
    while (at > start && passage.isBlank(at - 1)) {
      at--;
    }
    return at;
  }
}
