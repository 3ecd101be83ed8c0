package org.luoshi.quantity;

import org.luoshi.text.CharacterSet;

/** The verbs that say what is done with a number of things: 新增, 改造. */
final class Verbs {

  private static final WordSet VERBS = WordSet.of("verb");
  private static final CharacterSet JOINTS = CharacterSet.of("、和及");

  private Verbs() {}

  /** Returns where the verbs end with which a stretch of text begins: 新建、改扩建. */
  static int end(String text, int from, int to) {
    int end = from;
    int length = VERBS.startingAt(text, from, to);
    while (length > 0) {
      end += length;
      boolean joint = end < to && JOINTS.has(text.charAt(end));
      length = VERBS.startingAt(text, joint ? end + 1 : end, to);
      end += joint && length > 0 ? 1 : 0;
    }
    return end;
  }

  /** Returns where the verb begins with which a stretch of text ends; its end if there is none. */
  static int lastStart(String text, int from, int to) {
    return to - VERBS.endingAt(text, from, to);
  }
}
