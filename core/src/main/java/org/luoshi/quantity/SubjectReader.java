package org.luoshi.quantity;

import java.util.List;
import java.util.Optional;
import org.luoshi.quantity.UnitWord.Type;

/** Reads from the words around a number what it speaks of: indicator, direction and period. */
final class SubjectReader {

  private static final int NEAR = 14;
  private static final int LONGEST_INDICATOR = 30;
  private static final List<String> UP =
      List.of("增长", "增幅", "增速", "上升", "提高", "提升", "增收", "增加", "翻番", "翻", "超");
  private static final List<String> DOWN =
      List.of("下降", "减少", "压减", "降低", "降幅", "缩减", "减幅", "回落", "压缩", "下调");
  private static final List<String> GROWTH = List.of("同比增长", "增长", "增幅", "增速");
  private static final List<String> LEADS =
      List.of(
          "力争", "确保", "实现", "完成", "推动", "全年", "全区", "全市", "预计", "其中", "同时", "共", "累计", "一季度", "今年",
          "计划", "目前", "已", "到位", "、", "和", "与", "及", "的");
  private static final List<String> TAILS =
      List.of(
          "控制在", "保持在", "稳定在", "达到", "达", "完成", "实现", "分别", "总计", "合计", "共", "为", "至", "到", "有",
          "同比", "力争", "的", "、", "和", "与", "及");
  private static final List<String> PERIODS =
      List.of("一季度", "二季度", "三季度", "四季度", "上半年", "下半年", "全年");

  private final Passage passage;

  SubjectReader(Passage passage) {
    this.passage = passage;
  }

  /**
   * Returns what a number speaks of.
   *
   * @param before the words before it, as {@link #before} returns them
   * @param start where it begins
   * @param end where it ends
   * @param type what its unit counts
   * @param previous the mention before it
   * @param year the year last named before it, 0 if none
   */
  Subject read(
      String before, int start, int end, Type type, Optional<QuantityMention> previous, int year) {
    Direction direction = direction(before, type, previous);
    String indicator = indicator(before, end, type, previous);
    String clause = passage.text(start - Passage.WINDOW, start);
    String part = PERIODS.stream().filter(clause::contains).findFirst().orElse("");
    return new Subject(indicator, direction, (year > 0 ? year + "年" : "") + part);
  }

  /** Returns the words between the clause's beginning, or the mention before, and the number. */
  String before(int start, Optional<QuantityMention> previous) {
    return passage.text(
        passage.clauseStart(start, previous.map(QuantityMention::end).orElse(0)), start);
  }

  private static Direction direction(String before, Type type, Optional<QuantityMention> previous) {
    if (before.length() == 1 && previous.isPresent()) {
      return previous.get().subject().direction();
    }
    String near = before.substring(Math.max(0, before.length() - NEAR));
    int up = lastEnd(near, UP);
    int down = lastEnd(near, DOWN);
    boolean moves = up != down && (type == Type.RATE || Math.max(up, down) == near.length());
    return !moves ? Direction.NONE : up > down ? Direction.INCREASE : Direction.DECREASE;
  }

  /** Returns where the last of the words ends in the text, -1 if none is there. */
  private static int lastEnd(String text, List<String> words) {
    int last = -1;
    for (String word : words) {
      int at = text.lastIndexOf(word);
      last = Math.max(last, at < 0 ? -1 : at + word.length());
    }
    return last;
  }

  private String indicator(String before, int end, Type type, Optional<QuantityMention> previous) {
    String words = strip(before);
    Optional<String> growth = GROWTH.stream().filter(words::endsWith).findFirst();
    String inherited = previous.map(p -> p.subject().indicator()).orElse("");
    if (growth.isPresent() && type == Type.RATE) {
      String measured = strip(words.substring(0, words.length() - growth.get().length()));
      String base = measured.isEmpty() && !inherited.endsWith("增长率") ? inherited : measured;
      return base.isEmpty() ? inherited : base + "增长率";
    }
    if (!passage.isBoundary(end) && (type == Type.COUNT || words.isEmpty())) {
      return behind(end);
    }
    return words.isEmpty() ? inherited : words;
  }

  private String behind(int end) {
    int to = Math.min(passage.clauseEnd(end), end + LONGEST_INDICATOR);
    int stop = end;
    while (stop < to && "、|“".indexOf(passage.at(stop)) < 0 && !passage.isDigit(stop)) {
      stop++;
    }
    return strip(passage.text(end, stop));
  }

  /** Returns what stands behind the last blank and behind the examples that 等 closes. */
  private static String named(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    int examples = last.lastIndexOf('等') + 1;
    boolean closes = last.indexOf('、') >= 0 && examples > 0 && examples < last.length();
    return closes ? last.substring(examples) : last;
  }

  /** Takes off the words at both ends that name nothing; 完成 names something in 完成率. */
  private static String strip(String words) {
    String stripped = undated(named(words.strip()));
    String lead = lead(stripped);
    while (!lead.isEmpty() && !stripped.startsWith("完成率")) {
      stripped = stripped.substring(lead.length());
      lead = lead(stripped);
    }
    String tail = tail(stripped);
    while (!tail.isEmpty()) {
      stripped = stripped.substring(0, stripped.length() - tail.length());
      tail = tail(stripped);
    }
    return stripped.substring(Math.max(0, stripped.length() - LONGEST_INDICATOR)).strip();
  }

  /** Takes off the year at the beginning. */
  private static String undated(String words) {
    int digits = 0;
    while (digits < words.length() && Character.isDigit(words.charAt(digits))) {
      digits++;
    }
    return words.startsWith("年", digits) ? words.substring(digits + 1) : words;
  }

  private static String lead(String words) {
    for (String word : LEADS) {
      if (words.startsWith(word)) {
        return word;
      }
    }
    return "";
  }

  private static String tail(String words) {
    for (String word : TAILS) {
      if (words.endsWith(word)) {
        return word;
      }
    }
    return "";
  }
}
