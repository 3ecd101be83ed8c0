package org.luoshi.audit;

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

  static final int BACK = 8;
  private static final String ADDED = "新增";
  private static final Lexicon SHARES = Lexicon.of("完成", "占", "相当于");
  private static final Lexicon DONE = Lexicon.of("完成", "达", "占", "相当于", "为", "实现", "是");
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
        NamedTargets.find(text, at, docket);
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
  static boolean namesTarget(String lead) {
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
          && (Words.change(mark.lead()) == 0 || mark.lead().endsWith(ADDED))
          && mark.comparator() != Comparator.MORE) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }
}
