package org.luoshi.comparison;

import java.util.List;
import java.util.Optional;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.quantity.Quantity;
import org.luoshi.text.Folding;

/**
 * What a figure speaks of, taken apart so that two of them can be compared.
 *
 * @param name the name without the words that name nothing, synonyms made one; may be empty
 * @param context words before the name that tell more of it; mostly empty
 * @param unit the unit
 * @param change whether a change is meant and no level
 * @param stage the lowest stage that the words around the figure tell
 * @param work whether new things or existing ones are meant
 * @param listed whether the name holds examples
 * @param inner whether the figure stands in brackets, as a part of another
 * @param sized whether the figure is the size of one thing and no number of things: 一所30个班学校
 * @param planned whether the clause only repeats what is to be reached
 * @param threshold the bound that tells which things count: 30亿元以上 of 30亿元以上项目
 */
record Wording(
    String name,
    String context,
    MeasureUnit unit,
    boolean change,
    Optional<Stage> stage,
    Optional<Work> work,
    boolean listed,
    boolean inner,
    boolean sized,
    boolean planned,
    Optional<Quantity> threshold) {

  /** What becomes of the things that are counted. */
  enum Work {
    /** They did not exist before. */
    NEW,
    /** They existed before. */
    RENEWED
  }

  static final int HIGH = 75;
  private static final int CONTEXT = 4;
  private static final int FAIR = 40;

  /**
   * Returns this wording with the end of the clause before it, for a name that tells nothing alone:
   * 打造创业空间,新增面积5万平方米.
   */
  Wording within(String text, String clause) {
    int start = text.indexOf(clause);
    if (!NameWords.isCommon(name) || start <= 0) {
      return this;
    }
    List<String> before = Clauses.split(Folding.fold(text.substring(0, start)), ",;。\n");
    String context = NameWords.plain(before.get(before.size() - 1));
    String near = context.substring(Math.max(0, context.length() - CONTEXT));
    return new Wording(
        name, near, unit, change, stage, work, listed, inner, sized, planned, threshold);
  }

  boolean holds(String word) {
    return name.contains(word);
  }

  boolean sameKind(Wording answer) {
    boolean otherWork = work.isPresent() && answer.work.isPresent() && !work.equals(answer.work);
    return change == answer.change
        && !otherWork
        && !otherThreshold(answer)
        && Scale.comparable(unit, answer.unit);
  }

  /** Whether both count the things beyond a bound, and not beyond the same one. */
  private boolean otherThreshold(Wording answer) {
    return threshold.isPresent()
        && answer.threshold.isPresent()
        && !threshold.get().sameValueAs(answer.threshold.get());
  }

  /** Returns whether what the answer counts has not come as far as the target wants. */
  boolean isAheadOf(Wording answer) {
    return answer.stage.isPresent() && answer.stage.get().compareTo(stage.orElse(Stage.DONE)) < 0;
  }

  /** Compares names and kinds, where this is the target. */
  IndicatorMatch match(Wording answer) {
    if (!sameKind(answer) || name.isEmpty() || answer.name.isEmpty()) {
      return IndicatorMatch.none();
    }
    IndicatorMatch alone = match(name, answer);
    return alone.related() || context.isEmpty() ? alone : match(context + name, answer);
  }

  private IndicatorMatch match(String name, Wording answer) {
    String mine = NameWords.widened(name, answer.name);
    Overlap overlap = Overlap.of(mine, answer.name);
    boolean telling = overlap.isTelling() || NameWords.isCommon(name) && sameStage(answer);
    int own = overlap.shareOfFirst();
    int other = listed || answer.listed && own >= HIGH ? 100 : overlap.shareOfSecond();
    if (!telling || Math.max(own, other) < FAIR) {
      return IndicatorMatch.none();
    }
    Likeness likeness = likeness(own, other, !mine.equals(name));
    boolean otherHead = own < HIGH && !endsAlike(mine, answer.name);
    if (otherHead && !unit.equals(answer.unit)) {
      return IndicatorMatch.none(); // 新增公办幼儿园学位900个 is not answered by 2所公办幼儿园
    }
    boolean loose = likeness == Likeness.RENAMED && otherHead;
    return new IndicatorMatch(likeness, (own + other) / (loose ? 3 : 2));
  }

  /** Whether two names have the same head, which stands last. */
  private static boolean endsAlike(String one, String other) {
    return one.endsWith(other.substring(Math.max(0, other.length() - 2)));
  }

  private boolean sameStage(Wording answer) {
    return stage.orElse(Stage.DONE) == answer.stage.orElse(Stage.DONE);
  }

  private static Likeness likeness(int own, int other, boolean widened) {
    if (own >= HIGH && other >= HIGH) {
      return widened ? Likeness.WIDER : Likeness.SAME;
    }
    if (other >= HIGH) {
      return Likeness.WIDER;
    }
    if (own >= HIGH) {
      return Likeness.NARROWER;
    }
    return Math.min(own, other) >= FAIR ? Likeness.RENAMED : Likeness.DIFFERENT;
  }
}
