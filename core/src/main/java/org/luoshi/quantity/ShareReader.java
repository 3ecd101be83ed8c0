package org.luoshi.quantity;

import org.luoshi.text.CharacterSet;

/** Reads 完成年度目标的, 占全年计划的 and 在市级目标 before a number. */
final class ShareReader {

  private static final WordSet GOALS = WordSet.of("goal");
  private static final WordSet JOINTS = WordSet.of("share");
  private static final WordSet WHOSE = WordSet.of("whose");
  private static final WordSet WHOLE = WordSet.of("whole");
  static final String SETS = "为是";
  private static final CharacterSet SET = CharacterSet.of(SETS);
  private static final int FAR = 16;

  private ShareReader() {}

  /**
   * The words for a target.
   *
   * @param base the words before the verb that joins thing and target
   * @param own the words between that verb, if there is one, and the target: whose target it is
   * @param joined whether there is such a verb
   */
  record Goal(Stretch base, Stretch own, boolean joined) {}

  /** Returns the target that the words before a number end with; null if there is none. */
  static Goal goal(Stretch before) {
    Stretch words = before.withoutTails();
    int goal = words.endsWith(GOALS);
    if (goal == 0) {
      return null;
    }
    Stretch rest = words.until(words.to() - goal).withoutBlanks();
    int verb = verbStart(rest);
    int joint = rest.after(verb).startsWith(JOINTS);
    Stretch base = rest.until(verb).bare();
    Stretch own = withoutOwner(rest.after(verb + joint)).withoutLeads();
    return new Goal(base, withoutOwner(own), joint > 0);
  }

  /**
   * Returns whether what stands behind a number makes it the target itself: 超额完成40所的年度目标任务,
   * 完成148元目标任务的122%.
   */
  static boolean isGoal(Passage passage, int end) {
    int goal = goalEnd(passage, end);
    if (goal > end) {
      return passage.isBoundary(goal);
    }
    int bare = end + GOALS.startingAt(passage.folded(), end, passage.clauseEnd(end));
    return bare > end && passage.at(bare) == '的' && passage.isDigit(bare + 1);
  }

  /**
   * Returns where the words behind a number end that make it the target; {@code end} if none do.
   */
  static int goalEnd(Passage passage, int end) {
    int to = passage.clauseEnd(end);
    int at = end;
    int length = WHOSE.startingAt(passage.folded(), at, to);
    while (length > 0) {
      at += length;
      length = WHOSE.startingAt(passage.folded(), at, to);
    }
    int goal = at > end ? GOALS.startingAt(passage.folded(), at, to) : 0;
    return goal > 0 ? at + goal : end;
  }

  /** Returns where the words begin that 目标为 or 任务是 sets; the beginning if there is none. */
  static int set(Stretch words) {
    int at = words.isPlain() ? -1 : words.lastOf(SET);
    boolean sets = at > words.from() && words.until(at).endsWith(GOALS) > 0;
    return sets && !words.after(at + 1).withoutTails().isEmpty() ? at + 1 : words.from();
  }

  /**
   * Returns where the last verb that joins thing and target begins; the beginning if there is none.
   */
  private static int verbStart(Stretch words) {
    String folded = words.passage().folded();
    for (int to = words.to(); to > words.from() && to > words.to() - FAR; to--) {
      int length = JOINTS.endingAt(folded, words.from(), to);
      if (length > 0 && WHOLE.endingAt(folded, words.from(), to) <= length) {
        return to - length;
      }
    }
    return words.from();
  }

  private static Stretch withoutOwner(Stretch words) {
    Stretch rest = words;
    int length = 1;
    while (length > 0 && !rest.isEmpty()) {
      length = rest.endsWith(WHOSE);
      rest = rest.until(rest.to() - length);
    }
    return rest;
  }
}
