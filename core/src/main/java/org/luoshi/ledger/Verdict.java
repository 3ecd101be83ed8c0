package org.luoshi.ledger;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How an item stands by its targets: as its worst one, and met only if all of them are.
 *
 * @param state how it stands
 * @param rule why
 */
record Verdict(StandingState state, StandingRule rule) {

  private static final Set<StandingState> GOOD =
      EnumSet.of(StandingState.MET, StandingState.ON_PACE);

  static Verdict of(List<TargetStanding> all) {
    List<TargetStanding> targets =
        all.stream().filter(t -> t.state() != StandingState.QUALITATIVE).toList();
    if (targets.isEmpty()) {
      return new Verdict(StandingState.QUALITATIVE, StandingRule.NO_NUMBER);
    }
    return worst(targets, StandingState.MISSED)
        .or(() -> worst(targets, StandingState.BEHIND))
        .orElseGet(() -> good(targets));
  }

  private static Optional<Verdict> worst(List<TargetStanding> targets, StandingState state) {
    return targets.stream()
        .filter(t -> t.state() == state)
        .findFirst()
        .map(t -> new Verdict(state, t.rule()));
  }

  private static Verdict good(List<TargetStanding> targets) {
    if (targets.size() == 1 && GOOD.contains(targets.get(0).state())) {
      return new Verdict(targets.get(0).state(), targets.get(0).rule());
    }
    if (targets.stream().allMatch(t -> t.state() == StandingState.MET)) {
      return new Verdict(StandingState.MET, StandingRule.ALL_REACHED);
    }
    if (targets.stream().allMatch(t -> GOOD.contains(t.state()))) {
      return new Verdict(StandingState.ON_PACE, StandingRule.ALL_ON_PACE);
    }
    if (targets.stream().anyMatch(t -> GOOD.contains(t.state()))) {
      return new Verdict(StandingState.NOT_COMPARABLE, StandingRule.IN_PART);
    }
    StandingRule first = targets.get(0).rule();
    boolean alike = targets.stream().allMatch(t -> t.rule() == first);
    return new Verdict(StandingState.NOT_COMPARABLE, alike ? first : StandingRule.UNCLEAR);
  }
}
