package org.luoshi.validation;

/** A check on the values that hold one of some marks. */
record MarkedCheck<T>(long marks, Rule.Check<T> check) implements Rule.Check<T> {

  /** Returns the marks without which a check finds nothing; all bits where that is not known. */
  static long marksOf(Rule.Check<?> check) {
    return check instanceof MarkedCheck<?> marked ? marked.marks : -1;
  }

  /** Looks at a value; at a passage, which knows its marks, only if it holds one. */
  @Override
  public void check(T value, Inspection inspection) {
    if (!(value instanceof Passage passage) || (passage.marks() & marks) != 0) {
      check.check(value, inspection);
    }
  }
}
