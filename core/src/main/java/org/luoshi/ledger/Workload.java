package org.luoshi.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The items of a unit, a person in charge, a section or a tier, counted (工作量).
 *
 * @param name the name; empty for items that have none
 * @param items how many items there are; for a unit, those with a part in them
 * @param led in how many of them it leads (牵头); 0 for sections and tiers
 * @param shared in how many it has another part (责任、配合); 0 for sections and tiers
 * @param due how many are due up to the day (到期)
 * @param late how many of these are over and surely not done (逾期)
 * @param undecided how many of these are over and neither known to be done nor known not to be
 *     (到期未判定)
 * @param done how many are done (办结)
 * @param contradicted how many say otherwise than their figures (自报与测算不一致)
 * @param urged how many were reminded of (催办)
 * @param states how many stand in which way, every way once
 * @param lights how many have which light, those without one last
 * @param reports how it kept its days of reporting; empty if the ledger has no submissions or it is
 *     no unit
 * @since 0.1.0
 */
public record Workload(
    String name,
    int items,
    int led,
    int shared,
    int due,
    int late,
    int undecided,
    int done,
    int contradicted,
    int urged,
    List<StateCount> states,
    List<LightCount> lights,
    Optional<ReportTally> reports) {

  /** Creates a workload. */
  public Workload {
    Objects.requireNonNull(name, "name");
    states = List.copyOf(states);
    lights = List.copyOf(lights);
    Objects.requireNonNull(reports, "reports");
  }

  /** Returns how many items stand in one way. */
  public int count(StandingState state) {
    return states.stream().filter(s -> s.state() == state).mapToInt(StateCount::count).sum();
  }
}
