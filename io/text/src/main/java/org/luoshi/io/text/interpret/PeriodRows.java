package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides the cells of an item that were pasted one a line where they report of one period after
 * another: 一季度, what was done, 二季度, what was done.
 */
final class PeriodRows {

  private final List<Column> columns;
  private final int period; // the column of the periods; -1 if there is none
  private final int progress;

  PeriodRows(List<Column> columns) {
    this.columns = columns;
    int periods = -1;
    int reports = -1;
    for (int j = 0; j < columns.size(); j++) {
      periods = columns.get(j).namesPeriods() ? j : periods;
      reports = columns.get(j).reports() ? j : reports;
    }
    this.period = periods < reports ? periods : -1;
    this.progress = reports;
  }

  /** Returns the cells up to the second period, then those of each period. */
  List<List<Part>> divide(List<Part> cells) {
    if (period < 0) {
      return List.of(cells);
    }
    List<List<Part>> rows = new ArrayList<>();
    int start = 0;
    boolean named = false;
    for (int i = 0; i < cells.size(); i++) {
      boolean names = HeadWords.isPeriod(cells.get(i).compact());
      if (names && named) {
        rows.add(cells.subList(start, i));
        start = i;
      }
      named |= names;
    }
    rows.add(cells.subList(start, cells.size()));
    return rows;
  }

  /** Returns the cells of a later period by column. */
  List<List<Part>> byColumn(List<Part> cells) {
    List<List<Part>> byColumn = new ArrayList<>();
    for (int j = 0; j < columns.size(); j++) {
      byColumn.add(
          j == period
              ? cells.subList(0, 1)
              : j == progress ? cells.subList(1, cells.size()) : List.of());
    }
    return byColumn;
  }
}
