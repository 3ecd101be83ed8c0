package org.luoshi.io.text.lexis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final int BUCKETS = 64;
  private static final int MAX_LABEL =
      known().mapToInt(known -> known.label.length()).max().orElse(0);

  /** The labels by the last bits of their first characters, the longest first. */
  private static final Known[][] BY_FIRST = index();

  /** The characters that labels begin with. */
  private static final CharacterSet FIRSTS =
      CharacterSet.of(
          known().map(known -> known.label.substring(0, 1)).collect(Collectors.joining()));

  private static final CharacterSet COLON = CharacterSet.of(":");
  private static final CharacterSet BAR = CharacterSet.of("|");

  /** The characters that labels in the middle of a text follow. */
  private static final CharacterSet BEFORE = CharacterSet.of(",;。( ");

  /** The characters that end a label: its colon, or brackets of its own. */
  private static final CharacterSet LASTS = CharacterSet.of(":】]");

  private record Known(String label, Field field) {

    /** Where the label ends that begins at a place; -1 if it does not. */
    int end(String folded, int at) {
      return folded.startsWith(label, at) ? at + label.length() : -1;
    }
  }

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
    boolean plain = !Pinyin.mayStand(folded, at + 1, at + MAX_LABEL);
    for (Known known : BY_FIRST[folded.charAt(at) % BUCKETS]) {
      int end = plain ? known.end(folded, at) : Pinyin.match(folded, at, known.label);
      if (end >= 0) {
        int colon = Characters.blanksEnd(folded, end, folded.length());
        boolean bracketed = at > 0 && closes(folded, colon, folded.charAt(at - 1));
        colon = bracketed ? Characters.blanksEnd(folded, colon + 1, folded.length()) : colon;
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
   * Finds the label that begins at a place where one can be expected, such as the beginning of a
   * line or of brackets: a known one, or a name that is put together of known words and has a
   * value.
   *
   * @param folded the folded text
   * @param at the place
   * @return the label, empty if there is none
   */
  public static Optional<FieldLabel> expected(String folded, int at) {
    Optional<FieldLabel> known = at(folded, at);
    if (known.isPresent() || at >= folded.length()) {
      return known;
    }
    int edge = Math.min(folded.length(), at + FieldWords.MAX_LENGTH + 1);
    int colon = COLON.next(folded, at, edge);
    if (colon == edge || Characters.isBlank(folded, colon + 1, folded.length())) {
      return Optional.empty();
    }
    return FieldWords.told(folded, at, colon).map(field -> new FieldLabel(field, at, colon + 1));
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
    for (int i = from; i < last; i++) {
      boolean begins = i > from && BEFORE.has(folded.charAt(i - 1)) || i == from;
      if (begins || FIRSTS.has(folded.charAt(i))) {
        Optional<FieldLabel> label = begins ? expected(folded, i) : at(folded, i);
        if (label.isPresent() && label.get().end <= to) {
          found.add(label.get());
          i = label.get().end - 1;
        }
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
    for (Known known : BY_FIRST[folded.charAt(0) % BUCKETS]) {
      int end = known.label.length();
      int value =
          folded.startsWith(known.label) ? Characters.blanksEnd(folded, end, folded.length()) : 0;
      if (value > end && value < folded.length() && fits(known.field, text, folded, value)) {
        return Optional.of(new FieldLabel(known.field, 0, value));
      }
    }
    return Optional.empty();
  }

  /**
   * Finds the label that a line begins with, where the one bar of the line stands for the colon:
   * {@code 责任单位|市甲局、市乙局}.
   *
   * @param folded the folded line
   * @return the label, empty if there is none, or the words behind the bar are a label too
   */
  public static Optional<FieldLabel> beforeBar(String folded) {
    int edge = Math.min(folded.length(), FieldWords.MAX_LENGTH + 1);
    int bar = BAR.next(folded, 0, edge);
    int value = bar < edge ? Characters.blanksEnd(folded, bar + 1, folded.length()) : edge;
    boolean one = bar < edge && BAR.next(folded, bar + 1, folded.length()) == folded.length();
    if (!one || value == folded.length() || startsLabel(folded.substring(value))) {
      return Optional.empty();
    }
    String words = folded.substring(0, Characters.blanksStart(folded, 0, bar));
    return at(words.concat(":"), 0)
        .filter(label -> label.end == words.length() + 1)
        .map(FieldLabel::field)
        .or(() -> FieldWords.told(words, 0, words.length()))
        .map(field -> new FieldLabel(field, 0, value));
  }

  private static boolean startsLabel(String value) {
    return Arrays.stream(BY_FIRST[value.charAt(0) % BUCKETS])
        .anyMatch(known -> value.startsWith(known.label));
  }

  private static boolean fits(Field field, String text, String folded, int from) {
    String value = folded.substring(from);
    if (startsLabel(value)) {
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

  private static Stream<Known> known() {
    return Arrays.stream(Field.values())
        .flatMap(field -> field.labels().stream().map(label -> new Known(label, field)));
  }

  private static Known[][] index() {
    Known[][] index = new Known[BUCKETS][];
    for (int i = 0; i < BUCKETS; i++) {
      int bucket = i;
      index[i] =
          known()
              .filter(known -> known.label.charAt(0) % BUCKETS == bucket)
              .sorted((a, b) -> b.label.length() - a.label.length())
              .toArray(Known[]::new);
    }
    return index;
  }
}
