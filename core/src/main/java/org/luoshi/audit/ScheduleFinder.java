package org.luoshi.audit;

import java.util.List;
import java.util.OptionalInt;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.text.Lexicon;

/** Leads over the even pace of the year: {@code 为预算的c%,超序时进度d个百分点}. */
final class ScheduleFinder implements Finder {

  private static final int WINDOW = 120;
  private static final Lexicon AHEAD = Lexicon.of("超", "高于", "快于", "领先");
  private static final Lexicon BEHIND = Lexicon.of("低于", "慢于", "落后", "滞后");
  private static final Lexicon PACES = Lexicon.of("序时进度", "时间进度", "预算进度", "序时", "时序进度", "同期进度");
  private static final List<String> PARTS =
      List.of("一季度", "1-3月", "上半年", "1-6月", "前三季度", "1-9月", "全年", "1-12月");
  private static final int[] MONTHS = {3, 3, 6, 6, 9, 9, 12, 12};

  @Override
  public void find(Case text, Docket docket) {
    List<Mark> marks = text.marks();
    for (int i = 1; i < marks.size(); i++) {
      Mark lead = marks.get(i);
      Mark share = marks.get(i - 1);
      int side = AHEAD.isIn(lead.lead()) ? 1 : BEHIND.isIn(lead.lead()) ? -1 : 0;
      if (lead.unit().equals(MeasureUnit.PERCENTAGE_POINT)
          && side != 0
          && PACES.isIn(lead.lead())
          && share.isPercent()
          && Words.direction(share.lead()) == 0
          && lead.script().sameSentence(share.end(), lead.start())) {
        months(text, share).ifPresent(months -> judge(share, lead, side, months, docket));
      }
    }
  }

  private static OptionalInt months(Case text, Mark share) {
    Script script = share.script();
    String before = script.text(script.sentenceStart(share.start(), WINDOW), share.start());
    for (int i = 0; i < PARTS.size(); i++) {
      if (before.contains(PARTS.get(i))) {
        return OptionalInt.of(MONTHS[i]);
      }
    }
    return text.months();
  }

  private static void judge(Mark share, Mark lead, int side, int months, Docket docket) {
    Interval pace = Interval.exact(months).percent().over(Interval.exact(12));
    Interval ahead = share.interval().minus(pace);
    String formula = share.number() + " - " + months + " / 12 * 100";
    docket.equation(
        ClaimKind.CROSS_CHECK,
        ClaimBasis.EXPLICIT,
        side > 0 ? formula : months + " / 12 * 100 - " + share.number(),
        side > 0 ? ahead : ahead.negative(),
        lead,
        true,
        List.of(share));
  }
}
