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
    List<LitStanding> items = LitStanding.of(view, policy).toList();
    Overview overview = new Counting(view, policy).count(items.stream());
    List<Score> scores =
        appraisal.map(a -> overview.units().stream().map(a::score).toList()).orElse(List.of());
    return new StatusReport(overview, items, scores);
  }
}
