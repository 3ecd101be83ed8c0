package org.luoshi.quantity;

import org.luoshi.quantity.UnitWord.Type;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** Tells from the words around a number what it is there for. */
final class KindReader {

  private static final Lexicon SHARES =
      Lexicon.of("完成率", "进度", "签约率", "开工率", "竣工率", "投产率", "办结率", "推进率", "完成比例");
  private static final Lexicon AMOUNTS_OF_TIME = Lexicon.of("天数", "年限", "时长");
  static final String CUMULATIVE = "累计";
  private static final int CIRCLE = 10; // so near stands the 圈 of 15分钟便民生活圈
  private static final int NOUN = 10; // characters of what is counted
  private static final int WORD = 4; // characters in front of the number of a part

  /** What stands before 中 where it does not mean a part: 高中, 一中, 建设中, 施工中. */
  private static final CharacterSet IN_NAMES = CharacterSet.of("高初完职一二三四五六七八九十集空其当建设进工理造施备批谈行成治修展");

  private static final WordSet PLACES = WordSet.of("place");
  private static final WordSet STANDING = WordSet.of("standing");

  private final Passage passage;

  KindReader(Passage passage) {
    this.passage = passage;
  }

  /**
   * Returns what a number is there for.
   *
   * @param before the words before it in its clause, behind the mention before it
   * @param end where it ends
   * @param unit its unit
   * @param figure the number
   * @param measured what it says of what
   * @param stance whether the sentence promises or reports
   */
  MentionKind read(
      Stretch before, int end, UnitWord unit, Figure figure, Measured measured, Stance stance) {
    if (isThreshold(before.to(), end, unit, figure)) {
      return MentionKind.THRESHOLD;
    }
    boolean moves = measured.direction() != Direction.NONE; // 缩短至3天 is a level like any other
    if (unit.is(Type.TIME)
        && !moves
        && !AMOUNTS_OF_TIME.isIn(passage.folded(), before.from(), before.to())) {
      return before.endsWith("连续") ? MentionKind.CUMULATIVE : time(before, end, figure, stance);
    }
    if (unit.is('大')
        || unit.is('级')
        || unit.unit().symbol().equals("方")
        || unit.word().endsWith("方面")
        || before.is("共")
        || isPlaces(before, end, unit)
        || isWhole(end, unit)
        || unit.is(Type.COUNT)
            && stance == Stance.PLANNED
            && STANDING.startingAt(passage.folded(), end, end + 2) > 0
            && before.bare().isEmpty()) {
      return MentionKind.COUNT;
    }
    if (stance == Stance.PLANNED) {
      return MentionKind.TARGET;
    }
    return switch (measured.role()) {
      case CHANGE -> MentionKind.CHANGE;
      case SHARE -> MentionKind.RATIO_OF_TARGET;
      case GOAL ->
          unit.is(Type.COUNT) && before.endsWith("共") ? MentionKind.COUNT : MentionKind.TARGET;
      case LEVEL -> level(before, unit, measured.indicator());
    };
  }

  private MentionKind level(Stretch before, UnitWord unit, String indicator) {
    if (unit.is(Type.RATE)) {
      boolean share =
          indicator.endsWith("完成率") || SHARES.isIn(passage.folded(), before.from(), before.to());
      return share ? MentionKind.RATIO_OF_TARGET : MentionKind.ACTUAL;
    }
    boolean all = !before.isPlain() && before.indexOf(CUMULATIVE) >= 0;
    return all ? MentionKind.CUMULATIVE : MentionKind.ACTUAL;
  }

  /** Returns whether the number only says how many places there are: 全区14个街道. */
  private boolean isPlaces(Stretch before, int end, UnitWord unit) {
    return unit.is(Type.COUNT)
        && PLACES.startingAt(passage.folded(), end, end + 6) > 0
        && (before.endsWith("全区") || before.endsWith("全市") || before.endsWith("全县"));
  }

  /** Returns whether the number only says of how many things a part is told: 6所学校中,4所已开工. */
  private boolean isWhole(int end, UnitWord unit) {
    if (!unit.is(Type.COUNT)) {
      return false;
    }
    int in = end;
    while (in <= end + NOUN && !passage.isBoundary(in)) {
      in++;
    }
    boolean within =
        in > end
            && passage.at(in) == ','
            && passage.at(in - 1) == '中'
            && !IN_NAMES.has(passage.at(in - 2));
    for (int at = in + 1; within && at <= in + WORD && !passage.isBoundary(at); at++) {
      if (passage.isDigit(at)) {
        return true;
      }
    }
    return false;
  }

  private MentionKind time(Stretch before, int end, Figure figure, Stance stance) {
    boolean bounded =
        figure.comparator() == Comparator.AT_MOST || figure.comparator() == Comparator.ABOUT;
    boolean opens =
        before.isEmpty()
            && !passage.isBoundary(end)
            && !ChangeReader.follows(passage, end)
            && !passage.startsWith("累计", end)
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
    if (unit.word().equals("分钟")) {
      return passage.text(end, Math.min(passage.clauseEnd(end), end + CIRCLE)).indexOf('圈') > 0;
    }
    boolean bounded =
        switch (figure.comparator()) {
          case AT_LEAST, AT_MOST -> true;
          case RANGE -> unit.is(Type.MONEY) || unit.is('岁');
          case MORE ->
              passage.at(start) == '超'
                  || passage.at(start) == '过' && "迈跨冲越".indexOf(passage.at(start - 1)) < 0;
          default -> false;
        };
    if (unit.is(Type.MEASURE) && passage.at(end) == '级') {
      return true;
    }
    if (unit.is(Type.COUNT)) {
      return bounded && "上下内".indexOf(passage.at(end - 1)) >= 0 && isCountedNext(end);
    }
    boolean amount = unit.is(Type.MONEY) || unit.is(Type.MEASURE);
    return amount && bounded && !passage.isBoundary(end) && !ChangeReader.follows(passage, end);
  }

  /** Returns whether the next number counts the things that a bound tells: 50头以上养殖户23户. */
  private boolean isCountedNext(int end) {
    int next = end;
    while (next < end + NOUN && !passage.isBoundary(next) && !passage.isDigit(next)) {
      next++;
    }
    return next > end + 1
        && passage.isDigit(next)
        && !ChangeReader.follows(passage, end)
        && UnitReader.read(passage, NumeralReader.read(passage, next)) != null;
  }
}
