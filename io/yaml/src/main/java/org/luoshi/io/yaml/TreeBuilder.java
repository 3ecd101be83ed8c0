package org.luoshi.io.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Makes a tree of the events of one YAML document, and refuses what could make it large. */
final class TreeBuilder {

  private static final int MAX_DEPTH = 100;

  /** A part of YAML that rule files do not have. */
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Mark mark;

    Refused(String problem, Event event) {
      super(problem, null, false, false);
      this.mark = event.getStartMark().orElseThrow();
    }

    Mark mark() {
      return mark;
    }
  }

  /**
   * A collection that is not yet at its end; the key is that of the next value, if there is one.
   */
  private static final class Level {
    final Object collection;
    final String pointer;
    Optional<String> key = Optional.empty();

    Level(Object collection, String pointer) {
      this.collection = collection;
      this.pointer = pointer;
    }
  }

  private final Deque<Level> levels = new ArrayDeque<>();
  private final Map<String, Mark> places = new HashMap<>();
  private Object root;
  private boolean ended;

  /** Returns the tree; null for a document without content. */
  Object root() {
    return root;
  }

  /** Returns where members and elements begin, by their JSON Pointers. */
  Map<String, Mark> places() {
    return places;
  }

  void add(Event event) {
    switch (event.getEventId()) {
      case DocumentStart -> refuseIf(ended, "a second document", event);
      case DocumentEnd -> ended = true;
      case Alias -> refuseIf(true, "an alias", event);
      case Scalar -> put(scalar((ScalarEvent) event), event);
      case MappingStart, SequenceStart -> open((CollectionStartEvent) event);
      case MappingEnd, SequenceEnd -> levels.pop();
      default -> {}
    }
  }

  private void open(CollectionStartEvent event) {
    refuseIf(event.getTag().isPresent(), "a tag", event);
    refuseIf(levels.size() == MAX_DEPTH, "more than " + MAX_DEPTH + " levels", event);
    Object collection =
        event instanceof MappingStartEvent
            ? new LinkedHashMap<String, Object>()
            : new ArrayList<Object>();
    levels.push(new Level(collection, put(collection, event)));
  }

  private static Object scalar(ScalarEvent event) {
    refuseIf(event.getTag().isPresent(), "a tag", event);
    return event.isPlain() ? Scalars.plain(event.getValue()) : event.getValue();
  }

  /** Puts a value where it belongs and returns its pointer. */
  private String put(Object value, Event event) {
    Level level = levels.peek();
    if (level == null) {
      root = value;
      return at("", event);
    }
    if (level.collection instanceof List<?>) {
      list(level).add(value);
      return at(level.pointer + "/" + (list(level).size() - 1), event);
    }
    String key = level.key.orElse("");
    if (level.key.isEmpty()) {
      refuseIf(!(event instanceof ScalarEvent), "a key that is no text", event);
      key = ((ScalarEvent) event).getValue();
      refuseIf(map(level).containsKey(key), "a key that stands twice", event);
      level.key = Optional.of(key);
    } else {
      map(level).put(key, value);
      level.key = Optional.empty();
    }
    return at(level.pointer + "/" + key.replace("~", "~0").replace("/", "~1"), event);
  }

  /** Keeps the first place of a pointer: that of the key of a member. */
  private String at(String pointer, Event event) {
    event.getStartMark().ifPresent(mark -> places.putIfAbsent(pointer, mark));
    return pointer;
  }

  @SuppressWarnings("unchecked") // made in open
  private static List<Object> list(Level level) {
    return (List<Object>) level.collection;
  }

  @SuppressWarnings("unchecked") // made in open
  private static Map<String, Object> map(Level level) {
    return (Map<String, Object>) level.collection;
  }

  private static void refuseIf(boolean found, String what, Event event) {
    if (found) {
      throw new Refused("rule files must not have " + what, event);
    }
  }
}
