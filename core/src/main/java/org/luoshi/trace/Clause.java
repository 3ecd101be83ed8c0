package org.luoshi.trace;

import java.util.List;
import java.util.Optional;
import org.luoshi.model.Measurement;
import org.luoshi.text.Span;

/**
 * A clause of a later document.
 *
 * @param place where it stands among all clauses
 * @param document which of the later documents it stands in, from 0
 * @param part what that part of the document does
 * @param text the words as published
 * @param folded the words folded, without blanks
 * @param span where it stands in the source
 * @param figures the figures in it
 */
record Clause(
    int place,
    int document,
    Part part,
    String text,
    String folded,
    Optional<Span> span,
    List<Measurement> figures) {

  /** What a part of a document does. */
  enum Part {
    /** It tells what was done. */
    REVIEW,
    /** It tells what is still amiss. */
    PROBLEM,
    /** It promises. */
    PLAN
  }
}
