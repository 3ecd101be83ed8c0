package org.luoshi.ledger;

import org.luoshi.base.EnumNames;

/**
 * What a ledger records (台账记录类别), in the order of the work.
 *
 * @since 0.1.0
 */
public enum EntryKind {
  /** Tasks were divided (责任分解). */
  PLAN("责任分解"),
  /** A unit told how it is going to do its part (办理方案). */
  HANDLING_PLAN("办理方案"),
  /** An item was given to a unit, and its stages are due (交办). */
  HANDOVER("交办"),
  /** A unit has done a stage (环节办结). */
  STAGE_REPORT("环节办结"),
  /** It was reported what became of items (完成情况). */
  REPORT("完成情况"),
  /** A unit handed in, or what it handed in went on (报送). */
  SUBMISSION("报送"),
  /** A unit was reminded (催办). */
  URGING("催办"),
  /** A later deadline was granted (延期). */
  EXTENSION("延期"),
  /** A period was closed (封账). */
  LOCK("封账"),
  /** A closed period was opened again (启封). */
  REOPENING("启封");

  private final String chineseName;

  EntryKind(String chineseName) {
    this.chineseName = chineseName;
  }

  /** Returns the Chinese name. */
  public String chineseName() {
    return chineseName;
  }

  /**
   * Returns the kind of a name.
   *
   * @param text a Chinese name, or the name of a constant in any case
   * @return the kind
   * @throws IllegalArgumentException if {@code text} is neither; the message lists all
   */
  public static EntryKind parse(String text) {
    return EnumNames.parse(EntryKind.class, EntryKind::chineseName, text);
  }
}
