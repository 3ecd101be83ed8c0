package org.luoshi.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.model.Heading;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;

/** Takes the items of a list one after the other and keeps what rules ask of all of them. */
final class ListScan {

  private final ItemList list;
  private final int[] marks;
  private final Repeats tasks;
  private final Set<String> unmet = new HashSet<>();
  private List<String> section = List.of();
  private boolean hasSections;
  private boolean plainNumbers = true;
  private int withUnits;
  private int led;
  private int ledBySeveral;
  private int withDeadline;

  ListScan(ItemList list) {
    this.list = list;
    this.marks = new int[list.items().size()];
    this.tasks = new Repeats(list.items().size());
    list.headings().stream().map(Heading::label).forEach(unmet::add);
  }

  /** Takes an item with its marks and a number that is the same for items with the same task. */
  void add(ResponsibilityItem item, int index, long itsMarks, long task) {
    int held = (int) (itsMarks >>> ItemMark.FIRST_BIT);
    marks[index] = held;
    plainNumbers = plainNumbers && isDecimal(item.number(), index + 1);
    tasks.add(task);
    withUnits += has(held, ItemMark.UNITS);
    led += has(held, ItemMark.LEAD);
    ledBySeveral += has(held, ItemMark.SEVERAL_LEADS);
    withDeadline += has(held, ItemMark.DEADLINE);
    if (!unmet.isEmpty() && !isSame(item.section(), section)) {
      section = item.section();
      unmet.removeAll(section);
      hasSections |= !section.isEmpty();
    }
  }

  private static int has(int held, ItemMark mark) {
    return held >>> mark.ordinal() & 1;
  }

  /** Compares from the end, where sections differ mostly. */
  private static boolean isSame(List<String> one, List<String> other) {
    int at = one.size() == other.size() ? one.size() - 1 : 0;
    while (one.size() == other.size() && at >= 0 && one.get(at).equals(other.get(at))) {
      at--;
    }
    return at < 0;
  }

  private static boolean isDecimal(Optional<String> printed, int value) {
    if (printed.isEmpty()) {
      return false;
    }
    String number = printed.get();
    int rest = value;
    for (int at = number.length() - 1; at >= 0; at--) {
      if (rest == 0 || number.charAt(at) != '0' + rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return rest == 0;
  }

  ItemList list() {
    return list;
  }

  boolean holds(int item, ItemMark mark) {
    return has(marks[item], mark) != 0;
  }

  int withUnits() {
    return withUnits;
  }

  int led() {
    return led;
  }

  int ledBySeveral() {
    return ledBySeveral;
  }

  int withDeadline() {
    return withDeadline;
  }

  boolean isNumberedPlainly() {
    return plainNumbers;
  }

  /** Once each heading was met, sections are not looked at any more. */
  boolean isEmpty(Heading heading) {
    return hasSections && unmet.contains(heading.label());
  }

  Repeats tasks() {
    return tasks;
  }
}
