package org.luoshi.trace;

/** Whether a clause names something that only ends like a name: 东洲转运站 beside 西洲转运站. */
final class Shift {

  private static final int SHORTEST = 3;

  private Shift() {}

  static boolean isOtherName(String name, String clause) {
    for (int start = 1; start <= name.length() - SHORTEST; start++) {
      int at = clause.indexOf(name.substring(start));
      if (at >= 0) {
        return start >= 2 && !clause.contains(name) && isNamed(clause, at);
      }
    }
    return false;
  }

  /** Whether a clause holds a name without its middle: 招商中心 beside 招商展示中心. */
  static boolean isShortened(String name, String clause) {
    for (int length = 2; length <= name.length() - 3; length++) {
      int at = clause.indexOf(name.substring(0, length));
      for (int rest = 2; at >= 0 && length + rest < name.length(); rest++) {
        if (clause.startsWith(name.substring(name.length() - rest), at + length)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a clause has the last characters of a name, and all its numbers. */
  static boolean endsAlike(String name, String clause, int head) {
    boolean numbers =
        name.chars().filter(Character::isDigit).allMatch(digit -> clause.indexOf(digit) >= 0);
    return numbers
        && !name.isEmpty()
        && clause.contains(name.substring(Math.max(0, name.length() - head)));
  }

  /** Returns whether other words of a name stand directly before a place. */
  private static boolean isNamed(String clause, int at) {
    int from = at;
    while (from > 0 && Character.isIdeographic(clause.charAt(from - 1)) && at - from < 4) {
      from--;
    }
    String before = clause.substring(from, at);
    boolean joined = before.isEmpty() || "、和与及等的".indexOf(before.charAt(before.length() - 1)) >= 0;
    return !joined && before.length() >= 2 && Words.endsInVerb(before).isEmpty();
  }
}
