package org.luoshi.audit;

import java.util.List;

/** What declarations speak of. */
final class Subjects {

  private static final int SHORTEST = 4;
  private static final List<String> WHOLES =
      List.of("全市", "全区", "全县", "全省", "全州", "全镇", "我市", "我区", "我县", "我省");
  private static final List<String> BEFORE =
      List.of("截至目前", "目前", "全年", "今年", "其中", "但", "而", "同时", "仍", "还", "有", "共");
  private static final List<String> AFTER =
      List.of(
          "已", "已经", "均", "都", "全部", "尚", "仍", "还", "也", "有", "任务", "目标", "指标", "年度", "全年", "的",
          "顺利", "增长", "完成");
  private static final List<String> GENERAL =
      List.of(
          "重点", "工作", "任务", "项目", "目标", "指标", "建设", "工程", "各项", "全部", "主要", "年度", "全年", "事项", "实事",
          "民生", "政府", "报告", "重大");

  private Subjects() {}

  /** Returns words without what stands around a name: 全市…均已. */
  static String plain(String words) {
    String plain = words.strip();
    String before = "";
    while (!before.equals(plain)) {
      before = plain;
      for (String word : WHOLES) {
        plain = plain.startsWith(word) ? plain.substring(word.length()) : plain;
      }
      for (String word : BEFORE) {
        plain = plain.startsWith(word) ? plain.substring(word.length()) : plain;
      }
      for (String word : AFTER) {
        plain = plain.endsWith(word) ? plain.substring(0, plain.length() - word.length()) : plain;
      }
    }
    return plain;
  }

  /** Returns whether words name the whole area. */
  static boolean isWhole(String words) {
    return WHOLES.stream().anyMatch(words::contains);
  }

  /** Returns whether a name means one thing: it is long enough, one name, and not general. */
  static boolean isCertain(String subject) {
    boolean counted = !subject.isEmpty() && Character.isDigit(subject.charAt(0));
    String own = subject;
    for (String word : GENERAL) {
      own = own.replace(word, "");
    }
    boolean one = subject.chars().allMatch(Character::isLetterOrDigit);
    return one && subject.length() >= SHORTEST && (counted || own.length() >= 2);
  }
}
