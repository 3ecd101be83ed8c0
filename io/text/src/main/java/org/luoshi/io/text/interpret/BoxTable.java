package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.luoshi.source.SourceDocument;
import org.luoshi.source.Table;
import org.luoshi.text.Span;

/**
 * A table of a plain text whose borders are drawn with characters, as old mail programs and
 * databases of law print them: {@code ┌─┬─┐}. The text of a cell stands on several lines beside
 * that of others.
 *
 * <p>Borders are counted rather than measured where cells hold text: sites drop blanks.
 */
final class BoxTable {

  private static final int RAGGED = 3; // columns that a full line of a cell can leave empty

  /** A stretch of a cell on one line, by places in the characters of the source. */
  private record Stretch(int from, int to, boolean full) {}

  /** A cell, from border to border. */
  private record Box(int left, int right, int row, int end, List<Stretch> text) {

    Box closed(int at) {
      return new Box(left, right, row, at, text);
    }
  }

  private final SourceDocument source;
  private final TreeMap<Integer, Box> open = new TreeMap<>(); // by left border
  private final List<Box> boxes = new ArrayList<>();
  private final TreeSet<Integer> edges = new TreeSet<>();
  private List<Integer> borders = List.of(); // those that go down from the line above
  private int row = -1;

  private BoxTable(SourceDocument source) {
    this.source = source;
  }

  /**
   * Returns the cells of a table.
   *
   * @param lines the lines that it takes
   * @return the cells; empty where the borders of a line do not match those above it
   */
  static Optional<List<Grid.Cell>> read(SourceDocument source, List<Span> lines) {
    BoxTable table = new BoxTable(source);
    for (Span line : lines) {
      int from = source.charIndex(line.start());
      if (!table.line(BoxRules.of(source.text(), from, source.charIndex(line.end())))) {
        return Optional.empty();
      }
    }
    table.close(Integer.MIN_VALUE, Integer.MAX_VALUE);
    return Optional.of(table.cells());
  }

  private boolean line(BoxRules line) {
    int[] places = places(line);
    if (places.length < 2) {
      return false;
    }
    boolean rules = false;
    for (int i = 0; i + 1 < places.length; i++) {
      if (line.isRule(i)) {
        close(places[i], places[i + 1]);
        rules = true;
      } else {
        text(line, i, places[i]);
      }
    }
    if (rules) {
      row++;
      open(line, places);
    }
    return true;
  }

  /**
   * The places of the crossings, counted in characters of a line without text; none if the borders
   * from above do not end in them.
   */
  private int[] places(BoxRules line) {
    int count = line.crossings().size();
    int[] places = new int[count];
    int above = 0;
    for (int i = 0; i < count; i++) {
      if (row >= 0 && line.reachesUp(i)) {
        if (above == borders.size()) {
          return new int[0];
        }
        places[i] = borders.get(above++);
      } else {
        boolean ruled = i == 0 || line.isRule(i - 1);
        int length = i == 0 ? 0 : line.crossings().get(i) - line.crossings().get(i - 1);
        if (!ruled || row >= 0 && i == 0) {
          return new int[0];
        }
        places[i] = i == 0 ? 0 : places[i - 1] + length;
      }
      if (i > 0 && places[i] <= places[i - 1]) {
        return new int[0];
      }
    }
    return above == borders.size() ? places : new int[0];
  }

  private void text(BoxRules line, int crossing, int left) {
    Box box = open.get(left);
    Span span = source.span(line.crossings().get(crossing) + 1, line.crossings().get(crossing + 1));
    String words = source.text(span).strip();
    if (box != null && !words.isEmpty()) {
      int from = line.text().indexOf(words, line.crossings().get(crossing) + 1);
      boolean full = LineWidths.columns(words) > 2 * (box.right - box.left - 1) - RAGGED;
      box.text.add(new Stretch(from, from + words.length(), full));
    }
  }

  private void close(int from, int to) {
    Map<Integer, Box> closed = open.subMap(from, true, to, false);
    closed.values().forEach(box -> boxes.add(box.closed(row + 1)));
    closed.clear();
  }

  /** Opens a cell between two borders that go down, unless one from above is still open there. */
  private void open(BoxRules line, int[] places) {
    List<Integer> down = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      if (line.reachesDown(i)) {
        down.add(places[i]);
      }
    }
    borders = down;
    edges.addAll(down);
    for (int i = 0; i + 1 < down.size(); i++) {
      int left = down.get(i);
      int right = down.get(i + 1);
      open.computeIfAbsent(left, l -> new Box(l, right, row, row, new ArrayList<>()));
    }
  }

  private List<Grid.Cell> cells() {
    List<Integer> columns = new ArrayList<>(edges);
    Map<Integer, Integer> index = new TreeMap<>();
    columns.forEach(edge -> index.put(edge, index.size()));
    boxes.sort((a, b) -> a.row == b.row ? a.left - b.left : a.row - b.row);
    LineScan scan = new LineScan();
    List<Grid.Cell> cells = new ArrayList<>(boxes.size());
    for (Box box : boxes) {
      int column = index.get(box.left);
      Span span = box.text.isEmpty() ? Span.of(0, 0) : span(box.text.get(0), last(box.text));
      Table.Cell place =
          new Table.Cell(
              box.row, column, Math.max(1, box.end - box.row), index.get(box.right) - column, span);
      cells.add(new Grid.Cell(place, paragraphs(box.text, scan)));
    }
    return cells;
  }

  /** The lines of a cell: a full one goes on in the next. */
  private List<Line> paragraphs(List<Stretch> text, LineScan scan) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.size(); i++) {
      if (!text.get(i).full || i + 1 == text.size()) {
        List<Span> between = new ArrayList<>();
        for (int j = start; j < i; j++) {
          between.add(source.span(text.get(j).to, text.get(j + 1).from));
        }
        Span span = span(text.get(start), text.get(i));
        Line.without(source, span, between, scan).ifPresent(lines::add);
        start = i + 1;
      }
    }
    return lines;
  }

  private Span span(Stretch first, Stretch last) {
    return source.span(first.from, last.to);
  }

  private static Stretch last(List<Stretch> text) {
    return text.get(text.size() - 1);
  }
}
