package org.luoshi.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.luoshi.text.Characters;

/** A table of the page with its rows, from which it is told what it is for. */
final class TableShape {

  private static final double NEARLY_ALL = 0.9;

  /** What a table is for. */
  enum Kind {
    /** It arranges parts of the page. */
    LAYOUT,
    /** It holds labels with their values. */
    PAIRS,
    /** It holds rows and columns. */
    GRID
  }

  /** A row; rows with one parent are a group, which no row span leaves. */
  record Row(Element group, List<CellShape> cells) {

    List<CellShape> filled() {
      return cells.stream().filter(c -> !c.isBlank()).toList();
    }
  }

  final Element element;
  final Optional<TableShape> outer;
  final List<Row> rows = new ArrayList<>();
  Optional<CellShape> openCell = Optional.empty();
  private int length;
  private boolean irregular;
  private Kind kind = Kind.LAYOUT;
  private List<CellShape> labels = List.of();

  TableShape(Element element, Optional<TableShape> outer) {
    this.element = element;
    this.outer = outer;
  }

  void addRow(Element row) {
    rows.add(new Row(row.parent(), new ArrayList<>()));
  }

  void openCell(Element cell) {
    CellShape shape = new CellShape(cell);
    rows.get(rows.size() - 1).cells.add(shape);
    openCell = Optional.of(shape);
  }

  void closeCell() {
    length += openCell.orElseThrow().length();
    openCell = Optional.empty();
  }

  /** Adds text that stands in no cell: above the first row a caption, else the table is broken. */
  void addOutsideCells(String text) {
    irregular |= !rows.isEmpty() && !text.chars().allMatch(Characters::isBlank);
  }

  /** Decides what the table is for, after all of it was seen. */
  void close() {
    List<List<CellShape>> wide =
        rows.stream().map(Row::filled).filter(cells -> cells.size() > 1).toList();
    if (irregular || wide.isEmpty()) {
      return;
    }
    Optional<List<CellShape>> found = Labels.of(rows);
    if (found.isPresent()) {
      labels = found.get();
      kind = Kind.PAIRS;
    } else if (Labels.isHeader(wide.get(0)) ? !isNearlyAll(true) : wide.size() > 1 && !arranges()) {
      kind = Kind.GRID;
    }
  }

  private boolean arranges() {
    return holdsGrid() || isNearlyAll(false);
  }

  /** Returns whether one cell, with a grid inside if that is asked for, holds nearly all text. */
  private boolean isNearlyAll(boolean withGrid) {
    return cells().stream()
        .anyMatch(c -> c.length() >= NEARLY_ALL * length && (c.holdsGrid() || !withGrid));
  }

  private List<CellShape> cells() {
    return rows.stream().flatMap(r -> r.cells.stream()).toList();
  }

  boolean holdsGrid() {
    return cells().stream().anyMatch(CellShape::holdsGrid);
  }

  Kind kind() {
    return kind;
  }

  /** Returns the cells whose text is the label of the next cell. */
  List<CellShape> labels() {
    return labels;
  }

  /** Returns the number of characters in cells that show something. */
  int length() {
    return length;
  }
}
