package org.luoshi.quantity;

import org.luoshi.quantity.Numeral.Form;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** Tells places in an order (排名第6, 居全市第三, 前2) from mere ordinals (第五届). */
final class RankReader {

  private static final Lexicon PLACES = Lexicon.of("名次", "位次", "名", "位");
  private static final Lexicon SIGNS = Lexicon.of("排", "列", "居", "位", "名", "保持", "进入", "跻身");
  private static final Lexicon MOVES =
      Lexicon.of(
          "上升", "跃升", "提升", "攀升", "晋升", "跃居", "前移", "进位", "升至", "升到", "下降", "降至", "提高", "跃至");
  private static final String FIRST = "首位";
  private static final Lexicon TAKES = Lexicon.of("居", "列", "排名", "保持");
  private static final CharacterSet LEADS = CharacterSet.of("居列名持");
  private static final CharacterSet PASSED = CharacterSet.of("目此提以日之年月会事空当眼"); // 目前3名
  private static final String DIVISIONS = "区市省国县州球界";
  private static final int NEAR = 24;
  private static final WordSet SCOPES = WordSet.of("scope");
  private static final WordSet ORDERS = WordSet.of("rank");

  private RankReader() {}

  /**
   * Returns where the rank ends whose word 第 or 前 stands at {@code at}; {@code at} if it is none.
   */
  static int end(Passage passage, int at, Numeral number) {
    if (number.is(Form.UNREADABLE) || number.power() > 0) {
      return at;
    }
    int end = passage.wordEnd(PLACES, number.end());
    boolean remark = passage.at(at - 1) == ')' && passage.at(at - 3) == '(';
    int words = remark ? at - 3 : at;
    boolean goesOn = "和与及".indexOf(passage.at(end)) >= 0 && passage.at(end + 1) == '第';
    boolean top = passage.at(at) == '前' && end > number.end();
    boolean whole = passage.isBoundary(end) || top && passage.at(end) == '的';
    boolean moves = end > number.end() && passage.wordEnd(MOVES, end) > end;
    if (!whole && !goesOn && !moves) {
      return at;
    }
    boolean division = passage.at(at) == '第' && DIVISIONS.indexOf(passage.at(words - 1)) >= 0;
    int near = Math.max(passage.clauseStart(words), at - NEAR);
    boolean first = top && !PASSED.has(passage.at(at - 1));
    boolean told = first || division || moves || SIGNS.isIn(passage.folded(), near, words);
    return told ? end : at;
  }

  /** Returns where a rank ends that stands in a list behind another; its start if it is none. */
  static int listedEnd(Passage passage, Numeral number) {
    int end = passage.wordEnd(PLACES, number.end());
    boolean rank = !number.is(Form.UNREADABLE) && number.power() == 0 && passage.isBoundary(end);
    return rank ? end : number.start();
  }

  /** Returns where 首位 ends that is a place among others, 居全省首位; {@code at} if it is none. */
  static int firstEnd(Passage passage, int at) {
    int end = at + FIRST.length();
    char before = passage.at(at - 1);
    boolean among = DIVISIONS.indexOf(before) >= 0 || LEADS.has(before);
    int near = Math.max(passage.clauseStart(at), at - NEAR);
    return passage.startsWith(FIRST, at)
            && passage.isBoundary(end)
            && among
            && TAKES.isIn(passage.folded(), near, at)
        ? end
        : at;
  }

  /** Leaves out among whom something has its place: 总量全省 is 总量. */
  static Stretch withoutScope(Stretch words) {
    int length = words.endsWith(SCOPES);
    return length > 0 ? words.until(words.to() - length).withoutTails() : words;
  }

  /** Returns where the words begin that say that a rank follows: 在全市排名, 位居. */
  static int wordsStart(Stretch before) {
    for (int at = before.from(); at < before.to(); at++) {
      if (ORDERS.startingAt(before.passage().folded(), at, before.to()) > 0) {
        int among = before.until(at).lastIndexOf('在');
        return among >= 0 && at - among <= NEAR ? among : at;
      }
    }
    return before.to();
  }
}
