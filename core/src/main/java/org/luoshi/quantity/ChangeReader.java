package org.luoshi.quantity;

import org.luoshi.quantity.Measured.Role;
import org.luoshi.quantity.UnitWord.Type;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** Reads 增长, 下降, 增幅 and the like before a number: what changes, and which way. */
final class ChangeReader {

  private static final WordSet MOVES = WordSet.of("rise", "fall");
  private static final WordSet FALL = WordSet.of("fall");
  private static final WordSet RATES = WordSet.of("rate", "drop");
  private static final WordSet DROPS = WordSet.of("drop");
  private static final WordSet BASES = WordSet.of("basis");
  private static final WordSet RECKONED = WordSet.of("reckoned");
  private static final WordSet ABOVE = WordSet.of("above");
  private static final WordSet BELOW = WordSet.of("below");
  private static final WordSet SHARES = WordSet.of("part");
  private static final WordSet KEPT = WordSet.of("whole");
  private static final CharacterSet REACHING = CharacterSet.of("到至为");
  static final String COMPARES = "比较";
  private static final CharacterSet COMPARED = CharacterSet.of(COMPARES);
  private static final String EARLIER = "年月周期季末初底均平前度数";
  private static final String OTHERS = EARLIER + "划算标";
  private static final Lexicon REGIONS = Lexicon.of("全国", "全省", "全市", "全州", "全区", "平均", "水平");
  private static final String YEAR_ON_YEAR = "同比";
  private static final String AVERAGE = "平均";
  private static final String EACH_YEAR = "每年";
  private static final String YEARLY = "年均";
  private static final String PLANNED = "计划";
  private static final CharacterSet AMOUNTS = CharacterSet.of("值额量资入");
  private static final int FAR = 14;

  private ChangeReader() {}

  /**
   * A change that words tell.
   *
   * @param base the words for what changes
   * @param qualifier 年均 and the like
   * @param direction which way it moves
   * @param role a level where the words say to what value it moved
   * @param rate whether what changes is a rate of change itself: 增速提高
   */
  record Change(Stretch base, String qualifier, Direction direction, Role role, boolean rate) {

    /** Returns what a number says of {@code named}, which changes. */
    Measured of(String named, UnitWord unit) {
      String measured = rate ? Indicators.change(named, Direction.INCREASE) : named;
      if (role == Role.CHANGE && unit.isPoints()) {
        return new Measured(measured, direction, role);
      }
      String name = Indicators.measured(named);
      boolean relative = role == Role.CHANGE && unit.is(Type.RATE) && !name.isEmpty();
      String indicator = relative ? Indicators.change(name.concat(qualifier), direction) : name;
      return new Measured(rate ? measured : indicator, direction, role);
    }
  }

  /** Returns whether what stands behind a number tells a change: 比10起上升5%. */
  static boolean follows(Passage passage, int end) {
    return MOVES.startingAt(passage.folded(), end, end + 4) > 1;
  }

  /** Returns the change that the words before a number end with; null if they tell none. */
  static Change read(Stretch before, UnitWord unit) {
    Stretch words = before.withoutBlanks();
    String folded = words.passage().folded();
    for (int at = words.to() - 2; unit.isPoints() && at >= words.from(); at--) {
      boolean above = ABOVE.startingAt(folded, at, words.to()) > 1;
      if (above || BELOW.startingAt(folded, at, words.to()) > 1) {
        return change(words.until(at), !above, Role.CHANGE);
      }
    }
    if (words.endsWith(")")) {
      return remarked(words, unit);
    }
    if (words.endsWith("的占")) {
      return null; // 新增加的占62% tells a part
    }
    Type type = unit.type();
    while (!words.isEmpty() && words.endsWith("了")) {
      words = words.until(words.to() - 1);
    }
    Change distance = words.isEmpty() ? null : distance(words);
    if (distance != null) {
      return distance;
    }
    Stretch bare = words.withoutTails();
    int noun = bare.endsWith(RATES);
    if (noun > 0 && bare.endsWith(KEPT) > noun) {
      return new Change(bare.until(bare.to() - noun), "", Direction.INCREASE, Role.LEVEL, true);
    }
    if (noun > 0) {
      boolean drop = bare.endsWith(DROPS) > 0;
      return change(bare.until(bare.to() - noun), drop, Role.CHANGE);
    }
    boolean reaching = !words.isEmpty() && REACHING.has(words.passage().at(words.to() - 1));
    Stretch verb = reaching ? words.until(words.to() - 1) : words;
    Change moved = verb(verb, type, reaching ? Role.LEVEL : Role.CHANGE);
    boolean rate = type == Type.RATE && words.endsWith("达到"); // 增长达到5% is no level
    boolean reaches = reaching && !rate;
    boolean told = moved != null || reaches || bare == words;
    return told ? moved : verb(bare, type, Role.CHANGE);
  }

  /** Returns a change behind whose verb stands how it is reckoned: 下降(同口径)5%; null if none does. */
  private static Change remarked(Stretch words, UnitWord unit) {
    int open = words.lastIndexOf('(');
    Stretch remark = words.after(open + 1).until(words.to() - 1);
    int length = remark.to() - remark.from();
    boolean basis = remark.startsWith(BASES) == length;
    if (open <= words.from() || !basis && remark.startsWith(RECKONED) != length) {
      return null;
    }
    Change change = read(words.until(open), unit);
    return change == null || !basis
        ? change
        : new Change(
            change.base(), remark.text(), change.direction(), change.role(), change.rate());
  }

  /**
   * Returns the change that the words before a rate begin with: 压减一般性支出, 高于全市平均水平; null if they
   * begin with none.
   */
  static Change leading(Stretch before) {
    Stretch words = before.withoutLeads();
    int above = words.startsWith(ABOVE);
    if (above + words.startsWith(BELOW) > 0) {
      Direction way = above > 0 ? Direction.INCREASE : Direction.DECREASE;
      return new Change(words.until(words.from()), "", way, Role.CHANGE, false);
    }
    int length = words.startsWith(MOVES);
    if (length < 2) {
      return null;
    }
    Stretch base = words.after(words.from() + length).bare();
    boolean share = base.endsWith(SHARES) > 0;
    return base.isEmpty() || share
        ? null
        : new Change(base, "", direction(words.startsWith(FALL) == length), Role.CHANGE, false);
  }

  /** Returns the words without the verb of change that they end with: 收入比不断缩小. */
  static Stretch unmoved(Stretch words) {
    Stretch bare = words.withoutTails();
    int length = bare.endsWith(MOVES);
    return length < 2 ? bare : bare.until(bare.to() - length).withoutTails();
  }

  private static Change verb(Stretch words, Type type, Role role) {
    int length = words.endsWith(MOVES);
    if (length == 0) {
      return null;
    }
    boolean single = length == 1 && type != Type.RATE;
    boolean part = words.endsWith(KEPT) > length;
    boolean newly =
        (words.endsWith("新增") || words.endsWith("净增")) && !words.startsWith(YEAR_ON_YEAR);
    boolean each = type != Type.RATE && words.passage().at(words.to() - length - 1) == '均';
    return single || part || newly || each
        ? null
        : change(compared(words, length), words.endsWith(FALL) == length, role);
  }

  /** Returns how far an amount is from another: 比上年多1.2亿元, 较计划少3座; null if that is not told. */
  private static Change distance(Stretch words) {
    boolean more = words.startsWith(YEAR_ON_YEAR + '多');
    if (more || words.startsWith(YEAR_ON_YEAR + '少')) {
      return change(words.until(words.from()), !more, Role.CHANGE); // 同比多争取2亿元
    }
    char last = words.passage().at(words.to() - 1);
    int end = last == '出' ? words.to() - 1 : words.to();
    char way = words.passage().at(end - 1);
    boolean level = way == '高' || way == '低';
    if (way != '多' && way != '少' && !level) {
      return null;
    }
    int at = words.lastOf(COMPARED);
    boolean compares =
        at >= 0
            && at < end - 2
            && (level
                ? REGIONS.lengthBefore(words.passage().folded(), at, end - 1) > 0
                : OTHERS.indexOf(words.passage().at(end - 2)) >= 0);
    return compares ? change(words.until(at), way == '少' || way == '低', Role.CHANGE) : null;
  }

  /** Returns the words before a verb, and before what 快 or 高 compares with: 增速比全国快. */
  private static Stretch compared(Stretch words, int length) {
    Stretch base = words.until(words.to() - length);
    int at = length > 1 || base.isPlain() ? -1 : base.lastOf(COMPARED);
    boolean distance = "快慢高低".indexOf(words.passage().at(words.to() - 1)) >= 0;
    return distance && at >= base.from() && base.passage().at(at - 1) != '占'
        ? base.until(at)
        : base;
  }

  private static Change change(Stretch before, boolean falls, Role role) {
    Stretch base = before;
    String qualifier = "";
    int length = 1;
    while (length > 0) {
      base = withoutComparison(base.withoutTails());
      length = base.endsWith(BASES);
      if (length > 0) {
        String told = base.passage().text(base.to() - length, base.to());
        qualifier = told.contains(AVERAGE) || told.equals(EACH_YEAR) ? YEARLY : told;
      } else {
        length = isPlanned(base) ? PLANNED.length() : base.endsWith(RECKONED);
      }
      base = base.until(base.to() - length);
    }
    int rate = base.endsWith(RATES);
    Stretch changing = base.until(base.to() - rate);
    return new Change(changing, qualifier, direction(falls), role, rate > 0);
  }

  /** Returns whether 计划 says of an amount that its change is planned: 工业总产值计划增长. */
  private static boolean isPlanned(Stretch base) {
    int before = base.to() - PLANNED.length();
    return base.endsWith(PLANNED) && AMOUNTS.has(base.passage().at(before - 1));
  }

  private static Direction direction(boolean falls) {
    return falls ? Direction.DECREASE : Direction.INCREASE;
  }

  /** Leaves out what the change is against: 比上年, 较2015年同期, 比全国平均水平. */
  static Stretch withoutComparison(Stretch base) {
    int at = base.isPlain() ? -1 : base.lastOf(COMPARED);
    boolean compared = at >= 0 && base.to() - at <= FAR && base.passage().at(at - 1) != '占';
    if (compared && base.to() - at > 1) {
      char last = base.passage().at(base.to() - 1);
      boolean earlier =
          EARLIER.indexOf(last) >= 0
              || base.endsWith("五”")
              || base.endsWith("同期相比")
              || base.endsWith("水平")
              || base.endsWith("进度")
              || base.endsWith("全国")
              || base.endsWith("全市")
              || base.endsWith("全省");
      return earlier ? base.until(at).withoutTails() : base;
    }
    return base;
  }
}
