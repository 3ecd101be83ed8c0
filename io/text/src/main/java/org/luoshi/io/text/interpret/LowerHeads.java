package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.text.Lexicon;

/**
 * The second row of heads of a table whose rows hold more cells than its first row names: what
 * stands in it divides one column of the first (进展情况 into 一季度, 二季度; 责任单位 into 牵头单位, 配合单位).
 */
final class LowerHeads {

  private static final int MIN_HEADS = 2;
  private static final Lexicon TIMES = Lexicon.of("季度", "进度", "计划", "安排", "节点", "情况");

  private LowerHeads() {}

  /**
   * Returns the columns of both rows.
   *
   * @param columns those of the first row
   * @param heads the cells of the second
   * @param width how many cells the row below them has
   * @return empty if they are no heads, or no column is clearly the one that they divide
   */
  static Optional<List<Column>> divide(List<Column> columns, List<Part> heads, int width) {
    if (heads.size() < MIN_HEADS || columns.size() - 1 + heads.size() != width) {
      return Optional.empty();
    }
    List<Column> lower = new ArrayList<>(heads.size());
    for (Part head : heads) {
      HeadWords.named(head.compact()).ifPresent(lower::add);
    }
    int divided = lower.size() == heads.size() ? divided(columns, lower) : -1;
    if (divided < 0) {
      return Optional.empty();
    }
    List<Column> both = new ArrayList<>(columns);
    Column above = both.remove(divided);
    for (int i = 0; i < lower.size(); i++) {
      both.add(divided + i, HeadWords.below(lower.get(i).label(), above));
    }
    return Optional.of(both);
  }

  /** The last column that periods can divide, or the only one that holds what all of them hold. */
  private static int divided(List<Column> columns, List<Column> lower) {
    boolean periods = lower.stream().allMatch(c -> HeadWords.isPeriod(c.label()));
    int divided = -1;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      boolean alike = lower.stream().allMatch(c -> c.kind() == column.kind());
      if (periods ? TIMES.isIn(column.label()) : alike) {
        divided = periods || divided < 0 ? i : columns.size();
      }
    }
    return divided < columns.size() ? divided : -1;
  }
}
