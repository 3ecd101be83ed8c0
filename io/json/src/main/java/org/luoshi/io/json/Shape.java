package org.luoshi.io.json;

/** The members of a type that is a JSON object, and how its values are made. Immutable. */
abstract class Shape {

  static final int UNKNOWN = -1;

  private final Class<?> type;
  private final Member[] members;

  Shape(Class<?> type, Member... members) {
    this.type = type;
    this.members = members;
  }

  /**
   * Makes a value; {@code values} are in the order of the members, null where absent, and never
   * null where required.
   */
  abstract Object create(Object[] values);

  final Class<?> type() {
    return type;
  }

  final Member[] members() {
    return members;
  }

  /**
   * Returns the place of a member, most likely {@code expected} or soon after it; {@link #UNKNOWN}
   * if there is none of this name.
   */
  final int indexOf(String name, int expected) {
    for (int i = expected; i < members.length; i++) {
      if (members[i].name() == name) { // names are interned on both sides as a rule
        return i;
      }
    }
    for (int i = 0; i < members.length; i++) {
      if (members[i].name().equals(name)) {
        return i;
      }
    }
    return UNKNOWN;
  }
}
