package org.luoshi.validation.declared;

/** How a condition came out. */
enum Outcome {
  HOLDS,
  BROKEN,
  /** There was nothing to look at: neither kept nor broken. */
  SILENT;

  /** Returns the outcome for all of several things. */
  Outcome and(Outcome other) {
    if (this == BROKEN || other == BROKEN) {
      return BROKEN;
    }
    return this == SILENT ? other : this;
  }
}
