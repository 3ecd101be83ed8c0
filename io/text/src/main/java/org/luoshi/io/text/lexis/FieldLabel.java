package org.luoshi.io.text.lexis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/**
 * A label with its colon in a text (字段标签), such as {@code 责任单位:}.
 *
 * @param field the field it names
 * @param start where the label begins
 * @param end where the value begins, after the colon
 * @since 0.1.0
 */
public record FieldLabel(Field field, int start, int end) {

  private static final Map<String, Field> FIELDS = fields();
  private static final Lexicon LABELS = Lexicon.of(FIELDS.keySet());
  private static final int MAX_LABEL =
      FIELDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  /** The characters that labels begin with. */
  private static final CharacterSet FIRSTS =
      CharacterSet.of(
          FIELDS.keySet().stream()
              .map(label -> label.substring(0, 1))
              .collect(Collectors.joining()));

  private static final CharacterSet COLON = CharacterSet.of(":");
  private static final CharacterSet OPENING = CharacterSet.of("(");
  private static final CharacterSet CLOSING = CharacterSet.of(")");
  private static final int MAX_NAME = 24; // with brackets
  private static final int MIN_REMARK = 2;

  /** The characters that labels in the middle of a text follow. */
  private static final CharacterSet BEFORE = CharacterSet.of(",;。( ");

  /** The words that labels of units and times end with where no colon but 为 stands behind them. */
  private static final Lexicon SAID = Lexicon.of("单位为", "部门为", "时限为", "时间为", "期限为");

  private static final CharacterSet VALUE_ENDS = CharacterSet.of("、,;。) ");

  /** The characters that end a label: its colon, or brackets of its own. */
  private static final CharacterSet LASTS = CharacterSet.of(":】]");

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
    String label = LABELS.startingAt(folded, at, folded.length());
    int end = at + label.length();
    if (Pinyin.mayStand(folded, at + 1, at + MAX_LABEL)) {
      String words = Pinyin.without(folded, at, MAX_LABEL);
      label = LABELS.startingAt(words, 0, words.length());
      end = Pinyin.end(folded, at, label.length());
    }
    if (label.isEmpty()) {
      return Optional.empty();
    }
    int colon = Characters.blanksEnd(folded, end, folded.length());
    boolean bracketed = at > 0 && closes(folded, colon, folded.charAt(at - 1));
    colon = bracketed ? Characters.blanksEnd(folded, colon + 1, folded.length()) : colon;
    boolean stands = colon < folded.length() && folded.charAt(colon) == ':';
    int start = bracketed ? at - 1 : at;
    return stands || bracketed
        ? Optional.of(new FieldLabel(FIELDS.get(label), start, stands ? colon + 1 : colon))
        : Optional.empty();
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
    Optional<FieldLabel> said = said(folded, at);
    if (said.isPresent()) {
      return said;
    }
    int edge = Math.min(folded.length(), at + MAX_NAME + 1);
    int colon = COLON.next(folded, at, edge);
    if (colon == edge || Characters.isBlank(folded, colon + 1, folded.length())) {
      return Optional.empty();
    }
    return FieldWords.told(folded, at, colon)
        .or(() -> padded(folded, at, colon))
        .map(field -> new FieldLabel(field, at, colon + 1));
  }

  /** Returns the label behind which 为 stands for the colon: {@code 牵头单位为市甲局,完成时限为6月底前}. */
  private static Optional<FieldLabel> said(String folded, int at) {
    int end = at + LABELS.lengthAt(folded, at, folded.length());
    if (end == at || end == folded.length() || SAID.lengthBefore(folded, at, end + 1) == 0) {
      return Optional.empty();
    }
    Field field = FIELDS.get(folded.substring(at, end));
    int to = VALUE_ENDS.next(folded, end + 1, folded.length());
    boolean fits =
        field.role().isPresent()
            ? UnitForm.canAnswer(folded, end + 1, to) && LABELS.lengthBefore(folded, end, to) == 0
            : field == Field.DEADLINE && Times.isLikely(folded.substring(end + 1, to));
    return fits ? Optional.of(new FieldLabel(field, at, end + 1)) : Optional.empty();
  }

  /**
   * Returns the field of a name with blanks or brackets inside: {@code 责 任 单 位}, {@code 牵头(责任)单位},
   * {@code 责任单位(第一个为牵头单位)}.
   */
  private static Optional<Field> padded(String folded, int at, int colon) {
    int open = OPENING.next(folded, at, colon);
    int close = CLOSING.next(folded, open, colon);
    if (close == colon) {
      return Optional.ofNullable(FIELDS.get(Characters.compact(folded, at, colon)));
    }
    boolean remark = close + 1 == colon;
    if (remark && close - open <= MIN_REMARK) {
      return Optional.empty(); // 任务(一)
    }
    String name = folded.substring(at, open);
    name =
        remark
            ? name
            : name + folded.substring(open + 1, close) + folded.substring(close + 1, colon);
    Field known = FIELDS.get(name);
    return known == null ? FieldWords.told(name, 0, name.length()) : Optional.of(known);
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
    int last = SAID.isIn(folded, from, to) ? to : LASTS.lastEnd(folded, from, to);
    if (last == from) {
      return List.of();
    }
    List<FieldLabel> found = new ArrayList<>(2);
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
    return found.size() > 1 ? tiered(found, folded) : found;
  }

  /** Where labels name several tiers, the units of all but the lowest are counterparts (上级对口). */
  private static List<FieldLabel> tiered(List<FieldLabel> labels, String folded) {
    int lowest = 0;
    for (FieldLabel label : labels) {
      lowest = Math.max(lowest, label.tier(folded));
    }
    for (int i = 0; i < labels.size(); i++) {
      FieldLabel label = labels.get(i);
      if (label.tier(folded) > 0 && label.tier(folded) < lowest) {
        labels.set(i, new FieldLabel(Field.COUNTERPART, label.start, label.end));
      }
    }
    return labels;
  }

  /** Returns whether the label, of a folded text, asks for the name of a task: {@code 项目名称}. */
  public boolean asksForName(String folded) {
    return folded.substring(start, end).contains("名称");
  }

  private int tier(String folded) {
    return field.role().isPresent() ? LabelTier.of(folded.charAt(start)) : 0;
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
    String label = LABELS.startingAt(folded, 0, folded.length());
    int value = Characters.blanksEnd(folded, label.length(), folded.length());
    boolean behind = !label.isEmpty() && value > label.length() && value < folded.length();
    return behind && fits(FIELDS.get(label), text, folded, value)
        ? Optional.of(new FieldLabel(FIELDS.get(label), 0, value))
        : Optional.empty();
  }

  /**
   * Finds the label that a line begins with, where the one bar of the line stands for the colon:
   * {@code 责任单位|市甲局、市乙局}.
   *
   * @param folded the folded line
   * @return the label, empty if there is none, or the words behind the bar are a label too
   */
  public static Optional<FieldLabel> beforeBar(String folded) {
    int bar = folded.indexOf('|');
    boolean one = bar >= 0 && bar <= FieldWords.MAX_LENGTH && folded.indexOf('|', bar + 1) < 0;
    int value = one ? Characters.blanksEnd(folded, bar + 1, folded.length()) : 0;
    if (!one || value == folded.length() || LABELS.starts(folded.substring(value))) {
      return Optional.empty();
    }
    String words = folded.substring(0, Characters.blanksStart(folded, 0, bar));
    return at(words.concat(":"), 0)
        .filter(label -> label.end == words.length() + 1)
        .map(FieldLabel::field)
        .or(() -> FieldWords.told(words, 0, words.length()))
        .map(field -> new FieldLabel(field, 0, value));
  }

  private static boolean fits(Field field, String text, String folded, int from) {
    String value = folded.substring(from);
    if (LABELS.starts(value)) {
      return false; // the heads of a table
    }
    return switch (field) {
      case LEAD, COOPERATING, COUNTERPART, RESPONSIBLE ->
          UnitList.areLikely(text.substring(from), value);
      case DEADLINE -> Times.isLikely(value);
      case PROGRESS, NEXT_STEPS, PROBLEMS -> value.endsWith("。");
      default -> false;
    };
  }

  private static Map<String, Field> fields() {
    Map<String, Field> fields = new HashMap<>();
    for (Field field : Field.values()) {
      field.labels().forEach(label -> fields.putIfAbsent(label, field));
    }
    return fields;
  }
}
