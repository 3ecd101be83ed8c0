package org.luoshi.validation;

/** A check on the texts that hold one of some marks. */
record MarkedCheck(long marks, Rule.Check<Passage> check) implements Rule.Check<Passage> {

  /** Returns the marks without which a check finds nothing; all bits where that is not known. */
  static long marksOf(Rule.Check<?> check) {
    return check instanceof MarkedCheck marked ? marked.marks : -1;
  }

  @Override
  public void check(Passage passage, Inspection inspection) {
    if ((passage.marks() & marks) != 0) {
      check.check(passage, inspection);
    }
  }
}
