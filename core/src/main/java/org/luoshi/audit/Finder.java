package org.luoshi.audit;

/** Finds the claims of one kind. */
@FunctionalInterface
interface Finder {

  /** Puts the claims of a text into the docket. */
  void find(Case text, Docket docket);
}
