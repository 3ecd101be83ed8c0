package org.luoshi.audit;

import java.util.Objects;
import java.util.Optional;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.source.SourceDocument;

/**
 * A document with the source that it was read from (核对文件).
 *
 * @param document the document
 * @param source the source that its spans speak of; empty where it is not at hand
 * @since 0.1.0
 */
public record AuditedDocument(GovernmentDocument document, Optional<SourceDocument> source) {

  /** Creates a document. */
  public AuditedDocument {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(source, "source");
  }

  /**
   * Obtains a document without its source: evidence in it has no place but its JSON Pointer.
   *
   * @param document the document
   */
  public static AuditedDocument of(GovernmentDocument document) {
    return new AuditedDocument(document, Optional.empty());
  }

  /**
   * Obtains a document that was read from a source.
   *
   * @param document the document
   * @param source the source that its spans speak of; spans outside of it give no place
   */
  public static AuditedDocument of(GovernmentDocument document, SourceDocument source) {
    return new AuditedDocument(document, Optional.of(source));
  }

  /** Returns the name of the source; where it is not at hand, the title; may be empty. */
  public String name() {
    return source
        .map(SourceDocument::name)
        .or(document::title)
        .or(() -> document.metadata().title())
        .orElse("");
  }
}
