package org.luoshi.io.csv;

import java.util.List;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;

/**
 * What can be wrong with a table of items (表格问题).
 *
 * @since 0.1.0
 */
public final class CsvFindings {

  /** There is no header row. */
  public static final FindingKind NO_HEADER = kind("LS-CSV-001", Severity.ERROR);

  /** A mandatory column is missing. */
  public static final FindingKind MISSING_COLUMN = kind("LS-CSV-002", Severity.ERROR);

  /** A column is unknown; its cells are not read. A lenient reader reports it as a warning. */
  public static final FindingKind UNKNOWN_COLUMN = kind("LS-CSV-003", Severity.ERROR);

  /** Two columns have one name; the first counts. */
  public static final FindingKind REPEATED_COLUMN = kind("LS-CSV-004", Severity.ERROR);

  /** A row has more or fewer cells than the header. */
  public static final FindingKind ROW_LENGTH = kind("LS-CSV-005", Severity.ERROR);

  /** A cell does not follow the rules of its column. */
  public static final FindingKind WRONG_CELL = kind("LS-CSV-006", Severity.ERROR);

  /** The text is not CSV from some row on; what stands before is read. */
  public static final FindingKind NOT_CSV = kind("LS-CSV-007", Severity.ERROR);

  /** There are more rows or bytes than the limit allows. */
  public static final FindingKind TOO_LARGE = kind("LS-CSV-008", Severity.ERROR);

  /** The encoding is not UTF-8. */
  public static final FindingKind ENCODING = kind("LS-CSV-009", Severity.INFO);

  /** Some bytes are invalid in UTF-8 and were replaced. */
  public static final FindingKind INVALID_BYTES = kind("LS-CSV-010", Severity.WARNING);

  /**
   * A value holds what separates values in its cell, so that reading the cell gives something else.
   */
  public static final FindingKind AMBIGUOUS_CELL = kind("LS-CSV-011", Severity.WARNING);

  private CsvFindings() {}

  /** Returns all kinds, by code. */
  public static List<FindingKind> all() {
    return List.of(
        NO_HEADER,
        MISSING_COLUMN,
        UNKNOWN_COLUMN,
        REPEATED_COLUMN,
        ROW_LENGTH,
        WRONG_CELL,
        NOT_CSV,
        TOO_LARGE,
        ENCODING,
        INVALID_BYTES,
        AMBIGUOUS_CELL);
  }

  private static FindingKind kind(String code, Severity severity) {
    return new FindingKind(code, severity, Category.READING);
  }
}
