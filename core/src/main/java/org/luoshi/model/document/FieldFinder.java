package org.luoshi.model.document;

import java.util.List;
import java.util.Optional;
import org.luoshi.model.FieldPlaces;
import org.luoshi.model.plan.ItemList;
import org.luoshi.text.Span;

/** Follows a JSON Pointer to the value that knows the place of a field. */
final class FieldFinder {

  private final GovernmentDocument document;
  private final String path;
  private int at; // where the rest of the pointer begins

  FieldFinder(GovernmentDocument document, String path) {
    this.document = document;
    this.path = path;
  }

  /** Returns the place of the field, or of the field that it is a part of. */
  Optional<Span> find() {
    Optional<FieldPlaces> places = places();
    String field = path.substring(at);
    while (places.isPresent() && !field.isEmpty()) {
      Optional<Span> found = places.get().find(field);
      if (found.isPresent()) {
        return found;
      }
      field = field.substring(0, field.lastIndexOf('/'));
    }
    return Optional.empty();
  }

  private Optional<FieldPlaces> places() {
    if (enters("/metadata")) {
      return document.metadata().places();
    }
    if (document instanceof ResponsibilityPlan plan) {
      return listed(plan.lists()).or(() -> document.places());
    }
    if (document instanceof ProgressReport report) {
      return listed(report.lists())
          .or(() -> element("/records", report.records()).flatMap(r -> r.places()))
          .or(() -> document.places());
    }
    if (document instanceof WorkReport report) {
      return element("/practicalMatters", report.practicalMatters())
          .flatMap(m -> m.places())
          .or(() -> element("/glossary", report.glossary()).flatMap(g -> g.places()))
          .or(() -> document.places());
    }
    return document.places();
  }

  private Optional<FieldPlaces> listed(List<ItemList> lists) {
    Optional<ItemList> list = element("/lists", lists);
    return list.flatMap(l -> element("/items", l.items()))
        .map(item -> item.places())
        .orElseGet(() -> list.flatMap(ItemList::places));
  }

  /** Goes on behind a name; stays where the pointer has another one. */
  private boolean enters(String name) {
    int end = at + name.length();
    boolean named = path.startsWith(name, at) && end < path.length() && path.charAt(end) == '/';
    at = named ? end : at;
    return named;
  }

  /** Goes on behind the name of a list and an index into it. */
  private <T> Optional<T> element(String name, List<T> list) {
    int start = at;
    if (enters(name)) {
      int end = path.indexOf('/', at + 1);
      end = end < 0 ? path.length() : end;
      int index = index(path.substring(at + 1, end));
      if (0 <= index && index < list.size()) {
        at = end;
        return Optional.of(list.get(index));
      }
    }
    at = start;
    return Optional.empty();
  }

  private static int index(String digits) {
    boolean number =
        !digits.isEmpty()
            && digits.length() <= 9
            && digits.chars().allMatch(c -> '0' <= c && c <= '9');
    return number ? Integer.parseInt(digits) : -1;
  }
}
