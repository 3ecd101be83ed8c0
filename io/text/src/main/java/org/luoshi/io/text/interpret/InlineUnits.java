package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.RoleList;

/**
 * Units that stand in the sentence of an item: behind a label ({@code …,牵头单位:市甲局。}) or in a clause
 * of their own ({@code 由市甲局、市乙局负责落实。}).
 *
 * @param start where the words about units begin
 * @param end where they end, the full stop included
 */
record InlineUnits(int start, int end, List<RoleList> roles) {

  static Optional<InlineUnits> of(Line line) {
    return labelled(line).or(() -> clause(line));
  }

  private static Optional<InlineUnits> labelled(Line line) {
    String s = line.folded();
    int from = line.contentStart();
    OptionalInt start =
        FieldLabel.all(s, from, line.length()).stream()
            .filter(
                l ->
                    l.field().role().isPresent()
                        && l.start() > from
                        && ",。; ".indexOf(s.charAt(l.start() - 1)) >= 0)
            .mapToInt(FieldLabel::start)
            .findFirst();
    if (start.isEmpty()) {
      return Optional.empty();
    }
    int stop = s.indexOf('。', start.getAsInt());
    int end = stop < 0 ? line.length() : stop;
    // 主办单位:A。协办单位:B。 is one stretch
    while (stop >= 0
        && stop + 1 < s.length()
        && FieldLabel.at(s, stop + 1).flatMap(l -> l.field().role()).isPresent()) {
      stop = s.indexOf('。', stop + 1);
      end = stop < 0 ? line.length() : stop;
    }
    List<RoleList> roles = RoleList.parse(line.text(), s, start.getAsInt(), end);
    return roles.isEmpty()
        ? Optional.empty()
        : Optional.of(new InlineUnits(start.getAsInt(), stopped(s, end), roles));
  }

  private static Optional<InlineUnits> clause(Line line) {
    String s = line.folded();
    int end = s.endsWith("。") ? s.length() - 1 : s.length();
    int start =
        Math.max(
                s.lastIndexOf("。由", end),
                Math.max(s.lastIndexOf(",由", end), s.lastIndexOf(";由", end)))
            + 1;
    if (start <= line.contentStart()) {
      return Optional.empty();
    }
    List<RoleList> roles = RoleList.parse(line.text(), s, start, end);
    return roles.isEmpty()
        ? Optional.empty()
        : Optional.of(new InlineUnits(start, s.length(), roles));
  }

  private static int stopped(String s, int end) {
    return end < s.length() ? end + 1 : end;
  }
}
