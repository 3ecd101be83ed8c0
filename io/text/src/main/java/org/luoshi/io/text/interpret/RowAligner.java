package org.luoshi.io.text.interpret;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Field;

/**
 * Assigns the cells of a row to columns where empty cells may have vanished and a cell may be
 * several lines: the assignment that fits best and runs forward, found by dynamic programming in
 * time cells × columns².
 *
 * <p>Going back to the text column begins a row of its own without number; the last place is that
 * of a heading for the rows that follow.
 */
final class RowAligner {

  /** The column of a cell that begins a new row without number. */
  private static final double WRAP_COST = 6;

  private static final double IMPOSSIBLE = 1000;
  private static final double NEW_PARAGRAPH_COST = 1.5;
  private static final double SAME_LINE_COST = 0.3;

  /** Of two units on lines of their own, the second is likelier to support than to lead too. */
  private static final double SECOND_LEAD_COST = 0.3;

  /** A reading that is worse by so little is as likely. */
  private static final double DOUBTFUL = 0.5;

  private final List<Column> columns;
  private final double[][] skipped; // what it costs to leave columns empty, from one to another
  private final boolean numbered;
  private final boolean remarks; // whether rows end with a column of remarks
  private final double[][] steps; // what it costs to go to one column from another
  private final double[] stays; // what it costs to stay in a column, beside what lists[] tells
  private final boolean[] lists; // the columns in which it does not matter how the cells stand
  private double[] above; // how well the cells before fit, by the column of the last one
  private double[] best; // the same with the next cell
  private int[] previous = {}; // the column of the cell before, by cell and column

  /**
   * Creates it.
   *
   * @param numbered whether rows have numbers of their own, so that none begins below a heading
   *     without one
   */
  RowAligner(List<Column> columns, boolean numbered) {
    this.columns = columns;
    this.numbered = numbered;
    this.remarks =
        !columns.isEmpty() && columns.get(columns.size() - 1).kind() == Column.Kind.REMARK;
    this.skipped = new double[columns.size() + 2][columns.size() + 1];
    for (int from = 0; from < columns.size(); from++) {
      for (int to = from; to <= columns.size(); to++) {
        skipped[from][to] = skipped(columns, from, to);
      }
    }
    this.steps = new double[columns.size() + 1][columns.size() + 1];
    this.above = new double[steps.length];
    this.best = new double[steps.length];
    this.stays = new double[steps.length];
    this.lists = new boolean[steps.length];
    for (int now = 0; now < steps.length; now++) {
      for (int before = 0; before < steps.length; before++) {
        steps[now][before] = step(before, now);
      }
      lists[now] = now == columns.size() || isList(columns.get(now));
      stays[now] = now == columns.size() ? 0 : stay(columns.get(now));
    }
  }

  /**
   * Returns the column of each cell; {@code columns.size()} for a heading. A lower one than before
   * begins a row.
   */
  int[] align(List<ColumnFit> cells) {
    int n = cells.size();
    int m = columns.size() + 1;
    previous = n * m <= previous.length ? previous : new int[n * m];
    for (int i = 0; i < n; i++) {
      Arrays.fill(best, Double.NEGATIVE_INFINITY);
      ColumnFit cell = cells.get(i);
      boolean opened = i > 0 && isSection(cells.get(i - 1));
      double goesOn = i > 0 ? goesOn(cells.get(i - 1).cell(), cell.cell()) : 0;
      for (int j = 0; j < m; j++) {
        double fit = j < columns.size() ? cell.of(columns.get(j)) : cell.heading(remarks);
        if (i == 0) {
          boolean opens = j == columns.size() && opens(cell);
          best[j] = fit - (opens ? 0 : skipped[0][j]);
          continue;
        }
        double stay = lists[j] ? stays[j] : goesOn + stays[j];
        for (int k = 0; k < m; k++) {
          boolean lost = k == columns.size() && !opened;
          double cost = k == j ? stay : lost ? IMPOSSIBLE : steps[j][k];
          double score = above[k] - cost + fit;
          if (score > best[j]) {
            best[j] = score;
            previous[i * m + j] = k;
          }
        }
      }
      double[] last = above;
      above = best;
      best = last;
    }
    return path(n);
  }

  /** Whether the first cell is a heading above the rows, so that no row has lost its cells. */
  private boolean opens(ColumnFit first) {
    return !numbered && isSection(first);
  }

  /** A cell whose form fits an empty column beside its own as well. */
  record Doubt(Part cell, Column taken, Column other) {}

  /**
   * Finds a cell of a row that could as well stand in a column that is left empty beside it.
   *
   * @param cells the cells
   * @param places their columns
   * @param from the first cell of the row
   * @param to the cell after its last; from one to the other the columns do not go back
   */
  Optional<Doubt> doubt(List<ColumnFit> cells, int[] places, int from, int to) {
    int start = from;
    while (start < to && places[start] < columns.size()) {
      int taken = places[start];
      int end = start + 1;
      while (end < to && places[end] == taken) {
        end++;
      }
      int low = start == from ? -1 : places[start - 1];
      int high = end < to ? Math.min(places[end], columns.size()) : columns.size();
      boolean free = columns.get(taken).kind() != Column.Kind.TEXT;
      for (int other = low + 1; free && other < high; other++) {
        if (other == taken) {
          continue;
        }
        double loss = skipped[taken][taken + 1] - skipped[other][other + 1];
        for (int i = start; i < end; i++) {
          loss += cells.get(i).of(columns.get(taken)) - cells.get(i).of(columns.get(other));
        }
        if (loss <= DOUBTFUL) {
          Part cell = cells.get(start).cell();
          return Optional.of(new Doubt(cell, columns.get(taken), columns.get(other)));
        }
      }
      if (end < to && isDoubtfulEnd(cells, places, start, end, to)) {
        return Optional.of(
            new Doubt(cells.get(end).cell(), columns.get(places[end]), columns.get(taken)));
      }
      start = end;
    }
    return Optional.empty();
  }

  /**
   * Whether units on lines of their own fill two columns, and none shows where the second begins.
   */
  private boolean isDoubtfulEnd(List<ColumnFit> cells, int[] places, int start, int end, int to) {
    int now = places[start];
    int next = places[end];
    boolean units = next == now + 1 && next < columns.size() && isUnits(now) && isUnits(next);
    int after = end;
    while (units && after < to && places[after] == next) {
      after++;
    }
    if (!units || after - start < 3) {
      return false;
    }
    ColumnFit first = cells.get(end);
    return first.of(columns.get(next)) - first.of(columns.get(now)) <= DOUBTFUL;
  }

  private boolean isUnits(int column) {
    return columns.get(column).kind() == Column.Kind.UNITS;
  }

  private int[] path(int n) {
    int m = above.length;
    int[] path = new int[n];
    int last = 0;
    for (int j = 1; j < m; j++) {
      if (above[j] - skipped[j + 1][m - 1] > above[last] - skipped[last + 1][m - 1]) {
        last = j;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      path[i] = last;
      last = previous[i * m + last];
    }
    return path;
  }

  /** What it costs to go from one column to another. */
  private double step(int before, int now) {
    if (now >= before) {
      return skipped[before + 1][now];
    }
    if (before == columns.size()) {
      return numbered ? IMPOSSIBLE : skipped[0][now];
    }
    Column.Kind kind = columns.get(now).kind();
    boolean opens = kind == Column.Kind.TEXT || kind == Column.Kind.SECTION && !numbered;
    return opens ? WRAP_COST + skipped[before + 1][columns.size()] : IMPOSSIBLE;
  }

  /** What it costs that a cell goes on in the column of the cell before it. */
  private static double stay(Column column) {
    return switch (column.kind()) {
      case UNITS -> column.field().equals(Optional.of(Field.LEAD)) ? SECOND_LEAD_COST : 0;
      case LEADER, TEXT, NARRATIVE -> 0;
      default -> 3;
    };
  }

  /** Whether a column holds lists, whose names may stand on lines of their own. */
  private static boolean isList(Column column) {
    return column.kind() == Column.Kind.UNITS || column.kind() == Column.Kind.LEADER;
  }

  /** What it costs that a cell is more of the text in the cell before it. */
  private static double goesOn(Part last, Part cell) {
    boolean sameLine = last.line() == cell.line();
    boolean ended =
        last.to() > last.from() && "。;".indexOf(last.line().folded().charAt(last.to() - 1)) >= 0;
    return sameLine && !ended ? SAME_LINE_COST : NEW_PARAGRAPH_COST;
  }

  private static boolean isSection(ColumnFit cell) {
    return cell.cell().line().marker().filter(m -> m.style().isSection()).isPresent();
  }

  /** Whether no other column of tasks stands behind it: of a name and a task, the name can lack. */
  private static boolean isLastText(List<Column> columns, int at) {
    return columns.subList(at + 1, columns.size()).stream()
        .noneMatch(c -> c.kind() == Column.Kind.TEXT);
  }

  /** Whether another column of headings stands beside it: the upper one is likelier merged. */
  private static boolean isAboveSection(List<Column> columns, int at) {
    return at + 1 < columns.size() && columns.get(at + 1).kind() == Column.Kind.SECTION;
  }

  /** Returns what it costs to leave columns empty. */
  static double skipped(List<Column> columns, int from, int to) {
    double cost = 0;
    for (int j = from; j < Math.min(to, columns.size()); j++) {
      cost +=
          switch (columns.get(j).kind()) {
            case TEXT -> isLastText(columns, j) ? 6 : 1.5;
            case NARRATIVE -> 2;
            case UNITS -> 1;
            case PARTICIPATION -> 0.7;
            case SECTION -> isAboveSection(columns, j) ? 0.2 : 0.3;
            default -> 0.3;
          };
    }
    return cost;
  }
}
