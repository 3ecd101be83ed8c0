package org.luoshi.quantity;

import java.util.List;
import org.luoshi.quantity.UnitWord.Type;

/** Tells from the words around a number what it is there for. */
final class KindReader {

  private static final List<String> SHARES =
      List.of("完成率", "目标", "任务", "预算", "进度", "占", "签约率", "开工率", "完成");
  private static final List<String> AIMS = List.of("目标", "计划", "任务", "拟");

  private final Passage passage;

  KindReader(Passage passage) {
    this.passage = passage;
  }

  /**
   * Returns what a number is there for.
   *
   * @param before the words before it in its clause, behind the mention before it
   * @param start where it begins
   * @param end where it ends
   * @param unit its unit
   * @param figure the number
   * @param direction which way it moves
   * @param stance whether the sentence promises or reports
   */
  MentionKind read(
      String before,
      int start,
      int end,
      UnitWord unit,
      Figure figure,
      Direction direction,
      Stance stance) {
    if (isThreshold(start, end, unit, figure)) {
      return MentionKind.THRESHOLD;
    }
    if (unit.is(Type.TIME) && !before.contains("天数")) {
      return before.endsWith("连续") ? MentionKind.CUMULATIVE : time(before, end, figure, stance);
    }
    if (unit.is("大") || unit.is("级") || unit.unit().symbol().equals("方") || before.equals("共")) {
      return MentionKind.COUNT;
    }
    if (stance == Stance.PLANNED) {
      return MentionKind.TARGET;
    }
    if (unit.is(Type.RATE)) {
      boolean share = SHARES.stream().anyMatch(before::contains);
      return direction != Direction.NONE
          ? MentionKind.CHANGE
          : share ? MentionKind.RATIO_OF_TARGET : MentionKind.ACTUAL;
    }
    if (direction != Direction.NONE) {
      return MentionKind.CHANGE;
    }
    boolean aim = AIMS.stream().anyMatch(before::contains) && !before.contains("完成");
    return aim
        ? MentionKind.TARGET
        : before.contains("累计") ? MentionKind.CUMULATIVE : MentionKind.ACTUAL;
  }

  private MentionKind time(String before, int end, Figure figure, Stance stance) {
    boolean bounded =
        figure.comparator() == Comparator.AT_MOST || figure.comparator() == Comparator.ABOUT;
    boolean opens =
        before.isEmpty()
            && !passage.isBoundary(end)
            && figure.value().unit().equals(MeasureUnit.YEAR);
    return stance == Stance.PLANNED && (bounded || opens)
        ? MentionKind.DEADLINE
        : MentionKind.PERIOD;
  }

  /**
   * Returns whether the number tells which things are meant: a bounded amount directly before a
   * noun.
   */
  private boolean isThreshold(int start, int end, UnitWord unit, Figure figure) {
    boolean amount = unit.is(Type.MONEY) || unit.is(Type.MEASURE);
    boolean bounded =
        switch (figure.comparator()) {
          case AT_LEAST, AT_MOST -> true;
          case MORE -> passage.at(start) == '超';
          default -> false;
        };
    return amount && bounded && !passage.isBoundary(end);
  }
}
