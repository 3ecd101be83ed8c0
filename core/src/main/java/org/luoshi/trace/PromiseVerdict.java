package org.luoshi.trace;

import org.luoshi.base.EnumNames;

/**
 * What became of a promise (兑现情况).
 *
 * @since 0.1.0
 */
public enum PromiseVerdict {
  /** Kept (兑现). */
  MET("met", "兑现"),
  /** Kept in part, or it is not sure that it was kept (部分兑现). */
  PARTLY("partly", "部分兑现"),
  /** Not kept (未兑现). */
  MISSED("missed", "未兑现"),
  /** The later documents do not speak of it (未提及); never the same as not kept. */
  NOT_REPORTED("not reported", "未提及");

  private final String label;
  private final String chineseName;

  PromiseVerdict(String label, String chineseName) {
    this.label = label;
    this.chineseName = chineseName;
  }

  /** Returns the form of the published tables, such as {@code not reported}. */
  public String label() {
    return label;
  }

  /** Returns the Chinese name. */
  public String chineseName() {
    return chineseName;
  }

  /**
   * Returns the verdict of a name.
   *
   * @param text a label, or the name of a constant in any case
   * @return the verdict
   * @throws IllegalArgumentException if {@code text} is neither; the message lists all
   */
  public static PromiseVerdict parse(String text) {
    return EnumNames.parse(PromiseVerdict.class, PromiseVerdict::label, text);
  }
}
