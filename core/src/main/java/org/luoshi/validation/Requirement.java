package org.luoshi.validation;

/**
 * What a rule can need beside the document (校验所需资料).
 *
 * @since 0.1.0
 */
public enum Requirement {
  /** A register of organizations (单位名录). */
  REGISTER
}
