package org.luoshi.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.text.Lexicon;

/**
 * Percentages of a target or whole that is printed: {@code a,完成目标t的c%}, {@code 占总数t的c%}, {@code
 * 完成任务(t)的c%}, {@code 共t(超k),已完成a,完成目标的c%}; without the target the claim stays open.
 */
final class ShareFinder implements Finder {

  private static final int BACK = 8;
  private static final Lexicon SHARES = Lexicon.of("完成", "占", "相当于");
  private static final Lexicon DONE = Lexicon.of("完成", "达", "占", "相当于", "为", "实现", "是");
  private static final Lexicon REACHED = Lexicon.of("完成", "实现", "累计", "已");
  private static final Lexicon TARGETS = Lexicon.of("目标", "任务", "计划", "预算", "指标", "控制数", "进度");

  @Override
  public void find(Case text, Docket docket) {
    List<Mark> marks = text.marks();
    for (int i = 0; i < marks.size(); i++) {
      Mark rate = marks.get(i);
      if (rate.isPercent() && Words.direction(rate.lead()) == 0 && !isRate(rate.lead())) {
        find(text, i, docket);
      }
    }
  }

  /** Returns whether the words name a rate, 签约率; that is for {@link RateFinder}. */
  static boolean isRate(String lead) {
    return Words.stem(lead).endsWith("率");
  }

  private static void find(Case text, int at, Docket docket) {
    List<Mark> marks = text.marks();
    Mark rate = marks.get(at);
    Mark before = at > 0 ? marks.get(at - 1) : null;
    boolean joined =
        before != null
            && (rate.lead().equals("的") || rate.lead().isEmpty())
            && rate.start() - before.end() <= 1;
    if (joined && rate.script().at(rate.start() - 1) == '(') {
      ofCount(marks, at, docket);
    } else if (joined) {
      ofPrinted(marks, at - 1, before, rate, docket);
    } else if (namesTarget(rate.lead())) {
      Optional<Mark> bracketed = bracketed(marks, at);
      if (bracketed.isPresent()) {
        ofPrinted(marks, at - 1, bracketed.get(), rate, docket);
      } else if (!rate.lead().contains("超")) {
        ofNamed(text, at, docket);
      }
    }
  }

  /** Takes a percentage in brackets behind its part: 24个幸福院已完成18个(75%). */
  private static void ofCount(List<Mark> marks, int at, Docket docket) {
    Mark rate = marks.get(at);
    Mark part = marks.get(at - 1);
    Mark whole = at > 1 ? marks.get(at - 2) : part;
    String between = part.script().text(whole.end(), part.start());
    boolean bound =
        whole != part
            && whole.sameUnit(part)
            && whole.isCount()
            && whole.interval().isPositive()
            && between.chars().noneMatch(c -> Script.endsClause((char) c))
            && Words.stem(part.lead()).endsWith("完成");
    if (bound) {
      docket.equation(
          ClaimKind.PERCENT_OF_TARGET,
          ClaimBasis.EXPLICIT,
          part.number() + " / " + whole.number(part) + " * 100",
          part.interval().over(whole.interval()).percent(),
          rate,
          true,
          List.of(whole, part));
    }
  }

  /** Returns whether the words say of which target the percentage is a part. */
  private static boolean namesTarget(String lead) {
    return TARGETS.isIn(lead) && DONE.isIn(lead);
  }

  private static Optional<Mark> bracketed(List<Mark> marks, int at) {
    Mark rate = marks.get(at);
    Script script = rate.script();
    int close = script.at(rate.start() - 1) == '的' ? rate.start() - 2 : rate.start() - 1;
    int open = script.at(close) == ')' ? script.partner(close) : -1;
    boolean inside =
        at > 0 && open >= 0 && marks.get(at - 1).start() > open && marks.get(at - 1).end() <= close;
    boolean alone = at < 2 || marks.get(at - 2).start() < open;
    return inside && alone ? Optional.of(marks.get(at - 1)) : Optional.empty();
  }

  private static void ofPrinted(List<Mark> marks, int from, Mark target, Mark rate, Docket docket) {
    boolean share = target.lead().contains("占") && !Words.leadsAim(target.lead());
    boolean told = share || Words.leadsAim(target.lead()) || rate.lead().contains("目标");
    told |= rate.lead().contains("任务") || rate.lead().contains("计划") || isDone(target.lead());
    if (!told || !target.interval().isPositive()) {
      return;
    }
    ClaimKind kind = share ? ClaimKind.RATIO : ClaimKind.PERCENT_OF_TARGET;
    Optional<Mark> nearest = valueBefore(marks, from, target, rate);
    boolean part = nearest.filter(m -> m.lead().contains("其中")).isPresent();
    Optional<Mark> whole =
        part
            ? valueBefore(marks, marks.indexOf(nearest.get()) - 1, target, rate)
                .filter(m -> share(m, target).meets(rate.interval()))
            : Optional.empty();
    whole
        .or(() -> nearest)
        .ifPresent(
            value ->
                docket.equation(
                    kind,
                    ClaimBasis.EXPLICIT,
                    value.number() + " / " + target.number(value) + " * 100",
                    share(value, target),
                    rate,
                    !part || whole.isPresent(),
                    List.of(value, target)));
  }

  private static Interval share(Mark value, Mark target) {
    return value.interval().over(Aims.interval(target)).percent();
  }

  private static boolean isDone(String lead) {
    return SHARES.isIn(lead);
  }

  private static Optional<Mark> valueBefore(List<Mark> marks, int from, Mark target, Mark rate) {
    boolean plain = target.unit().equals(MeasureUnit.NONE);
    for (int i = from; i >= Math.max(0, from - BACK); i--) {
      Mark mark = marks.get(i);
      if (!mark.script().sameSentence(mark.end(), rate.start())) {
        break;
      }
      if (mark != target
          && !mark.isPercent()
          && (plain || mark.sameUnit(target))
          && !Words.leadsBase(mark.lead())
          && Words.change(mark.lead()) == 0
          && mark.comparator() != Comparator.MORE) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  /** The target is named only: look for it beside a surplus, earlier in the text, in the task. */
  private static void ofNamed(Case text, int at, Docket docket) {
    Mark rate = text.marks().get(at);
    List<Mark> done = new ArrayList<>();
    for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
      Mark mark = text.marks().get(i);
      if (!mark.script().sameSentence(mark.end(), rate.start())) {
        break;
      }
      if (!mark.isPercent() && !Words.leadsBase(mark.lead()) && Words.change(mark.lead()) == 0) {
        done.add(mark);
      }
    }
    Optional<Mark> value =
        done.stream()
            .takeWhile(m -> !Words.isAim(m.lead()) || isDoneBefore(m, done))
            .filter(m -> m.comparator() != Comparator.MORE && !Words.isAim(m.lead()))
            .findFirst();
    if (value.isEmpty()) {
      return;
    }
    if (!rate.lead().contains("进度") && ofKnown(text, at, value.get(), docket)) {
      return;
    }
    docket.open(
        ClaimKind.PERCENT_OF_TARGET,
        value.get().number() + " / target * 100",
        rate,
        Reason.NO_BASE,
        List.of(value.get()));
  }

  /** Returns whether something is said to be done before a target: 完成6亿元(计划10亿元),占计划的60%. */
  private static boolean isDoneBefore(Mark aim, List<Mark> figures) {
    int next = figures.indexOf(aim) + 1;
    return next < figures.size() && REACHED.isIn(figures.get(next).lead());
  }

  private static boolean ofKnown(Case text, int at, Mark value, Docket docket) {
    Mark rate = text.marks().get(at);
    for (int i = at - 1; i > 0 && i >= at - BACK; i--) {
      Mark surplus = text.marks().get(i);
      Mark total = text.marks().get(i - 1);
      Script script = surplus.script();
      if (!script.sameSentence(surplus.end(), rate.start())) {
        break;
      }
      if (script.at(surplus.start()) == '超'
          && script.at(surplus.start() - 1) == '('
          && surplus.sameUnit(total)
          && total.sameUnit(value)) {
        return ofSurplus(value, total, surplus, rate, docket);
      }
    }
    List<Mark> printed =
        Aims.before(text, at).stream().filter(value::sameUnit).filter(m -> m != value).toList();
    if (printed.size() != 1 || !printed.get(0).interval().isPositive()) {
      return false;
    }
    Mark target = printed.get(0);
    boolean own = target.script() == value.script() || rate.lead().contains("年");
    boolean certain =
        own
            && isFirst(text.marks(), at, target)
            && Words.related(target.lead() + target.tail(), value.lead() + value.tail());
    docket.equation(
        ClaimKind.PERCENT_OF_TARGET,
        ClaimBasis.EXPLICIT,
        value.number() + " / " + target.number(value) + " * 100",
        value.interval().over(Aims.interval(target)).percent(),
        rate,
        certain,
        List.of(target, value));
    return true;
  }

  /**
   * Returns whether no other part of a target is told before, and no 其中, behind which parts have
   * targets of their own.
   */
  private static boolean isFirst(List<Mark> marks, int at, Mark target) {
    Script script = marks.get(at).script();
    int from = target.script() == script ? target.end() : 0;
    boolean others =
        marks.subList(0, at).stream()
            .anyMatch(
                m ->
                    m.script() == script
                        && m.start() > from
                        && m.isPercent()
                        && namesTarget(m.lead()));
    return !others && !script.text(from, marks.get(at).start()).contains("其中");
  }

  private static boolean ofSurplus(Mark value, Mark total, Mark surplus, Mark rate, Docket docket) {
    Interval target = total.interval().minus(surplus.interval());
    if (!target.isPositive()) {
      return false;
    }
    docket.equation(
        ClaimKind.PERCENT_OF_TARGET,
        ClaimBasis.EXPLICIT,
        value.number() + " / (" + total.number(value) + " - " + surplus.number(value) + ") * 100",
        value.interval().over(target).percent(),
        rate,
        true,
        List.of(total, value));
    return true;
  }
}
