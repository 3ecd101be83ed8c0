package org.luoshi.validation.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.text.ChineseNumerals;

/**
 * The numbers of a list's items in runs: each counts up from where a section or a style of
 * numbering begins.
 */
final class Numbering {

  private static final String NUMERALS = "零〇一二三四五六七八九十百千";
  private static final int MAX_LENGTH = 6;

  /** An item's number: how it is written, and its value. */
  record Number(String style, long value) {}

  /** An item in a run. */
  record Entry(int index, long value) {}

  private final List<List<Entry>> runs = new ArrayList<>();

  /** Returns the runs of a list, each in the order of its numbers. */
  static List<List<Entry>> of(ItemList list) {
    Numbering numbering = new Numbering();
    numbering.collect(list.items());
    numbering.runs.forEach(run -> run.sort(Comparator.comparingLong(Entry::value)));
    return numbering.runs;
  }

  private void collect(List<ResponsibilityItem> items) {
    Map<String, List<Entry>> open = new HashMap<>();
    Optional<Number> before = Optional.empty();
    for (int i = 0; i < items.size(); i++) {
      Optional<Number> number = items.get(i).number().flatMap(Numbering::read);
      if (number.isPresent()) {
        String style = number.get().style();
        long value = number.get().value();
        List<Entry> run = open.get(style);
        boolean repeatsFirst = value == 1 && number.equals(before) && sameSection(items, i - 1, i);
        if (run == null
            || value == 1 && !repeatsFirst
            || isRestart(items, run.get(run.size() - 1), i, value)) {
          run = new ArrayList<>();
          runs.add(run);
          open.put(style, run);
        }
        run.add(new Entry(i, value));
      }
      before = number;
    }
  }

  private static boolean isRestart(
      List<ResponsibilityItem> items, Entry last, int index, long value) {
    return value < last.value() && !sameSection(items, last.index(), index);
  }

  private static boolean sameSection(List<ResponsibilityItem> items, int one, int other) {
    return items.get(one).section().equals(items.get(other).section());
  }

  /** Reads a number that is written in one numeral, such as 15 or (一); empty for 2.10 and words. */
  static Optional<Number> read(String printed) {
    String plain = Texts.plain(printed);
    int start = 0;
    while (start < plain.length() && !isNumeral(plain.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < plain.length() && isNumeral(plain.charAt(end))) {
      end++;
    }
    if (start == end
        || end - start > MAX_LENGTH
        || plain.substring(end).chars().anyMatch(c -> isNumeral((char) c))) {
      return Optional.empty();
    }
    String numeral = plain.substring(start, end);
    boolean digits = numeral.chars().allMatch(c -> Texts.isDigit((char) c));
    OptionalLong value =
        digits ? OptionalLong.of(Long.parseLong(numeral)) : ChineseNumerals.parse(numeral);
    String style = plain.substring(0, start) + (digits ? "1" : "一") + plain.substring(end);
    return value.isPresent() ? Optional.of(new Number(style, value.getAsLong())) : Optional.empty();
  }

  private static boolean isNumeral(char c) {
    return Texts.isDigit(c) || NUMERALS.indexOf(c) >= 0;
  }
}
