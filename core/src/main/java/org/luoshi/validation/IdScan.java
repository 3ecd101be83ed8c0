package org.luoshi.validation;

import org.luoshi.model.plan.ItemId;

/** Takes the identifiers of all items and tells whether one may repeat. */
final class IdScan {

  private final ItemTable items;
  private String last = "";
  private boolean rising = true;

  /** Creates a scan of items that are added to a table. */
  IdScan(ItemTable items) {
    this.items = items;
  }

  /** Looks whether an identifier is longer or later than the one before, as 1.1, 1.2, 1.10. */
  void add(ItemId id) {
    String value = id.value();
    rising =
        rising
            && (value.length() > last.length()
                || value.length() == last.length() && value.compareTo(last) > 0);
    last = value;
  }

  boolean mayRepeat() {
    if (rising) {
      return false;
    }
    LongSet hashes = new LongSet(items.size());
    boolean repeats = false;
    for (int i = 0; i < items.size() && !repeats; i++) {
      repeats = !hashes.add(LongSet.hash(items.id(i).value()));
    }
    return repeats;
  }
}
