package org.luoshi.model.plan;

import org.luoshi.base.EnumNames;

/**
 * What units have to hand in (报送内容).
 *
 * @since 0.1.0
 */
public enum ReportKind {
  /** How they are going to do their items (办理方案). */
  HANDLING_PLAN("办理方案"),
  /** What they have done (完成情况). */
  COMPLETION("完成情况"),
  /** Who answers questions (人员名单). */
  CONTACT_LIST("人员名单");

  private final String chineseName;

  ReportKind(String chineseName) {
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
  public static ReportKind parse(String text) {
    return EnumNames.parse(ReportKind.class, ReportKind::chineseName, text);
  }
}
