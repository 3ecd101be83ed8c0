package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.model.plan.Role;

/** An item while its lines are being collected. */
final class ItemDraft {

  final Optional<String> number;
  final List<String> section;
  final List<Part> text = new ArrayList<>();
  final List<RoleList> roles = new ArrayList<>();
  final Map<Field, List<Part>> fields = new EnumMap<>(Field.class);

  /** What the heading above the item says of who leads. */
  Optional<HeadingDuty> duty = Optional.empty();

  Optional<String> participation = Optional.empty();

  /** The whole lines that the item was read from, for its place. */
  final List<Part> extent = new ArrayList<>();

  /** The bracket of units that nothing closes, if there is one. */
  Optional<Part> unclosed = Optional.empty();

  /** The field that following lines without a label of their own continue. */
  Optional<Field> open = Optional.empty();

  /** The role whose units following lines continue. */
  Optional<Role> openRole = Optional.empty();

  ItemDraft(Optional<String> number, List<String> section) {
    this.number = number;
    this.section = List.copyOf(section);
  }

  void add(Field field, Part part) {
    fields.computeIfAbsent(field, f -> new ArrayList<>()).add(part);
    open = Optional.of(field);
  }

  /** Whether nothing but number and text is known so far. */
  boolean isBare() {
    return roles.isEmpty() && fields.isEmpty();
  }

  List<Part> field(Field field) {
    return fields.getOrDefault(field, List.of());
  }

  /** Returns the persons in charge that the item itself names, in order. */
  List<UnitName> leaders() {
    return field(Field.LEADER).stream().flatMap(part -> Leaders.in(part).stream()).toList();
  }
}
