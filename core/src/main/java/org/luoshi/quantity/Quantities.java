package org.luoshi.quantity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The quantities of a text (文中数量): every number that measures or counts something, understood.
 *
 * <p>Found are numbers in Arabic or Chinese digits with a unit, with 万 and 亿 multiplied out,
 * ranges, shares and ratios, places in an order, and dates that are deadlines. A unit that the text
 * leaves out is told where the words around show it. No quantities are other dates, ordinals (第五届),
 * codes (PM2.5, 7号线), numbers of items and documents, and whatever stands in a title or a quoted
 * name. 公顷 is told in 平方米, as the published tables do. Traditional characters are read like
 * simplified ones.
 *
 * <p>Pass the sentences themselves: the text of an item, of a completion, of a heading or a
 * paragraph, with or without its number in front; an item number at the beginning of a line is no
 * quantity. A line that holds a task and its completion one after the other gives the same numbers,
 * but the kinds and the meaning of 达到 are surer when each is passed with its {@link Stance}. Lines
 * of addresses, telephone numbers or metadata give nothing as long as no unit stands behind their
 * numbers.
 *
 * <p>The time is linear in the length of the text.
 *
 * @since 0.1.0
 */
public final class Quantities {

  private Quantities() {}

  /**
   * Finds the quantities of a text and tells for each sentence by its words whether it promises or
   * reports.
   *
   * @param text the text
   * @return the quantities in the order of the text; they do not overlap
   */
  public static List<QuantityMention> in(String text) {
    return QuantityScanner.scan(Objects.requireNonNull(text, "text"), Optional.empty(), false);
  }

  /**
   * Finds the quantities of a paragraph of a document that reports, such as a bulletin (公报): each
   * sentence reports unless its words promise.
   *
   * @param text the text
   * @return the quantities in the order of the text; they do not overlap
   * @since 0.1.0
   */
  public static List<QuantityMention> inReport(String text) {
    return QuantityScanner.scan(Objects.requireNonNull(text, "text"), Optional.empty(), true);
  }

  /**
   * Finds the quantities of a text that promises or reports as a whole.
   *
   * @param text the text
   * @param stance which of both
   * @return the quantities in the order of the text; they do not overlap
   */
  public static List<QuantityMention> in(String text, Stance stance) {
    Objects.requireNonNull(stance, "stance");
    return QuantityScanner.scan(Objects.requireNonNull(text, "text"), Optional.of(stance), false);
  }
}
