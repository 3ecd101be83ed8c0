package org.luoshi.io.text.lexis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.ChineseNumerals;
import org.luoshi.text.Lexicon;

/**
 * The numbering at the beginning of a line (序号).
 *
 * @param style its form
 * @param value the number it names; 0 for dashes
 * @param numberEnd where the number ends, without its closing {@code .} or {@code 、}
 * @param end where the text after it begins
 * @since 0.1.0
 */
public record Marker(MarkerStyle style, int value, int numberEnd, int end) {

  private static final int MAX_DIGITS = 4;
  private static final int MAX_NUMBER = 9999;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int MAX_NUMERAL = 9; // characters of 一千一百二十一
  private static final int YEAR_DIGITS = 4;
  static final String DIGITS = "0123456789";
  static final String CHINESE = "零〇一二三四五六七八九十百千";
  private static final int SINGLES = 20; // of each form, one form behind the other
  private static final List<MarkerStyle> SINGLE_STYLES =
      List.of(MarkerStyle.CIRCLED, MarkerStyle.ARABIC_BRACKET, MarkerStyle.ARABIC_STOP);
  private static final int MAX_GAP = 2; // blanks between a number and its stop

  private static final Lexicon COUNTED = Lexicon.of("号", "期", "季度", "级", "类", "标段", "、");

  /** The characters that numbers in Arabic figures begin with. */
  private static final CharacterSet ARABIC_STARTS =
      CharacterSet.of(
          c ->
              c == '('
                  || c >= '0' && c <= '9'
                  || c >= '①' && c < '①' + SINGLE_STYLES.size() * SINGLES);

  /** The characters that numbers of sections begin with. */
  private static final CharacterSet SECTION_STARTS =
      CharacterSet.of(c -> c == '(' || c == '第' || c >= '㈠' && c <= '㈩' || CHINESE.indexOf(c) >= 0);

  /** Returns whether a number in Arabic figures can begin with a folded character. */
  public static boolean mayBeArabic(char first) {
    return ARABIC_STARTS.has(first);
  }

  /** Returns whether the number of a section can begin with a folded character. */
  public static boolean mayBeSection(char first) {
    return SECTION_STARTS.has(first);
  }

  /**
   * Finds the numbering that a text begins with.
   *
   * @param folded the folded text, without blanks at its beginning
   * @return the numbering, empty if there is none; a decimal number or a year is none
   */
  public static Optional<Marker> of(String folded) {
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    char first = folded.charAt(0);
    if (isDigit(first)) {
      return arabic(folded);
    }
    if (first == '(') {
      return bracketed(folded, ')');
    }
    if (first == '【' || first == '[') {
      return bracketed(folded, first == '[' ? ']' : '】');
    }
    if ('A' <= first && first <= 'Z') {
      return WordedNumber.lettered(folded);
    }
    if (first == '-' && folded.startsWith("--")) {
      int end = run(folded, 0, "-");
      return Optional.of(
          new Marker(MarkerStyle.DASH, 0, end, Characters.blanksEnd(folded, end, folded.length())));
    }
    Optional<Marker> single = single(folded, first);
    if (single.isPresent()) {
      return single;
    }
    Optional<Marker> named = WordedNumber.named(folded);
    if (named.isPresent()) {
      return named;
    }
    if (first == '第') {
      return chapter(folded);
    }
    return chinese(folded, folded.startsWith("其") ? 1 : 0);
  }

  /**
   * A number that is one character with its circle, brackets or stop: {@code ①}, {@code ⑴}, {@code
   * ⒈}.
   */
  private static Optional<Marker> single(String s, char first) {
    int place = first - '①';
    boolean chinese = first >= '㈠' && first <= '㈩';
    if (!chinese && (place < 0 || place >= SINGLE_STYLES.size() * SINGLES)) {
      return Optional.empty();
    }
    MarkerStyle style = chinese ? MarkerStyle.CHINESE_BRACKET : SINGLE_STYLES.get(place / SINGLES);
    int value = chinese ? first - '㈠' + 1 : place % SINGLES + 1;
    return closed(s, style, value, 1, 1);
  }

  private static Optional<Marker> arabic(String s) {
    int end = 0;
    while (end < s.length() && end <= MAX_DIGITS && isDigit(s.charAt(end))) {
      end++;
    }
    if (end > MAX_DIGITS) {
      return Optional.empty();
    }
    int value = Integer.parseInt(s, 0, end, 10);
    if (end == s.length()) {
      return Optional.of(new Marker(MarkerStyle.BARE, value, end, end));
    }
    int stop = Characters.blanksEnd(s, end, Math.min(s.length() - 1, end + MAX_GAP));
    MarkerStyle style =
        switch (s.charAt(stop)) {
          case '.' -> isDecimal(s, stop + 1, value) ? null : MarkerStyle.ARABIC_STOP;
          case '、' -> enumerates(s, stop + 1, value) ? null : MarkerStyle.ARABIC_COMMA;
          case ')' -> MarkerStyle.ARABIC_BRACKET;
          case ':', ',' -> isNumber(value) && wordsFollow(s, stop) ? MarkerStyle.ARABIC_STOP : null;
          default -> null;
        };
    return style == null
        ? LevelledNumber.of(s).filter(LevelledNumber::isApart).map(LevelledNumber::marker)
        : closed(s, style, value, end, stop + 1);
  }

  private static boolean wordsFollow(String s, int at) {
    return at + 1 < s.length() && Character.isIdeographic(s.charAt(at + 1));
  }

  /**
   * Digits after a full stop are decimals, unless they are a year or a month or have decimals of
   * their own: {@code 3.2025年底前}, {@code 5.10月底前}, {@code 2.1.5万亩}.
   */
  private static boolean isDecimal(String s, int from, int value) {
    int end = run(s, from, DIGITS);
    boolean year = end - from == YEAR_DIGITS && s.startsWith("年", end);
    boolean month = end - from <= 2 && s.startsWith("月", end);
    boolean decimals =
        isNumber(value) && s.startsWith(".", end) && run(s, end + 1, DIGITS) > end + 1;
    return end > from && !year && !month && !decimals;
  }

  /**
   * A second number that counts the same thing ends an enumeration: {@code 11、12号线}, {@code 一、二季度}.
   */
  private static boolean enumerates(String s, int from, int value) {
    int end = Math.max(run(s, from, DIGITS), run(s, from, CHINESE));
    return end > from
        && !COUNTED.startingAt(s, end, s.length()).isEmpty()
        && number(s, from, end).orElse(0) > value;
  }

  private static Optional<Marker> bracketed(String s, char closing) {
    int close = s.indexOf(closing);
    if (close < 2 || close > MAX_NUMERAL + 1) {
      return Optional.empty();
    }
    int from = Characters.blanksEnd(s, 1, s.length());
    int to = Characters.blanksStart(s, from, close);
    OptionalLong value = number(s, from, to);
    if (value.isEmpty()) {
      return closing == '】' ? WordedNumber.bracketed(s, from, to) : Optional.empty();
    }
    MarkerStyle style =
        isDigit(s.charAt(from)) ? MarkerStyle.ARABIC_BRACKET : MarkerStyle.CHINESE_BRACKET;
    int end = close + 1;
    boolean stop = end < s.length() && (s.charAt(end) == '、' || s.charAt(end) == '.');
    return closed(s, style, (int) value.getAsLong(), end, stop ? end + 1 : end);
  }

  private static Optional<Marker> chinese(String s, int from) {
    int end = run(s, from, CHINESE);
    if (end == from || end == s.length() || "、.是".indexOf(s.charAt(end)) < 0) {
      return Optional.empty();
    }
    OptionalLong value = numeral(s.substring(from, end));
    if (value.isEmpty()) {
      return Optional.empty();
    }
    int number = (int) value.getAsLong();
    return switch (s.charAt(end)) {
      case '、', '.' ->
          from > 0 || enumerates(s, end + 1, number)
              ? Optional.empty()
              : closed(s, MarkerStyle.CHINESE_COMMA, number, end, end + 1);
      case '是' -> closed(s, MarkerStyle.FIRSTLY, number, end + 1, end + 1);
      default -> Optional.empty();
    };
  }

  private static Optional<Marker> chapter(String s) {
    int end = run(s, 1, CHINESE);
    OptionalLong value = numeral(s.substring(1, end));
    if (value.isEmpty() || end == s.length()) {
      return Optional.empty();
    }
    int number = (int) value.getAsLong();
    if (s.charAt(end) == ',') {
      return closed(s, MarkerStyle.FIRSTLY, number, end, end + 1);
    }
    if (s.charAt(end) == '、') { // 第一、二产业 and 第一、第二产业 are names
      boolean named = run(s, end + 1, CHINESE) > end + 1 || s.startsWith("第", end + 1);
      return named ? Optional.empty() : closed(s, MarkerStyle.CHINESE_COMMA, number, end, end + 1);
    }
    int close =
        s.startsWith("部分", end) ? end + 2 : "章节".indexOf(s.charAt(end)) >= 0 ? end + 1 : end;
    boolean alone =
        close < s.length()
            && (Characters.isBlank(s.charAt(close)) || ":、,".indexOf(s.charAt(close)) >= 0);
    MarkerStyle style = s.startsWith("节", end) ? MarkerStyle.CHAPTER_SECTION : MarkerStyle.CHAPTER;
    return close > end && (alone || close == s.length())
        ? closed(s, style, number, close, close == s.length() ? close : close + 1)
        : Optional.empty();
  }

  static Optional<Marker> closed(String s, MarkerStyle style, int value, int numberEnd, int end) {
    return Optional.of(
        new Marker(style, value, numberEnd, Characters.blanksEnd(s, end, s.length())));
  }

  static OptionalLong number(String s, int from, int to) {
    boolean digits = from < to && to - from <= MAX_DIGITS && run(s, from, DIGITS) >= to;
    return digits
        ? small(OptionalLong.of(Long.parseLong(s, from, to, 10)))
        : numeral(s.substring(from, to));
  }

  private static OptionalLong numeral(String s) {
    return s.length() > MAX_NUMERAL ? OptionalLong.empty() : small(ChineseNumerals.parse(s));
  }

  private static OptionalLong small(OptionalLong value) {
    return value.isPresent() && !isNumber(value.getAsLong()) ? OptionalLong.empty() : value;
  }

  /** Returns whether a number counts something and is no year. */
  private static boolean isNumber(long value) {
    return value <= MAX_NUMBER && (value < FIRST_YEAR || value > LAST_YEAR);
  }

  static int run(String s, int from, String chars) {
    int end = from;
    while (end < s.length() && chars.indexOf(s.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }
}
