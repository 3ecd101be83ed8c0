package org.luoshi.model.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.base.Checks;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.ProgressRecord;

/**
 * An item with its place and what was reported on it (清单条目): what one row of a table or one line of
 * NDJSON holds.
 *
 * @param list the number of the list that the item stands in, 1 or more
 * @param item the item
 * @param progress what was reported on it, for the latest of several periods; empty if the document
 *     reports nothing
 * @since 0.1.0
 */
public record ListedItem(int list, ResponsibilityItem item, Optional<ProgressRecord> progress) {

  /**
   * Creates an entry.
   *
   * @throws IllegalArgumentException if {@code list} is below 1
   */
  public ListedItem {
    Checks.isTrue(list >= 1, "list must be 1 or more but was %s", list);
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(progress, "progress");
  }

  /**
   * Returns the items of a document with their progress, in the order of the document.
   *
   * @param document any document
   * @return its items; none for a document without lists
   */
  public static Stream<ListedItem> of(GovernmentDocument document) {
    if (document instanceof ResponsibilityPlan plan) {
      return of(plan.lists(), Map.of());
    }
    if (document instanceof ProgressReport report) {
      Map<ItemId, ProgressRecord> records = new HashMap<>();
      report.records().forEach(r -> records.merge(r.item(), r, (a, b) -> latest(report, a, b)));
      return of(report.lists(), records);
    }
    return Stream.empty();
  }

  private static Stream<ListedItem> of(List<ItemList> lists, Map<ItemId, ProgressRecord> records) {
    return lists.stream()
        .flatMap(
            list ->
                list.items().stream()
                    .map(
                        i ->
                            new ListedItem(
                                list.number(), i, Optional.ofNullable(records.get(i.id())))));
  }

  /**
   * Returns the second where its period is known to end later than that of the first, or where
   * neither is known: then the order of the document counts.
   */
  private static ProgressRecord latest(
      ProgressReport report, ProgressRecord first, ProgressRecord second) {
    Optional<ReportingPeriod> known = report.periodOf(first);
    boolean later =
        known.isEmpty() && first.printedPeriod().isPresent()
            || report
                .periodOf(second)
                .filter(p -> known.filter(k -> p.to().isAfter(k.to())).isPresent())
                .isPresent();
    return later ? second : first;
  }
}
