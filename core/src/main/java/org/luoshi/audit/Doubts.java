package org.luoshi.audit;

import java.util.List;
import java.util.Optional;
import org.luoshi.quantity.Comparator;
import org.luoshi.text.Lexicon;

/** What in the words around figures forbids calling them wrong. */
final class Doubts {

  private static final Lexicon SCOPES =
      Lexicon.of("口径", "可比", "剔除", "扣除", "除去", "不含", "不包括", "按不变价", "因素影响", "调整");
  private static final Lexicon ESTIMATES = Lexicon.of("预计", "估计", "估算", "测算", "初步统计", "初步核算", "有望");
  private static final Lexicon REVISIONS = Lexicon.of("快报", "修订", "初步数", "核定", "决算", "普查");
  private static final Lexicon VOLUMES = Lexicon.of("生产总值", "GDP", "增加值", "总产值");

  /**
   * What is surveyed anew, so that its growth is reckoned from other figures than those printed.
   */
  private static final Lexicon SURVEYED =
      Lexicon.of("固定资产投资", "零售总额", "消费品零售", "规模以上", "规上", "限额以上", "限上");

  private static final String YEARLY = "年均";

  private Doubts() {}

  /** Returns why figures that do not agree may still be right; empty if nothing says so. */
  static Optional<Reason> of(ClaimKind kind, List<Mark> marks) {
    if (marks.stream().anyMatch(m -> m.comparator() != Comparator.EQUAL)) {
      return Optional.of(Reason.ROUGH);
    }
    StringBuilder words = new StringBuilder();
    for (Mark mark : marks) {
      words.append(mark.script().sentence(mark)).append('\n');
    }
    boolean growth = kind == ClaimKind.GROWTH_RATE;
    boolean surveyed =
        growth
            && marks.stream().anyMatch(m -> m.lead().contains(YEARLY))
            && marks.stream().anyMatch(m -> SURVEYED.isIn(m.lead()));
    boolean volume = growth && marks.stream().anyMatch(m -> VOLUMES.isIn(m.lead()));
    return in(words.toString())
        .or(() -> volume ? Optional.of(Reason.CONSTANT_PRICES) : Optional.empty())
        .or(() -> surveyed ? Optional.of(Reason.OTHER_SCOPE) : Optional.empty());
  }

  /**
   * Returns why figures may differ from others that sentences do not tell; empty if none is told.
   */
  static Optional<Reason> in(String sentences) {
    if (SCOPES.isIn(sentences)) {
      return Optional.of(Reason.OTHER_SCOPE);
    }
    if (ESTIMATES.isIn(sentences)) {
      return Optional.of(Reason.ESTIMATE);
    }
    return REVISIONS.isIn(sentences) ? Optional.of(Reason.REVISED) : Optional.empty();
  }

  /** Returns whether an indicator is told at current prices and its growth at constant ones. */
  static boolean isVolume(String indicator) {
    return VOLUMES.isIn(indicator);
  }
}
