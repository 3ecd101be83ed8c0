package org.luoshi.model.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.luoshi.model.FieldPlaces;
import org.luoshi.model.plan.ItemList;
import org.luoshi.text.Span;

/**
 * Follows JSON Pointers to the values that know the places of fields. The places of the value last
 * asked for are kept by field, as one value can have very many. Used by one thread.
 */
final class FieldFinder implements Function<String, Optional<Span>> {

  private static final int LONGEST_INDEX = 9;

  private final GovernmentDocument document;
  private String path;
  private int at; // where the rest of the pointer begins
  private Optional<FieldPlaces> last = Optional.empty();
  private Map<String, List<Span>> fields = Map.of(); // of the last places

  FieldFinder(GovernmentDocument document) {
    this.document = document;
  }

  /** Returns the place of the field, or of the field that it is a part of. */
  @Override
  public Optional<Span> apply(String pointer) {
    path = pointer;
    at = 0;
    lookUp(places());
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    String field = path.substring(at);
    while (!field.isEmpty() && !fields.containsKey(field)) {
      field = field.substring(0, Math.max(0, field.lastIndexOf('/')));
    }
    return fields.getOrDefault(field, List.of()).stream().reduce(Span::union);
  }

  private void lookUp(Optional<FieldPlaces> places) {
    boolean same = places.isPresent() && last.isPresent() && places.get() == last.get();
    if (!same) {
      last = places;
      fields = places.map(FieldPlaces::asMap).orElse(Map.of());
    }
  }

  private Optional<FieldPlaces> places() {
    if (enters("/metadata")) {
      return document.metadata().places();
    }
    Optional<FieldPlaces> listed = listed(document.itemLists());
    if (listed.isPresent()) {
      return listed;
    }
    if (document instanceof ProgressReport report) {
      return element("/records", report.records())
          .flatMap(r -> r.places())
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
      int index = index(at + 1, end);
      if (0 <= index && index < list.size()) {
        at = end;
        return Optional.of(list.get(index));
      }
    }
    at = start;
    return Optional.empty();
  }

  /** Returns the number that a part of the pointer is; -1 if it is none. */
  private int index(int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = path.charAt(i);
      if (c < '0' || c > '9' || to - from > LONGEST_INDEX) {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return from < to ? number : -1;
  }
}
