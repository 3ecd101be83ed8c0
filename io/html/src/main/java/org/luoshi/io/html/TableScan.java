package org.luoshi.io.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A walk over the page that finds its tables and what each is for, inner ones first. */
final class TableScan implements NodeFilter {

  private final Map<Element, Grid> grids = new IdentityHashMap<>();
  private final Set<Element> labels = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> tooLarge = Collections.newSetFromMap(new IdentityHashMap<>());
  private Optional<TableShape> open = Optional.empty();

  /** Returns the grid of a table; empty if it is none. */
  Optional<Grid> grid(Element table) {
    return Optional.ofNullable(grids.get(table));
  }

  /** Returns whether the text of a cell is the label of the next cell. */
  boolean isLabel(Element cell) {
    return labels.contains(cell);
  }

  /** Returns whether a table would be a grid but is too large. */
  boolean isTooLarge(Element table) {
    return tooLarge.contains(table);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (Visibility.isHidden(node)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode words) {
      open.ifPresent(table -> add(table, words.getWholeText()));
    } else if (node instanceof Element element) {
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private static void add(TableShape table, String text) {
    table.openCell.ifPresentOrElse(cell -> cell.add(text), () -> table.addOutsideCells(text));
  }

  private void enter(Element element) {
    if (element.nameIs("table")) {
      open = Optional.of(new TableShape(element, open));
      return;
    }
    open.filter(t -> t.openCell.isEmpty()).ifPresent(table -> enter(table, element));
  }

  private static void enter(TableShape table, Element element) {
    boolean started = !table.rows.isEmpty();
    switch (element.normalName()) {
      case "tr" -> table.addRow(element);
      case "td", "th" -> {
        if (!started) {
          table.addRow(element);
        }
        table.openCell(element);
      }
      case "caption" -> { // below the first row: a row of its own
        if (started) {
          table.addRow(element);
          table.openCell(element);
        }
      }
      default -> {}
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    open.ifPresent(table -> leave(table, node));
    return FilterResult.CONTINUE;
  }

  private void leave(TableShape table, Node node) {
    if (node == table.element) {
      table.close();
      open = table.outer;
      open.flatMap(outer -> outer.openCell).ifPresent(cell -> cell.add(table));
      keep(table);
    } else if (table.openCell.filter(cell -> cell.element == node).isPresent()) {
      table.closeCell();
    }
  }

  private void keep(TableShape table) {
    table.labels().forEach(label -> labels.add(label.element));
    if (table.kind() == TableShape.Kind.GRID) {
      Grid.of(table)
          .ifPresentOrElse(
              grid -> grids.put(table.element, grid), () -> tooLarge.add(table.element));
    }
  }
}
