package org.luoshi.audit;

import java.util.List;
import org.luoshi.text.Lexicon;

/** What the words around a figure say about its part in a sentence. */
final class Words {

  private static final Lexicon UP =
      Lexicon.of(
          "增长", "上升", "提高", "提升", "增加", "增幅", "增速", "上涨", "增收", "增支", "净增", "扩大", "递增", "多收", "增");
  private static final Lexicon DOWN =
      Lexicon.of(
          "下降", "减少", "降低", "降幅", "下滑", "减幅", "回落", "缩减", "压减", "压缩", "精简", "减收", "减支", "下调", "缩短",
          "少收", "减", "降");
  private static final Lexicon RATE_NOUNS =
      Lexicon.of("压缩率", "压减率", "缩减率", "缩短率", "减少率", "下降率", "降低率", "精简率", "增长率");
  private static final Lexicon MORE = Lexicon.of("多");
  private static final Lexicon LESS = Lexicon.of("少");
  private static final Lexicon BASES =
      Lexicon.of(
          "同比", "环比", "同期", "上年", "去年", "前年", "上年末", "去年底", "上年底", "年初", "上月", "上季度", "上半年", "原来",
          "原有", "原", "基数", "由", "从", "由原来", "从原来");
  private static final List<String> BASE_NOUNS =
      List.of("完成数", "实际完成数", "实绩数", "实绩", "决算数", "实现数", "数", "水平");
  private static final Lexicon COMPARING = Lexicon.of("比", "较", "由", "从");
  private static final Lexicon AIMS =
      Lexicon.of("目标", "任务", "计划", "预算", "指标", "控制数", "考核", "指导", "下达", "应");
  private static final List<String> NO_AIMS =
      List.of(
          "计划生育", "指导中心", "指导站", "指导员", "指导服务", "供应", "适应", "反应", "相应", "响应", "对应", "效应", "应急",
          "应用", "应对", "应届", "应税", "应纳");
  private static final Lexicon AS_PLANNED = Lexicon.of("按计划", "按照计划", "超计划", "超额");
  private static final Lexicon WHOLES =
      Lexicon.of("共", "总", "计划", "目标", "任务", "应", "受理", "立案", "收到", "列入", "纳入", "排查", "全部", "涉及");
  private static final String LINKS = "的为是约达至到了幅度共有已个近:";

  private Words() {}

  /** Returns the words without what only links them to the number behind. */
  static String stem(String lead) {
    int end = lead.length();
    while (end > 0 && LINKS.indexOf(lead.charAt(end - 1)) >= 0) {
      end--;
    }
    return lead.substring(0, end);
  }

  /** Returns 1 if the words before a number end in a word for growth, -1 for decline, else 0. */
  static int direction(String lead) {
    String stem = stem(lead);
    String verb = RATE_NOUNS.ends(stem) ? stem.substring(0, stem.length() - 1) : stem;
    return UP.ends(verb) ? 1 : DOWN.ends(verb) ? -1 : 0;
  }

  /** Returns whether a word for growth or decline begins at a place in a text. */
  static boolean moves(String text, int at) {
    return !UP.startingAt(text, at, text.length()).isEmpty()
        || !DOWN.startingAt(text, at, text.length()).isEmpty();
  }

  /** Returns the direction of an amount by which something changed: 同比增收, 比上年多. */
  static int change(String lead) {
    int direction = direction(lead);
    boolean reached = lead.endsWith("到") || lead.endsWith("至") || lead.endsWith("达");
    if (direction != 0) {
      return reached ? 0 : direction;
    }
    if (lead.equals("多") || lead.equals("少")) {
      return lead.equals("多") ? 1 : -1;
    }
    boolean compares = COMPARING.isIn(lead);
    return compares && MORE.ends(lead) ? 1 : compares && LESS.ends(lead) ? -1 : 0;
  }

  /** Returns whether the number behind the words is what another one is compared with. */
  static boolean leadsBase(String lead) {
    String stem = withoutNoun(stem(lead));
    boolean year = stem.endsWith("年") && digitsBefore(stem, stem.length() - 1) == 4;
    return BASES.ends(stem)
        || lead.endsWith("的") && COMPARING.starts(lead)
        || year && !COMPARING.startingAt(stem, comparingAt(stem), stem.length()).isEmpty();
  }

  /** Returns the words without what a base is called: 上年同期完成数, 上年实绩. */
  private static String withoutNoun(String stem) {
    return BASE_NOUNS.stream()
        .filter(stem::endsWith)
        .findFirst()
        .map(noun -> stem.substring(0, stem.length() - noun.length()))
        .orElse(stem);
  }

  private static int comparingAt(String stem) {
    return Math.max(0, stem.length() - 6);
  }

  private static int digitsBefore(String text, int end) {
    int at = end;
    while (at > 0 && Character.isDigit(text.charAt(at - 1))) {
      at--;
    }
    return end - at;
  }

  /** Returns whether the words lead to a number that is to be reached. */
  static boolean leadsAim(String lead) {
    return AIMS.isIn(withoutFalseAims(lead));
  }

  /** Leaves out the words that only hold one for an aim: 计划生育, 供应. */
  static String withoutFalseAims(String lead) {
    String plain = lead;
    if (lead.indexOf('应') >= 0 || lead.contains("指导") || lead.contains(NO_AIMS.get(0))) {
      for (String word : NO_AIMS) {
        plain = plain.replace(word, "");
      }
    }
    return plain;
  }

  /** Returns whether the words call a number a target, not what was reached of one. */
  static boolean isAim(String lead) {
    int done = lead.indexOf("完成");
    boolean early = done >= 0 && !leadsAim(lead.substring(0, done));
    return leadsAim(lead) && !early && !lead.startsWith("占") && !AS_PLANNED.starts(lead);
  }

  /** Returns whether the words lead to the whole of something, and to no part that is done. */
  static boolean leadsWhole(String lead) {
    int done = lead.indexOf("完成");
    return WHOLES.isIn(done < 0 ? lead : lead.substring(0, done));
  }

  /** Returns whether two labels speak of one thing: they have two characters in a row in common. */
  static boolean related(String one, String other) {
    for (int i = 0; i + 2 <= one.length(); i++) {
      if (other.contains(one.substring(i, i + 2))) {
        return true;
      }
    }
    return false;
  }
}
