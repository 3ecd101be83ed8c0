package org.luoshi.validation;

import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;

/** Takes the identifiers of all items and tells whether one may repeat. */
final class IdScan {

  private String last = "";
  private boolean rising = true;

  /** Looks whether an identifier is longer or later than the one before, as 1.1, 1.2, 1.10. */
  void add(ItemId id) {
    String value = id.value();
    rising =
        rising
            && (value.length() > last.length()
                || value.length() == last.length() && value.compareTo(last) > 0);
    last = value;
  }

  /** Returns whether two items of the document whose items were taken may have one identifier. */
  boolean mayRepeat(GovernmentDocument document) {
    return !rising && repeats(document);
  }

  private static boolean repeats(GovernmentDocument document) {
    LongSet hashes = new LongSet(0);
    for (ItemList list : document.itemLists()) {
      for (ResponsibilityItem item : list.items()) {
        if (!hashes.add(LongSet.hash(item.id().value()))) {
          return true;
        }
      }
    }
    return false;
  }
}
