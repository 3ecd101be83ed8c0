package org.luoshi.quantity;

import java.util.Objects;

/**
 * What a number speaks of (所指), as far as the form of the sentence tells.
 *
 * @param indicator what is measured (指标), words of the text in simplified characters; empty where
 *     none stands near
 * @param direction which way it moves or is to move
 * @param period the year or part of a year named before it in the sentence (时期), such as 2021年 or
 *     一季度; empty if none
 * @since 0.1.0
 */
public record Subject(String indicator, Direction direction, String period) {

  /** Creates a subject. */
  public Subject {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(period, "period");
  }
}
