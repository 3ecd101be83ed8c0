package org.luoshi.io.html;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.luoshi.source.Table;
import org.luoshi.text.Span;

/** A table block while its cells are written. */
final class TableDraft {

  private final Element table;
  private final Iterator<Grid.Place> places;
  private final List<Table.Cell> cells = new ArrayList<>();
  private Optional<Grid.Place> next;
  private boolean open;
  private Optional<Span> text = Optional.empty(); // of the open cell
  private int end; // of the text before it

  TableDraft(Grid grid) {
    table = grid.table();
    places = grid.places().iterator();
    next = Optional.of(places.next());
  }

  /** Opens a cell if the element is the next one. */
  void enter(Element element, int offset) {
    if (!open && isNext(element)) {
      open = true;
      text = Optional.empty();
      end = cells.isEmpty() ? offset : end;
    }
  }

  /** Adds a line to the open cell and returns true; false if none is open. */
  boolean add(Span line) {
    if (open) {
      text = Optional.of(text.map(line::union).orElse(line));
      end = line.end();
    }
    return open;
  }

  /**
   * Closes the open cell if the element is it, and returns whether the table ends with the element.
   */
  boolean leave(Element element) {
    if (open && isNext(element)) {
      Grid.Place place = next.orElseThrow();
      Span span = text.orElse(Span.of(end, end));
      cells.add(
          new Table.Cell(place.row(), place.column(), place.rowSpan(), place.columnSpan(), span));
      next = places.hasNext() ? Optional.of(places.next()) : Optional.empty();
      open = false;
    }
    return element == table;
  }

  private boolean isNext(Element element) {
    return next.filter(place -> place.cell().element == element).isPresent();
  }

  Table table() {
    return new Table(Span.of(cells.get(0).span().start(), end), cells);
  }
}
