package org.luoshi.io;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.diagnostic.Finding;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.source.Accounting;
import org.luoshi.source.SourceDocument;

/**
 * A document as it was published and as it was understood (解读结果).
 *
 * @param source the document as published
 * @param result what was understood, and what was wrong
 * @param accounting what became of every character
 * @since 0.1.0
 */
public record Reading(
    SourceDocument source, ReadResult<GovernmentDocument> result, Accounting accounting) {

  /** Creates a reading. */
  public Reading {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(accounting, "accounting");
  }

  /** Returns the document as understood; empty if the source holds no text. */
  public Optional<GovernmentDocument> document() {
    return result.value();
  }

  /** Returns what was found while reading, in the order of the source. */
  public List<Finding> findings() {
    return result.findings();
  }
}
