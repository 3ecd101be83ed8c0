package org.luoshi.model.plan;

/**
 * What a unit answers for in an item (责任类别).
 *
 * @since 0.1.0
 */
public enum Role {
  /** Leads and answers for the result (牵头). */
  LEAD,
  /** Answers for its part (责任). */
  RESPONSIBLE,
  /** Helps (配合、协办). */
  COOPERATING,
  /** Is the department of the tier above that the own units deal with (上级责任部门). */
  COUNTERPART
}
