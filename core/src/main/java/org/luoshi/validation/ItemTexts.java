package org.luoshi.validation;

import java.util.List;
import java.util.Objects;
import org.luoshi.model.plan.ItemList;

/**
 * The texts of the items of a list, scanned (清单文段). What rules look at that compare them; its place
 * is that of the list.
 *
 * @param list the list
 * @param texts the texts of its items, in their order
 * @since 0.1.0
 */
public record ItemTexts(ItemList list, List<Passage> texts) {

  /** Creates the texts of a list. */
  public ItemTexts {
    Objects.requireNonNull(list, "list");
    Objects.requireNonNull(texts, "texts");
  }
}
