package org.luoshi.audit;

import java.util.List;
import org.luoshi.quantity.MentionKind;
import org.luoshi.text.Lexicon;

/**
 * Parts of a whole that is called one: {@code 总户数n户,已完成m户}, {@code 计划推进n个项目,已开工m个}, and rates that
 * cannot pass 100 %.
 */
final class BoundFinder implements Finder {

  private static final int BACK = 6;
  private static final int WINDOW = 80;
  private static final Lexicon TOTALS =
      Lexicon.of("总户数", "总面积", "总数", "总人数", "总量", "总里程", "总长", "总投资");
  private static final Lexicon STOCKS = Lexicon.of("总量", "总数", "累计", "累计建成", "总数突破");
  private static final Lexicon DONE =
      Lexicon.of("已完成", "已签约", "已拆除", "已建成", "已搬迁", "已征收", "已使用", "完成");
  private static final Lexicon FULL =
      Lexicon.of("合格率", "满意率", "满意度", "优良率", "达标率", "及格率", "签订率", "知晓率");

  @Override
  public void find(Case text, Docket docket) {
    List<Mark> marks = text.marks();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.isPercent()) {
        full(mark, docket);
      } else if (mark.kind() != MentionKind.RANK) {
        part(marks, i, docket);
        stock(marks, i, docket);
      }
    }
  }

  private static void full(Mark rate, Docket docket) {
    Interval hundred = Interval.exact(100);
    if (FULL.ends(Words.stem(rate.lead())) && rate.interval().isAbove(hundred)) {
      docket.equation(
          ClaimKind.BOUND,
          ClaimBasis.EXPLICIT,
          rate.number() + " <= 100",
          hundred,
          rate,
          true,
          List.of());
    }
  }

  private static void part(List<Mark> marks, int at, Docket docket) {
    Mark done = marks.get(at);
    boolean leads = at > 0 && isListed(marks.get(at - 1), done) && isDone(marks.get(at - 1));
    if (!isDone(done) && !leads) {
      return;
    }
    for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
      Mark whole = marks.get(i);
      if (done.start() - whole.end() > WINDOW
          || !done.script().sameSentence(whole.end(), done.start())) {
        return;
      }
      if (whole.sameUnit(done)) {
        if (TOTALS.ends(Words.stem(whole.lead()))) {
          docket.bound(
              ClaimKind.BOUND,
              ClaimBasis.IMPLICIT,
              done.number(whole) + " <= " + whole.number(),
              done.interval(),
              whole,
              true,
              List.of(done));
        }
        return;
      }
    }
  }

  /** What was added lies within what there is: 新增n家,总量达到N家. */
  private static void stock(List<Mark> marks, int at, Docket docket) {
    Mark stock = marks.get(at);
    Mark added = at > 0 ? marks.get(at - 1) : null;
    if (added != null
        && added.sameUnit(stock)
        && added.lead().contains("新增")
        && STOCKS.ends(Words.stem(stock.lead()))
        && stock.start() - added.end() <= stock.lead().length() + 1) {
      docket.bound(
          ClaimKind.BOUND,
          ClaimBasis.IMPLICIT,
          added.number(stock) + " <= " + stock.number(),
          added.interval(),
          stock,
          true,
          List.of(added));
    }
  }

  private static boolean isDone(Mark mark) {
    return DONE.ends(Words.stem(mark.lead()));
  }

  /** Returns whether two figures stand in one enumeration: 已完成783户,6.27万方. */
  private static boolean isListed(Mark one, Mark other) {
    return other.lead().isEmpty() && other.start() - one.end() <= 1;
  }
}
