package org.luoshi.quantity;

import org.luoshi.quantity.Marks.Mark;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** The forms that years and parts of a year have: 2021年一季度, 1-9月, 截至6月底, 今后五年. */
final class Times {

  /** The characters that a time begins with. */
  static final CharacterSet BEGINS = CharacterSet.of("0123456789今去上明当本全年一二三四五六七八九十两第前截到至自过近未这“下");

  /** How far behind the beginning of a time the first of its marks stands at most. */
  static final int LAST_MARK = "截至2006-2010".length();

  private static final CharacterSet NUMBERS = CharacterSet.of("一二三四五六七八九十两0123456789");
  private static final CharacterSet AFTER_DIGITS = CharacterSet.of("年季月全-至到~一二三四五六七八九十两");
  private static final CharacterSet YEAR_JOINTS = CharacterSet.of("-至到~");
  private static final CharacterSet CHINESE_DIGITS = CharacterSet.of("〇一二三四五六七八九零○");
  private static final Lexicon UNTIL = Lexicon.of("截至", "截止", "截至到", "截止到", "到", "至", "自");
  private static final Lexicon WHOLE_YEARS =
      Lexicon.of("去年同期", "上年同期", "今年", "去年", "上年", "明年", "当年", "本年");
  private static final Lexicon PARTS = Lexicon.of("上半年", "下半年", "全年", "年底", "年末", "年内");
  private static final Lexicon SPANS = Lexicon.of("过去", "今后", "未来", "近", "这", "前", "上");
  private static final Lexicon SINCE = Lexicon.of("以来", "期间", "时期", "来", "间", "内");
  private static final int YEAR = 4; // digits
  private static final String ALL_YEAR = "全年";
  private static final String YEARLY = "年均";
  private static final Lexicon EDGES = Lexicon.of("底", "末", "初", "上旬", "中旬", "下旬", "前", "内");

  private Times() {}

  /** Returns where the time ends that begins at {@code at}; {@code at} if none does. */
  static int end(Passage passage, int at) {
    if (!BEGINS.has(passage.at(at)) || isOtherNumber(passage, at) || !isMarked(passage, at)) {
      return at;
    }
    int from = passage.wordEnd(UNTIL, at);
    int blank = from > at && passage.isBlank(from) ? from + 1 : from;
    int end = plan(passage, blank);
    end = end > blank ? end : span(passage, blank);
    end = end > blank ? end : yearAndPart(passage, blank);
    return end > blank ? end : at;
  }

  /** Whether a mark stands near a place without which no time begins there. */
  private static boolean isMarked(Passage passage, int begin) {
    return passage.next(Mark.TIME, begin, begin + LAST_MARK + 1) <= begin + LAST_MARK;
  }

  /** Whether digits stand at a place behind which no time goes on. */
  private static boolean isOtherNumber(Passage passage, int at) {
    return otherNumberEnd(passage, at) > at;
  }

  /** Returns where the digits at a place end, of which a year has four. */
  private static int digitsEnd(Passage passage, int at) {
    int end = at;
    while (end < at + 4 && passage.isDigit(end)) {
      end++;
    }
    return end;
  }

  private static boolean mayGoOn(Passage passage, int digitsEnd) {
    return AFTER_DIGITS.has(passage.at(digitsEnd)) || passage.isBlank(digitsEnd);
  }

  /** Returns where the digits end behind which no time goes on; {@code at} if there are none. */
  static int otherNumberEnd(Passage passage, int at) {
    int end = digitsEnd(passage, at);
    return end == at || mayGoOn(passage, end) ? at : passage.isDigit(end) ? at + 1 : end;
  }

  /** 2021年, 2021年一季度, 今年1-9月, 上半年. */
  private static int yearAndPart(Passage passage, int at) {
    int year = year(passage, at);
    int from = passage.isBlank(year) && year > at ? year + 1 : year;
    int end = part(passage, from);
    if (end > from) {
      return end;
    }
    int since = year > at ? passage.wordEnd(SINCE, year) : year;
    return since > year ? since : year > at ? passage.wordEnd(EDGES, year) : at;
  }

  private static int year(Passage passage, int at) {
    int digits = Math.max(digits(passage, at, 4), chineseDigits(passage, at));
    int mark = passage.isBlank(at + digits) ? at + digits + 1 : at + digits;
    int last = digits == 4 ? lastYear(passage, mark) : mark;
    if (last > mark) {
      return last;
    }
    if (digits == 4 && passage.at(mark) == '年') {
      return passage.at(mark + 1) == '度' ? mark + 2 : mark + 1;
    }
    if (digits == 4 && passage.startsWith(ALL_YEAR, mark)) {
      return mark; // 2022全年
    }
    int word = passage.wordEnd(WHOLE_YEARS, at);
    return word > at && passage.at(word) == '度' ? word + 1 : word;
  }

  /** Returns where the last year of 2006-2010年 or 2017年至2021年 ends; {@code at} if it is none. */
  private static int lastYear(Passage passage, int at) {
    int joint = passage.at(at) == '年' ? at + 1 : at;
    if (!YEAR_JOINTS.has(passage.at(joint))) {
      return at;
    }
    int end = joint + 1 + digits(passage, joint + 1, 4);
    return end == joint + 5 && passage.at(end) == '年' ? end + 1 : at;
  }

  private static int part(Passage passage, int at) {
    int word = passage.wordEnd(PARTS, at);
    if (word > at) {
      return word;
    }
    int quarter = passage.at(at) == '第' || passage.at(at) == '前' ? at + 1 : at;
    if ("一二三四1234".indexOf(passage.at(quarter)) >= 0 && passage.startsWith("季度", quarter + 1)) {
      return passage.wordEnd(EDGES, quarter + 3);
    }
    int first = passage.at(at) == '前' ? firstMonths(passage, at + 1) : at;
    return first > at ? first : month(passage, at);
  }

  /** Returns where 前6个月, 前八月 ends whose number begins at a place; 0 if it is none. */
  private static int firstMonths(Passage passage, int at) {
    int end = at;
    while (end < at + 2 && NUMBERS.has(passage.at(end))) {
      end++;
    }
    int unit = passage.at(end) == '个' ? end + 1 : end;
    return end > at && passage.at(unit) == '月' ? unit + 1 : 0;
  }

  /** 9月底, 1-9月份, 1月至9月, 6月30日. */
  private static int month(Passage passage, int at) {
    int first = at + digits(passage, at, 2);
    if (first == at) {
      return at;
    }
    int end = passage.at(first) == '月' ? first + 1 : first;
    int joint = "-至到~".indexOf(passage.at(end)) >= 0 && end < passage.length() ? end + 1 : end;
    int second = joint + (joint > end ? digits(passage, joint, 2) : 0);
    if (second > joint && passage.at(second) == '月') {
      end = second + 1;
    } else if (end == first) {
      return at;
    }
    end += passage.at(end) == '份' ? 1 : 0;
    int day = end + digits(passage, end, 2);
    return day > end && passage.at(day) == '日' ? day + 1 : passage.wordEnd(EDGES, end);
  }

  /** 过去五年, 五年来, 近3年. */
  private static int span(Passage passage, int at) {
    int number = passage.wordEnd(SPANS, at);
    int years = number;
    while (years < number + 2 && NUMBERS.has(passage.at(years))) {
      years++;
    }
    if (years == number || passage.at(years) != '年') {
      return at;
    }
    int end = passage.wordEnd(SINCE, years + 1);
    boolean yearly = passage.startsWith(YEARLY, end);
    return end > years + 1 || number > at || yearly ? end : at;
  }

  /** “十四五”期间, “十四五”末. */
  private static int plan(Passage passage, int at) {
    if (passage.at(at) != '“') {
      return at;
    }
    int end = at + 1;
    while (end < at + 4 && "一二三四五六七八九十".indexOf(passage.at(end)) >= 0) {
      end++;
    }
    if (end < at + 3 || passage.at(end - 1) != '五' || passage.at(end) != '”') {
      return at;
    }
    int since = passage.wordEnd(SINCE, end + 1);
    return since > end + 1 ? since : passage.wordEnd(EDGES, end + 1);
  }

  private static int digits(Passage passage, int at, int most) {
    int end = at;
    while (end < at + most && passage.isDigit(end)) {
      end++;
    }
    return passage.isDigit(end) ? 0 : end - at;
  }

  /** Returns the length of a year such as 2020年 that ends at {@code end}; 0 if there is none. */
  static int yearLength(Passage passage, int end, int from) {
    int start = end - (passage.isBlank(end - 2) ? YEAR + 2 : YEAR + 1);
    return start >= from && !passage.isDigit(start - 1) && year(passage, start) == end
        ? end - start
        : 0;
  }

  /** 4 for the digits of a year such as 一九五五, else 0. */
  private static int chineseDigits(Passage passage, int at) {
    int end = at;
    while (end < at + 4 && CHINESE_DIGITS.has(passage.at(end))) {
      end++;
    }
    return end == at + 4 ? 4 : 0;
  }
}
