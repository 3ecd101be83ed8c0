package org.luoshi.quantity;

import org.luoshi.text.Lexicon;

/** Tells from the words around a number in a report that it is still to come: 拟新建5个. */
final class AimWords {

  private static final int NEAR = 15;
  private static final WordSet AIMS = WordSet.of("aim");
  private static final WordSet FUTURE = WordSet.of("future");
  private static final String DONE = "完成";
  private static final String TO_BE_DONE = "计划完成";
  private static final String AS_PLANNED = "按计划完成";
  private static final String LISTED = "列入"; // 列入计划 is a state
  private static final String PLAN = "计划";

  /** What stands behind 计划 where it is a name: 计划生育, 雨露计划补助. */
  private static final Lexicon OF_NAMES = Lexicon.of("生育", "补助", "补贴", "资助", "资金", "学生", "人才");

  private AimWords() {}

  /** Returns whether 计划 only stands in the name of something. */
  private static boolean isName(Stretch words) {
    int plan = words.indexOf(PLAN) + PLAN.length();
    return plan > 1 && words.passage().wordEnd(OF_NAMES, plan) > plan;
  }

  /**
   * Returns whether they promise the number.
   *
   * @param words the words before it in its clause
   * @param end where it ends
   */
  static boolean promise(Stretch words, int end) {
    boolean thing = FUTURE.startingAt(words.passage().folded(), end, end + 2) > 0;
    return thing || !words.isPlain() && promise(words);
  }

  private static boolean promise(Stretch words) {
    Stretch clause = words.withoutTimes();
    int future = clause.startsWith(FUTURE);
    boolean opens = future > 1 || future == 1 && clause.after(clause.from() + 1).actsFirst();
    boolean near =
        words.after(Math.max(words.from(), words.to() - NEAR)).holds(AIMS)
            && !isName(words)
            && words.indexOf(AS_PLANNED) < 0
            && words.indexOf(LISTED) < 0;
    return opens || near && (words.indexOf(DONE) < 0 || words.indexOf(TO_BE_DONE) >= 0);
  }
}
