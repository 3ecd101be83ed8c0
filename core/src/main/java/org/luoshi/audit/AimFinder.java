package org.luoshi.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luoshi.comparison.IndicatorMatch;
import org.luoshi.comparison.Likeness;
import org.luoshi.model.Measurement;
import org.luoshi.model.Target;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.plan.ItemId;
import org.luoshi.text.Lexicon;

/**
 * Targets that a completion quotes, against those of its task: 新增就业7000人 in the task,
 * 新增就业5500人,完成年度目标6000人的91.7% in the completion.
 */
final class AimFinder {

  private static final int BACK = 4;
  private static final Lexicon QUOTES =
      Lexicon.of("全年目标", "年度目标", "年目标", "年初目标", "全年任务", "年度任务", "年度计划", "全年计划", "目标任务", "年任务");
  private static final Lexicon OTHERS =
      Lexicon.of("下达", "考核", "分解", "省", "市级", "市目标", "阶段", "季度", "半年", "月度", "三年", "五年", "总目标");

  private AimFinder() {}

  static void find(ProgressReport report, List<Case> cases, Docket docket) {
    Map<ItemId, ListedItem> items =
        ListedItem.of(report)
            .filter(entry -> entry.progress().isPresent())
            .collect(Collectors.toMap(e -> e.item().id(), Function.identity(), (a, b) -> a));
    for (Case text : cases) {
      Optional<ListedItem> entry = text.item().map(items::get);
      if (text.task().isPresent() && entry.isPresent()) {
        find(text, entry.get(), docket);
      }
    }
  }

  private static void find(Case text, ListedItem entry, Docket docket) {
    for (int i = 1; i < text.marks().size(); i++) {
      Mark quoted = text.marks().get(i);
      if (!quoted.isPercent() && quoted.isExact() && QUOTES.isIn(quoted.lead())) {
        Optional<Mark> done = done(text.marks(), i);
        Optional<Target> target = done.flatMap(d -> target(entry, d));
        target
            .flatMap(t -> mark(text.targets(), t))
            .ifPresent(mark -> judge(mark, target.get(), quoted, docket));
      }
    }
  }

  /** Returns the figure of which a quoted target is the target. */
  private static Optional<Mark> done(List<Mark> marks, int at) {
    Mark quoted = marks.get(at);
    for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
      Mark mark = marks.get(i);
      if (!mark.script().sameSentence(mark.end(), quoted.start())) {
        break;
      }
      if (mark.sameUnit(quoted)) {
        return Words.isAim(mark.lead()) ? Optional.empty() : Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  /** Returns the only target of the item in the unit of a figure, if both are of one indicator. */
  private static Optional<Target> target(ListedItem entry, Mark done) {
    List<Target> targets =
        entry.item().targets().stream()
            .filter(t -> t.value().filter(v -> v.unit().equals(done.unit())).isPresent())
            .limit(2)
            .toList();
    Optional<Measurement> figure =
        entry.progress().orElseThrow().measurements().stream()
            .filter(m -> m.value().sameValueAs(done.quantity()))
            .findFirst();
    return targets.size() == 1
            && figure.filter(f -> isSame(targets.get(0), f)).isPresent()
            && isBound(targets.get(0))
        ? Optional.of(targets.get(0))
        : Optional.empty();
  }

  private static boolean isSame(Target target, Measurement figure) {
    return IndicatorMatch.of(target, figure).likeness() == Likeness.SAME;
  }

  private static boolean isBound(Target target) {
    return switch (target.comparator()) {
      case EQUAL, AT_LEAST, MORE, AT_MOST, LESS -> true;
      case ABOUT, EVERY, RANGE -> false;
    };
  }

  private static Optional<Mark> mark(List<Mark> marks, Target target) {
    return marks.stream()
        .filter(m -> m.quantity().sameValueAs(target.value().orElseThrow()))
        .findFirst();
  }

  private static void judge(Mark aim, Target target, Mark quoted, Docket docket) {
    boolean most = target.comparator().isUpperBound();
    int order = quoted.value().compareTo(aim.value());
    String sign = order == 0 ? " = " : order > 0 ? " > " : " < ";
    boolean kept = order == 0 || order > 0 != most;
    docket.statement(
        quoted.number(aim) + sign + aim.number(),
        aim,
        quoted,
        order == 0 ? Reason.AGREES : kept ? Reason.RAISED : lowered(quoted));
  }

  private static Reason lowered(Mark quoted) {
    String sentence = quoted.script().sentence(quoted);
    boolean other = OTHERS.isIn(sentence);
    return other ? Reason.OTHER_SCOPE : Doubts.in(sentence).orElse(Reason.DIFFERS);
  }
}
