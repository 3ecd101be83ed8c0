package org.luoshi.io.yaml;

import java.math.BigDecimal;

/** Tells what a plain scalar of YAML is. */
final class Scalars {

  private static final int MAX_DIGITS = 100;

  private Scalars() {}

  static Object plain(String text) {
    return switch (text) {
      case "", "~", "null" -> null;
      case "true" -> true;
      case "false" -> false;
      default -> isNumber(text) ? new BigDecimal(text) : text;
    };
  }

  /** Returns whether a text is a number as JSON writes it, without an exponent. */
  private static boolean isNumber(String text) {
    if (text.length() > MAX_DIGITS) {
      return false;
    }
    int start = text.startsWith("-") ? 1 : 0;
    int point = digits(text, start);
    boolean whole = point > start && (text.charAt(start) != '0' || point == start + 1);
    boolean broken = point < text.length() && text.charAt(point) == '.';
    int end = broken ? digits(text, point + 1) : point;
    return whole && end == text.length() && (!broken || end > point + 1);
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && '0' <= text.charAt(at) && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
