package org.luoshi.io.text.interpret;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.luoshi.model.plan.ItemId;

/** Gives the items of a list their identifiers, which tell equal numbers apart. */
final class Numbers {

  private static final int SPACE = 2; // so that the table is not made anew as it fills

  private final String list;
  private final Map<String, Integer> uses; // how often a number was printed
  private int ordinal;

  Numbers(int list, int items) {
    this.list = list + ".";
    this.uses = new HashMap<>(SPACE * items);
  }

  /** Returns the identifier of the next item. */
  ItemId next(Optional<String> printed) {
    ordinal++;
    String number = printed.isPresent() ? printed.get() : "#" + ordinal;
    Integer before = uses.putIfAbsent(number, 1);
    if (before == null) {
      return ItemId.of(list.concat(number));
    }
    uses.put(number, before + 1);
    return ItemId.of(list + number + "~" + (before + 1));
  }
}
