package org.luoshi.base;

import java.util.Objects;

/**
 * Argument checks that return their argument.
 *
 * <p>Null gives a {@link NullPointerException} with the name of the argument, anything else wrong
 * an {@link IllegalArgumentException} that names the argument, the rule and the value.
 *
 * @since 0.1.0
 */
public final class Checks {

  private Checks() {}

  /**
   * Returns {@code value} if it has at least one character that is not white space.
   *
   * @param value the text to check
   * @param name what the text is called in the error
   * @return {@code value} itself
   * @throws IllegalArgumentException if {@code value} is blank
   */
  public static String notBlank(String value, String name) {
    if (Objects.requireNonNull(value, name).isBlank()) {
      throw broken("%s must not be blank", name);
    }
    return value;
  }

  /**
   * Returns {@code value} if it lies between {@code low} and {@code high}, both included.
   *
   * @param value the number to check
   * @param low the lowest good value
   * @param high the highest good value
   * @param name what the number is called in the error
   * @return {@code value} itself
   * @throws IllegalArgumentException if {@code value} lies outside
   */
  public static int inRange(int value, int low, int high, String name) {
    if (value < low || value > high) {
      throw broken("%s must be %s to %s but was %s", name, low, high, value);
    }
    return value;
  }

  /**
   * Throws unless {@code condition} holds.
   *
   * @param condition what must be true
   * @param format the text of the error, as for {@link String#format}
   * @param args what the text mentions
   * @throws IllegalArgumentException if {@code condition} is false
   */
  public static void isTrue(boolean condition, String format, Object... args) {
    if (!condition) {
      throw broken(format, args);
    }
  }

  /**
   * Returns the error of a broken condition, for checks so frequent that even collecting what their
   * text mentions would cost too much.
   *
   * @param format the text of the error, as for {@link String#format}
   * @param args what the text mentions
   * @return the error, to be thrown
   */
  public static IllegalArgumentException broken(String format, Object... args) {
    return new IllegalArgumentException(String.format(format, args));
  }

  /**
   * Throws unless a stretch runs forward from 0 or more.
   *
   * @param start where it begins
   * @param end where it ends
   * @param name what the stretch is called in the error
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public static void runsForward(int start, int end, String name) {
    if (start < 0 || end < start) {
      throw broken("%s must run forward from 0 or more but was %s-%s", name, start, end);
    }
  }
}
