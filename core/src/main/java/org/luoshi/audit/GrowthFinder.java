package org.luoshi.audit;

import java.util.List;
import java.util.stream.Stream;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.quantity.MentionKind;
import org.luoshi.text.Lexicon;

/**
 * Growth rates: {@code a,同比增收d,增长c%}, {@code a,同比b上升c%}, {@code 由b增至a,增长c%}, {@code 在b基础上增长c%,达到a},
 * {@code 去年b,今年a,增长c%}, and {@code 年均增长c%} between named years.
 */
final class GrowthFinder implements Finder {

  private static final int MAX_VERB = 7; // characters of 平均每年递增了
  private static final Lexicon COMPARES = Lexicon.of("比", "较", "年", "期", "率", "幅");
  private static final int BACK = 6;
  private static final int NEAR = 16;
  private static final MeasureUnit TIMES = MeasureUnit.of("倍");
  private static final Lexicon YEAR_TO_YEAR = Lexicon.of("同比", "上年", "去年", "环比");
  private static final Lexicon REACHED = Lexicon.of("到", "至", "达", "为");

  @Override
  public void find(Case text, Docket docket) {
    List<Mark> marks = text.marks();
    for (int i = 0; i < marks.size(); i++) {
      Mark rate = marks.get(i);
      boolean relative = rate.isPercent() || rate.unit().equals(TIMES);
      boolean level = rate.lead().endsWith("至") || rate.lead().endsWith("到");
      boolean grows = Words.direction(rate.lead()) != 0 && !rate.lead().contains("目标");
      if (relative && grows && !level) {
        judge(new Movement(marks, i), rate, docket);
      }
    }
  }

  private static void judge(Movement moved, Mark rate, Docket docket) {
    Mark value = moved.value;
    Mark base = moved.base;
    Mark delta = moved.delta;
    int direction = Words.direction(rate.lead());
    if (rate.lead().contains("年均")) {
      yearly(moved, rate, docket);
    } else if (value != null && base != null && base.interval().isPositive()) {
      String formula =
          direction > 0
              ? "(" + value.number() + " - " + base.number(value) + ")"
              : "(" + base.number(value) + " - " + value.number() + ")";
      Interval change = value.interval().minus(base.interval());
      Interval result = (direction > 0 ? change : change.negative()).over(base.interval());
      claim(result, formula + " / " + base.number(value), rate, moved, docket);
    } else if (value != null && delta != null && Words.change(delta.lead()) == direction) {
      Interval earlier =
          direction > 0
              ? value.interval().minus(delta.interval())
              : value.interval().plus(delta.interval());
      if (earlier.isPositive()) {
        String formula =
            delta.number(value)
                + " / ("
                + value.number()
                + (direction > 0 ? " - " : " + ")
                + delta.number(value)
                + ")";
        claim(delta.interval().over(earlier), formula, rate, moved, docket);
      }
    } else if (delta != null && base != null && base.interval().isPositive()) {
      String formula = delta.number(base) + " / " + base.number();
      claim(delta.interval().over(base.interval()), formula, rate, moved, docket);
    } else if (value != null && delta == null && moved.isNear(value, rate)) {
      docket.open(
          ClaimKind.GROWTH_RATE,
          "(" + value.number() + " - base) / base",
          rate,
          Reason.NO_BASE,
          List.of(value));
    }
  }

  private static void claim(
      Interval result, String formula, Mark rate, Movement moved, Docket docket) {
    boolean times = !rate.isPercent();
    Interval told = times ? result : result.percent();
    String shown = times ? formula : formula + " * 100";
    if (times && !told.meets(rate.interval()) && grownTo(result).meets(rate.interval())) {
      told = grownTo(result);
      shown = formula + " + 1";
    }
    docket.equation(
        ClaimKind.GROWTH_RATE,
        ClaimBasis.EXPLICIT,
        shown,
        told,
        rate,
        moved.isCertain(rate),
        moved.marks());
  }

  /** Growing by twice and growing to twice are written alike. */
  private static Interval grownTo(Interval growth) {
    return growth.plus(Interval.exact(1));
  }

  private static void yearly(Movement moved, Mark rate, Docket docket) {
    if (moved.value == null
        || moved.base == null
        || !moved.base.interval().isPositive()
        || !moved.value.interval().isPositive()) {
      return;
    }
    int years = Years.in(moved.value.lead()) - Years.in(moved.base.lead());
    if (years < 2 || years > 30 || Years.in(moved.base.lead()) == 0) {
      return;
    }
    Interval one = Interval.exact(1);
    Interval growth =
        moved.value.interval().over(moved.base.interval()).root(years).minus(one).percent();
    docket.equation(
        ClaimKind.GROWTH_RATE,
        ClaimBasis.EXPLICIT,
        "(("
            + moved.value.number()
            + " / "
            + moved.base.number(moved.value)
            + ")^(1/"
            + years
            + ") - 1) * 100",
        Words.direction(rate.lead()) > 0 ? growth : growth.negative(),
        rate,
        moved.isCertain(rate),
        moved.marks());
  }

  /** The figures before a rate by their part in the movement. */
  private static final class Movement {
    private Mark value;
    private Mark base;
    private Mark delta;

    Movement(List<Mark> marks, int at) {
      Mark told = marks.get(at);
      for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
        Mark mark = marks.get(i);
        boolean rate = mark.isPercent() || mark.unit().equals(TIMES);
        if (rate
            || mark.kind() == MentionKind.RANK
            || !mark.script().sameSentence(mark.end(), told.start())) {
          break;
        }
        if (take(mark)) {
          pair(marks, i);
          break;
        }
      }
      follow(marks, at);
    }

    /** Returns whether the mark is the value, with which the search ends. */
    private boolean take(Mark mark) {
      Mark known = base != null ? base : delta;
      if (known != null && !known.sameUnit(mark)) {
        return false;
      }
      if (Words.change(mark.lead()) != 0 && known == null) {
        delta = mark;
      } else if (Words.leadsBase(mark.lead()) && base == null) {
        base = mark;
      } else {
        value = mark;
      }
      return value != null;
    }

    /** Takes the mark before the value as base where both are put against each other. */
    private void pair(List<Mark> marks, int at) {
      if (base != null || at == 0 || !marks.get(at - 1).sameUnit(value)) {
        return;
      }
      Mark before = marks.get(at - 1);
      boolean reached = REACHED.isIn(value.lead()) && value.lead().length() <= NEAR;
      boolean fromTo = Words.leadsBase(before.lead()) && reached;
      boolean years =
          before.lead().contains("去年") && value.lead().contains("今年")
              || Years.in(before.lead()) > 0
                  && Years.in(value.lead()) == Years.in(before.lead()) + 1;
      if ((fromTo || years) && before.script().sameSentence(before.end(), value.start())) {
        base = before;
      }
    }

    /** Takes the value from behind the rate: 在b基础上增长c%,达到a. */
    private void follow(List<Mark> marks, int rate) {
      if (base == null
          || rate + 1 >= marks.size()
          || !marks.get(rate).lead().contains("基础上")
          || !marks.get(rate + 1).sameUnit(base)
          || !REACHED.isIn(marks.get(rate + 1).lead())) {
        return;
      }
      value = marks.get(rate + 1);
    }

    boolean isNear(Mark figure, Mark rate) {
      return rate.start() - figure.end() <= NEAR;
    }

    /**
     * The base must be that of the rate: 同比 never means an earlier year than the last, and a rate
     * behind a semicolon or with a thing of its own is that of something else.
     */
    boolean isCertain(Mark rate) {
      boolean yearToYear = YEAR_TO_YEAR.isIn(rate.lead());
      boolean named = base != null && Years.in(base.lead()) > 0;
      return !(yearToYear && named) && !isOfOther(rate);
    }

    private boolean isOfOther(Mark rate) {
      int from = marks().stream().mapToInt(Mark::end).max().orElse(rate.start());
      if (from >= rate.start()) {
        return false;
      }
      String between = rate.script().text(from, rate.start());
      int clause = between.lastIndexOf(',') + 1;
      boolean thing = between.length() - clause > MAX_VERB && !COMPARES.isIn(between);
      return between.indexOf(';') >= 0 || clause > 0 && thing;
    }

    List<Mark> marks() {
      return Stream.of(value, base, delta).filter(m -> m != null).toList();
    }
  }
}
