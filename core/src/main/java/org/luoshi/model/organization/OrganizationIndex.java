package org.luoshi.model.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luoshi.base.Checks;
import org.luoshi.model.organization.Resolution.Confidence;
import org.luoshi.model.organization.Resolution.Method;
import org.luoshi.text.Characters;

/**
 * The look-up tables of an {@link OrganizationRegister} (名录索引); used through the register only.
 *
 * @since 0.1.0
 */
public final class OrganizationIndex {

  private final Map<String, Organization> byName = new LinkedHashMap<>();
  private final Map<String, List<Organization>> byAlias = new LinkedHashMap<>();
  private final Map<String, List<OrganizationEvent>> eventsByName = new LinkedHashMap<>();
  private final Map<String, OrganizationGroup> groups = new LinkedHashMap<>();
  private final NameCompletion completion;

  OrganizationIndex(OrganizationRegister register) {
    for (Organization organization : register.organizations()) {
      Organization other = byName.put(key(organization.name()), organization);
      Checks.isTrue(
          other == null,
          "register must have each name once but has '%s' twice",
          organization.name());
    }
    for (Organization organization : register.organizations()) {
      Set<String> aliases = new LinkedHashSet<>();
      organization.aliases().forEach(alias -> aliases.add(key(alias)));
      aliases.forEach(
          alias -> byAlias.computeIfAbsent(alias, a -> new ArrayList<>()).add(organization));
    }
    for (OrganizationEvent event : register.events()) {
      Set<String> names = new LinkedHashSet<>();
      event.formerNames().forEach(name -> names.add(key(name)));
      event.newNames().forEach(name -> names.add(key(name)));
      for (String name : names) {
        Checks.isTrue(
            byName.containsKey(name), "event must have names of the register but has '%s'", name);
        eventsByName.computeIfAbsent(name, n -> new ArrayList<>()).add(event);
      }
    }
    eventsByName
        .values()
        .forEach(events -> events.sort(Comparator.comparing(OrganizationEvent::date)));
    for (OrganizationGroup group : register.groups()) {
      groups.putIfAbsent(key(group.name()), group);
      group.aliases().forEach(alias -> groups.putIfAbsent(key(alias), group));
    }
    completion =
        new NameCompletion(register.places().stream().map(OrganizationIndex::key).toList());
  }

  Optional<Organization> find(String name) {
    List<Organization> candidates = candidates(key(name));
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  Optional<OrganizationGroup> findGroup(String name) {
    return Optional.ofNullable(groups.get(key(name)));
  }

  Resolution resolve(String name, LocalDate date) {
    String key = key(name);
    Optional<Organization> named = Optional.ofNullable(byName.get(key));
    if (named.isPresent()) {
      return resolve(name, date, List.of(named.get()), Method.EXACT);
    }
    if (byAlias.containsKey(key)) {
      return resolve(name, date, byAlias.get(key), Method.ALIAS);
    }
    if (groups.containsKey(key)) {
      return new Resolution(name, Optional.empty(), Method.GROUP, Confidence.CERTAIN, List.of());
    }
    Set<Organization> completed = new LinkedHashSet<>();
    completion.candidates(key).forEach(full -> completed.addAll(candidates(full)));
    return completed.isEmpty()
        ? new Resolution(name, Optional.empty(), Method.UNKNOWN, Confidence.NONE, List.of())
        : resolve(name, date, List.copyOf(completed), Method.COMPLETED);
  }

  private Resolution resolve(
      String name, LocalDate date, List<Organization> candidates, Method method) {
    Succession succession = new Succession(eventsByName, date);
    candidates.forEach(candidate -> succession.follow(key(candidate.name())));
    List<OrganizationEvent> events = succession.events();
    Set<String> ends = succession.ends();
    if (ends.size() != 1) {
      return new Resolution(name, Optional.empty(), method, Confidence.NONE, events);
    }
    Organization end = byName.get(ends.iterator().next());
    boolean completed = method == Method.COMPLETED;
    boolean moved = !candidates.contains(end);
    boolean estimated = events.stream().anyMatch(OrganizationEvent::isEstimated);
    Confidence confidence =
        completed && moved
            ? Confidence.GUESS
            : completed || estimated ? Confidence.LIKELY : Confidence.CERTAIN;
    return new Resolution(
        name,
        Optional.of(end),
        moved && !completed ? way(events, date) : method,
        confidence,
        events);
  }

  private static Method way(List<OrganizationEvent> events, LocalDate date) {
    return events.get(0).date().isAfter(date) ? Method.PREDECESSOR : Method.SUCCESSOR;
  }

  private List<Organization> candidates(String key) {
    Organization named = byName.get(key);
    return named != null ? List.of(named) : byAlias.getOrDefault(key, List.of());
  }

  static String key(String name) {
    return Characters.compact(name);
  }
}
