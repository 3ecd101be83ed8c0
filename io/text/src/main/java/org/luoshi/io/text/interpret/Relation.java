package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.model.Target;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.Direction;
import org.luoshi.quantity.Indicators;
import org.luoshi.text.Lexicon;

/**
 * The words by which a target without a number names what it is relative to, such as 与经济增长同步 or
 * 高于全国平均水平.
 *
 * @param start where they begin in the clause
 * @param comparator how they bound
 */
record Relation(int start, Comparator comparator) {

  private static final List<String> MORE = List.of("高于", "快于", "优于");
  private static final String NOT_LESS = "不低于";
  private static final String KEPT_ABOVE = "平均水平以上";
  private static final Lexicon KEEPS = Lexicon.of("保持在", "稳定在", "处于", "达到");
  private static final String IN_STEP = "同步";
  private static final Lexicon WORDS = Lexicon.of("高于", "快于", "优于", NOT_LESS, KEPT_ABOVE, IN_STEP);
  private static final String BEFORE_OTHER = "与和同";
  private static final Lexicon DOES = Lexicon.of("完成", "提高", "降低", "扩大", "缩小");
  private static final Lexicon STRIVES = Lexicon.of("力争", "争取", "确保", "努力");
  private static final Lexicon BY = Lexicon.of("按", "根据", "依据");
  private static final Lexicon MEASURED =
      Lexicon.of("增长", "增速", "增幅", "收入", "支出", "投资", "水平", "率", "值", "额", "量");
  private static final Lexicon RISING = Lexicon.of("增长", "增速", "增幅", "提高");
  private static final List<String> VERBS =
      List.of(
          "增长", "下降", "降低", "提高", "提升", "控制", "保持", "稳定", "达到", "完成", "实现", "取得", "力争", "持续", "进一步",
          "稳步", "稳中", "回稳", "合理", "回升", "回落", "继续", "基本平衡", "基本稳定", "明显", "不断", "大幅", "显著", "有所",
          "有效", "提质", "稳量", "只增", "争取", "全面", "不低于", "不高于", "不超过", "高于", "快于");

  /** Returns whether a part may name a relation: nothing else needs its clauses for that. */
  static boolean isNamedIn(Part part) {
    return WORDS.isIn(part.line().folded(), part.from(), part.to());
  }

  /** Returns the target of a clause that names a relation. */
  static Optional<Target> target(Part clause) {
    if (!isNamedIn(clause)) {
      return Optional.empty();
    }
    String folded = clause.line().folded().substring(clause.from(), clause.to());
    return in(folded)
        .map(
            relation -> {
              String before = folded.substring(0, relation.start);
              boolean rising = RISING.isIn(before);
              return Target.builder()
                  .indicator(
                      rising ? growth(noun(clause, relation.start)) : noun(clause, relation.start))
                  .comparator(relation.comparator)
                  .direction(rising ? Direction.INCREASE : Direction.NONE)
                  .relativeTo(clause.line().text(clause.from() + relation.start, clause.to()))
                  .text(clause.text())
                  .span(clause.span())
                  .build();
            });
  }

  /** Returns the name of the growth of what 居民收入 or 投资增速 names. */
  private static String growth(String noun) {
    boolean rate = noun.endsWith("增速") || noun.endsWith("增幅");
    return Indicators.change(
        rate ? noun.substring(0, noun.length() - 2) : noun, Direction.INCREASE);
  }

  /**
   * Returns what a clause speaks of: the words before its first verb, or behind 完成 where no thing
   * stands before it: 减排任务 of 按照上级要求完成减排任务; empty if there is none.
   */
  static String noun(Part clause) {
    String words = clause.line().folded().substring(clause.from(), clause.to());
    String named = BY.starts(words) ? "" : noun(clause, words.length());
    int done = named.isEmpty() ? DOES.first(words, 0, words.length()) : words.length();
    int end = done < words.length() ? done + DOES.lengthAt(words, done, words.length()) : done;
    return end < words.length() ? clause.line().text(clause.from() + end, clause.to()) : named;
  }

  private static String noun(Part clause, int limit) {
    String s = clause.line().folded();
    int from = clause.from() + STRIVES.lengthAt(s, clause.from(), clause.from() + limit);
    String before = s.substring(from, clause.from() + limit);
    int end =
        VERBS.stream()
            .mapToInt(before::indexOf)
            .filter(at -> at >= 0)
            .min()
            .orElse(before.length());
    return from + end < clause.to() ? clause.line().text(from, from + end) : "";
  }

  private static Optional<Relation> in(String clause) {
    int step = inStep(clause);
    if (isMeasured(clause, step)) {
      return Optional.of(new Relation(step, Comparator.EQUAL));
    }
    int least = clause.indexOf(NOT_LESS);
    if (isMeasured(clause, least)) {
      return Optional.of(new Relation(least, Comparator.AT_LEAST));
    }
    int kept = clause.endsWith(KEPT_ABOVE) ? KEEPS.first(clause, 0, clause.length()) : -1;
    if (isMeasured(clause, kept)) {
      return Optional.of(new Relation(kept, Comparator.AT_LEAST));
    }
    for (String word : MORE) {
      int more = clause.indexOf(word);
      if (isMeasured(clause, more)) {
        return Optional.of(new Relation(more, Comparator.MORE));
      }
    }
    return Optional.empty();
  }

  private static boolean isMeasured(String clause, int to) {
    return to > 0 && MEASURED.isIn(clause, 0, to);
  }

  /**
   * Where 与…同步 begins at the end or before 增长, -1 if nowhere; 与…同步建设 tells only when something is
   * done.
   */
  private static int inStep(String clause) {
    int step = clause.indexOf(IN_STEP);
    String after = step < 0 ? "" : clause.substring(step + IN_STEP.length()).strip();
    boolean closes =
        step > 0 && (after.isEmpty() || after.startsWith("增长") || after.startsWith("或"));
    int start = -1;
    for (int i = 0; closes && start <= 0 && i < BEFORE_OTHER.length(); i++) {
      start = clause.lastIndexOf(BEFORE_OTHER.charAt(i), step - 1);
    }
    return start;
  }
}
