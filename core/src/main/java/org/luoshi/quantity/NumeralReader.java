package org.luoshi.quantity;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.luoshi.quantity.Numeral.Form;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.ChineseNumerals;

/**
 * Reads the numeral that begins at a place: digits, Chinese digits, bare multipliers, Roman
 * numerals.
 */
final class NumeralReader {

  private static final int MAX_DIGITS = 30;
  private static final int MAX_DECIMALS = 4;
  private static final int MAX_EXPONENT = 20;
  private static final char FIRST_HAN = '\u4E00';
  private static final int LONG_DIGITS = 18; // so many always fit into a long
  private static final String DIGITS = "〇零一二两三四五六七八九";
  private static final String MULTIPLIERS = "十百千万亿";
  private static final String AFTER_UNIT_THOUSAND = "克米瓦伏卡帕焦赫升兆";
  private static final String ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";

  /** The characters that a numeral may begin with. */
  static final String STARTS = "0123456789" + DIGITS + MULTIPLIERS + "廿卅" + ROMAN;

  private static final CharacterSet START_SET = CharacterSet.of(STARTS);
  private static final CharacterSet CHINESE = CharacterSet.of(DIGITS + MULTIPLIERS + "廿卅");

  private static final CharacterSet GROUP_MARKS = CharacterSet.of(", ");

  /** The characters behind digits that may belong to the number. */
  private static final CharacterSet MULTIPLIED =
      CharacterSet.of(c -> Characters.isBlank(c) || "余多百千万亿个.".indexOf(c) >= 0);

  private final Passage passage;
  private int at;

  private NumeralReader(Passage passage, int at) {
    this.passage = passage;
    this.at = at;
  }

  /** Returns whether a numeral may begin with {@code c}. */
  static boolean startsNumeral(char c) {
    return START_SET.has(c);
  }

  /**
   * Reads the numeral at a place where {@link #startsNumeral} holds; it never reaches further than
   * its own characters.
   */
  static Numeral read(Passage passage, int at) {
    NumeralReader reader = new NumeralReader(passage, at);
    if (passage.isDigit(at)) {
      return reader.arabic();
    }
    int roman = ROMAN.indexOf(passage.at(at));
    return roman < 0
        ? reader.chinese()
        : new Numeral(at, at + 1, Form.ROMAN, BigDecimal.valueOf(roman + 1L), 0, false);
  }

  private Numeral arabic() {
    int start = at;
    skipDigits();
    if (GROUP_MARKS.has(passage.at(at))) {
      skipGroups(start);
    }
    int points = 0;
    while (skipDecimals()) {
      points++;
    }
    if (points > 1 || at - start > MAX_DIGITS) {
      return Numeral.unreadable(start, at);
    }
    return MULTIPLIED.has(passage.at(at))
        ? multiplied(start)
        : new Numeral(start, at, Form.ARABIC, digits(start, at, 0), 0, false);
  }

  /** Reads what may stand behind the digits. */
  private Numeral multiplied(int start) {
    int end = at;
    int zeros = skipLetterZeros();
    boolean more = skipMore();
    boolean gap =
        passage.isBlank(at) && "万亿".indexOf(passage.at(at + 1)) >= 0 && !passage.startsLine(start);
    at += gap ? 1 : 0;
    at += spokenHundredMillions() ? 1 : 0;
    int power = multipliers();
    more |= skipMore();
    BigDecimal value =
        zeros == 0
            ? digits(start, end, power)
            : digits(start, end, 0).setScale(zeros).scaleByPowerOfTen(power);
    return new Numeral(start, at, Form.ARABIC, value, power, more);
  }

  /** Returns whether 个亿 follows as one says it: 1.2个亿, but not 3个亿元项目. */
  private boolean spokenHundredMillions() {
    return passage.at(at) == '个' && passage.at(at + 1) == '亿' && passage.isBoundary(at + 2);
  }

  /** Returns the number that stands between two places, times a power of ten. */
  private BigDecimal digits(int start, int end, int power) {
    if (end - start > LONG_DIGITS) {
      String digits = passage.text(start, end).replace(" ", "").replace(",", "");
      return new BigDecimal(digits).scaleByPowerOfTen(power);
    }
    long digits = 0;
    int point = end;
    for (int i = start; i < end; i++) {
      if (passage.isDigit(i)) {
        digits = 10 * digits + passage.at(i) - '0';
      } else if (passage.at(i) == '.') {
        point = i + 1;
      }
    }
    return BigDecimal.valueOf(digits, end - point - power);
  }

  /** Returns the mark between thousands: a blank only inside a sentence, where it ends no cell. */
  private char groupMark(int start) {
    boolean within = passage.at(start - 1) >= FIRST_HAN && !passage.startsLine(start);
    char wide = passage.rawAt(at - 1) >= '０' && passage.rawAt(at) == '，' ? '，' : ',';
    return within && passage.rawAt(at) == ' ' ? ' ' : wide;
  }

  /**
   * Returns whether a mark between thousands and three digits follow; a full-width comma separates
   * clauses, except between full-width digits.
   */
  private boolean isGroup(int start, char comma, boolean grouped) {
    return passage.rawAt(at) == comma
        && (grouped || at - start <= 3 && passage.at(start) != '0')
        && passage.isDigit(at + 1)
        && passage.isDigit(at + 2)
        && passage.isDigit(at + 3)
        && !passage.isDigit(at + 4);
  }

  private void skipGroups(int start) {
    boolean grouped = false;
    char comma = groupMark(start);
    while (at - start <= MAX_DIGITS && isGroup(start, comma, grouped)) {
      grouped = true;
      at += 4;
    }
  }

  /** Passes over a point and the digits behind it and returns whether they are there. */
  private boolean skipDecimals() {
    boolean decimals = passage.at(at) == '.' && passage.isDigit(at + 1);
    if (decimals) {
      at++;
      skipDigits();
    }
    return decimals;
  }

  private void skipDigits() {
    while (passage.isDigit(at)) {
      at++;
    }
  }

  private boolean skipMore() {
    boolean more = passage.at(at) == '余' || passage.at(at) == '多';
    at += more ? 1 : 0;
    return more;
  }

  /**
   * Passes over the letters O that stand for decimals in a text read by a machine, 8.O%, and
   * returns how many there are.
   */
  private int skipLetterZeros() {
    if (passage.at(at) != '.' || passage.at(at + 1) != 'O') {
      return 0;
    }
    int from = at + 1;
    int end = from;
    while (passage.at(end) == 'O') {
      end++;
    }
    if (passage.isLetter(end) || passage.isDigit(end)) {
      return 0;
    }
    at = end;
    return end - from;
  }

  /** Reads 几 behind 十 or 百: 十几 is more than 10. */
  private boolean skipSome() {
    boolean some = passage.at(at) == '几' && "十百".indexOf(passage.at(at - 1)) >= 0;
    at += some ? 1 : 0;
    return some;
  }

  /** Reads 百 or 千, then 万, then 亿, as far as they are there. */
  private int multipliers() {
    int power = 0;
    if (passage.at(at) == '百'
        || passage.at(at) == '千' && AFTER_UNIT_THOUSAND.indexOf(passage.at(at + 1)) < 0) {
      power = passage.at(at) == '百' ? 2 : 3;
      at++;
    }
    if (passage.at(at) == '万') {
      power += 4;
      at++;
    }
    if (passage.at(at) == '亿') {
      power += 8;
      at++;
    }
    return power;
  }

  private Numeral chinese() {
    int start = at;
    while (CHINESE.has(passage.at(at))) {
      at++;
    }
    if (at - start > MAX_DIGITS) {
      return Numeral.unreadable(start, at);
    }
    if (passage.at(at - 1) == '千' && AFTER_UNIT_THOUSAND.indexOf(passage.at(at)) >= 0) {
      at--;
    }
    String run = passage.text(start, at);
    boolean bare = ChineseRun.isBare(run);
    OptionalLong value = bare ? ChineseRun.product(run) : ChineseRun.spoken(run);
    if (value.isEmpty()) {
      return Numeral.unreadable(start, Math.max(at, start + 1));
    }
    BigDecimal part = bare ? BigDecimal.ZERO : fraction();
    if (part.signum() > 0) {
      boolean open = skipMore();
      int tens = multipliers();
      BigDecimal sum = BigDecimal.valueOf(value.getAsLong()).add(part);
      return new Numeral(start, at, Form.CHINESE, sum.scaleByPowerOfTen(tens), tens, open);
    }
    boolean more = skipMore() || skipSome();
    int power = more ? multipliers() : 0;
    BigDecimal whole = BigDecimal.valueOf(value.getAsLong());
    BigDecimal number = ChineseRun.exact(power == 0 ? whole : whole.scaleByPowerOfTen(power), run);
    if (-number.scale() > MAX_EXPONENT) {
      return Numeral.unreadable(start, at);
    }
    return bare
        ? new Numeral(start, at, Form.BARE, number, number.precision() - number.scale() - 1, more)
        : new Numeral(start, at, Form.CHINESE, number, power, more);
  }

  /** Reads the decimals of 四十九点三; 0 and no step for a time of day such as 九点三十分. */
  private BigDecimal fraction() {
    if (passage.at(at) != '点') {
      return BigDecimal.ZERO;
    }
    int end = at + 1;
    StringBuilder digits = new StringBuilder("0.");
    while (end <= at + MAX_DECIMALS && DIGITS.indexOf(passage.at(end)) >= 0) {
      digits.append(ChineseNumerals.parse(passage.text(end, end + 1)).orElse(0));
      end++;
    }
    if (end == at + 1 || "十分刻钟".indexOf(passage.at(end)) >= 0) {
      return BigDecimal.ZERO;
    }
    at = end;
    return new BigDecimal(digits.toString());
  }
}
