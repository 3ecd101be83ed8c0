package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.io.text.lexis.DeclaredCount;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.model.Heading;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.Folding;

/**
 * The headings inside a table: a numbered chapter and an unnumbered group below it. A page break
 * may print both again.
 */
final class TableSections {

  private final Context context;
  private final ListDraft list;
  private final List<String> above; // the headings above the table
  private Optional<Heading> chapter = Optional.empty();
  private Optional<Heading> group = Optional.empty();
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
    headings.forEach(this::add);
  }

  /** Takes the number and the name of a section, which stand in cells of their own. */
  void add(Part number, Part name) {
    List.of(number, name)
        .forEach(
            part -> context.account(CharacterClass.HEADING, part.line(), part.from(), part.to()));
    add(List.of(number, name));
  }

  private void add(List<Part> parts) {
    String text = String.join("", parts.stream().map(Part::text).toList());
    String folded = Folding.fold(text);
    Optional<Marker> marker = Marker.of(folded);
    Optional<DeclaredCount> count = DeclaredCount.of(folded);
    int from = marker.map(Marker::end).orElse(0);
    boolean below = marker.isEmpty() && chapter.filter(c -> c.number().isPresent()).isPresent();
    Heading heading =
        Heading.builder()
            .level(below ? 2 : 1)
            .number(marker.map(m -> text.substring(0, m.end())))
            .title(text.substring(from, count.map(DeclaredCount::start).orElse(text.length())))
            .declaredCount(count.map(DeclaredCount::count))
            .span(Part.span(parts))
            .build();
    Optional<Heading> open = below ? group : chapter;
    if (open.filter(o -> o.label().equals(heading.label())).isPresent()) {
      return;
    }
    list.headings.add(heading);
    if (below) {
      group = Optional.of(heading);
    } else {
      chapter = Optional.of(heading);
      group = Optional.empty();
    }
    Stream<String> inside = Stream.of(chapter, group).flatMap(Optional::stream).map(Heading::label);
    path = Stream.concat(above.stream(), inside).toList();
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
