package org.luoshi.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.luoshi.quantity.MeasureUnit;

/**
 * Relations of two printed figures: {@code 投入a,拉动b,比例为1:x}; {@code a,是b的x倍}; {@code 共t,其中a,占比c%};
 * {@code n人…t元,人均x元}.
 */
final class RatioFinder implements Finder {

  private static final int BACK = 5;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
  private static final MeasureUnit TIMES = MeasureUnit.of("倍");
  private static final List<String> SHARES = List.of("占比", "占总数", "占总量", "占全部", "比重", "占");

  /** A word for an amount for each, and the units of those it is for. */
  private record Each(List<String> words, List<String> units) {}

  private static final List<Each> EACH =
      List.of(
          new Each(List.of("人均", "每人", "人均发放", "人均补助", "人均补贴", "人均资助"), List.of("人", "人次")),
          new Each(List.of("户均", "每户", "户均补助", "户均增收"), List.of("户")),
          new Each(List.of("亩均", "每亩", "亩均价", "亩均单价"), List.of("亩")),
          new Each(List.of("单价", "均价", "每平方米"), List.of("平方米")),
          new Each(List.of("笔均", "每笔"), List.of("笔")),
          new Each(List.of("家均", "每家", "户均授信"), List.of("家")));

  @Override
  public void find(Case text, Docket docket) {
    List<Mark> marks = text.marks();
    for (int i = 1; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.unit().equals(TIMES) && Words.direction(mark.lead()) == 0) {
        times(marks, i, docket);
      } else if (mark.isPercent() && isShare(mark)) {
        share(marks, i, docket);
      } else {
        List<Mark> before = before(marks, mark, i);
        EACH.stream()
            .filter(each -> each.words().contains(Words.stem(mark.lead())))
            .findFirst()
            .ifPresent(each -> amount(mark, before, each, docket));
      }
    }
  }

  private static List<Mark> before(List<Mark> marks, Mark mark, int at) {
    List<Mark> before = new ArrayList<>();
    for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
      Mark other = marks.get(i);
      if (!other.script().sameSentence(other.end(), mark.start())) {
        break;
      }
      before.add(other);
    }
    return before;
  }

  private static void times(List<Mark> marks, int at, Docket docket) {
    Mark times = marks.get(at);
    List<Mark> before =
        before(marks, times, at).stream().filter(m -> !m.unit().equals(TIMES)).toList();
    if (before.size() < 2 || !before.get(0).sameUnit(before.get(1)) || before.get(0).isPercent()) {
      return;
    }
    Mark last = before.get(0);
    Mark first = before.get(1);
    if (!last.interval().isPositive() || !first.interval().isPositive()) {
      return;
    }
    boolean printedRatio = times.words().indexOf(':') >= 0;
    boolean ofLast = times.lead().equals("的") && times.start() - last.end() <= 1;
    if (!printedRatio && !ofLast) {
      return;
    }
    Interval result = last.interval().over(first.interval());
    Interval other = first.interval().over(last.interval());
    boolean swap = ofLast || !result.meets(times.interval()) && other.meets(times.interval());
    boolean alone = before.size() == 2 || !before.get(2).sameUnit(last);
    docket.equation(
        ClaimKind.RATIO,
        ClaimBasis.EXPLICIT,
        swap
            ? first.number(last) + " / " + last.number()
            : last.number() + " / " + first.number(last),
        swap ? other : result,
        times,
        alone,
        List.of(first, last));
  }

  private static boolean isShare(Mark mark) {
    String stem = Words.stem(mark.lead());
    boolean named = SHARES.contains(stem) || stem.endsWith("占比") || stem.endsWith("比重");
    return (named || !shareOf(mark).isEmpty()) && !Words.leadsAim(stem);
  }

  /** Returns the whole that a share names: 财政支出 of 占财政支出的; empty if it names none. */
  private static String shareOf(Mark share) {
    String lead = share.lead();
    boolean names = lead.startsWith("占") && lead.endsWith("的") && lead.length() > 3;
    return names ? lead.substring(1, lead.length() - 1) : "";
  }

  /** The part stands directly before its share, the whole before 其中. */
  private static void share(List<Mark> marks, int at, Docket docket) {
    Mark share = marks.get(at);
    List<Mark> before = before(marks, share, at);
    if (before.isEmpty() || before.get(0).isPercent()) {
      return;
    }
    Mark part = before.get(0);
    Script script = part.script();
    for (Mark whole : before.subList(1, before.size())) {
      String between = script.text(whole.end(), part.start());
      String name = shareOf(share);
      boolean meant = name.isEmpty() || SHARES.contains("占" + name) || whole.lead().contains(name);
      boolean within = between.contains("其中");
      if ((meant && within || isCounted(whole, name))
          && Words.change(whole.lead()) == 0
          && whole.sameUnit(part)
          && whole.interval().isPositive()) {
        boolean next = within && before.indexOf(whole) == 1;
        docket.equation(
            ClaimKind.RATIO,
            ClaimBasis.EXPLICIT,
            part.number(whole) + " / " + whole.number() + " * 100",
            part.interval().over(whole.interval()).percent(),
            share,
            next,
            List.of(part, whole));
        return;
      }
    }
  }

  /** Returns whether a figure counts what a share names: 158个行政村 and 占行政村总数的. */
  private static boolean isCounted(Mark whole, String name) {
    String thing = name.endsWith("总数") ? name.substring(0, name.length() - 2) : name;
    return !thing.isEmpty() && whole.tail().startsWith(thing);
  }

  /** Whether a figure may be the result rounded to hundreds: 人均5100元. */
  private static boolean isRound(Mark mark, Interval result) {
    return mark.value().remainder(HUNDRED).signum() == 0
        && result.meets(Interval.around(mark.value(), FIFTY));
  }

  private static void amount(Mark mark, List<Mark> before, Each each, Docket docket) {
    List<Mark> totals = before.stream().filter(mark::sameUnit).toList();
    List<Mark> heads =
        before.stream().filter(m -> each.units().contains(m.unit().symbol())).toList();
    if (totals.size() != 1 || heads.size() != 1 || !heads.get(0).interval().isPositive()) {
      return;
    }
    Interval result = totals.get(0).interval().over(heads.get(0).interval());
    docket.equation(
        ClaimKind.RATIO,
        ClaimBasis.EXPLICIT,
        totals.get(0).number(mark) + " / " + heads.get(0).value().toPlainString(),
        result,
        mark,
        !isRound(mark, result)
            && mark.start() - Math.max(totals.get(0).end(), heads.get(0).end())
                <= mark.lead().length() + 2,
        List.of(totals.get(0), heads.get(0)));
  }
}
