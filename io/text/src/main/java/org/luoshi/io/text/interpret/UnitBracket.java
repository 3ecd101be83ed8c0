package org.luoshi.io.text.interpret;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luoshi.io.text.lexis.Brackets;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.io.text.lexis.UnitList;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

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
  private static final Set<Field> ASIDES = EnumSet.of(Field.DEADLINE, Field.STATUS);
  private static final int MIN_NAME = 2; // characters
  private static final int MAX_NAME = 4;
  private static final Lexicon ANSWERS = Lexicon.of("负责", "同志负责");
  private static final CharacterSet PUNCTUATION = CharacterSet.of(" 。.;,");

  static Optional<UnitBracket> of(Line line) {
    String folded = line.folded();
    if (Brackets.lastEnd(folded) == 0) {
      return Optional.empty();
    }
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
    Duties duties = duties(line, last.get());
    if (duties.isEmpty()) {
      return Optional.empty();
    }
    if (end < folded.length()) {
      duties = duties.and(Duties.of(line, end, folded.length()));
    }
    for (int i = 1; i < MAX_BRACKETS; i++) {
      Optional<Brackets> other = Brackets.atEnd(folded, start);
      if (other.isEmpty()) {
        break;
      }
      Duties more = duties(line, other.get());
      if (more.isEmpty()) {
        break;
      }
      start = other.get().open();
      duties = more.and(duties);
    }
    return duties.roles().isEmpty() && !isAside(line, start, duties)
        ? Optional.empty()
        : Optional.of(new UnitBracket(start, last.get().closed(), duties));
  }

  /** What brackets say, which may be no more than how far an item is: {@code (已完成)}. */
  private static Duties duties(Line line, Brackets brackets) {
    Duties person = person(line, brackets.open() + 1, brackets.close());
    if (!person.isEmpty()) {
      return person;
    }
    Duties duties = Duties.of(line, brackets.open() + 1, brackets.close());
    Part words = new Part(line, brackets.open() + 1, brackets.close());
    return duties.isEmpty() && brackets.closed() && States.isState(words)
        ? new Duties(List.of(), Map.of(Field.STATUS, List.of(words)))
        : duties;
  }

  /** The person that brackets name behind those of units: {@code (市甲局牵头)(李月明负责)}. */
  private static Duties person(Line line, int from, int to) {
    int end = to - ANSWERS.lengthBefore(line.folded(), from, to);
    boolean named =
        end < to
            && end - from >= MIN_NAME
            && end - from <= MAX_NAME
            && !UnitForm.canAnswer(line.folded(), from, end);
    return named
        ? new Duties(List.of(), Map.of(Field.LEADER, List.of(new Part(line, from, end))))
        : Duties.NONE;
  }

  /**
   * Whether brackets behind a numbered sentence tell nothing but by when it is to be done, and how
   * far it is.
   */
  private static boolean isAside(Line line, int start, Duties duties) {
    return ASIDES.containsAll(duties.fields().keySet())
        && line.marker().isPresent()
        && start > 0
        && (line.folded().charAt(start - 1) == '。'
            || FieldLabel.expected(line.folded(), start + 1).isPresent());
  }

  /** Whether they name units. */
  boolean namesUnits() {
    return !duties.roles().isEmpty();
  }

  /**
   * Returns the brackets behind a sentence that hold nothing but names of units, and perhaps a
   * deadline, without a word that tells their role: {@code (市甲局、市乙局;12月底前完成)}.
   */
  static Optional<UnitBracket> bare(Line line) {
    String s = line.folded();
    Optional<Brackets> last =
        Brackets.atEnd(s).filter(b -> b.close() - b.open() > 2 && s.charAt(b.open()) != '[');
    if (last.isEmpty()) {
      return Optional.empty();
    }
    int from = last.get().open() + 1;
    Optional<int[]> time = RoleList.deadline(s, from, last.get().close());
    int to = time.map(t -> Math.max(from, t[0] - 1)).orElse(last.get().close());
    RoleList units = RoleList.bare(line.text(), s, from, to);
    if (!UnitList.areLikely(units.units(), s)) {
      return Optional.empty();
    }
    Map<Field, List<Part>> fields =
        time.isEmpty()
            ? Map.of()
            : Map.of(Field.DEADLINE, List.of(new Part(line, time.get()[0], time.get()[1])));
    return Optional.of(new UnitBracket(from - 1, true, new Duties(List.of(units), fields)));
  }

  /** Returns the brackets at the end of a heading that name a person: {@code (责任领导:某某)}. */
  static Optional<UnitBracket> leading(Line line) {
    Optional<Brackets> last = Brackets.atEnd(line.folded());
    return last.map(b -> Duties.of(line, b.open() + 1, b.close()))
        .filter(duties -> duties.fields().containsKey(Field.LEADER))
        .map(duties -> new UnitBracket(last.get().open(), true, duties));
  }

  /** Where labels begin that directly follow the last closing bracket; the end if none do. */
  private static int labelsStart(String s) {
    int close = Brackets.lastClosed(s);
    if (close == 0) {
      return s.length();
    }
    int next = PUNCTUATION.runEnd(s, close, s.length());
    Optional<FieldLabel> label = FieldLabel.expected(s, next);
    return label.isPresent() ? label.get().start() : s.length();
  }
}
