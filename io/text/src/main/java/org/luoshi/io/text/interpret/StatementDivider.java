package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Brackets;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.progress.UnitStatement;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

/**
 * Divides the completion texts of an item by the units that speak in them (分单位完成情况).
 *
 * <p>A part begins where a unit of the item opens the text or a sentence, in brackets or with a
 * number before it, with or without a colon after its name. The text counts as divided if a colon
 * follows one of the names, or two units or more speak; a single name at the head of a sentence is
 * a mention.
 */
final class StatementDivider {

  /** What a sentence begins behind. */
  private static final CharacterSet HEADS = CharacterSet.of("。;\n");

  private final List<Assignment> assignments;
  private final String[] names; // of their units, folded

  StatementDivider(List<Assignment> assignments) {
    this.assignments = assignments;
    this.names = new String[assignments.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = Folding.fold(assignments.get(i).unit());
    }
  }

  private record Opening(String unit, int start, int contentStart, boolean colon) {}

  List<UnitStatement> divide(Part part) {
    List<Opening> openings = openings(part.line().folded(), part.from(), part.to());
    if (!isDivided(openings)) {
      return List.of();
    }
    List<UnitStatement> statements = new ArrayList<>();
    int first = openings.get(0).start;
    if (!part.line().text().substring(part.from(), first).isBlank()) {
      statements.add(statement(part, Optional.empty(), part.from(), first));
    }
    for (int i = 0; i < openings.size(); i++) {
      Opening opening = openings.get(i);
      int end = i + 1 < openings.size() ? openings.get(i + 1).start : part.to();
      statements.add(statement(part, Optional.of(opening.unit), opening.contentStart, end));
    }
    return statements;
  }

  private static boolean isDivided(List<Opening> openings) {
    for (Opening opening : openings) {
      if (opening.colon || !opening.unit.equals(openings.get(0).unit)) {
        return true;
      }
    }
    return false;
  }

  private static UnitStatement statement(Part part, Optional<String> unit, int from, int to) {
    return UnitStatement.builder()
        .unit(unit)
        .text(part.line().text(from, to))
        .span(part.line().span(from, to))
        .build();
  }

  private List<Opening> openings(String folded, int from, int to) {
    List<Opening> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      if (!Characters.isBlank(folded.charAt(at))) {
        at = HEADS.next(folded, open(folded, at, to, found), to);
      }
      at++;
    }
    return found;
  }

  /** Where a name may begin: behind a bracket, {@code (区甲局)}, or a number, {@code 1.区甲局:}. */
  private static int nameStart(String folded, int at, int to) {
    if (Brackets.opens(folded.charAt(at))) {
      return at + 1;
    }
    int end = CharacterSet.DIGITS.runEnd(folded, at, to);
    boolean number = end > at && end < to && ".、".indexOf(folded.charAt(end)) >= 0;
    return number ? end + 1 : at;
  }

  /**
   * Adds what the longest of the units opens whose name stands at a place, and returns the last
   * place of the name; the place itself where none stands.
   */
  private int open(String folded, int at, int to, List<Opening> found) {
    int name = nameStart(folded, at, to);
    int longest = -1;
    int end = name;
    for (int i = 0; i < names.length; i++) {
      int length = names[i].length();
      if (length > end - name && name + length <= to && folded.startsWith(names[i], name)) {
        longest = i;
        end = name + length;
      }
    }
    boolean closed = end < to && ":)]】".indexOf(folded.charAt(end)) >= 0;
    if (longest < 0 || name > at && !closed) {
      return at;
    }
    boolean colon = closed && (folded.charAt(end) == ':' || name > at);
    int contentStart = colon ? end + 1 : end;
    found.add(new Opening(assignments.get(longest).unit(), at, contentStart, colon));
    return contentStart - 1;
  }
}
