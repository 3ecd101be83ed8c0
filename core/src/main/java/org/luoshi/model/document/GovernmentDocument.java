package org.luoshi.model.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.model.FieldPlaces;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;

/**
 * A document of a government (公文) of one of four kinds.
 *
 * @since 0.1.0
 */
public sealed interface GovernmentDocument
    permits Notice, ProgressReport, ResponsibilityPlan, WorkReport {

  /** The particulars of the document (公文要素). */
  DocumentMetadata metadata();

  /** The title as printed above the text (标题). */
  Optional<String> title();

  /** The government that the document speaks for, as named in it (行政区域). */
  Optional<String> jurisdiction();

  /** Notes to the document as a whole (注), as published. */
  List<String> notes();

  /** Where the fields of the document itself stand in the source (字段位置). */
  Optional<FieldPlaces> places();

  /** Returns the lists of items (事项清单) of a plan or a progress report; none for the others. */
  default List<ItemList> itemLists() {
    return List.of();
  }

  /** Returns the items of all lists (全部事项), in the order of the document. */
  default Stream<ResponsibilityItem> items() {
    return itemLists().stream().flatMap(list -> list.items().stream());
  }

  /**
   * Returns the year whose tasks a plan divides or a progress report is about; empty for others.
   */
  default Optional<Integer> taskYear() {
    return Optional.empty();
  }
}
