package org.luoshi.quantity;

import org.luoshi.quantity.Numeral.Form;
import org.luoshi.quantity.UnitWord.Type;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** Tells the unit that a text leaves out: 查补1.64亿 (元), 投票149万 (票), 100万大学生 (人), 等4园区 (个). */
final class MissingUnit {

  private static final int NEAR = 12;
  private static final CharacterSet PERSONS = CharacterSet.of("生人员民众者");
  private static final Lexicon RATIOS =
      Lexicon.of("收入比值", "收入比为", "收入比由", "收入比从", "收入比达", "收入比降", "收入比下降", "收入比缩小");
  private static final Lexicon PEOPLE = Lexicon.of("人数", "人口", "人员");
  private static final Lexicon MONEY =
      Lexicon.of("罚", "款", "资", "投入", "补", "奖", "金", "元", "税", "收入", "支出", "预算", "产值", "总值", "利润");

  private MissingUnit() {}

  /** Returns the unit of a number behind which none stands; null if the number is no quantity. */
  static UnitWord of(Passage passage, Numeral number) {
    int end = number.end();
    if (number.is(Form.BARE) && number.power() >= 8) {
      return unit("元");
    }
    if (!number.is(Form.ARABIC) || passage.isLetter(end)) {
      return null;
    }
    boolean ratio =
        number.value().scale() > 0
            && RATIOS.isIn(passage.folded(), passage.clauseStart(number.start()), number.start());
    if (ratio && number.power() == 0) {
      return new UnitWord("", MeasureUnit.of("倍"), 0, Type.RATE); // 城乡收入比缩小至2.54
    }
    if (number.power() >= 8) {
      String named = tenThousands(passage, number);
      return unit(named.isEmpty() ? "元" : named);
    }
    if (number.power() >= 4) {
      return unit(tenThousands(passage, number));
    }
    boolean listed = passage.at(number.start() - 1) == '等' && end - number.start() <= 2;
    return listed && !passage.isBoundary(end) && "强号路线级期".indexOf(passage.at(end)) < 0
        ? unit("个")
        : null;
  }

  private static String tenThousands(Passage passage, Numeral number) {
    String before =
        passage.text(
            Math.max(passage.clauseStart(number.start()), number.start() - NEAR), number.start());
    if (!passage.isBoundary(number.end()) && passage.at(number.end()) != '的') {
      int end = Math.min(passage.clauseEnd(number.end()), number.end() + NEAR);
      String thing = passage.text(number.end(), end);
      if (thing.indexOf('户') >= 0) {
        return "户";
      }
      return PERSONS.next(thing, 0, thing.length()) < thing.length() ? "人" : "";
    }
    if (before.endsWith("票")) {
      return "票";
    }
    if (before.contains("人次")) {
      return "人次";
    }
    if (PEOPLE.isIn(before)) {
      return "人";
    }
    return MONEY.isIn(before) ? "元" : "";
  }

  private static UnitWord unit(String symbol) {
    return new UnitWord("", MeasureUnit.of(symbol), 0, Type.COUNT);
  }
}
