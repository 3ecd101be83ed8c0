package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Restores the places of cells in a row with bars that lost some to the cells above that span it: a
 * web page prints what is left from the first column on, and fills the row with empty cells at its
 * end. The cells are moved to the right where they fit clearly better there, which is told.
 */
final class LostCells {

  /** How much better cells must fit further right to be taken there. */
  private static final double CLEARLY = 6;

  private final Context context;
  private final List<Column> columns;

  LostCells(Context context, List<Column> columns) {
    this.context = context;
    this.columns = columns;
  }

  /** Returns the cells of a row by column. */
  List<List<Part>> restored(List<List<Part>> cells) {
    int used = cells.size();
    while (used > 0 && cells.get(used - 1).isEmpty()) {
      used--;
    }
    if (used < 2 || used >= columns.size() || cells.size() > columns.size()) {
      return cells;
    }
    List<Optional<ColumnFit>> fits = new ArrayList<>(used);
    double printed = 0;
    for (int i = 0; i < used; i++) {
      fits.add(cells.get(i).stream().findFirst().map(ColumnFit::new));
      printed += fit(fits.get(i), i);
    }
    int[] places = new int[used];
    double best = best(fits, places);
    return best > printed + CLEARLY ? moved(cells, places) : cells;
  }

  private List<List<Part>> moved(List<List<Part>> cells, int[] places) {
    List<List<Part>> byColumn = new ArrayList<>(Collections.nCopies(columns.size(), List.of()));
    boolean told = false;
    for (int i = 0; i < places.length; i++) {
      List<Part> cell = cells.get(i);
      byColumn.set(places[i], cell);
      if (!told && places[i] > i && !cell.isEmpty()) {
        told = true;
        context.find(
            TextFindings.AMBIGUOUS_ROW,
            "",
            Part.span(cell).orElseThrow(),
            columns.get(places[i]).label(),
            columns.get(i).label());
      }
    }
    return byColumn;
  }

  /** Finds the columns, in order, that cells fit best; returns how well. */
  private double best(List<Optional<ColumnFit>> cells, int[] places) {
    int n = cells.size();
    int m = columns.size();
    double[][] score = new double[n][m];
    int[][] from = new int[n][m];
    for (int i = 0; i < n; i++) {
      Arrays.fill(score[i], Double.NEGATIVE_INFINITY);
      for (int j = i; j < m; j++) {
        double fit = fit(cells.get(i), j);
        if (i == 0) {
          score[0][j] = fit - RowAligner.skipped(columns, 0, j);
          continue;
        }
        for (int k = i - 1; k < j; k++) {
          double reached = score[i - 1][k] + fit - RowAligner.skipped(columns, k + 1, j);
          if (reached > score[i][j]) {
            score[i][j] = reached;
            from[i][j] = k;
          }
        }
      }
    }
    int last = 0;
    for (int j = 1; j < m; j++) {
      last = score[n - 1][j] > score[n - 1][last] ? j : last;
    }
    double best = score[n - 1][last];
    for (int i = n - 1; i >= 0; i--) {
      places[i] = last;
      last = from[i][last];
    }
    return best;
  }

  private double fit(Optional<ColumnFit> cell, int column) {
    return cell.isEmpty() ? 0 : cell.get().of(columns.get(column));
  }
}
