package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import org.luoshi.diagnostic.FindingKind;

/** What a reading shares between values, and what becomes of its problems. Not thread-safe. */
abstract class ReadContext {

  private final Pool pool;

  ReadContext(Pool pool) {
    this.pool = pool;
  }

  final Pool pool() {
    return pool;
  }

  /** Tells a problem of the current token. */
  abstract void report(FindingKind kind, JsonParser in, Object... arguments) throws IOException;

  /** Returns where the current token begins, counted in chars. */
  abstract long position(JsonParser in);

  /** Tells a problem of the object that began at a place and ends with the current token. */
  abstract void reportObject(FindingKind kind, JsonParser in, long start, Object... arguments)
      throws IOException;

  /** Tells that no member has the current name, and skips what it holds. */
  abstract void unknownMember(JsonParser in, Shape shape) throws IOException;

  /** Tells that a vocabulary does not have the word. */
  abstract void unknownWord(JsonParser in, boolean required, String word, Collection<String> known)
      throws IOException;

  /** Returns whether null stands for an absent member. */
  abstract boolean takesNullAsAbsent();

  /** Tells that the current value is of the wrong type and skips it; returns null. */
  final Object wrongType(JsonParser in, String expected) throws IOException {
    report(JsonFindings.WRONG_TYPE, in, expected, typeOf(in.currentToken()));
    in.skipChildren();
    return null;
  }

  private static String typeOf(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "object";
      case START_ARRAY -> "array";
      case VALUE_STRING -> "string";
      case VALUE_NUMBER_INT -> "integer";
      case VALUE_NUMBER_FLOAT -> "number";
      case VALUE_TRUE, VALUE_FALSE -> "boolean";
      default -> "null";
    };
  }
}
