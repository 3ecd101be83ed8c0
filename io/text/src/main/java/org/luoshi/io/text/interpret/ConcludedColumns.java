package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.text.Lexicon;

/**
 * The columns of a table that has no head, concluded from the forms of its cells: numbers that
 * count up, then a text, units, persons and times. Nothing is concluded where no column holds
 * units, or no text stands out.
 */
final class ConcludedColumns {

  static final int MIN_ROWS = 3;

  private static final double CLEAR = 2.5; // how well a cell must fit
  private static final Lexicon DONE = Lexicon.of("已", "正在", "目前", "累计", "%");
  private static final int MIN_TEXT = 4; // characters that cells of a text have on average
  private static final int MAX_GROUP = 8; // that those of a group have at most

  private final List<List<Part>> rows;
  private final boolean reports;

  private ConcludedColumns(List<List<Part>> rows, boolean reports) {
    this.rows = rows;
    this.reports = reports;
  }

  /**
   * Concludes the columns of rows.
   *
   * @param rows the first rows of the table, with as many cells each
   * @param reports whether the document says that it reports progress
   * @return the columns, empty if their cells do not tell them
   */
  static Optional<List<Column>> of(List<List<Part>> rows, boolean reports) {
    return rows.size() < MIN_ROWS || !count(rows)
        ? Optional.empty()
        : Optional.of(new ConcludedColumns(rows, reports).columns()).filter(TableHeader::isTable);
  }

  private static boolean count(List<List<Part>> rows) {
    Optional<RowNumber> last = Optional.empty();
    for (List<Part> row : rows) {
      Optional<RowNumber> number = RowNumber.of(row.get(0));
      boolean next = number.isPresent() && (last.isEmpty() || number.get().follows(last.get()));
      if (!next) {
        return false;
      }
      last = number;
    }
    return true;
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(HeadWords.whole("序号"));
    boolean text = false;
    boolean units = false;
    for (int c = 1; c < rows.get(0).size(); c++) {
      Column column = column(c, text);
      columns.add(column);
      text |= column.kind() == Column.Kind.TEXT;
      units |= column.kind() == Column.Kind.UNITS;
    }
    return text && units ? columns : List.of();
  }

  private Column column(int c, boolean hasText) {
    if (!hasText && isGroup(c)) {
      return HeadWords.whole("类别");
    }
    for (String head : List.of("责任单位", "责任领导", "完成时限", "完成率")) {
      Column column = HeadWords.whole(head);
      if (all(c, column)) {
        return column;
      }
    }
    if (length(c) < MIN_TEXT) {
      return HeadWords.whole("备注");
    }
    if (hasText) {
      return HeadWords.whole(reports || tellsProgress(c) ? "进展情况" : "工作措施");
    }
    return HeadWords.whole("工作任务");
  }

  /** Whether every cell has the form that a column asks for; some may be empty. */
  private boolean all(int c, Column column) {
    int filled = 0;
    for (List<Part> row : rows) {
      Part cell = row.get(c);
      if (cell.from() < cell.to()) {
        filled++;
        if (new ColumnFit(cell).of(column) < CLEAR) {
          return false;
        }
      }
    }
    return 2 * filled > rows.size();
  }

  /** Whether short words stand before a column of longer ones. */
  private boolean isGroup(int c) {
    return c + 1 < rows.get(0).size()
        && length(c) <= MAX_GROUP
        && length(c + 1) > 2 * length(c)
        && !all(c + 1, HeadWords.whole("责任单位"));
  }

  private boolean tellsProgress(int c) {
    int telling = 0;
    for (List<Part> row : rows) {
      telling += DONE.isIn(row.get(c).line().folded(), row.get(c).from(), row.get(c).to()) ? 1 : 0;
    }
    return 2 * telling > rows.size();
  }

  private int length(int c) {
    int length = 0;
    for (List<Part> row : rows) {
      length += row.get(c).to() - row.get(c).from();
    }
    return length / rows.size();
  }
}
