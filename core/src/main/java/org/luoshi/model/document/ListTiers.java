package org.luoshi.model.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.model.Tier;
import org.luoshi.model.plan.ItemList;
import org.luoshi.text.Folding;

/**
 * Of which tier the lists of a document are (清单层级): a district's plan divides the reports of its
 * province and its city too, and what the district reports tells nothing of the figures these
 * promised.
 *
 * @since 0.1.0
 */
public final class ListTiers {

  private final Map<Integer, Tier> lists = new HashMap<>();
  private final Optional<Tier> own;

  private ListTiers(List<ItemList> all, Optional<String> jurisdiction) {
    for (ItemList list : all) {
      list.issuingTier().ifPresent(tier -> lists.putIfAbsent(list.number(), tier));
    }
    own =
        jurisdiction
            .flatMap(ListTiers::named)
            .or(() -> lists.values().stream().max(Comparator.naturalOrder()));
  }

  /**
   * Obtains the tiers of a document.
   *
   * @param document any document
   * @return its tiers; those of a document without lists know its own only
   */
  public static ListTiers of(GovernmentDocument document) {
    return new ListTiers(document.itemLists(), document.jurisdiction());
  }

  /** Obtains tiers of which none is known. */
  public static ListTiers unknown() {
    return new ListTiers(List.of(), Optional.empty());
  }

  /**
   * Returns whether figures that a government reports are of the tier of a list.
   *
   * @param list the number of the list
   * @param jurisdiction the region of the government that reports; empty for the document's own
   * @return false only if both tiers are known and differ
   */
  public boolean answers(int list, Optional<String> jurisdiction) {
    Optional<Tier> promised = Optional.ofNullable(lists.get(list)).or(() -> own);
    Optional<Tier> answering = jurisdiction.flatMap(ListTiers::named).or(() -> own);
    return promised.isEmpty() || answering.isEmpty() || promised.equals(answering);
  }

  /** The tier as regions call themselves: 市 may be a province or a county by law. */
  private static Optional<Tier> named(String region) {
    return Folding.fold(region).endsWith("市") ? Optional.of(Tier.CITY) : Tier.ofRegion(region);
  }
}
