package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.io.text.lexis.DeclaredCount;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.model.Heading;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.Folding;

/**
 * The headings inside a table: a numbered chapter and an unnumbered group below it, or those of
 * columns that stand beside each other. A page break may print them again.
 */
final class TableSections {

  private final Context context;
  private final ListDraft list;
  private final List<String> above; // the headings above the table
  private final List<Heading> open = new ArrayList<>(); // one of each level
  private int outermost = 1; // the level of the first column of headings
  private List<String> path;

  TableSections(Context context, ListDraft list) {
    this.context = context;
    this.list = list;
    this.above = list.above;
    this.path = above;
  }

  List<String> path() {
    return path;
  }

  /** Takes cells as headings; a heading that is broken over lines is put together. */
  void addAll(List<Part> cells) {
    whole(cells).forEach(heading -> add(heading, Optional.empty()));
  }

  /**
   * Takes the cell of a column of headings; an empty one goes on with what the cell above it says.
   *
   * @param depth how many such columns stand before it
   */
  void addColumn(int depth, List<Part> cell) {
    if (depth == 0) {
      for (List<Part> heading : whole(cell)) {
        outermost = add(heading, Optional.empty());
      }
    } else {
      whole(cell).forEach(heading -> add(heading, Optional.of(outermost + depth)));
    }
  }

  private List<List<Part>> whole(List<Part> cells) {
    List<List<Part>> headings = new ArrayList<>();
    for (Part cell : cells) {
      if (cell.from() == cell.to()) {
        continue;
      }
      context.account(CharacterClass.HEADING, cell.line(), cell.from(), cell.to());
      boolean continues =
          !headings.isEmpty()
              && !isNumbered(cell)
              && isWholeLine(cell)
              && isWholeLine(last(headings));
      if (continues) {
        headings.get(headings.size() - 1).add(cell);
      } else {
        headings.add(new ArrayList<>(List.of(cell)));
      }
    }
    return headings;
  }

  /** Takes the number and the name of a section, which stand in cells of their own. */
  void add(Part number, Part name) {
    List.of(number, name)
        .forEach(
            part -> context.account(CharacterClass.HEADING, part.line(), part.from(), part.to()));
    add(List.of(number, name), Optional.empty());
  }

  /** Takes a heading, unless it is printed again; returns its level. */
  private int add(List<Part> parts, Optional<Integer> told) {
    String text = Part.concat(parts);
    String folded = Folding.fold(text);
    Optional<Marker> marker = Marker.of(folded);
    Optional<DeclaredCount> count = DeclaredCount.of(folded);
    int from = marker.map(Marker::end).orElse(0);
    int level = told.orElseGet(() -> isNumbered() && isBelow(marker) ? 2 : 1);
    Heading heading =
        Heading.builder()
            .level(level)
            .number(marker.map(m -> text.substring(0, m.end())))
            .title(text.substring(from, count.map(DeclaredCount::start).orElse(text.length())))
            .declaredCount(count.map(DeclaredCount::count))
            .span(Part.span(parts))
            .build();
    int outer = Math.min(level - 1, open.size());
    if (outer < open.size() && open.get(outer).label().equals(heading.label())) {
      return outer + 1;
    }
    list.headings.add(heading);
    open.subList(outer, open.size()).clear();
    open.add(heading);
    path = Stream.concat(above.stream(), open.stream().map(Heading::label)).toList();
    return open.size();
  }

  /** Whether a heading stands below the numbered one of the first level: without number, or (一). */
  private boolean isBelow(Optional<Marker> marker) {
    return marker.isEmpty()
        || isInBrackets(marker)
            && !isInBrackets(open.get(0).number().map(Folding::fold).flatMap(Marker::of));
  }

  private static boolean isInBrackets(Optional<Marker> marker) {
    return marker.filter(m -> m.style() == MarkerStyle.CHINESE_BRACKET).isPresent();
  }

  /** Whether the headings of the first level have numbers. */
  private boolean isNumbered() {
    return !open.isEmpty() && open.get(0).number().isPresent();
  }

  private static Part last(List<List<Part>> headings) {
    List<Part> heading = headings.get(headings.size() - 1);
    return heading.get(heading.size() - 1);
  }

  private static boolean isNumbered(Part cell) {
    return Marker.of(cell.line().folded().substring(cell.from(), cell.to())).isPresent();
  }

  private static boolean isWholeLine(Part cell) {
    return cell.from() == 0 && cell.to() == cell.line().length();
  }
}
