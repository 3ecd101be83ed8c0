package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
  private static final String IN_STEP = "同步";
  private static final Lexicon WORDS = Lexicon.of("高于", "快于", "优于", NOT_LESS, IN_STEP);
  private static final List<String> BEFORE_OTHER = List.of("与", "和", "同");
  private static final Lexicon MEASURED =
      Lexicon.of("增长", "增速", "增幅", "收入", "支出", "投资", "水平", "率", "值", "额", "量");
  private static final Lexicon RISING = Lexicon.of("增长", "增速", "增幅", "提高");
  private static final List<String> VERBS =
      List.of(
          "增长", "下降", "降低", "提高", "提升", "控制", "保持", "稳定", "达到", "完成", "实现", "取得", "力争", "持续", "进一步",
          "稳步", "明显", "全面", "不低于", "不高于", "不超过", "高于", "快于");

  /** Returns the target of a clause that names a relation. */
  static Optional<Target> target(Part clause) {
    if (!WORDS.isIn(clause.line().folded(), clause.from(), clause.to())) {
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

  /** Returns what a clause speaks of: the words before its first verb; empty if there is none. */
  static String noun(Part clause) {
    return noun(clause, clause.to() - clause.from());
  }

  private static String noun(Part clause, int limit) {
    String before = clause.line().folded().substring(clause.from(), clause.from() + limit);
    int end = VERBS.stream().mapToInt(before::indexOf).filter(at -> at >= 0).min().orElse(limit);
    boolean named = end < clause.to() - clause.from();
    return named ? clause.line().text(clause.from(), clause.from() + end) : "";
  }

  private static Optional<Relation> in(String clause) {
    return Stream.concat(
            Stream.of(inStep(clause), bound(clause, NOT_LESS, Comparator.AT_LEAST)),
            MORE.stream().map(word -> bound(clause, word, Comparator.MORE)))
        .flatMap(Optional::stream)
        .filter(r -> MEASURED.isIn(clause, 0, r.start))
        .findFirst();
  }

  private static Optional<Relation> bound(String clause, String word, Comparator comparator) {
    return Optional.of(clause.indexOf(word))
        .filter(at -> at > 0)
        .map(at -> new Relation(at, comparator));
  }

  /** 与…同步 at the end or before 增长; 与…同步建设 tells only when something is done. */
  private static Optional<Relation> inStep(String clause) {
    int step = clause.indexOf(IN_STEP);
    String after = step < 0 ? "" : clause.substring(step + IN_STEP.length()).strip();
    boolean closes =
        step > 0 && (after.isEmpty() || after.startsWith("增长") || after.startsWith("或"));
    return closes
        ? BEFORE_OTHER.stream()
            .map(word -> clause.lastIndexOf(word, step - 1))
            .filter(at -> at > 0)
            .findFirst()
            .map(at -> new Relation(at, Comparator.EQUAL))
        : Optional.empty();
  }
}
