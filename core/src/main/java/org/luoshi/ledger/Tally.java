package org.luoshi.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts items. Not thread-safe. */
final class Tally {

  private final String name;
  private final Map<String, Integer> lights = new LinkedHashMap<>();
  private final int[] states = new int[StandingState.values().length];
  private int items;
  private int led;
  private int shared;
  private int due;
  private int late;
  private int undecided;
  private int done;
  private int contradicted;
  private int urged;
  private Optional<ReportTally> reports = Optional.empty();

  Tally(String name, LightPolicy policy) {
    this.name = name;
    policy.colours().forEach(colour -> lights.put(colour, 0));
    lights.put("", 0);
  }

  void add(ItemStanding standing, Optional<Light> light, LocalDate date) {
    items++;
    states[standing.state().ordinal()]++;
    lights.merge(light.map(Light::colour).orElse(""), 1, Integer::sum);
    boolean isDue = standing.due().filter(d -> !d.date().isAfter(date)).isPresent();
    boolean isOver = standing.due().filter(d -> d.date().isBefore(date)).isPresent();
    due += isDue ? 1 : 0;
    late += isOver && standing.isUndone() ? 1 : 0;
    undecided += isOver && !standing.isUndone() && !standing.isDone() ? 1 : 0;
    done += standing.isDone() ? 1 : 0;
    contradicted += standing.isContradicted() ? 1 : 0;
    urged += standing.urgings() > 0 ? 1 : 0;
  }

  void addPart(boolean lead) {
    led += lead ? 1 : 0;
    shared += lead ? 0 : 1;
  }

  String name() {
    return name;
  }

  boolean isLead() {
    return led > 0;
  }

  void setReports(ReportTally tally) {
    reports = Optional.of(tally);
  }

  Workload workload() {
    List<LightCount> lit = new ArrayList<>();
    lights.forEach((colour, count) -> lit.add(new LightCount(colour, count)));
    return new Workload(
        name,
        items,
        led,
        shared,
        due,
        late,
        undecided,
        done,
        contradicted,
        urged,
        Stream.of(StandingState.values()).map(s -> new StateCount(s, states[s.ordinal()])).toList(),
        lit,
        reports);
  }
}
