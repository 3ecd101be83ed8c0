package org.luoshi.quantity;

import org.luoshi.quantity.Marks.Mark;

/** The words of the clause before a number, with the remarks in brackets that stand among them. */
final class Clauses {

  private static final int LONGEST_REMARK = 14;
  private static final String SAYS = "为是达到";

  private final Passage passage;

  Clauses(Passage passage) {
    this.passage = passage;
  }

  /**
   * Returns the words between the clause's beginning and a number.
   *
   * @param start where the number begins
   * @param first where the mention before it ends
   */
  Stretch before(int start, int first) {
    int from = passage.clauseStart(start, first);
    boolean listed = from == start && passage.at(from - 1) == ':'; // 分别为:18亩、24亩
    if (listed && SAYS.indexOf(passage.at(from - 2)) >= 0) {
      from = passage.clauseStart(from - 1, first);
    }
    int opened = remarkStart(from);
    if (opened == first) {
      return new Stretch(passage, from, start); // 台(套): a remark on the unit of the number before
    }
    while (opened >= first && opened > start - Passage.WINDOW) {
      from = passage.clauseStart(opened, first);
      opened = remarkStart(from);
    }
    return unquoted(new Stretch(passage, from, start));
  }

  /** Leaves out what stands before the quotation that the number stands in: 二是“新建公厕60座”. */
  private static Stretch unquoted(Stretch words) {
    int open = words.passage().lastEnd(Mark.QUOTE, words.from(), words.to());
    boolean opens = open > words.from() && words.after(open).indexOf('”') < 0;
    return opens ? words.after(open) : words;
  }

  /** Returns whether a digit behind a place is one of a name such as PM2.5. */
  private boolean goesOnName(int at) {
    return passage.isLetter(at) || passage.isDigit(at) || passage.at(at) == '.';
  }

  /** Returns where the remark in brackets opens that ends before {@code end}; -1 if none does. */
  private int remarkStart(int end) {
    if (passage.at(end - 1) != ')') {
      return -1;
    }
    int at = end - 2;
    while (at > end - LONGEST_REMARK
        && at >= 0
        && "(,;:。\n".indexOf(passage.at(at)) < 0
        && (!passage.isDigit(at) || goesOnName(at - 1))) {
      at--;
    }
    return at > 0 && passage.at(at) == '(' && !passage.isBoundary(at - 1) ? at : -1;
  }
}
