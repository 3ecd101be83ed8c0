package org.luoshi.examples.bench;

import java.nio.charset.StandardCharsets;

/** Invented documents of any size, the same on every machine. */
final class TextBenchData {

  private static final String[] VERBS = {"新建", "改造", "整治", "引进", "推进", "完成", "培育", "新增"};
  private static final String[] OBJECTS = {
    "排涝泵站", "老旧小区", "黑臭水体", "规上企业", "智慧校园", "高标准农田", "社区食堂", "口袋公园"
  };
  private static final String[] UNITS = {
    "市发展改革委", "市水务局", "市教育局", "市经济和信息化局", "市住房保障局", "市城管执法委", "市财政局", "江湾区人民政府", "各区人民政府〈含开发区管委会〉"
  };

  private TextBenchData() {}

  /** Returns a document of a layout, of about {@code bytes} bytes of UTF-8. */
  static byte[] document(String layout, int bytes) {
    int length = bytes / 26 * 10; // characters: most take three bytes, figures and stops one
    String text =
        switch (layout) {
          case "plan" -> plan(length);
          case "progress" -> progress(length);
          case "table" -> table(length);
          case "report" -> report(length);
          default -> throw new IllegalArgumentException(layout);
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns a text that is meant to be hard, of as many bytes as it takes. */
  static byte[] worst(String shape) {
    int million = 1_000_000;
    String text =
        switch (shape) {
          case "line" -> "推进老旧小区改造工作稳步实施,".repeat(10 * million / 43);
          case "sentences" -> "新建口袋公园35个,总投资2.5亿元,年底前建成。".repeat(10 * million / 60);
          case "opening" -> "推进工作" + "(".repeat(million);
          case "brackets" -> "推进工作" + "()".repeat(million / 2);
          case "nested" -> "推进工作" + "(".repeat(million / 2) + ")".repeat(million / 2);
          case "bars" -> "|".repeat(million);
          case "cells" -> "序号|责任事项|责任单位\n" + "|".repeat(million);
          case "marks" -> "?。".repeat(million);
          case "headings" -> "一、着力推动高质量发展\n".repeat(million / 10);
          case "counted" -> counted(million / 10);
          default -> throw new IllegalArgumentException(shape);
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String counted(int headings) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= headings; i++) {
      text.append('(').append(i).append(")着力推动高质量发展\n");
    }
    return text.toString();
  }

  /** Returns a plan of at least {@code length} characters, with its units in closing brackets. */
  private static String plan(int length) {
    StringBuilder text = new StringBuilder(length + 1000);
    text.append("名  称: 2025年市《政府工作报告》重点任务责任分解方案 发布机构: 云州市人民政府办公厅\n")
        .append("文  号: 云政办〔2025〕2号 索 引 号: 990241857/2025-00031\n")
        .append("2025年市《政府工作报告》重点任务责任分解方案\n\n各区人民政府,市人民政府各部门:\n\n");
    text.append("  现将方案印发给你们,请结合实际认真贯彻落实。\n\n");
    text.append("  一是压实责任。各单位要于2025年3月15日前将办理方案报送市人民政府督查室。\n\n");
    text.append("  云州市人民政府办公厅\n\n  2025年2月20日\n\n附件\n\n重点任务责任分解表\n\n");
    for (int i = 0; text.length() < length; i++) {
      if (i % 12 == 0) {
        text.append("  ").append(i / 12 + 1).append("、着力推动高质量发展(共12项)\n\n");
      }
      task(text.append("  (").append(i + 1).append(')'), i);
      text.append("(牵头单位:").append(unit(i)).append(";责任单位:");
      units(text, i, "、").append(")\n\n");
    }
    return text.toString();
  }

  /**
   * Returns a progress report of at least {@code length} characters, with labelled completion
   * texts.
   */
  private static String progress(int length) {
    StringBuilder text = new StringBuilder(length + 1000);
    text.append("2025年市《政府工作报告》责任分解事项 1-3月份进展情况\n\n");
    for (int i = 0; text.length() < length; i++) {
      task(text.append(i + 1).append('.'), i);
      units(text.append("(责任单位:"), i, "、").append(")\n\n完成情况:");
      for (int u = 1; u <= i % 3 + 1; u++) {
        text.append(unit(i + u)).append(':').append("一季度已").append(VERBS[(i + u) % VERBS.length]);
        text.append(i % 17 + u)
            .append("个,完成投资")
            .append(i % 29)
            .append('.')
            .append(u)
            .append("亿元,同比增长");
        text.append(i % 13).append(".5%,占年度计划的").append(i % 60 + 20).append("%,总体进展顺利。");
      }
      text.append("\n\n");
    }
    return text.toString();
  }

  /** Returns a table of at least {@code length} characters, one cell a line. */
  private static String table(int length) {
    StringBuilder text = new StringBuilder(length + 1000);
    text.append("2025年重点任务责任分解表\n序号\n责任事项\n责任单位\n");
    for (int i = 0; text.length() < length; i++) {
      task(text.append(i + 1).append('\n'), i);
      units(text.append('\n'), i, "\n").append('\n');
    }
    return text.toString();
  }

  /** Returns a work report of at least {@code length} characters: headings and paragraphs. */
  private static String report(int length) {
    StringBuilder text = new StringBuilder(length + 1000);
    text.append("政府工作报告\n——2025年1月6日在云州市第十五届人民代表大会第四次会议上\n云州市市长  江河\n");
    text.append("各位代表:\n现在,我代表市人民政府向大会报告工作。\n一、2024年工作回顾\n");
    for (int i = 0; text.length() < length; i++) {
      if (i % 8 == 0) {
        text.append('(').append(i / 8 % 90 + 1).append(")推动高质量发展取得新成效\n");
      }
      text.append("坚持产业强市。全市地区生产总值增长").append(i % 9 + 1).append(".5%,");
      for (int sentence = 0; sentence < 4; sentence++) {
        task(text, i * 4 + sentence);
      }
      text.append("营商环境持续优化,群众获得感不断增强。\n");
    }
    return text.toString();
  }

  private static void task(StringBuilder text, int i) {
    text.append(VERBS[i % VERBS.length])
        .append(OBJECTS[i * 5 % OBJECTS.length])
        .append(i % 90 + 10);
    text.append("个,总投资").append(i % 40 + 1).append('.').append(i % 10).append("亿元以上,惠及群众");
    text.append(i % 25 + 2).append("万人,年底前全部建成并投入使用。");
  }

  private static StringBuilder units(StringBuilder text, int i, String separator) {
    for (int u = 1; u <= i % 4 + 1; u++) {
      text.append(u == 1 ? "" : separator).append(unit(i + u));
    }
    return text;
  }

  private static String unit(int i) {
    return UNITS[i * 7 % UNITS.length];
  }
}
