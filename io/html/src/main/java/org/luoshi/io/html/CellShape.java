package org.luoshi.io.html;

import org.jsoup.nodes.Element;
import org.luoshi.text.Characters;

/** A cell of a table of the page: its declared spans and a first impression of its text. */
final class CellShape {

  static final int MAX_COLUMN_SPAN = 1_000;
  private static final int MAX_ROW_SPAN = 65_534;
  private static final int MAX_HEAD = 40;

  final Element element;
  private final StringBuilder head = new StringBuilder();
  private int length;
  private boolean holdsTable;
  private boolean holdsGrid;

  CellShape(Element element) {
    this.element = element;
  }

  void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Characters.isBlank(c)) {
        length++;
        if (head.length() < MAX_HEAD) {
          head.append(c == '：' ? ':' : c);
        }
      }
    }
  }

  void add(TableShape nested) {
    length += nested.length();
    holdsTable = true;
    holdsGrid |= nested.kind() != TableShape.Kind.LAYOUT || nested.holdsGrid();
  }

  /** Returns the number of characters that show something, those of tables inside included. */
  int length() {
    return length;
  }

  /** Returns the first characters without blanks, with narrow colons; of a short text all. */
  CharSequence head() {
    return head;
  }

  boolean isBlank() {
    return length == 0;
  }

  boolean isHeader() {
    return element.nameIs("th");
  }

  /** Returns whether a table is inside, of any kind. */
  boolean holdsTable() {
    return holdsTable;
  }

  /** Returns whether a table with rows and columns is inside. */
  boolean holdsGrid() {
    return holdsGrid;
  }

  /** Returns how many columns the cell asks for, 1 or more. */
  int columnSpan() {
    return Math.max(1, number("colspan", MAX_COLUMN_SPAN));
  }

  /** Returns how many rows the cell asks for; 0 for all that are left of its group. */
  int rowSpan() {
    return number("rowspan", MAX_ROW_SPAN);
  }

  /** Reads the digits that an attribute begins with; 1 if there are none. */
  private int number(String attribute, int max) {
    String value = element.attr(attribute).strip();
    int number = 0;
    int i = 0;
    while (i < value.length() && '0' <= value.charAt(i) && value.charAt(i) <= '9') {
      number = Math.min(max, 10 * number + value.charAt(i) - '0');
      i++;
    }
    return i == 0 ? 1 : number;
  }
}
