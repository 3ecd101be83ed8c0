package org.luoshi.io.json;

/**
 * Ends the fast reading of a text that is wrong or rare, so that it is read again with all care.
 */
final class Unusual extends RuntimeException {

  static final Unusual INSTANCE = new Unusual();

  private static final long serialVersionUID = 1L;

  private Unusual() {
    super("unusual JSON", null, false, false);
  }

  static void unless(boolean usual) {
    if (!usual) {
      throw INSTANCE;
    }
  }
}
