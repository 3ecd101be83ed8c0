package org.luoshi.model.plan;

/**
 * The part that the issuing government has in an item of a higher tier (责任类别).
 *
 * @since 0.1.0
 */
public enum Participation {
  /** Does it (主办). */
  HOST,
  /** Helps to do it (协办). */
  ASSIST
}
