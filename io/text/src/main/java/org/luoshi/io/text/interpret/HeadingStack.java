package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.io.text.lexis.DeclaredCount;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.model.Heading;

/**
 * The headings above the place being read: a heading closes those of its own numbering style and
 * all below them.
 */
final class HeadingStack {

  private record Open(Optional<MarkerStyle> style, boolean part, boolean role, Heading heading) {}

  private final List<Open> open = new ArrayList<>();
  private final Map<MarkerStyle, Integer> ended = new EnumMap<>(MarkerStyle.class); // at this level
  private List<String> path = List.of(); // null until it is asked for

  Heading push(Line line) {
    return push(line, line.length());
  }

  /** Opens the heading that a line begins with and that ends at a place. */
  Heading push(Line line, int end) {
    return push(line, end, false);
  }

  /**
   * Opens a heading.
   *
   * @param part whether it opens a part of the document, so that others without numbers stand below
   */
  Heading push(Line line, int end, boolean part) {
    Optional<Marker> marker = line.marker();
    Optional<MarkerStyle> style = marker.map(Marker::style);
    boolean role = HeadingDuty.role(line).isPresent(); // stands below the name of a unit
    close(style, part, role);
    style.map(ended::get).ifPresent(this::closeFrom);
    ended.values().removeIf(level -> level > open.size());
    int colon = line.folded().charAt(end - 1) == ':' ? end - 1 : end;
    Optional<DeclaredCount> count = DeclaredCount.of(line.folded().substring(0, colon));
    int from = line.contentStart();
    int to = count.map(DeclaredCount::start).orElse(end);
    Heading heading =
        Heading.builder()
            .level(open.size() + 1)
            .number(style.filter(s -> s != MarkerStyle.DASH).map(s -> line.text(0, from)))
            .title(withoutStop(line.text(from, to)))
            .declaredCount(count.map(DeclaredCount::count))
            .span(line.span(0, end))
            .build();
    open.add(new Open(style, part, role, heading));
    path = null;
    return heading;
  }

  /** Closes the heading that is numbered in a style and all below it: an item counts on in it. */
  void close(MarkerStyle style) {
    close(Optional.of(style), false, false);
  }

  /** Closes the headings below some; others numbered likewise may go on at their level. */
  void closeBelow(int level) {
    for (int i = level; i < open.size(); i++) {
      int at = i;
      open.get(i).style.ifPresent(style -> ended.put(style, at));
    }
    closeFrom(level);
  }

  private void closeFrom(int level) {
    open.subList(Math.min(level, open.size()), open.size()).clear();
    path = null;
  }

  /** Returns whether a heading numbered in a style is open. */
  boolean has(MarkerStyle style) {
    for (Open heading : open) {
      if (heading.style.isPresent() && heading.style.get() == style) {
        return true;
      }
    }
    return false;
  }

  private void close(Optional<MarkerStyle> style, boolean part, boolean role) {
    if (part && !open.isEmpty() && open.get(0).style.isEmpty()) {
      clear();
    }
    for (int i = 0; i < open.size(); i++) {
      Open heading = open.get(i);
      boolean below = style.isEmpty() && role && !heading.role;
      if (heading.style.equals(style) && heading.part == part && !below) {
        open.subList(i, open.size()).clear();
        path = null;
      }
    }
  }

  /** Returns the labels of the open headings, the highest first. */
  List<String> path() {
    if (path == null) {
      path = open.stream().map(o -> o.heading.label()).collect(Collectors.toUnmodifiableList());
    }
    return path;
  }

  void clear() {
    open.clear();
    path = List.of();
  }

  private static String withoutStop(String title) {
    return title.endsWith("。") ? title.substring(0, title.length() - 1) : title;
  }
}
