package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.io.text.lexis.Brackets;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.model.plan.Role;

/**
 * The brackets at the end of a line that name the units of an item, with other brackets of the same
 * kind before them and labels behind them: {@code (责任领导:某某)(市甲局负责)完成时限:6月底}.
 *
 * @param start where the first of the brackets opens
 * @param closed whether all of them are closed
 * @param duties what they say
 */
record UnitBracket(int start, boolean closed, Duties duties) {

  private static final int MAX_BRACKETS = 4;
  private static final String PUNCTUATION = " 。.;,";

  static Optional<UnitBracket> of(Line line) {
    String folded = line.folded();
    int end = labelsStart(folded);
    Optional<Brackets> last = Brackets.atEnd(folded, end);
    if (last.isEmpty()) {
      last = Brackets.unclosed(folded);
      end = folded.length();
    }
    if (last.isEmpty()) {
      return Optional.empty();
    }
    int start = last.get().open();
    Duties duties = Duties.of(line, start + 1, last.get().close());
    if (duties.isEmpty()) {
      return Optional.empty();
    }
    if (end < folded.length()) {
      duties = duties.and(Duties.of(line, end, folded.length()));
    }
    for (int i = 1; i < MAX_BRACKETS; i++) {
      Optional<Brackets> other = Brackets.atEnd(folded, start);
      Optional<Duties> more =
          other.map(b -> Duties.of(line, b.open() + 1, b.close())).filter(d -> !d.isEmpty());
      if (more.isEmpty()) {
        break;
      }
      start = other.get().open();
      duties = more.get().and(duties);
    }
    return duties.roles().isEmpty()
        ? Optional.empty()
        : Optional.of(new UnitBracket(start, last.get().closed(), duties));
  }

  /**
   * Returns the brackets at the end of a line that hold nothing but names of units, without a word
   * that tells their role: {@code (市甲局、市乙局)}.
   */
  static Optional<UnitBracket> bare(Line line) {
    String s = line.folded();
    return Brackets.atEnd(s)
        .filter(b -> b.close() - b.open() > 2 && s.charAt(b.open()) == '(')
        .filter(
            b ->
                UnitName.areLikely(
                    line.text().substring(b.open() + 1, b.close()),
                    s.substring(b.open() + 1, b.close())))
        .map(
            b ->
                new UnitBracket(
                    b.open(),
                    true,
                    new Duties(
                        List.of(
                            new RoleList(
                                Role.RESPONSIBLE,
                                UnitName.split(line.text(), s, b.open() + 1, b.close()),
                                b.open())),
                        Map.of())));
  }

  /** Where labels begin that directly follow the last closing bracket; the end if none do. */
  private static int labelsStart(String s) {
    int close = s.length() - 1;
    while (close >= 0 && !Brackets.closes(s.charAt(close))) {
      close--;
    }
    if (close < 0) {
      return s.length();
    }
    int next = close + 1;
    while (next < s.length() && PUNCTUATION.indexOf(s.charAt(next)) >= 0) {
      next++;
    }
    Optional<FieldLabel> label = FieldLabel.at(s, next);
    return label.isPresent() ? label.get().start() : s.length();
  }
}
