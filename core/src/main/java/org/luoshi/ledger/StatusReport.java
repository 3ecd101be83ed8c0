package org.luoshi.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a ledger tells on a day (落实情况报告): every item with its reasons, and the counts.
 *
 * @param overview the counts
 * @param items how every item stands, in the order of the plan
 * @param scores the scores of the units; empty without an appraisal
 * @since 0.1.0
 */
public record StatusReport(Overview overview, List<LitStanding> items, List<Score> scores) {

  /** Creates a report. */
  public StatusReport {
    Objects.requireNonNull(overview, "overview");
    items = List.copyOf(items);
    scores = List.copyOf(scores);
  }

  /**
   * Reports on a view.
   *
   * @param view what was known on a day
   * @param policy which lights items get
   * @param appraisal how units are scored; none are scored without it
   * @return the report
   */
  public static StatusReport of(
      LedgerView view, LightPolicy policy, Optional<Appraisal> appraisal) {
    Overview overview = Overview.of(view, policy);
    return new StatusReport(
        overview,
        view.standings().map(s -> new LitStanding(s, policy.light(s, view.date()))).toList(),
        appraisal.map(a -> overview.units().stream().map(a::score).toList()).orElse(List.of()));
  }
}
