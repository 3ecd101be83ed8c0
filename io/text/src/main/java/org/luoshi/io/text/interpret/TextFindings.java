package org.luoshi.io.text.interpret;

import java.util.List;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;

/**
 * What can be wrong with the text of a document (文字问题).
 *
 * @since 0.1.0
 */
public final class TextFindings {

  /** The document holds no items, progress or report. */
  public static final FindingKind NO_ITEMS = reading("LS-READ-007", Severity.WARNING);

  /** Some characters belong to no part of the document. */
  public static final FindingKind UNEXPLAINED = reading("LS-READ-008", Severity.WARNING);

  /** Lines that were broken at a fixed width were put together. */
  public static final FindingKind JOINED = reading("LS-READ-009", Severity.INFO);

  /** Which column the cells of a row belong to could only be concluded from their forms. */
  public static final FindingKind AMBIGUOUS_ROW = reading("LS-READ-010", Severity.INFO);

  /** What the columns of a table hold could only be concluded from their cells: it has no head. */
  public static final FindingKind HEADLESS = reading("LS-READ-011", Severity.INFO);

  /** Damage was repaired with certainty. */
  public static final FindingKind REPAIRED = reading("LS-TEXT-001", Severity.INFO);

  /** A character is lost for good. */
  public static final FindingKind LOST_CHARACTER = reading("LS-TEXT-002", Severity.WARNING);

  /** Remains of a web page were taken out. */
  public static final FindingKind RESIDUE = reading("LS-TEXT-003", Severity.INFO);

  /** The bracket of the units is not closed. */
  public static final FindingKind UNCLOSED_BRACKET = reading("LS-TEXT-004", Severity.WARNING);

  /** Radicals and compatibility letters were read as ordinary letters. */
  public static final FindingKind LETTER_FORMS = reading("LS-TEXT-005", Severity.INFO);

  /** Words that the text of a PDF holds twice were read once. */
  public static final FindingKind REPEATED = reading("LS-TEXT-006", Severity.INFO);

  /** Signs around bold words or cells, which are no part of the text, were left out. */
  public static final FindingKind MARKUP = reading("LS-TEXT-007", Severity.INFO);

  private TextFindings() {}

  /** Returns all kinds, by code. */
  public static List<FindingKind> all() {
    return List.of(
        NO_ITEMS,
        UNEXPLAINED,
        JOINED,
        AMBIGUOUS_ROW,
        HEADLESS,
        REPAIRED,
        LOST_CHARACTER,
        RESIDUE,
        UNCLOSED_BRACKET,
        LETTER_FORMS,
        REPEATED,
        MARKUP);
  }

  private static FindingKind reading(String code, Severity severity) {
    return new FindingKind(code, severity, Category.READING);
  }
}
