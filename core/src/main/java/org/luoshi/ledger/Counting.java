package org.luoshi.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.model.Tier;
import org.luoshi.model.organization.Resolution;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.Role;

/** Counts the items of a view in one pass. Not thread-safe. */
final class Counting {

  private final LedgerView view;
  private final LightPolicy policy;
  private final Tally total;
  private final Map<String, Tally> units = new LinkedHashMap<>();
  private final Map<String, Tally> leaders = new LinkedHashMap<>();
  private final Map<String, Tally> sections = new LinkedHashMap<>();
  private final Map<String, Tally> tiers = new LinkedHashMap<>();
  private final Map<String, Resolution> renamed = new LinkedHashMap<>();
  private final Map<Integer, String> tierNames = new HashMap<>();

  Counting(LedgerView view, LightPolicy policy) {
    this.view = view;
    this.policy = policy;
    this.total = new Tally("", policy);
    for (ItemList list : view.lists()) {
      tierNames.putIfAbsent(list.number(), list.issuingTier().map(Tier::chineseName).orElse(""));
    }
  }

  Overview count(Stream<LitStanding> items) {
    items.forEach(lit -> add(lit.standing(), lit.light()));
    List<MissingReport> silent = new ArrayList<>();
    if (!view.submissions().isEmpty()) {
      new ReportCounting(view).count(units, silent);
    }
    return new Overview(
        view.date(),
        policy.name(),
        total.workload(),
        workloads(units),
        workloads(leaders),
        workloads(sections),
        workloads(tiers),
        silent,
        List.copyOf(renamed.values()));
  }

  private void add(ItemStanding standing, Optional<Light> light) {
    total.add(standing, light, view.date());
    Set<String> led = new LinkedHashSet<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Assignment part : standing.item().assignments()) {
      if (part.role() != Role.COUNTERPART) {
        String key = view.units().key(part.unit());
        names.putIfAbsent(key, view.units().name(part.unit()));
        view.units().other(part.unit()).ifPresent(r -> renamed.putIfAbsent(r.printed(), r));
        if (part.role() == Role.LEAD) {
          led.add(key);
        }
      }
    }
    names.forEach(
        (key, name) -> {
          Tally tally = units.computeIfAbsent(key, k -> new Tally(name, policy));
          tally.add(standing, light, view.date());
          tally.addPart(led.contains(key));
        });
    new LinkedHashSet<>(standing.item().leaders())
        .forEach(leader -> add(leaders, leader, standing, light));
    List<String> section = standing.item().section();
    add(sections, section.isEmpty() ? "" : section.get(0), standing, light);
    add(tiers, tierNames.getOrDefault(standing.list(), ""), standing, light);
  }

  private void add(
      Map<String, Tally> tallies, String name, ItemStanding standing, Optional<Light> light) {
    tallies.computeIfAbsent(name, n -> new Tally(n, policy)).add(standing, light, view.date());
  }

  private static List<Workload> workloads(Map<String, Tally> tallies) {
    return tallies.values().stream().map(Tally::workload).toList();
  }
}
