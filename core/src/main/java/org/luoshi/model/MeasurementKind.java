package org.luoshi.model;

import java.util.Optional;
import org.luoshi.base.EnumNames;
import org.luoshi.quantity.MentionKind;

/**
 * What a published number says about its indicator (实绩类别).
 *
 * @since 0.1.0
 */
public enum MeasurementKind {
  /** The level that was reached (实绩). */
  ACTUAL("实绩"),
  /** The change against an earlier period (变动). */
  CHANGE("变动"),
  /** What has added up since a date before the period (累计). */
  CUMULATIVE("累计"),
  /** The part of the target that was reached (占目标比重). */
  RATIO_OF_TARGET("占目标比重"),
  /** A place in an order (位次). */
  RANK("位次"),
  /** A number of things or acts that are no indicator (计数). */
  COUNT("计数");

  private final String chineseName;

  MeasurementKind(String chineseName) {
    this.chineseName = chineseName;
  }

  /** Returns the Chinese name. */
  public String chineseName() {
    return chineseName;
  }

  /**
   * Returns what a figure in a reporting text says about its indicator.
   *
   * @param mention what the figure is there for
   * @return the kind; empty for a figure that reports nothing, such as a target or a deadline
   */
  public static Optional<MeasurementKind> of(MentionKind mention) {
    return switch (mention) {
      case ACTUAL -> Optional.of(ACTUAL);
      case COUNT -> Optional.of(COUNT);
      case CHANGE -> Optional.of(CHANGE);
      case CUMULATIVE -> Optional.of(CUMULATIVE);
      case RATIO_OF_TARGET -> Optional.of(RATIO_OF_TARGET);
      case RANK -> Optional.of(RANK);
      case TARGET, THRESHOLD, DEADLINE, PERIOD -> Optional.empty();
    };
  }

  /**
   * Returns the kind of a name.
   *
   * @param text a Chinese name, or the name of a constant in any case
   * @return the kind
   * @throws IllegalArgumentException if {@code text} is neither; the message lists all
   */
  public static MeasurementKind parse(String text) {
    return EnumNames.parse(MeasurementKind.class, MeasurementKind::chineseName, text);
  }
}
