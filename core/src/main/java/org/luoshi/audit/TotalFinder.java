package org.luoshi.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.luoshi.quantity.MentionKind;
import org.luoshi.text.Lexicon;

/** Totals behind their parts: {@code A a,B b,合计t}; and remainders: {@code 共t,已完成a,剩余r}. */
final class TotalFinder implements Finder {

  private static final int BACK = 12;
  private static final int WINDOW = 400;
  private static final Lexicon SUMS = Lexicon.of("合计", "总计", "共计", "小计", "总共", "累计", "共");
  private static final Lexicon SURE = Lexicon.of("合计", "总计", "共计", "两项", "三项", "以上");
  private static final Lexicon RESTS = Lexicon.of("剩余", "尚余", "还剩", "余下", "结余", "尚未", "未完成", "还有");
  private static final Lexicon DONE = Lexicon.of("已", "完成", "支出", "使用", "拨付");

  @Override
  public void find(Case text, Docket docket) {
    List<Mark> marks = text.marks();
    for (int i = 2; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.isPercent() || mark.kind() == MentionKind.RANK) {
        continue;
      }
      List<Mark> before = before(marks, i);
      if (RESTS.isIn(mark.lead())) {
        rest(mark, before, docket);
      } else if (SUMS.isIn(mark.lead())) {
        total(mark, before, docket);
      }
    }
  }

  /** Returns the figures of the same unit before one in its sentence, up to 其中 or another total. */
  private static List<Mark> before(List<Mark> marks, int at) {
    Mark mark = marks.get(at);
    Script script = mark.script();
    List<Mark> before = new ArrayList<>();
    for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
      Mark other = marks.get(i);
      if (mark.start() - other.end() > WINDOW
          || !script.sameSentence(other.end(), mark.start())
          || script.text(other.start(), mark.start()).contains("其中")) {
        break;
      }
      if (other.sameUnit(mark)
          && script.enclosing(other.start()) == script.enclosing(mark.start())) {
        before.add(other);
      }
    }
    Collections.reverse(before);
    return before;
  }

  private static void total(Mark total, List<Mark> before, Docket docket) {
    boolean sure = SURE.starts(total.lead()) && before.stream().noneMatch(m -> SUMS.isIn(m.lead()));
    String head = head(total);
    List<Mark> parts =
        sure && Words.stem(total.lead()).length() <= 4 || total.lead().equals(opening(total.lead()))
            ? before
            : before.stream().filter(m -> !head.isEmpty() && head.equals(head(m))).toList();
    if (parts.size() < 2) {
      return;
    }
    Parts sum = new Parts(total, parts);
    if (sure || sum.addUp()) {
      sum.equation(sure, docket);
    }
  }

  private static String head(Mark mark) {
    String label = Words.stem(mark.lead());
    for (String word = opening(label); !word.isEmpty(); word = opening(label)) {
      label = label.substring(word.length());
    }
    return label.length() < 2 ? "" : label.substring(label.length() - 2);
  }

  private static String opening(String lead) {
    return SUMS.startingAt(lead, 0, lead.length());
  }

  private static void rest(Mark rest, List<Mark> before, Docket docket) {
    if (before.size() != 2) {
      return;
    }
    Mark total = before.get(0);
    Mark done = before.get(1);
    boolean certain =
        Words.leadsWhole(total.lead()) && DONE.isIn(done.lead()) && rest.lead().length() <= 6;
    Parts sum = new Parts(total, List.of(done, rest));
    if (certain || sum.addUp()) {
      sum.equation(certain, docket);
    }
  }
}
