package org.luoshi.comparison;

import java.util.List;
import org.luoshi.model.Measurement;

/**
 * A figure that may answer a target.
 *
 * @param measurement the figure
 * @param wording what it speaks of
 * @param closest how it is related to the target that it fits best
 */
record Candidate(Measurement measurement, Wording wording, IndicatorMatch closest) {

  static Candidate of(Measurement measurement, Wording wording, List<Wording> targets) {
    IndicatorMatch closest =
        targets.stream()
            .limit(Comparisons.MOST_TARGETS)
            .map(target -> target.match(wording))
            .min(IndicatorMatch::compareTo)
            .orElse(IndicatorMatch.none());
    return new Candidate(measurement, wording, closest);
  }
}
