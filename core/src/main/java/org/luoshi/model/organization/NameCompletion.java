package org.luoshi.model.organization;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What names leave out or put in front: places, the sign of the level, and 人民政府. */
final class NameCompletion {

  private static final List<String> LEVELS = List.of("省", "市", "县", "区");
  private static final String GOVERNMENT = "人民政府";

  private final List<String> places;

  NameCompletion(List<String> places) {
    this.places = places;
  }

  /** Returns the other forms that {@code name} can have. */
  Set<String> candidates(String name) {
    Set<String> forms = new LinkedHashSet<>();
    if (name.isEmpty()) {
      return forms;
    }
    for (String place : places) {
      if (name.startsWith(place)) {
        String rest = name.substring(place.length());
        forms.add(rest);
        LEVELS.stream().filter(place::endsWith).forEach(level -> forms.add(level + rest));
      }
    }
    boolean isPlace = LEVELS.stream().anyMatch(name::endsWith);
    for (String level : LEVELS) {
      forms.add(name.startsWith(level) ? name.substring(1) : level + name);
      forms.add(isPlace ? name + GOVERNMENT : name + level + GOVERNMENT);
    }
    return forms;
  }
}
