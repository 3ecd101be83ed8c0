package org.luoshi.io.text.lexis;

/**
 * The name of a unit in a list (单位名称).
 *
 * @param text the text that the list stands in
 * @param start where the printed words begin
 * @param end where they end
 * @param ending what completes them where the list gives a shared ending once; empty else
 * @since 0.1.0
 */
public record UnitName(String text, int start, int end, String ending) {

  /** Returns the name, completed where the list gives a shared ending once. */
  public String name() {
    return isExpanded() ? printed() + ending : printed();
  }

  /** Returns the words that were printed. */
  public String printed() {
    return text.substring(start, end);
  }

  /** Returns whether the words were completed. */
  public boolean isExpanded() {
    return !ending.isEmpty();
  }
}
