package org.luoshi.validation;

/**
 * What an item can have that rules look for (事项特征), beside the marks of its text.
 *
 * @since 0.1.0
 */
public enum ItemMark implements Mark {
  /** A unit (有责任单位). */
  UNITS,
  /** A lead (有牵头单位). */
  LEAD,
  /** Several leads (多个牵头单位). */
  SEVERAL_LEADS,
  /** A unit that helps (有配合单位). */
  HELPERS,
  /** A department of the tier above (有上级责任部门). */
  COUNTERPARTS,
  /** Two units that may be one, blanks, widths and script left aside (单位疑似重复). */
  UNIT_TWICE,
  /** A name that stands for several units (各…). */
  UNIT_GROUP,
  /** A deadline (有完成时限). */
  DEADLINE,
  /** A target (有目标). */
  TARGETS;

  /** The first bit behind those of texts. */
  static final int FIRST_BIT = 40;

  @Override
  public long bit() {
    return 1L << FIRST_BIT + ordinal();
  }
}
