package org.luoshi.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

/**
 * The items that are followed, and which of them an item of a later report is.
 *
 * <p>A report that repeats the tasks may number them otherwise. An item is the one of the same
 * identifier if their texts are alike; else the one that alone has its text; else the one of its
 * printed number in another list, if the texts are alike.
 */
final class ItemIndex {

  static final int NONE = -1;

  private static final int MOST_CANDIDATES = 8;

  private final List<ResponsibilityItem> items = new ArrayList<>();
  private final List<Integer> lists = new ArrayList<>();
  private final Map<ItemId, Integer> byId;
  private Map<String, Integer> byText; // null until needed
  private Map<String, List<Integer>> byNumber;

  ItemIndex(List<ItemList> source) {
    for (ItemList list : source) {
      for (ResponsibilityItem item : list.items()) {
        items.add(item);
        lists.add(list.number());
      }
    }
    byId = new HashMap<>(items.size() * 4 / 3 + 1);
    for (int i = 0; i < items.size(); i++) {
      byId.putIfAbsent(items.get(i).id(), i);
    }
  }

  int size() {
    return items.size();
  }

  ResponsibilityItem item(int place) {
    return items.get(place);
  }

  int list(int place) {
    return lists.get(place);
  }

  /** Returns the place of an item, {@link #NONE} if it is not followed. */
  int find(ItemId id) {
    return byId.getOrDefault(id, NONE);
  }

  /** Returns which item one of a report is, {@link #NONE} if none. */
  int find(ResponsibilityItem other) {
    int same = find(other.id());
    if (same != NONE && TextLikeness.alike(items.get(same).text(), other.text())) {
      return same;
    }
    prepare();
    int equal = byText.getOrDefault(key(other.text()), NONE);
    return equal != NONE ? equal : findByNumber(other);
  }

  private int findByNumber(ResponsibilityItem other) {
    List<Integer> candidates =
        other.number().map(n -> byNumber.getOrDefault(n, List.of())).orElse(List.of());
    return candidates.stream()
        .filter(place -> TextLikeness.alike(items.get(place).text(), other.text()))
        .findFirst()
        .orElse(NONE);
  }

  private void prepare() {
    if (byText != null) {
      return;
    }
    byText = new HashMap<>();
    byNumber = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      int place = i;
      byText.merge(key(items.get(i).text()), i, (a, b) -> NONE);
      items
          .get(i)
          .number()
          .map(n -> byNumber.computeIfAbsent(n, k -> new ArrayList<>()))
          .filter(places -> places.size() < MOST_CANDIDATES)
          .ifPresent(places -> places.add(place));
    }
  }

  private static String key(String text) {
    return Characters.compact(Folding.fold(text));
  }
}
