package org.luoshi.io.html;

import java.util.List;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;

/**
 * What can be wrong with a web page (网页问题). Encodings are reported with the codes that plain text
 * has.
 *
 * @since 0.1.0
 */
public final class HtmlFindings {

  /** The bytes are not text. */
  public static final FindingKind NOT_TEXT = kind("LS-READ-002", Severity.ERROR);

  /** The encoding is not UTF-8. */
  public static final FindingKind ENCODING = kind("LS-READ-005", Severity.INFO);

  /** Some bytes are invalid in the encoding of the rest. */
  public static final FindingKind INVALID_BYTES = kind("LS-READ-006", Severity.WARNING);

  /** A table has more columns or cells than the limit allows; its cells are read as paragraphs. */
  public static final FindingKind TABLE_TOO_LARGE = kind("LS-HTML-001", Severity.WARNING);

  /** The page has more tags than the limit allows; it is not read. */
  public static final FindingKind TOO_MANY_TAGS = kind("LS-HTML-002", Severity.ERROR);

  private HtmlFindings() {}

  /** Returns all kinds, by code. */
  public static List<FindingKind> all() {
    return List.of(TABLE_TOO_LARGE, TOO_MANY_TAGS, NOT_TEXT, ENCODING, INVALID_BYTES);
  }

  private static FindingKind kind(String code, Severity severity) {
    return new FindingKind(code, severity, Category.READING);
  }
}
