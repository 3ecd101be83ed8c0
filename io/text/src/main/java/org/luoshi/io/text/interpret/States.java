package org.luoshi.io.text.interpret;

import java.util.Set;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** Tells the words and shares that say how far an item is: {@code 已完成}, {@code 85%}, {@code A类}. */
final class States {

  private static final Lexicon WORDS =
      Lexicon.of(
          "已完成", "完成", "提前完成", "超额完成", "已完工", "竣工", "未开工", "未启动", "滞后", "缓慢", "推进", "序时", "达标",
          "达目标", "年度指标", "正在实施", "正在办理", "办理中", "整改中", "办结", "销号", "在建", "投产", "停工", "暂缓", "开工",
          "绿灯", "黄灯", "红灯", "超前", "正常", "落后");
  private static final Set<String> FLAGS = Set.of("是", "否", "√", "×");
  private static final Set<String> GRADES = Set.of("A", "B", "C", "D", "A类", "B类", "C类", "D类");
  private static final CharacterSet PERCENT = CharacterSet.of("0123456789.%-");
  private static final int MAX_PERCENT = 8;
  private static final int MAX_LENGTH = 12;
  private static final int MAX_SENTENCE = 5;

  private States() {}

  /** Whether a cell holds a percentage or words of a status, and nothing else. */
  static boolean isState(Part cell) {
    String s = cell.compact();
    return isPercent(s)
        || isGrade(s)
        || s.length() <= (s.endsWith("。") ? MAX_SENTENCE : MAX_LENGTH) && WORDS.isIn(s);
  }

  /** Whether words without blanks can be a status where a head says so. */
  static boolean mayBe(String s) {
    return isPercent(s)
        || FLAGS.contains(s)
        || GRADES.contains(s)
        || s.length() <= MAX_LENGTH && WORDS.isIn(s);
  }

  /** Whether words are a grade, which can be explained in brackets: {@code A类(已解决)}. */
  static boolean isGrade(String s) {
    int open = s.endsWith(")") ? s.indexOf('(') : s.length();
    return open > 0 && GRADES.contains(s.substring(0, open));
  }

  /** Whether words are a percentage and nothing else. */
  static boolean isPercent(String s) {
    return s.endsWith("%")
        && s.length() <= MAX_PERCENT
        && PERCENT.runEnd(s, 0, s.length()) == s.length();
  }
}
