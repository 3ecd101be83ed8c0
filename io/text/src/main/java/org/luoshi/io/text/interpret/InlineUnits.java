package org.luoshi.io.text.interpret;

import java.util.Optional;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;

/**
 * Units that stand in the sentence of an item: behind a label ({@code …,牵头单位:市甲局。}) or in a clause
 * of their own ({@code 由市甲局、市乙局负责落实。}).
 *
 * @param start where the words about units begin
 * @param end where they end, the full stop included
 */
record InlineUnits(int start, int end, Duties duties) {

  private static final String STOPS = "。,;";

  static Optional<InlineUnits> of(Line line) {
    return labelled(line).or(() -> clause(line));
  }

  private static Optional<InlineUnits> labelled(Line line) {
    String s = line.folded();
    int from = line.contentStart();
    Optional<FieldLabel> first =
        FieldLabel.all(s, from, line.length()).stream()
            .filter(l -> l.start() > from && ",。; ".indexOf(s.charAt(l.start() - 1)) >= 0)
            .findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int start = first.get().start();
    int stop = s.indexOf('。', start);
    // 主办单位:A。协办单位:B。 is one stretch, and a narrative reaches to the end
    while (stop >= 0 && stop + 1 < s.length() && FieldLabel.at(s, stop + 1).isPresent()) {
      stop = s.indexOf('。', stop + 1);
    }
    boolean narrative =
        FieldLabel.all(s, start, line.length()).stream().anyMatch(l -> l.field() == Field.PROGRESS);
    int end = stop < 0 || narrative ? line.length() : stop;
    Duties duties = Duties.of(line, start, end);
    return duties.isEmpty()
        ? Optional.empty()
        : Optional.of(new InlineUnits(start, Math.min(end + 1, s.length()), duties));
  }

  private static Optional<InlineUnits> clause(Line line) {
    String s = line.folded();
    int end = s.endsWith("。") ? s.length() - 1 : s.length();
    int start = s.lastIndexOf('由', end + 1);
    while (start > 0 && STOPS.indexOf(s.charAt(start - 1)) < 0) {
      start = s.lastIndexOf('由', start - 1);
    }
    if (start <= line.contentStart()) {
      return Optional.empty();
    }
    Duties duties = Duties.of(line, start, end);
    return duties.roles().isEmpty()
        ? Optional.empty()
        : Optional.of(new InlineUnits(start, s.length(), duties));
  }
}
