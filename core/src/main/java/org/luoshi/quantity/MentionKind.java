package org.luoshi.quantity;

import org.luoshi.base.EnumNames;

/**
 * What a number in a sentence is there for (数量类别).
 *
 * @since 0.1.0
 */
public enum MentionKind {
  /** What is to be reached (目标). */
  TARGET("target"),
  /** What was reached (实绩). */
  ACTUAL("actual"),
  /** How many there are of something, neither promised nor reached (计数). */
  COUNT("count"),
  /** By how much something changed (变化). */
  CHANGE("change"),
  /** What has added up since a beginning (累计). */
  CUMULATIVE("cumulative"),
  /** Which part of a target or of a whole is reached (完成比例). */
  RATIO_OF_TARGET("ratio-of-target"),
  /** The bound that tells which things are meant (门槛), such as 亿元以上 in 亿元以上项目. */
  THRESHOLD("threshold"),
  /** A place in an order (名次). */
  RANK("rank"),
  /** By when something is to be reached (时限). */
  DEADLINE("deadline"),
  /** How long something lasts (时长). */
  PERIOD("period");

  private final String label;

  MentionKind(String label) {
    this.label = label;
  }

  /** Returns the form of the published tables, such as {@code ratio-of-target}. */
  public String label() {
    return label;
  }

  /**
   * Returns the kind of a name.
   *
   * @param text a label, or the name of a constant in any case
   * @return the kind
   * @throws IllegalArgumentException if {@code text} is neither; the message lists all
   */
  public static MentionKind parse(String text) {
    return EnumNames.parse(MentionKind.class, MentionKind::label, text);
  }
}
