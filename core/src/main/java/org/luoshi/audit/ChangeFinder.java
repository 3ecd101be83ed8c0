package org.luoshi.audit;

import java.util.List;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.text.Lexicon;

/** Differences: {@code 由b提高到a,提高d个百分点}, {@code a,比上年的b增加d}. */
final class ChangeFinder implements Finder {

  private static final int NEAR = 30;
  private static final Lexicon REACHED = Lexicon.of("到", "至");

  @Override
  public void find(Case text, Docket docket) {
    List<Mark> marks = text.marks();
    for (int i = 2; i < marks.size(); i++) {
      Mark change = marks.get(i);
      Mark last = marks.get(i - 1);
      Mark first = marks.get(i - 2);
      if (Words.change(change.lead()) == 0
          || !first.sameUnit(last)
          || !fits(last, change)
          || change.start() - last.end() > NEAR
          || !change.script().sameSentence(first.end(), change.start())) {
        continue;
      }
      if (Words.leadsBase(first.lead()) && REACHED.isIn(last.lead())) {
        judge(first, last, change, docket);
      } else if (Words.leadsBase(last.lead()) && !Words.leadsBase(first.lead())) {
        judge(last, first, change, docket);
      }
    }
  }

  private static boolean fits(Mark level, Mark change) {
    return level.isPercent()
        ? change.unit().equals(MeasureUnit.PERCENTAGE_POINT)
        : change.sameUnit(level);
  }

  private static void judge(Mark base, Mark value, Mark change, Docket docket) {
    boolean up = Words.change(change.lead()) > 0;
    Interval result = value.interval().minus(base.interval());
    String formula =
        up
            ? value.number(change) + " - " + base.number(change)
            : base.number(change) + " - " + value.number(change);
    docket.equation(
        ClaimKind.GROWTH_RATE,
        ClaimBasis.EXPLICIT,
        formula,
        up ? result : result.negative(),
        change,
        true,
        List.of(value, base));
  }
}
