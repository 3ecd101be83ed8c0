package org.luoshi.model.organization;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The way from a name, over events, to the names in force on a day.
 *
 * <p>The last event up to the day decides whether a name is in force; a name without one is in
 * force unless its first event is later and begins it.
 */
final class Succession {

  private final Map<String, List<OrganizationEvent>> eventsByName;
  private final LocalDate date;
  private final Set<String> seen = new LinkedHashSet<>();
  private final Set<String> ends = new LinkedHashSet<>();
  private final Set<OrganizationEvent> followed = new LinkedHashSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  Succession(Map<String, List<OrganizationEvent>> eventsByName, LocalDate date) {
    this.eventsByName = eventsByName;
    this.date = date;
  }

  void follow(String name) {
    open.add(name);
    while (!open.isEmpty()) {
      String next = open.remove();
      if (seen.add(next)) {
        step(next);
      }
    }
  }

  private void step(String name) {
    OrganizationEvent last = null;
    for (OrganizationEvent event : eventsByName.getOrDefault(name, List.of())) {
      if (event.date().isAfter(date)) {
        if (last == null) {
          goOn(name, event, event.formerNames());
          return;
        }
        break;
      }
      last = event;
    }
    if (last == null) {
      ends.add(name);
    } else {
      goOn(name, last, last.newNames());
    }
  }

  private void goOn(String name, OrganizationEvent event, List<String> side) {
    List<String> names = side.stream().map(OrganizationIndex::key).toList();
    if (names.contains(name)) {
      ends.add(name);
    } else {
      followed.add(event);
      open.addAll(names);
    }
  }

  /** The names in force that were reached. */
  Set<String> ends() {
    return ends;
  }

  /** The events that were followed, in that order. */
  List<OrganizationEvent> events() {
    return List.copyOf(followed);
  }
}
