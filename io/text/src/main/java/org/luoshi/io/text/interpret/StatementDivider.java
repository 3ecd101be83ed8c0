package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.model.progress.UnitStatement;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

/**
 * Divides a completion text by the units that speak in it (分单位完成情况).
 *
 * <p>A part begins where a unit of the item opens the text or a sentence, with or without a colon
 * after its name. The text counts as divided if a colon follows one of the names, or two units or
 * more speak; a single name at the head of a sentence is a mention.
 */
final class StatementDivider {

  /** What a sentence begins behind. */
  private static final CharacterSet HEADS = CharacterSet.of("。;\n");

  private StatementDivider() {}

  private record Opening(String unit, int start, int contentStart, boolean colon) {}

  static List<UnitStatement> divide(Part part, List<String> units) {
    String text = part.line().text().substring(0, part.to());
    String folded = part.line().folded().substring(0, part.to());
    List<Opening> openings = openings(folded, part.from(), units);
    boolean divided =
        openings.stream().anyMatch(Opening::colon)
            || openings.stream().map(Opening::unit).distinct().count() > 1;
    if (!divided) {
      return List.of();
    }
    List<UnitStatement> statements = new ArrayList<>();
    if (!text.substring(part.from(), openings.get(0).start).isBlank()) {
      statements.add(statement(part, Optional.empty(), part.from(), openings.get(0).start));
    }
    for (int i = 0; i < openings.size(); i++) {
      Opening opening = openings.get(i);
      int end = i + 1 < openings.size() ? openings.get(i + 1).start : part.to();
      statements.add(statement(part, Optional.of(opening.unit), opening.contentStart, end));
    }
    return statements;
  }

  private static UnitStatement statement(Part part, Optional<String> unit, int from, int to) {
    return UnitStatement.builder()
        .unit(unit)
        .text(part.line().text(from, to))
        .span(part.line().span(from, to))
        .build();
  }

  private static List<Opening> openings(String folded, int from, List<String> units) {
    List<String> names = units.stream().map(Folding::fold).toList();
    List<Opening> found = new ArrayList<>();
    int at = from;
    while (at < folded.length()) {
      if (!Characters.isBlank(folded.charAt(at))) {
        Optional<Opening> opening = opening(folded, at, units, names);
        opening.ifPresent(found::add);
        int next = opening.isPresent() ? opening.get().contentStart - 1 : at;
        at = HEADS.next(folded, next, folded.length());
      }
      at++;
    }
    return found;
  }

  /** The longest of the units whose name stands at a place. */
  private static Optional<Opening> opening(
      String folded, int at, List<String> units, List<String> names) {
    int longest = -1;
    int end = at;
    for (int i = 0; i < names.size(); i++) {
      if (at + names.get(i).length() > end && folded.startsWith(names.get(i), at)) {
        longest = i;
        end = at + names.get(i).length();
      }
    }
    if (longest < 0) {
      return Optional.empty();
    }
    boolean colon = end < folded.length() && folded.charAt(end) == ':';
    return Optional.of(new Opening(units.get(longest), at, colon ? end + 1 : end, colon));
  }
}
