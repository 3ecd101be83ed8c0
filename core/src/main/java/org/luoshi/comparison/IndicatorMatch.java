package org.luoshi.comparison;

import java.util.Comparator;
import java.util.Objects;
import org.luoshi.base.Checks;
import org.luoshi.model.Measurement;
import org.luoshi.model.Target;
import org.luoshi.quantity.Stance;

/**
 * Whether two names speak of the same indicator (指标匹配), and how that is known.
 *
 * @param likeness how the indicators are related
 * @param degree how much of the names agrees, 0 to 100
 * @since 0.1.0
 */
public record IndicatorMatch(Likeness likeness, int degree) implements Comparable<IndicatorMatch> {

  private static final int CLOSE = 55;

  /** A shorter name that holds little of the longer one names another thing. */
  private static final int CLOSE_WIDER = 80;

  private static final Comparator<IndicatorMatch> CLOSEST =
      Comparator.comparing(IndicatorMatch::related)
          .reversed()
          .thenComparing(m -> m.likeness != Likeness.SAME)
          .thenComparing(m -> -m.degree)
          .thenComparing(IndicatorMatch::likeness);

  /**
   * Creates a match.
   *
   * @throws IllegalArgumentException if {@code degree} lies outside 0 to 100
   */
  public IndicatorMatch {
    Objects.requireNonNull(likeness, "likeness");
    Checks.inRange(degree, 0, 100, "degree");
  }

  /**
   * Compares what a target and a measurement speak of: the words of their names, the unit, whether
   * a level or a change is meant, and the kind of work.
   *
   * @param target the target
   * @param measurement the figure that may answer it
   * @return how they are related
   */
  public static IndicatorMatch of(Target target, Measurement measurement) {
    return new WordingReader(Stance.PLANNED)
        .read(target)
        .match(new WordingReader(Stance.REPORTED).read(measurement));
  }

  static IndicatorMatch none() {
    return new IndicatorMatch(Likeness.DIFFERENT, 0);
  }

  /** Compares by closeness: the closest match comes first. */
  @Override
  public int compareTo(IndicatorMatch other) {
    return CLOSEST.compare(this, other);
  }

  /** Returns whether the names agree well enough to be known without their surroundings. */
  boolean isClose() {
    return switch (likeness) {
      case SAME -> true;
      case WIDER -> degree >= CLOSE_WIDER;
      case NARROWER, RENAMED -> degree >= CLOSE;
      case DIFFERENT -> false;
    };
  }

  /** Returns whether the indicators have anything to do with each other. */
  public boolean related() {
    return likeness != Likeness.DIFFERENT;
  }
}
