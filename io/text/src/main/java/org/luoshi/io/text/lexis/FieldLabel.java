package org.luoshi.io.text.lexis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;

/**
 * A label with its colon in a text (字段标签), such as {@code 责任单位:}.
 *
 * @param field the field it names
 * @param start where the label begins
 * @param end where the value begins, after the colon
 * @since 0.1.0
 */
public record FieldLabel(Field field, int start, int end) {

  private static final Map<Character, List<Known>> BY_FIRST = index();

  /** The characters that labels begin with. */
  private static final CharacterSet FIRSTS =
      CharacterSet.of(
          BY_FIRST.keySet().stream().map(String::valueOf).collect(Collectors.joining()));

  /** The characters that end a label: its colon, or brackets of its own. */
  private static final CharacterSet LASTS = CharacterSet.of(":】]");

  private record Known(String label, Field field) {}

  /**
   * Finds the label that begins at a place.
   *
   * @param folded the folded text
   * @param at the place
   * @return the label, empty if there is none or no colon follows it
   */
  public static Optional<FieldLabel> at(String folded, int at) {
    if (at >= folded.length() || !FIRSTS.has(folded.charAt(at))) {
      return Optional.empty();
    }
    for (Known known : BY_FIRST.getOrDefault(folded.charAt(at), List.of())) {
      int end = Pinyin.match(folded, at, known.label);
      if (end >= 0) {
        int colon = skipBlank(folded, end);
        boolean bracketed = at > 0 && closes(folded, colon, folded.charAt(at - 1));
        colon = bracketed ? skipBlank(folded, colon + 1) : colon;
        boolean stands = colon < folded.length() && folded.charAt(colon) == ':';
        if (stands || bracketed) {
          int start = bracketed ? at - 1 : at;
          return Optional.of(new FieldLabel(known.field, start, stands ? colon + 1 : colon));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Finds all labels in a stretch of text.
   *
   * @param folded the folded text
   * @param from where to begin
   * @param to where to end
   * @return the labels in order; empty if there are none
   */
  public static List<FieldLabel> all(String folded, int from, int to) {
    int last = LASTS.lastEnd(folded, from, to);
    if (last == from) {
      return List.of();
    }
    List<FieldLabel> found = new ArrayList<>();
    for (int i = FIRSTS.next(folded, from, last); i < last; i = FIRSTS.next(folded, i + 1, last)) {
      Optional<FieldLabel> label = at(folded, i);
      if (label.isPresent() && label.get().end <= to) {
        found.add(label.get());
        i = label.get().end - 1;
      }
    }
    return found;
  }

  /** Whether a label stands in brackets of its own: {@code 【责任单位】}. */
  private static boolean closes(String s, int at, char open) {
    return at < s.length()
        && (open == '【' && s.charAt(at) == '】' || open == '[' && s.charAt(at) == ']');
  }

  /**
   * Finds the label that a line begins with, where blanks stand for the colon and the words behind
   * them have the form that the field asks for: {@code 责任单位 市甲局、市乙局}.
   *
   * @param text the line
   * @param folded the same folded
   * @return the label, empty if there is none
   */
  public static Optional<FieldLabel> withoutColon(String text, String folded) {
    if (folded.isEmpty() || !FIRSTS.has(folded.charAt(0))) {
      return Optional.empty();
    }
    for (Known known : BY_FIRST.getOrDefault(folded.charAt(0), List.of())) {
      int end = known.label.length();
      int value = folded.startsWith(known.label) ? skipBlank(folded, end) : 0;
      if (value > end && value < folded.length() && fits(known.field, text, folded, value)) {
        return Optional.of(new FieldLabel(known.field, 0, value));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Field field, String text, String folded, int from) {
    String value = folded.substring(from);
    boolean head =
        BY_FIRST.getOrDefault(value.charAt(0), List.of()).stream()
            .anyMatch(known -> value.startsWith(known.label));
    if (head) {
      return false; // the heads of a table
    }
    return switch (field) {
      case LEAD, COOPERATING, COUNTERPART, RESPONSIBLE ->
          UnitName.areLikely(text.substring(from), value);
      case DEADLINE -> Times.isLikely(value);
      case PROGRESS, NEXT_STEPS, PROBLEMS -> value.endsWith("。");
      default -> false;
    };
  }

  private static int skipBlank(String s, int from) {
    int i = from;
    while (i < s.length() && Characters.isBlank(s.charAt(i))) {
      i++;
    }
    return i;
  }

  private static Map<Character, List<Known>> index() {
    Map<Character, List<Known>> index = new HashMap<>();
    for (Field field : Field.values()) {
      for (String label : field.labels()) {
        index.computeIfAbsent(label.charAt(0), c -> new ArrayList<>()).add(new Known(label, field));
      }
    }
    index.values().forEach(list -> list.sort((a, b) -> b.label.length() - a.label.length()));
    return index;
  }
}
