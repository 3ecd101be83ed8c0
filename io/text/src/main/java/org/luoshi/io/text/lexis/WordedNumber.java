package org.luoshi.io.text.lexis;

import java.util.Optional;
import java.util.OptionalLong;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/** Numbers at the beginning of a line that a letter or a word stands before. */
final class WordedNumber {

  private static final int MAX_LETTERED = 3; // digits

  /** What can be listed with numbers of its own. */
  private static final Lexicon NAMES =
      Lexicon.of("任务", "事项", "实事", "项目", "工程", "举措", "目标", "指标", "目标任务");

  private static final CharacterSet NAMED_STARTS = CharacterSet.of("任事实项工举目指第");

  private WordedNumber() {}

  /**
   * A letter that names a group and a number in it: {@code A1.}, {@code B-3 }; no name such as A4纸,
   * no decimal, no enumeration of names.
   */
  static Optional<Marker> lettered(String s) {
    boolean dash = s.length() > 1 && s.charAt(1) == '-';
    int from = dash ? 2 : 1;
    int end = Marker.run(s, from, Marker.DIGITS);
    if (end == from || end - from > MAX_LETTERED || end >= s.length()) {
      return Optional.empty();
    }
    int value = Integer.parseInt(s, from, end, 10);
    char next = s.charAt(end);
    boolean blank = dash && Characters.isBlank(next);
    boolean stop = ".、:".indexOf(next) >= 0;
    boolean goesOn = end + 1 < s.length() && (s.charAt(end + 1) < 0x80 && next != ':');
    return blank || stop && (!goesOn || Characters.isBlank(s.charAt(end + 1)))
        ? Marker.closed(s, MarkerStyle.LETTERED, value, end, end + 1)
        : Optional.empty();
  }

  /**
   * A word for what is listed, and its number: {@code 任务一:}, {@code 实事2:}, {@code 第三项:}, {@code
   * 第5项“…”}.
   */
  static Optional<Marker> named(String s) {
    if (!NAMED_STARTS.has(s.charAt(0))) {
      return Optional.empty();
    }
    boolean ordinal = s.charAt(0) == '第';
    int from = ordinal ? 1 : NAMES.lengthAt(s, 0, s.length());
    int end = Math.max(Marker.run(s, from, Marker.DIGITS), Marker.run(s, from, Marker.CHINESE));
    OptionalLong value = end > from ? Marker.number(s, from, end) : OptionalLong.empty();
    end += ordinal && end < s.length() && "项件".indexOf(s.charAt(end)) >= 0 ? 1 : 0;
    boolean whole = !ordinal || end > from && "项件".indexOf(s.charAt(end - 1)) >= 0;
    boolean closed =
        end < s.length()
            && (":、.".indexOf(s.charAt(end)) >= 0 || Characters.isBlank(s.charAt(end)));
    boolean quotes = ordinal && end < s.length() && s.charAt(end) == '“';
    return from > 0 && value.isPresent() && whole && (closed || quotes)
        ? Marker.closed(s, MarkerStyle.NAMED, (int) value.getAsLong(), end, closed ? end + 1 : end)
        : Optional.empty();
  }

  /** Such a word and number in brackets: {@code 【任务一】}. */
  static Optional<Marker> bracketed(String s, int from, int to) {
    return named(s.substring(from, to).concat(":"))
        .filter(m -> from + m.numberEnd() == to)
        .flatMap(m -> Marker.closed(s, MarkerStyle.NAMED, m.value(), to + 1, to + 1));
  }
}
