package org.luoshi.model.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.luoshi.model.FieldPlaces;
import org.luoshi.model.Target;
import org.luoshi.text.Span;

/**
 * A task of a work report that is assigned to those who must do it (责任事项).
 *
 * <p>Real items can lack anything but their place in the document: an empty text or an item without
 * units is kept, and a rule reports it. Lists keep their order.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface ResponsibilityItem extends WithResponsibilityItem {

  /** The identifier, unique within the document and stable between readings. */
  ItemId id();

  /**
   * The number as printed, without the closing {@code .} or {@code 、} (序号); empty if there is none.
   */
  Optional<String> number();

  /**
   * The headings above the item, highest first, as {@link org.luoshi.model.Heading#label} shows
   * them (章节).
   */
  List<String> section();

  /**
   * The task as published (事项内容); damage is repaired where that is certain, a lost character is
   * U+FFFD.
   */
  String text();

  /** The text exactly as the source has it, where {@link #text} repairs it. */
  Optional<String> published();

  /** The part of the whole document's issuer in the item (主办、协办), where the document says so. */
  Optional<Participation> participation();

  /** The units and their roles (责任分工), in the order of the document. */
  List<Assignment> assignments();

  /** The persons in charge (责任领导), as printed. */
  List<String> leaders();

  /** The item's own deadline as printed (完成时限). */
  Optional<String> deadline();

  /** The targets that the item sets (目标). */
  List<Target> targets();

  /** Where the item stands in the source, units included. */
  Optional<Span> span();

  /** Where each of the fields stands in the source (字段位置). */
  Optional<FieldPlaces> places();

  /**
   * Returns the units that have a role, in the order of the document.
   *
   * @param role the role
   * @return their names; empty if no unit has it
   */
  default List<String> units(Role role) {
    return assignments().stream().filter(a -> a.role() == role).map(Assignment::unit).toList();
  }

  /** Starts a new value. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the attributes of this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ResponsibilityItem}s. Not thread-safe. */
  final class Builder extends ImmutableResponsibilityItem.Builder {
    Builder() {}
  }
}
