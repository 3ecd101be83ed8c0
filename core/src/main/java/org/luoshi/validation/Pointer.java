package org.luoshi.validation;

/** A JSON Pointer that is cheap to extend: it becomes a text only where something is found. */
final class Pointer {

  static final Pointer ROOT = new Pointer(null, "", -1);

  private final Pointer parent;
  private final String member;
  private final int index;

  private Pointer(Pointer parent, String member, int index) {
    this.parent = parent;
    this.member = member;
    this.index = index;
  }

  Pointer child(String name) {
    return new Pointer(this, name, -1);
  }

  Pointer child(String name, int element) {
    return new Pointer(this, name, element);
  }

  /** Returns the RFC 6901 form; names of members need no escapes. */
  @Override
  public String toString() {
    if (parent == null) {
      return "";
    }
    String text = parent + "/" + member;
    return index < 0 ? text : text + "/" + index;
  }
}
