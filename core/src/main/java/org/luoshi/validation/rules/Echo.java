package org.luoshi.validation.rules;

import java.util.Arrays;
import java.util.stream.Stream;
import org.luoshi.text.Folding;

/** Whether a completion text says anything beyond its task. */
final class Echo {

  private static final int SHORTEST = 8;
  private static final double ALIKE = 0.9;
  private static final double LONGER = 1.2;
  private static final int TABLE_BITS = 13;
  private static final int TABLE = 1 << TABLE_BITS;
  private static final int PRIME = 0x9E3779B1;

  private Echo() {}

  /**
   * Returns whether nearly all pairs of neighbouring characters are the same and no word tells that
   * something was done.
   */
  static boolean is(String statement, String task) {
    if (statement.length() < SHORTEST
        || isLonger(statement, (int) (task.length() * LONGER))
        || !sharesMost(statement, task)) {
      return false;
    }
    String said = Texts.bare(statement);
    String asked = Texts.bare(task);
    boolean comparable = said.length() >= SHORTEST && said.length() <= asked.length() * LONGER;
    return comparable
        && !tellsDone(said, asked)
        && shared(said, asked) >= ALIKE * (said.length() - 1);
  }

  /** Returns whether a text has more letters and digits than a number. */
  private static boolean isLonger(String text, int most) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters <= most; i++) {
      letters += isLetter(Folding.fold(text.charAt(i))) ? 1 : 0;
    }
    return letters > most;
  }

  /**
   * Returns whether most pairs may be the same: the pairs of the task are marked in a table in
   * which some fall together, and the statement is given up at its first misses.
   */
  private static boolean sharesMost(String statement, String task) {
    long[] marks = new long[TABLE / Long.SIZE];
    char before = 0;
    for (int i = 0; i < task.length(); i++) {
      char c = Folding.fold(task.charAt(i));
      if (isLetter(c)) {
        int at = place(before, c);
        marks[at >>> 6] |= 1L << at;
        before = c;
      }
    }
    int misses = 0;
    int allowed = (int) ((1 - ALIKE) * statement.length()) + 2;
    before = 0;
    for (int i = 0; i < statement.length() && misses <= allowed; i++) {
      char c = Folding.fold(statement.charAt(i));
      if (isLetter(c)) {
        int at = place(before, c);
        misses += (marks[at >>> 6] >>> at & 1) == 0 ? 1 : 0;
        before = c;
      }
    }
    return misses <= allowed;
  }

  private static boolean isLetter(char c) {
    return '一' <= c && c <= '龥' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static int place(char one, char other) {
    return (one * 31 + other) * PRIME >>> Integer.SIZE - TABLE_BITS;
  }

  private static boolean tellsDone(String said, String asked) {
    return Stream.of("已", "完成", "达到", "正在", "了")
        .anyMatch(w -> said.contains(w) && !asked.contains(w));
  }

  private static int shared(String said, String asked) {
    int[] left = pairs(said);
    int[] right = pairs(asked);
    int shared = 0;
    for (int i = 0, j = 0; i < left.length && j < right.length; ) {
      int order = Integer.compare(left[i], right[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Returns the pairs of neighbouring characters in order. */
  private static int[] pairs(String text) {
    int[] pairs = new int[text.length() - 1];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = text.charAt(i) << Character.SIZE | text.charAt(i + 1);
    }
    Arrays.sort(pairs);
    return pairs;
  }
}
