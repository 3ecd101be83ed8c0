package org.luoshi.model.plan;

/**
 * What is special about how a unit was found (来历).
 *
 * @since 0.1.0
 */
public enum AssignmentMark {
  /** From a merged cell or an earlier row (继承). */
  INHERITED,
  /** From the heading above the item (来自标题). */
  FROM_HEADING,
  /** Its role follows from a convention that the document states (按约定). */
  BY_CONVENTION,
  /** Completed with a suffix that the list gives once, or with a prefix (补全). */
  EXPANDED
}
