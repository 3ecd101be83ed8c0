package org.luoshi.quantity;

import java.math.BigDecimal;
import org.luoshi.quantity.Numeral.Form;
import org.luoshi.quantity.UnitWord.Type;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** Reads the unit behind a numeral: 人, 万方, 个半月, 级 of 百亿级. */
final class UnitReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final String PER_HUNDRED_THOUSAND = "/10万";
  private static final Lexicon SOLIDS =
      Lexicon.of(
          "土石", "土方", "石方", "清淤", "疏浚", "蓄水", "库容", "供水", "水量", "混凝土", "砼", "渣", "砂", "天然气", "沼气");
  private static final Lexicon MOVES =
      Lexicon.of("前移", "后移", "进位", "上升", "下降", "提升", "前进", "攀升", "跃升", "后退", "退后", "跃进");
  private static final Lexicon RANKS = Lexicon.of("排名由", "排名从", "位次由", "位次从", "名次由", "名次从");
  private static final String TENTHS = "零一二三四五六七八九";
  private static final String TENTH_PARTS = "亩分元角"; // each unit with its tenth
  private static final String MORE = "半多余";
  private static final CharacterSet INSERTED = CharacterSet.of(TENTHS + MORE);
  private static final Lexicon PERIODS = Lexicon.of("月", "小时", "星期");

  private UnitReader() {}

  /**
   * Returns the number with its unit, which a blank may separate, but not from the number of a row;
   * null if it has none.
   */
  static Counted read(Passage passage, Numeral number) {
    if (number.is(Form.UNREADABLE)) {
      return null;
    }
    int end = number.end();
    boolean gap = passage.isBlank(end) && !passage.startsLine(number.start());
    int from = gap ? end + 1 : end;
    int least = number.is(Form.BARE) ? 7 : 8; // 千万级, 20亿级
    if (number.power() >= least && passage.at(from) == '级') {
      return new Counted(number, new UnitWord("级", MeasureUnit.YUAN, 0, Type.MONEY), from + 1);
    }
    if (passage.startsWith(PER_HUNDRED_THOUSAND, end)) {
      UnitWord rate =
          new UnitWord(PER_HUNDRED_THOUSAND, MeasureUnit.of(PER_HUNDRED_THOUSAND), 0, Type.RATE);
      return new Counted(number, rate, end + PER_HUNDRED_THOUSAND.length());
    }
    UnitWord found = UnitLexicon.at(passage, from);
    if (found == null || gap && found.is('大')) {
      return null;
    }
    UnitWord unit = meant(passage, number, found);
    return withInsertion(passage, new Counted(number, unit, from + unit.word().length()));
  }

  /** Returns the unit that a word means before which the words of its clause stand. */
  private static UnitWord meant(Passage passage, Numeral number, UnitWord unit) {
    if (unit.is('方') && (number.power() >= 4 || number.value().scale() <= -4)) {
      return square(passage, number, unit);
    }
    if (!unit.is('位') && !unit.is('名')) {
      return unit;
    }
    String before = withoutParticle(passage.clauseBefore(number.start()));
    boolean move = MOVES.ends(before) || RANKS.isIn(before);
    return move ? unit.withUnit("名次") : unit;
  }

  private static String withoutParticle(String words) {
    return words.endsWith("了") ? words.substring(0, words.length() - 1) : words;
  }

  /** Returns the unit of 万方: cubic metres of earth and water, square metres of all else. */
  private static UnitWord square(Passage passage, Numeral number, UnitWord unit) {
    boolean solid = SOLIDS.isIn(passage.clauseBefore(number.start()));
    return unit.withUnit(solid ? "立方米" : "平方米");
  }

  /**
   * Reads what stands inside or behind a unit: 4个半月 is 4.5 个月, 两年半 is 2.5 年, 一头半 is 1.5 头, 一成五 is
   * 1.5 成, 二亩五分 is 2.5 亩, 3个多月 is more than 3 个月.
   */
  private static Counted withInsertion(Passage passage, Counted counted) {
    char inserted = passage.at(counted.end());
    if (!INSERTED.has(inserted)) {
      return counted;
    }
    int rest = counted.end() + 1;
    Numeral number = counted.number();
    if (inserted == '半' && number.power() == 0 && isHalved(passage, counted.unit(), rest)) {
      return new Counted(plus(number, HALF, false), counted.unit(), rest);
    }
    int end = tenthEnd(passage, counted.unit(), rest);
    if (end >= rest && number.is(Form.CHINESE) && TENTHS.indexOf(inserted) > 0) {
      BigDecimal tenth = BigDecimal.valueOf(TENTHS.indexOf(inserted), 1);
      return new Counted(plus(number, tenth, false), counted.unit(), end);
    }
    if (MORE.indexOf(inserted) < 0 || !counted.unit().is('个')) {
      return counted;
    }
    String period = passage.wordAt(PERIODS, rest);
    if (period.isEmpty()) {
      return counted;
    }
    Numeral inner =
        inserted == '半' ? plus(number, HALF, false) : plus(number, BigDecimal.ZERO, true);
    String unit = period.equals("月") ? "个月" : period.equals("星期") ? "周" : "小时";
    return new Counted(
        inner,
        new UnitWord("个" + period, MeasureUnit.of(unit), 0, Type.TIME),
        rest + period.length());
  }

  /** Returns whether 半 behind a unit is half of it: not 8点半, nor 两个半月 nor 两头半岁的牛. */
  private static boolean isHalved(Passage passage, UnitWord unit, int end) {
    return unit.is('年')
        || unit.is('倍')
        || unit.is('成')
        || unit.word().length() == 1
            && !unit.is('点')
            && (passage.isBoundary(end) || Hedges.behind(passage, end).edge() > end);
  }

  /** Returns where the tenth of a unit ends whose digit ends at a place; -1 if it is none. */
  private static int tenthEnd(Passage passage, UnitWord unit, int at) {
    if (unit.is('成')) {
      return passage.isBoundary(at) ? at : -1;
    }
    int part = unit.word().length() == 1 ? TENTH_PARTS.indexOf(unit.word()) : -1;
    boolean told = part >= 0 && passage.at(at) == TENTH_PARTS.charAt(part + 1);
    return told && !passage.startsWith("分之", at) ? at + 1 : -1;
  }

  private static Numeral plus(Numeral number, BigDecimal more, boolean open) {
    return new Numeral(
        number.start(),
        number.end(),
        number.form(),
        number.value().add(more),
        number.power(),
        number.more() || open);
  }
}
