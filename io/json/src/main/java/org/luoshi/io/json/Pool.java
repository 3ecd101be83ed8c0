package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Arrays;

/**
 * The short texts and small values that one reading has met, so that equal ones are one object. Not
 * thread-safe.
 *
 * <p>Each has one place, which the next one of the same place takes over: hostile input cannot fill
 * it.
 */
final class Pool {

  private static final int SIZE = 512;
  private static final int LONGEST = 48;

  private final String[] texts = new String[SIZE];
  private final Object[] values = new Object[SIZE];
  private final Made[] made = new Made[SIZE];

  /** Returns the text of the current token. */
  String text(JsonParser in) throws IOException {
    int length = in.getTextLength();
    if (length > LONGEST) {
      return in.getText();
    }
    char[] chars = in.getTextCharacters();
    int offset = in.getTextOffset();
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + chars[i];
    }
    int place = place(hash);
    String known = texts[place];
    if (known != null && isEqual(known, chars, offset, length)) {
      return known;
    }
    String text = new String(chars, offset, length);
    texts[place] = text;
    return text;
  }

  /** Returns the same value, or an equal one that was met before. */
  Object share(Object value) {
    int place = place(value.hashCode());
    if (value.equals(values[place])) {
      return values[place];
    }
    values[place] = value;
    return value;
  }

  /** Returns a value of a shape, or the one that the same members have made before. */
  Object create(Shape shape, Object[] members) {
    int place = place(Arrays.hashCode(members));
    Made known = made[place];
    if (known == null || known.shape != shape || !Arrays.equals(known.members, members)) {
      known = new Made(shape, members, shape.create(members));
      made[place] = known;
    }
    return known.value;
  }

  private record Made(Shape shape, Object[] members, Object value) {}

  private static int place(int hash) {
    return (hash ^ hash >>> 9 ^ hash >>> 18) & SIZE - 1;
  }

  private static boolean isEqual(String known, char[] chars, int offset, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != chars[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
