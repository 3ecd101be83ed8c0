package org.luoshi.model.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.base.Checks;
import org.luoshi.model.FieldPlaces;
import org.luoshi.model.Heading;
import org.luoshi.model.Tier;

/**
 * A list of items with a title of its own (事项清单), such as an attachment or a table.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface ItemList extends WithItemList {

  /** The place of the list in the document, from 1. */
  int number();

  /** The label of the attachment as printed, such as {@code 附件1}. */
  Optional<String> label();

  /** The title of the list as printed. */
  Optional<String> title();

  /** The tier of the government whose report the list divides (层级). */
  Optional<Tier> issuingTier();

  /** The number of items that the list declares as a whole. */
  Optional<Integer> declaredCount();

  /** The headings inside the list, in the order of the document. */
  List<Heading> headings();

  /** The items (责任事项), in the order of the document. */
  List<ResponsibilityItem> items();

  /** The notes under the list (注), as published. */
  List<String> notes();

  /** Where each of the fields stands in the source (字段位置). */
  Optional<FieldPlaces> places();

  /** Starts a new value. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the attributes of this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Checks what every value keeps. */
  @Value.Check
  default void check() {
    Checks.isTrue(number() >= 1, "number must be 1 or more but was %s", number());
  }

  /** Builds {@link ItemList}s. Not thread-safe. */
  final class Builder extends ImmutableItemList.Builder {
    Builder() {}
  }
}
