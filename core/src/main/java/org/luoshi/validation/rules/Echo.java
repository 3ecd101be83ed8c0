package org.luoshi.validation.rules;

import java.util.Arrays;
import java.util.stream.Stream;

/** Whether a completion text says anything beyond its task. */
final class Echo {

  private static final int SHORTEST = 8;
  private static final double ALIKE = 0.9;

  private Echo() {}

  /**
   * Returns whether nearly all pairs of neighbouring characters are the same and no word tells that
   * something was done.
   */
  static boolean is(String statement, String task) {
    String said = Texts.bare(statement);
    String asked = Texts.bare(task);
    boolean comparable = said.length() >= SHORTEST && said.length() <= asked.length() * 1.2;
    return comparable
        && !tellsDone(said, asked)
        && shared(said, asked) >= ALIKE * (said.length() - 1);
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
