package org.luoshi.model.progress;

/**
 * Whether a progress record says anything (数据状态).
 *
 * @since 0.1.0
 */
public enum Availability {
  /** There is a statement (已报送). */
  REPORTED,
  /** The document says that there are no data yet (数据未出). */
  NO_DATA,
  /** There is a place for a statement, and it is empty (未填报). */
  MISSING
}
