package org.luoshi.io.csv;

import java.util.List;

/**
 * The columns of a table of items (事项表格), named in the header row; one row is one item, in the
 * order of the document.
 *
 * <p>The table is RFC 4180 in UTF-8 with {@code \n} line ends. Members of a list are joined by
 * {@code |}, the headings of a section by {@code >}, the statements of units by {@code ||}, each
 * with one blank before and after. What is absent is an empty cell. A cell that begins with {@code
 * = + - @}, a tab or a carriage return has an apostrophe before it, so that no spreadsheet takes it
 * for a formula; reading takes the apostrophe away again. Only {@code =>} stands as it is: no
 * formula begins with it.
 *
 * <p>{@link #LIST} and {@link #TEXT} must be there, all other columns may be missing, and the order
 * does not matter.
 *
 * @since 0.1.0
 */
public final class ItemColumns {

  /** The number of the list inside the document, 1 or more. Mandatory. Example: {@code 4}. */
  public static final String LIST = "list";

  /** The headings above the item, highest first. Optional. Example: {@code 一、稳定增长 > （二）扩大投资}. */
  public static final String SECTION = "section";

  /**
   * The number as printed, without the closing full stop. Optional. Examples: {@code 15}, {@code
   * （一）}.
   */
  public static final String NUMBER = "number";

  /** The task as published. Mandatory; the cell may be empty. Example: {@code 新建改建农村公路80公里。} */
  public static final String TEXT = "text";

  /** The part of the issuing government in the item. Optional; {@code 主办} or {@code 协办}. */
  public static final String PARTICIPATION = "participation";

  /** The units that lead. Optional, a list. Example: {@code 区发改局 | 区科经局}. */
  public static final String LEAD_UNITS = "lead_units";

  /**
   * The other units that answer for the item, cooperating ones too, in the order of the document.
   * Optional, a list. Example: {@code 区财政局 | 各街道办事处}. Reading gives all of them the role of a
   * responsible unit.
   */
  public static final String RESPONSIBLE_UNITS = "responsible_units";

  /** The units of the tier above beside the own ones. Optional, a list. Example: {@code 市水务局}. */
  public static final String COUNTERPART_UNITS = "counterpart_units";

  /** The persons in charge. Optional, a list. Example: {@code 李明 | 王芳}. */
  public static final String LEADERS = "leaders";

  /** The item's own deadline as printed. Optional. Example: {@code 2024年6月底前}. */
  public static final String DEADLINE = "deadline";

  /** The status as printed, or {@link #NO_DATA}. Optional. Examples: {@code 已完成}, {@code 75%}. */
  public static final String STATUS = "status";

  /** The whole completion text as published. Optional. Example: {@code 已建成通车62公里。} */
  public static final String PROGRESS = "progress";

  /**
   * The completion text divided by unit, each part {@code unit=>statement}; a part that names no
   * unit begins with {@code =>}. Optional. Example: {@code 区交通局=>建成62公里。 || 区财政局=>拨付资金1200万元。}
   */
  public static final String PROGRESS_BY_UNIT = "progress_by_unit";

  /** What {@link #STATUS} holds where the document says that there are no data yet (数据未出). */
  public static final String NO_DATA = "NO_DATA";

  /** All columns in the order in which they are written. */
  public static final List<String> ALL =
      List.of(
          LIST,
          SECTION,
          NUMBER,
          TEXT,
          PARTICIPATION,
          LEAD_UNITS,
          RESPONSIBLE_UNITS,
          COUNTERPART_UNITS,
          LEADERS,
          DEADLINE,
          STATUS,
          PROGRESS,
          PROGRESS_BY_UNIT);

  /** The columns that a table cannot do without. */
  public static final List<String> MANDATORY = List.of(LIST, TEXT);

  private ItemColumns() {}
}
