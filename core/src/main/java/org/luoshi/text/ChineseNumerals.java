package org.luoshi.text;

import java.util.Objects;
import java.util.OptionalLong;
import org.luoshi.base.Checks;

/**
 * Numbers written in Chinese characters (中文数字), from and to {@code long}.
 *
 * <p>Two ways of writing are read, and nothing else, no blanks and no Arabic digits:
 *
 * <ul>
 *   <li>digit by digit, as for years: 二〇一〇, 二○一一, also a single digit such as 零;
 *   <li>with units: 十, 百, 千 within a section, 万, 亿 and 兆 (10^12) between sections, also 万亿;
 *       simplified, traditional or formal (壹拾贰, 萬, 億).
 * </ul>
 *
 * <p>With units, each unit is smaller than the one before it and has a digit of one to nine; only 十
 * may stand without (十五, 一百十五), so 百 and 万 alone are words and no numbers. A skipped place must be
 * shown by one 零 or 〇 (一百零五, 二万零一十): 一百五 and 三万五 are not read, since in speech they mean 150 and
 * 35,000. After 万, 亿 and 兆 a 零 is allowed where nothing is skipped (十万零三千). 两 stands for two before
 * 百, 千, 万, 亿, 兆 and alone. 廿, 卅 and 卌 are 20, 30 and 40, with a digit after them or without.
 *
 * @since 0.1.0
 */
public final class ChineseNumerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String VARIANTS = "〇○壹贰貳叁叄肆伍陆陸柒捌玖拾佰仟萬億";
  private static final String PLAIN = "零零一二二三三四五六六七八九十百千万亿";
  private static final String LEVELS = "万亿兆";
  private static final long[] SCALES = {10_000L, 100_000_000L, 1_000_000_000_000L};
  private static final int SECTION = 10_000;
  private static final long MAX_FORMAT = 999_999_999_999L;
  private static final int INVALID = -1;

  private ChineseNumerals() {}

  /**
   * Reads a number.
   *
   * @param text any text
   * @return the number, 0 or more; empty if {@code text} is not wholly one by the rules above or
   *     exceeds a {@code long}
   */
  public static OptionalLong parse(String text) {
    Objects.requireNonNull(text, "text");
    int single = text.length() == 1 ? DIGITS.indexOf(text.charAt(0)) : INVALID;
    if (single != INVALID) {
      return OptionalLong.of(single);
    }
    String plain = plain(text);
    long digits = digits(plain);
    long value = digits == INVALID ? number(plain, 0, plain.length(), LEVELS.length()) : digits;
    return value == INVALID ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /**
   * Writes a number in the usual simplified form with units: 十, 十一, 一百零五, 二万零一十, 十万三千.
   *
   * @param number 0 to 999,999,999,999
   * @return the form that {@link #parse} reads back
   * @throws IllegalArgumentException if {@code number} lies outside
   */
  public static String format(long number) {
    Checks.isTrue(
        0 <= number && number <= MAX_FORMAT,
        "number must be 0 to %s but was %s",
        MAX_FORMAT,
        number);
    if (number == 0) {
      return "零";
    }
    int hundredMillions = (int) (number / SECTION / SECTION);
    int tenThousands = (int) (number / SECTION % SECTION);
    StringBuilder out = new StringBuilder();
    appendSection(out, hundredMillions, 0, "亿");
    appendSection(out, tenThousands, hundredMillions, "万");
    appendSection(out, (int) (number % SECTION), tenThousands, "");
    return out.toString();
  }

  private static void appendSection(StringBuilder out, int section, int above, String name) {
    if (section == 0) {
      return;
    }
    boolean gap = out.length() > 0 && above == 0;
    for (int unit = SECTION / 10; unit > 0; unit /= 10) {
      int digit = section / unit % 10;
      if (digit == 0) {
        gap = out.length() > 0;
        continue;
      }
      out.append(gap ? "零" : "");
      gap = false;
      if (digit > 1 || unit != 10 || out.length() > 0) {
        out.append(DIGITS.charAt(digit));
      }
      out.append(nameOf(unit));
    }
    out.append(name);
  }

  /**
   * Returns {@code text} in simplified characters with every digit written out: 十 as 一十, 廿 as 二十, 两
   * as 二.
   */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length() + 1);
    for (int i = 0; i < text.length(); i++) {
      int variant = VARIANTS.indexOf(text.charAt(i));
      char c = variant < 0 ? text.charAt(i) : PLAIN.charAt(variant);
      switch (c) {
        case '十' ->
            plain.append(
                i > 0 && DIGITS.indexOf(plain.charAt(plain.length() - 1)) > 0 ? "十" : "一十");
        case '廿' -> plain.append("二十");
        case '卅' -> plain.append("三十");
        case '卌' -> plain.append("四十");
        case '两', '兩' -> plain.append(isTwo(text, i + 1) ? '二' : c);
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Returns whether 两 before {@code next} is a number and no weight. */
  private static boolean isTwo(String text, int next) {
    return text.length() == 1
        || next < text.length() && "百佰千仟万萬亿億兆".indexOf(text.charAt(next)) >= 0;
  }

  /** Reads digit by digit. */
  private static long digits(String plain) {
    long value = plain.isEmpty() ? INVALID : 0;
    for (int i = 0; i < plain.length() && value != INVALID; i++) {
      int digit = DIGITS.indexOf(plain.charAt(i));
      value = digit < 0 || value > (Long.MAX_VALUE - digit) / 10 ? INVALID : value * 10 + digit;
    }
    return value;
  }

  /** Reads a stretch whose sections are named by the first {@code levels} of 万, 亿 and 兆. */
  private static long number(String plain, int from, int to, int levels) {
    if (levels == 0) {
      return section(plain, from, to);
    }
    int at = plain.indexOf(LEVELS.charAt(levels - 1), from);
    if (at < 0 || at >= to) {
      return number(plain, from, to, levels - 1);
    }
    long scale = SCALES[levels - 1];
    long high = number(plain, from, at, levels - 1);
    long low = at + 1 == to ? 0 : rest(plain, at + 1, to, levels - 1);
    boolean valid =
        high != INVALID && low != INVALID && low < scale && high <= (Long.MAX_VALUE - low) / scale;
    return valid ? high * scale + low : INVALID;
  }

  /** Reads what follows 万, 亿 or 兆: its first place is filled, or 零 tells that it is not. */
  private static long rest(String plain, int from, int to, int levels) {
    boolean zero = plain.charAt(from) == '零';
    long rest = number(plain, zero ? from + 1 : from, to, levels);
    return zero || rest >= SCALES[levels] / 10 ? rest : INVALID;
  }

  /** Reads 1 to 9,999. */
  private static int section(String plain, int from, int to) {
    int value = 0;
    int last = SECTION;
    for (int at = from; at < to; at += 2) {
      boolean zero = plain.charAt(at) == '零';
      at += zero ? 1 : 0;
      int digit = at < to ? DIGITS.indexOf(plain.charAt(at)) : 0;
      int unit = at + 1 < to ? unitOf(plain.charAt(at + 1)) : 1;
      boolean skips = value > 0 && unit < last / 10;
      if (digit < 1 || unit == 0 || unit >= last || zero != skips) {
        return INVALID;
      }
      value += digit * unit;
      last = unit;
    }
    return value == 0 ? INVALID : value;
  }

  private static int unitOf(char c) {
    return switch (c) {
      case '千' -> 1000;
      case '百' -> 100;
      case '十' -> 10;
      default -> 0;
    };
  }

  private static String nameOf(int unit) {
    return switch (unit) {
      case 1000 -> "千";
      case 100 -> "百";
      case 10 -> "十";
      default -> "";
    };
  }
}
