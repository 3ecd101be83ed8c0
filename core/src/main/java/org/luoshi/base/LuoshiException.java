package org.luoshi.base;

/**
 * The root of the exceptions that this library throws on purpose, other than for bad arguments.
 *
 * @since 0.1.0
 */
public abstract class LuoshiException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what went wrong
   */
  protected LuoshiException(String message) {
    super(message);
  }
}
