package org.luoshi.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.Role;

/** Takes the items of a list one after the other and keeps what rules ask of all of them. */
final class ListScan {

  private final ItemList list;
  private final List<ScannedItem> items;
  private final List<List<String>> sections = new ArrayList<>();
  private final Repeats texts;
  private boolean plainNumbers = true;
  private int withUnits;
  private int led;
  private int ledBySeveral;
  private int withDeadline;

  ListScan(ItemList list) {
    this.list = list;
    this.items = new ArrayList<>(list.items().size());
    this.texts = new Repeats(list.items().size());
  }

  void add(ScannedItem scanned) {
    items.add(scanned);
    plainNumbers = plainNumbers && isDecimal(scanned.item().number(), items.size());
    texts.add(scanned.text().digest());
    int leads = scanned.count(Role.LEAD);
    withUnits += scanned.hasUnits() ? 1 : 0;
    led += leads > 0 ? 1 : 0;
    ledBySeveral += leads > 1 ? 1 : 0;
    withDeadline += scanned.item().deadline().isPresent() ? 1 : 0;
    section(scanned.item().section());
  }

  private void section(List<String> section) {
    if (sections.isEmpty() || !isSame(section, sections.get(sections.size() - 1))) {
      sections.add(section);
    }
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

  ScannedList done() {
    ScannedList.Counts counts = new ScannedList.Counts(withUnits, led, ledBySeveral, withDeadline);
    return new ScannedList(list, items, sections, counts, plainNumbers, texts);
  }
}
