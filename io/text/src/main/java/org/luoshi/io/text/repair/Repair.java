package org.luoshi.io.text.repair;

import java.util.Objects;
import org.luoshi.base.Checks;

/**
 * One place of a text that is damaged (错码处), and what the repaired view shows there.
 *
 * @param start the first char of the raw text, 0 or more
 * @param end the char after the last, after {@code start}
 * @param raw what the raw text has there, never empty
 * @param repaired what the view shows instead: empty if the place is removed, the same as {@code
 *     raw} if the damage is only suspected
 * @param kind what happened
 * @since 0.1.0
 */
public record Repair(int start, int end, String raw, String repaired, Kind kind) {

  /**
   * Creates a repair.
   *
   * @throws IllegalArgumentException if {@code raw} does not fill the place or the place is empty
   */
  public Repair {
    Objects.requireNonNull(raw, "raw");
    Objects.requireNonNull(repaired, "repaired");
    Objects.requireNonNull(kind, "kind");
    Checks.isTrue(
        0 <= start && start < end,
        "repair must run forward from 0 or more but was %s-%s",
        start,
        end);
    Checks.isTrue(
        raw.length() == end - start, "raw must be %s chars long but was '%s'", end - start, raw);
  }

  /**
   * What is known of a damaged place (错码种类).
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** GBK bytes were paired one byte late (错位); the characters are restored with certainty. */
    BYTE_SHIFT,
    /**
     * A character is lost for good (缺字): the view shows U+FFFD, or still the question mark where a
     * character is missing only in all likelihood. One mark can stand for two lost characters.
     */
    LOST_CHARACTER,
    /** A tag or entity of the page (网页残留), removed or replaced by its character. */
    HTML_RESIDUE,
    /** The signs around bold words in Markdown or around a cell (标记符号), removed. */
    MARKUP,
    /** A line end inside a sentence (断行), or a blank between the letters of a heading, removed. */
    LINE_BREAK,
    /** A radical or compatibility letter (部首字形), shown as the ordinary letter. */
    LETTER_FORM,
    /** Words that the text of a PDF holds twice in a row (重影), shown once. */
    REPEATED
  }
}
