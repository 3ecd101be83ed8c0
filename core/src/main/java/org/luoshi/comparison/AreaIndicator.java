package org.luoshi.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.model.Target;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.Stance;
import org.luoshi.text.Folding;
import org.luoshi.text.WordLists;

/**
 * An indicator of which a government has one figure a period (区域指标), such as 一般公共预算收入: two figures
 * of equal ones speak of the same thing, whatever the words around them.
 *
 * @param name the name without place and verbs, synonyms made one
 * @param unit the symbol of the unit
 * @param change whether a change is meant and no level
 * @param statistic whether it is published by the statistics office, so that it may be revised
 * @since 0.1.0
 */
public record AreaIndicator(String name, String unit, boolean change, boolean statistic) {

  private static final Map<String, Boolean> NAMES = names();

  /** Creates an indicator. */
  public AreaIndicator {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(unit, "unit");
  }

  private static Map<String, Boolean> names() {
    Map<String, Boolean> names = new HashMap<>();
    for (List<String> line : WordLists.lines(AreaIndicator.class, "areas.txt")) {
      boolean statistic = line.get(0).equals("statistic");
      line.stream().skip(1).forEach(word -> names.put(NameWords.plain(word), statistic));
    }
    return Map.copyOf(names);
  }

  /**
   * Returns what figures speak of.
   *
   * @param measurements the figures of one text, in its order
   * @return for each whether it is the exact figure of such an indicator, and of which
   */
  public static List<Optional<AreaIndicator>> ofMeasurements(List<Measurement> measurements) {
    WordingReader reader = new WordingReader(Stance.REPORTED);
    AreaClause clause = AreaClause.of("");
    List<Optional<AreaIndicator>> found = new ArrayList<>();
    for (Measurement measurement : measurements) {
      Wording wording = reader.read(measurement);
      boolean result =
          measurement.kind() == MeasurementKind.ACTUAL
              || measurement.kind() == MeasurementKind.CHANGE;
      boolean exact = measurement.comparator() == Comparator.EQUAL && !wording.planned();
      clause = clause.orOf(measurement.text());
      found.add(result && exact ? of(wording, clause) : Optional.empty());
    }
    return found;
  }

  /**
   * Returns what targets speak of.
   *
   * @param targets the targets of one text, in its order
   * @return for each whether it is the bound of such an indicator, and of which
   */
  public static List<Optional<AreaIndicator>> ofTargets(List<Target> targets) {
    WordingReader reader = new WordingReader(Stance.PLANNED);
    AreaClause clause = AreaClause.of("");
    List<Optional<AreaIndicator>> found = new ArrayList<>();
    for (Target target : targets) {
      Wording wording = reader.read(target);
      boolean single = target.value().isPresent() && target.upper().isEmpty();
      clause = clause.orOf(target.text());
      found.add(single ? of(wording, clause) : Optional.empty());
    }
    return found;
  }

  private static Optional<AreaIndicator> of(Wording wording, AreaClause clause) {
    Boolean statistic = NAMES.get(wording.name());
    boolean other =
        wording.listed()
            || wording.inner()
            || wording.sized()
            || clause.namesPart()
            || clause.others().stream().anyMatch(word -> !wording.holds(word));
    return statistic == null || other
        ? Optional.empty()
        : Optional.of(
            new AreaIndicator(
                wording.name(), wording.unit().symbol(), wording.change(), statistic));
  }

  /**
   * Returns whether the first clause of a text speaks of the indicator, so that the text is about
   * the whole area.
   *
   * @param text a task, in any script
   */
  public boolean opens(String text) {
    String first = Clauses.split(Folding.fold(text), ",;。\n").stream().findFirst().orElse("");
    return NameWords.plain(first).startsWith(name);
  }
}
