package org.luoshi.diagnostic;

/**
 * What kind of thing a finding is about (问题类别), apart from how much it matters.
 *
 * @since 0.1.0
 */
public enum Category {
  /** A form that a law or standard fixes is not kept (规范性). */
  VALIDITY,
  /** Something that ought to be there is absent (完整性). */
  COMPLETENESS,
  /** Two statements do not agree (一致性). */
  CONSISTENCY,
  /** Possible, but unlikely (合理性). */
  PLAUSIBILITY,
  /** Wording and typography (文字). */
  STYLE,
  /** How the source was read (读取). */
  READING
}
