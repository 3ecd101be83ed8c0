package org.luoshi.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.quantity.Comparator;
import org.luoshi.text.Lexicon;

/** Percentages of a target that is only named where they stand: {@code 完成年度计划的c%}. */
final class NamedTargets {

  private static final Lexicon REACHED = Lexicon.of("完成", "实现", "累计", "已");

  /** Of 总计划, which other plans told beside it are parts or stages of. */
  private static final String WHOLE = "总";

  private NamedTargets() {}

  /** Looks for it beside a surplus, earlier in the text, in the task. */
  static void find(Case text, int at, Docket docket) {
    Mark rate = text.marks().get(at);
    List<Mark> done = new ArrayList<>();
    for (int i = at - 1; i >= Math.max(0, at - ShareFinder.BACK); i--) {
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
    for (int i = at - 1; i > 0 && i >= at - ShareFinder.BACK; i--) {
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
    Optional<Mark> opening =
        Aims.opening(text, value).filter(m -> share(value, m).meets(rate.interval()));
    if (opening.isPresent()) {
      claim(value, opening.get(), rate, true, docket);
      return true;
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
            && (target.lead().contains(WHOLE) || !rate.lead().contains(WHOLE))
            && isFirst(text.marks(), at, target)
            && Words.related(target.lead() + target.tail(), value.lead() + value.tail());
    claim(value, target, rate, certain, docket);
    return true;
  }

  private static Interval share(Mark value, Mark target) {
    return value.interval().over(Aims.interval(target)).percent();
  }

  private static void claim(Mark value, Mark target, Mark rate, boolean certain, Docket docket) {
    docket.equation(
        ClaimKind.PERCENT_OF_TARGET,
        ClaimBasis.EXPLICIT,
        value.number() + " / " + target.number(value) + " * 100",
        share(value, target),
        rate,
        certain,
        List.of(target, value));
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
                        && ShareFinder.namesTarget(m.lead()));
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
