package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.LabelTier;
import org.luoshi.text.Lexicon;

/** The columns of one table: what heads mean beside each other. */
final class Columns {

  private static final Lexicon DETAILS = Lexicon.of("要求", "具体", "任务内容", "工作内容");
  private static final Lexicon MEASURES = Lexicon.of("举措", "措施");

  /** What heads say of tasks that stand above or below others. */
  private static final Lexicon LEVELS =
      Lexicon.of("总任务", "一级", "二级", "三级", "子任务", "子项", "分任务", "分项", "大项", "小项");

  private Columns() {}

  /** Whether one of the columns holds the numbers of the rows. */
  static boolean areNumbered(List<Column> columns) {
    for (Column column : columns) {
      if (column.kind() == Column.Kind.NUMBER) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the column of groups that its head calls tasks, in front of one that tells them in
   * detail; -1 if there is none.
   */
  static int names(List<Column> columns) {
    for (int i = 0; i + 1 < columns.size(); i++) {
      boolean groups = columns.get(i).kind() == Column.Kind.SECTION;
      if (groups
          && columns.get(i + 1).kind() == Column.Kind.TEXT
          && HeadWords.whole(columns.get(i).label()).kind() == Column.Kind.TEXT) {
        return i;
      }
    }
    return -1;
  }

  /** Whether two columns side by side come again. */
  static boolean areRepeated(List<Column> columns) {
    Set<List<Column>> pairs = new HashSet<>();
    for (int i = 0; i + 1 < columns.size(); i++) {
      List<Column> pair = columns.subList(i, i + 2);
      boolean known = pair.stream().noneMatch(c -> c.kind() == Column.Kind.REMARK);
      if (known && !pairs.add(pair)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns columns as they are understood beside each other: where heads name several tiers, the
   * units of all but the lowest are counterparts; where nothing else holds the task, the column of
   * goals does.
   */
  static List<Column> inTable(List<Column> heads) {
    List<Column> columns = withText(withSections(withGoals(withShares(heads))));
    return columns.stream()
        .map(
            c ->
                hasLower(columns, c)
                    ? new Column(c.kind(), Optional.of(Field.COUNTERPART), c.label())
                    : c)
        .toList();
  }

  /**
   * Returns columns as they are understood in a document that reports: 三季度 tells how far it was.
   */
  static List<Column> reporting(List<Column> columns) {
    return columns.stream()
        .map(
            c ->
                HeadWords.isPeriod(c.label())
                    ? new Column(Column.Kind.NARRATIVE, Optional.of(Field.PROGRESS), c.label())
                    : c)
        .toList();
  }

  /**
   * The first of two columns of tasks holds the groups where the second is what is asked for in
   * detail, or where the numbers of the rows stand behind it; all but the last do where heads tell
   * their levels.
   */
  private static List<Column> withSections(List<Column> columns) {
    List<Column> texts = columns.stream().filter(c -> c.kind() == Column.Kind.TEXT).toList();
    if (texts.size() < 2) {
      return columns;
    }
    if (texts.stream().anyMatch(c -> LEVELS.isIn(c.label()))) {
      return grouping(columns, texts.subList(0, texts.size() - 1));
    }
    int number = columns.stream().map(Column::kind).toList().indexOf(Column.Kind.NUMBER);
    boolean grouped =
        number > columns.indexOf(texts.get(0)) && number < columns.indexOf(texts.get(1))
            || DETAILS.isIn(texts.get(1).label()) && !MEASURES.isIn(texts.get(1).label());
    return grouped ? grouping(columns, texts.subList(0, 1)) : columns;
  }

  /** Some of the columns of tasks hold the groups of the others. */
  private static List<Column> grouping(List<Column> columns, List<Column> groups) {
    return columns.stream()
        .map(
            c ->
                groups.contains(c)
                    ? new Column(Column.Kind.SECTION, Optional.empty(), c.label())
                    : c)
        .toList();
  }

  /** Beside a column of tasks, one of indicators (主要指标) holds goals. */
  private static List<Column> withGoals(List<Column> columns) {
    Optional<Column> task =
        columns.stream()
            .filter(c -> c.kind() == Column.Kind.TEXT && !c.label().endsWith("指标"))
            .findFirst();
    return task.isEmpty()
        ? columns
        : columns.stream()
            .map(
                c ->
                    c.kind() == Column.Kind.TEXT
                            && c.label().endsWith("指标")
                            && !LEVELS.isIn(c.label())
                        ? new Column(Column.Kind.TARGET, Optional.of(Field.TARGET), c.label())
                        : c)
            .toList();
  }

  /**
   * Beside a column of progress, one of shares tells how far an item is (实际进度(%), 完成目标(%)), and one
   * of the time that has passed tells nothing of it (序时进度(%)).
   */
  private static List<Column> withShares(List<Column> columns) {
    if (columns.stream().noneMatch(c -> c.reports() && !c.isShare())) {
      return columns;
    }
    List<Column> shares = new ArrayList<>(columns.size());
    for (Column c : columns) {
      boolean time = c.isShare() && (c.label().startsWith("序时") || c.label().startsWith("时序"));
      shares.add(
          time
              ? new Column(Column.Kind.REMARK, Optional.empty(), c.label())
              : (c.reports() || c.isGoalReached()) && c.isShare()
                  ? new Column(Column.Kind.STATUS, Optional.of(Field.STATUS), c.label())
                  : c);
    }
    return shares;
  }

  private static List<Column> withText(List<Column> columns) {
    Optional<Column> goal =
        columns.stream().filter(c -> c.kind() == Column.Kind.TARGET).findFirst();
    if (goal.isEmpty() || columns.stream().anyMatch(c -> c.kind() == Column.Kind.TEXT)) {
      return columns;
    }
    return columns.stream()
        .map(c -> c == goal.get() ? new Column(Column.Kind.TEXT, Optional.empty(), c.label()) : c)
        .toList();
  }

  private static boolean hasLower(List<Column> columns, Column column) {
    int tier = LabelTier.of(column.tier());
    return column.kind() == Column.Kind.UNITS
        && tier > 0
        && columns.stream()
            .anyMatch(c -> c.kind() == Column.Kind.UNITS && LabelTier.of(c.tier()) > tier);
  }
}
