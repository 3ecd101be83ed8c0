package org.luoshi.io.text;

import java.util.List;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;

/**
 * What can be wrong with the bytes of a source (读取问题).
 *
 * @since 0.1.0
 */
public final class ReadFindings {

  /** The source is empty or holds nothing but blanks. */
  public static final FindingKind EMPTY = reading("LS-READ-001", Severity.ERROR);

  /** The bytes are not text, nor of a format that an extractor reads. */
  public static final FindingKind NOT_TEXT = reading("LS-READ-002", Severity.ERROR);

  /** The format needs an artifact that is not there. */
  public static final FindingKind NO_EXTRACTOR = reading("LS-READ-003", Severity.ERROR);

  /** The source is larger than the limit. */
  public static final FindingKind TOO_LARGE = reading("LS-READ-004", Severity.ERROR);

  /** The encoding is not UTF-8. */
  public static final FindingKind ENCODING = reading("LS-READ-005", Severity.INFO);

  /** Some bytes are invalid in the encoding of the rest. */
  public static final FindingKind INVALID_BYTES = reading("LS-READ-006", Severity.WARNING);

  private ReadFindings() {}

  /** Returns all kinds, by code. */
  public static List<FindingKind> all() {
    return List.of(EMPTY, NOT_TEXT, NO_EXTRACTOR, TOO_LARGE, ENCODING, INVALID_BYTES);
  }

  private static FindingKind reading(String code, Severity severity) {
    return new FindingKind(code, severity, Category.READING);
  }
}
