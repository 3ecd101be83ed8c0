package org.luoshi.validation;

import java.util.Objects;
import org.luoshi.base.Checks;

/**
 * The name of a rule set in one edition (规则集坐标), such as {@code org.luoshi:standard:2026.1}.
 *
 * @param group who made it
 * @param name what it is called
 * @param version its edition
 * @since 0.1.0
 */
public record RuleSetCoordinate(String group, String name, String version) {

  /**
   * Creates a coordinate.
   *
   * @throws IllegalArgumentException if a part is blank or has a colon
   */
  public RuleSetCoordinate {
    check(group, "group");
    check(name, "name");
    check(version, "version");
  }

  /**
   * Obtains a coordinate.
   *
   * @param group who made it
   * @param name what it is called
   * @param version its edition
   * @return the coordinate
   * @throws IllegalArgumentException if a part is blank or has a colon
   */
  public static RuleSetCoordinate of(String group, String name, String version) {
    return new RuleSetCoordinate(group, name, version);
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @param text three parts joined by colons
   * @return the coordinate
   * @throws IllegalArgumentException if {@code text} has another form
   */
  public static RuleSetCoordinate parse(String text) {
    String[] parts = Objects.requireNonNull(text, "text").split(":", -1);
    Checks.isTrue(
        parts.length == 3,
        "coordinate must look like org.luoshi:standard:2026.1 but was '%s'",
        text);
    return new RuleSetCoordinate(parts[0], parts[1], parts[2]);
  }

  private static void check(String part, String name) {
    Checks.isTrue(
        Checks.notBlank(part, name).indexOf(':') < 0,
        "%s must not have a colon but was '%s'",
        name,
        part);
  }

  /** Returns the three parts joined by colons; {@link #parse} reads them back. */
  @Override
  public String toString() {
    return group + ":" + name + ":" + version;
  }
}
