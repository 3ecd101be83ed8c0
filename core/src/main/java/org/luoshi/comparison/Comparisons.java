package org.luoshi.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.quantity.Stance;

/**
 * The comparison of targets with what was reported (目标与实绩对照).
 *
 * <pre>{@code
 * Comparisons.of(item, record, report.period()).stream()
 *     .filter(c -> c.result() == ComparisonResult.MISSED)
 *     .forEach(c -> System.out.println(c.target().text() + " … " + c.formula()));
 * }</pre>
 *
 * <p>A target is missed only if a figure of the same indicator is surely below it and the time is
 * over, or if the text admits it. A figure of a part of the year decides only what it reaches. No
 * figure is never zero. Whatever is unclear is not decidable.
 *
 * <p>The time is linear in the length of the texts for any number of figures.
 *
 * @since 0.1.0
 */
public final class Comparisons {

  /** So many figures of one item are looked at for each of its targets; real items have dozens. */
  static final int MOST_FIGURES = 200;

  /** So many targets of an item compete for the same figure. */
  static final int MOST_TARGETS = 50;

  private Comparisons() {}

  /**
   * Compares each target of an item with what was reported on it.
   *
   * @param item the item
   * @param record what was reported
   * @param period the months of the whole report, for a record that tells no period of its own
   * @return one comparison for each target, in their order, and behind them one for each thing that
   *     was to be finished and is told to be done in part
   */
  public static List<Comparison> of(
      ResponsibilityItem item, ProgressRecord record, Optional<ReportingPeriod> period) {
    List<Comparison> comparisons =
        new ArrayList<>(
            among(
                item.targets(),
                record.measurements(),
                record.statement(),
                record.period().or(() -> period)));
    comparisons.addAll(PartialWork.of(item, record, record.period().or(() -> period)));
    return List.copyOf(comparisons);
  }

  /**
   * Compares targets with the figures of a text that answers them.
   *
   * @param targets what was to be reached, in the order of their text
   * @param measurements the figures of the answering text, in its order
   * @param statement the answering text, for what it says in words; may be empty
   * @param period the months that the answer covers, as far as known
   * @return one comparison for each target, in their order
   */
  public static List<Comparison> among(
      List<Target> targets,
      List<Measurement> measurements,
      String statement,
      Optional<ReportingPeriod> period) {
    Objects.requireNonNull(period, "period");
    WordingReader reader = new WordingReader(Stance.PLANNED);
    return among(
        targets,
        targets.stream().map(reader::read).toList(),
        measurements,
        statement,
        period,
        false);
  }

  /**
   * Compares the targets of an item with figures of another text that does not keep to the item,
   * such as the next work report: only figures that name the indicator themselves count.
   *
   * @param item the item
   * @param measurements the figures of the other text that may be meant, in its order
   * @param admissions what the other text says of targets that were missed; may be empty
   * @param period the months that the other text covers, as far as known
   * @return one comparison for each target, in their order
   */
  public static List<Comparison> across(
      ResponsibilityItem item,
      List<Measurement> measurements,
      String admissions,
      Optional<ReportingPeriod> period) {
    Objects.requireNonNull(period, "period");
    WordingReader reader = new WordingReader(Stance.PLANNED);
    List<Wording> wordings =
        item.targets().stream().map(t -> reader.read(t).within(item.text(), t.text())).toList();
    return among(item.targets(), wordings, measurements, admissions, period, true);
  }

  /**
   * Returns the words that belong to one target of a clause: 研发机构1家 of 引进总部3家、研发机构1家.
   *
   * @param target the target
   * @return its own words as published; the whole text where the figure does not stand in it
   */
  public static String words(Target target) {
    return WordingReader.quote(target);
  }

  /**
   * Returns whether a clause says that a target was not reached (未达到, 未完成, 低于预期).
   *
   * @param clause a clause, in any script
   */
  public static boolean admitsMiss(String clause) {
    return Statements.isAdmission(clause);
  }

  /**
   * Returns whether a clause says that a target was not reached.
   *
   * @param clause a clause, in any script
   * @param target the target
   */
  public static boolean admits(String clause, Target target) {
    return Clauses.of(clause).admit(new WordingReader(Stance.PLANNED).read(target));
  }

  private static List<Comparison> among(
      List<Target> targets,
      List<Wording> wordings,
      List<Measurement> measurements,
      String statement,
      Optional<ReportingPeriod> period,
      boolean elsewhere) {
    List<Candidate> candidates = candidates(measurements, wordings);
    Judge judge = new Judge(candidates, Clauses.of(statement), period, elsewhere);
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      comparisons.add(judge.decide(targets.get(i), wordings.get(i), wordings));
    }
    return List.copyOf(comparisons);
  }

  private static List<Candidate> candidates(List<Measurement> measurements, List<Wording> targets) {
    WordingReader reader = new WordingReader(Stance.REPORTED);
    return measurements.stream()
        .limit(MOST_FIGURES)
        .filter(measurement -> !isWhole(measurement))
        .map(measurement -> Candidate.of(measurement, reader.read(measurement), targets))
        .toList();
  }

  /** Whether a figure only says of how many things a part is told: 6所学校中,4所已开工. */
  private static boolean isWhole(Measurement measurement) {
    String words = measurement.text();
    int end = words.length() - (words.endsWith("，") || words.endsWith(",") ? 1 : 0);
    return measurement.kind() == MeasurementKind.COUNT && words.startsWith("中", end - 1);
  }
}
