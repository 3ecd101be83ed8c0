package org.luoshi.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.quantity.MentionKind;
import org.luoshi.quantity.Quantities;
import org.luoshi.quantity.Stance;
import org.luoshi.text.Folding;
import org.luoshi.text.WordLists;

/** The words of {@code statements.txt}: what a statement admits, declares or only plans. */
final class Statements {

  private enum Kind {
    ADMITTED,
    DECLARED,
    DENIED,
    PLANNED,
    ESTIMATED,
    LONGTERM,
    FINISH,
    BEGUN,
    WHOLE,
    RATE
  }

  private static final List<List<String>> LINES =
      WordLists.lines(Statements.class, "statements.txt");

  /** Words for the targets of a year, which other words overlap. */
  private static final List<String> GOALS =
      lines(true).flatMap(line -> line.stream().skip(1)).toList();

  private static final Vocabulary<Kind> WORDS =
      Vocabulary.of(lines(false).toList(), name -> Kind.valueOf(name.toUpperCase(Locale.ROOT)));

  private Statements() {}

  private static Stream<List<String>> lines(boolean goal) {
    return LINES.stream().filter(line -> line.get(0).equals("goal") == goal);
  }

  static boolean isPlan(String clause) {
    return has(clause, Kind.PLANNED);
  }

  /** Returns whether a clause says that a target was missed. */
  static boolean isAdmission(String clause) {
    return has(clause, Kind.ADMITTED);
  }

  /** Returns whether a clause says that the targets of the year were reached. */
  static boolean isDeclaration(String clause) {
    return has(clause, Kind.DECLARED)
        && !isOpen(clause)
        && !isAdmission(clause)
        && !tellsRest(clause);
  }

  /** Returns whether a clause tells a share below the whole: 完成年度目标的93%. */
  private static boolean tellsRest(String clause) {
    return Quantities.in(clause, Stance.REPORTED).stream()
        .filter(mention -> mention.kind() == MentionKind.RATIO_OF_TARGET)
        .anyMatch(mention -> !ToldShares.isWhole(mention.figure().value()));
  }

  /** Returns whether a clause tells how much of the targets of a year is reached. */
  static boolean isPartOfGoal(String clause) {
    String folded = Folding.fold(clause);
    return GOALS.stream()
        .filter(folded::contains)
        .map(goal -> folded.replace(goal, ""))
        .anyMatch(rest -> !isOpen(rest) && !has(rest, Kind.BEGUN));
  }

  /** Returns whether a clause denies, plans or estimates. */
  private static boolean isOpen(String clause) {
    return has(clause, Kind.DENIED) || has(clause, Kind.PLANNED) || has(clause, Kind.ESTIMATED);
  }

  /** Returns whether a clause speaks of more than a year. */
  static boolean isLongTerm(String clause) {
    return has(clause, Kind.LONGTERM);
  }

  /**
   * Returns what a clause of a task wants to be finished as a whole: the words behind 完成; empty if
   * it wants less, or a number of something.
   */
  static Optional<String> wanted(String clause) {
    List<Vocabulary.Hit<Kind>> hits = WORDS.in(clause);
    boolean less = hits.stream().anyMatch(hit -> hit.value() == Kind.BEGUN);
    boolean counted = clause.chars().anyMatch(c -> '0' <= c && c <= '9');
    return hits.stream()
        .filter(hit -> hit.value() == Kind.FINISH && !less && !counted)
        .findFirst()
        .map(hit -> clause.substring(hit.end()));
  }

  /** Returns whether a clause tells how much there is to do as a whole. */
  static boolean isWhole(String clause) {
    return has(clause, Kind.WHOLE);
  }

  /** Returns whether a clause says that something is finished. */
  static boolean isFinished(String clause) {
    return has(clause, Kind.FINISH) || has(clause, Kind.RATE);
  }

  /** Returns whether a clause tells which part of a whole is done. */
  static boolean isRate(String clause) {
    return has(clause, Kind.RATE);
  }

  private static boolean has(String clause, Kind kind) {
    List<Vocabulary.Hit<Kind>> hits = WORDS.in(Folding.fold(clause));
    return hits.stream().anyMatch(hit -> hit.value() == kind);
  }
}
