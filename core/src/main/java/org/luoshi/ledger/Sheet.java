package org.luoshi.ledger;

import java.util.List;
import org.luoshi.base.Checks;

/**
 * A paper made of headings, paragraphs and tables (文稿), as text or Markdown.
 *
 * @param title the title, never blank
 * @param parts the parts in order
 * @since 0.1.0
 */
public record Sheet(String title, List<SheetPart> parts) {

  /**
   * Creates a sheet.
   *
   * @throws IllegalArgumentException if the title is blank
   */
  public Sheet {
    Checks.notBlank(title, "title");
    parts = List.copyOf(parts);
  }

  /** Returns the sheet as plain text; the columns of tables stand below each other. */
  public String text() {
    return new SheetText().write(this);
  }

  /** Returns the sheet as Markdown with pipe tables. */
  public String markdown() {
    return SheetMarkdown.write(this);
  }
}
