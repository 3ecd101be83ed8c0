package org.luoshi.validation.rules;

import java.util.HashMap;
import java.util.Map;
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
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 1; i < asked.length(); i++) {
      pairs.merge(asked.substring(i - 1, i + 1), 1, Integer::sum);
    }
    int shared = 0;
    for (int i = 1; i < said.length(); i++) {
      if (pairs.merge(said.substring(i - 1, i + 1), -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return shared;
  }
}
