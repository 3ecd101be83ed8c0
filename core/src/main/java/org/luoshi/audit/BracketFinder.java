package org.luoshi.audit;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.text.Lexicon;

/** Parts in brackets behind their whole: {@code 253亿元(A 74亿元、B 139亿元、C 40亿元)}. */
final class BracketFinder implements Finder {

  private static final int NOUN = 12;
  private static final int MOST = 24;
  private static final Lexicon OPEN =
      Lexicon.of("其中", "等", "含", "包括", "另", "超", "不", "上年", "去年", "同期", "计划", "目标", "剩余", "余");

  @Override
  public void find(Case text, Docket docket) {
    List<Mark> marks = text.marks();
    for (int i = 0; i + 2 < marks.size(); i++) {
      Mark whole = marks.get(i);
      Script script = whole.script();
      int open = whole.end() + script.text(whole.end(), whole.end() + NOUN + 1).indexOf('(');
      int close = open < whole.end() ? -1 : script.partner(open);
      if (close > 0 && isNoun(script.text(whole.end(), open))) {
        inside(marks, i, open, close, docket);
      }
    }
  }

  private static boolean isNoun(String words) {
    return words.chars().noneMatch(c -> Script.endsClause((char) c) || c == '、');
  }

  private static void inside(List<Mark> marks, int at, int open, int close, Docket docket) {
    Mark whole = marks.get(at);
    Script script = whole.script();
    List<Mark> parts = new ArrayList<>();
    for (int i = at + 1; i < Math.min(marks.size(), at + MOST); i++) {
      Mark mark = marks.get(i);
      if (mark.start() > close) {
        break;
      }
      boolean part =
          mark.sameUnit(whole)
              && script.enclosing(mark.start()) == open
              && Words.change(mark.lead()) == 0;
      if (part) {
        parts.add(mark);
      }
    }
    if (parts.size() < 2 || whole.isPercent()) {
      return;
    }
    Parts sum = new Parts(whole, parts);
    boolean closed = !OPEN.isIn(script.text(open + 1, close));
    boolean named = parts.stream().noneMatch(p -> Parts.label(p).isEmpty());
    boolean less = !sum.sum().isAbove(whole.interval()) && !whole.isCount();
    boolean all = closed && named && !less && sum.isNear() && !sum.mayOverlap();
    if (sum.addUp() || all) {
      sum.equation(closed, docket);
    } else {
      sum.bound(ClaimBasis.EXPLICIT, docket);
    }
  }
}
