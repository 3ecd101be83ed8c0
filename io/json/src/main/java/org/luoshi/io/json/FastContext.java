package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonParser;
import java.util.Collection;
import org.luoshi.diagnostic.FindingKind;

/** Reads what is right; anything else is {@link Unusual}. */
final class FastContext extends ReadContext {

  FastContext(Pool pool) {
    super(pool);
  }

  @Override
  void report(FindingKind kind, JsonParser in, Object... arguments) {
    throw Unusual.INSTANCE;
  }

  @Override
  long position(JsonParser in) {
    return 0; // nothing is told
  }

  @Override
  void reportObject(FindingKind kind, JsonParser in, long start, Object... arguments) {
    throw Unusual.INSTANCE;
  }

  @Override
  void unknownMember(JsonParser in, Shape shape) {
    throw Unusual.INSTANCE;
  }

  @Override
  void unknownWord(JsonParser in, boolean required, String word, Collection<String> known) {
    throw Unusual.INSTANCE;
  }

  @Override
  boolean takesNullAsAbsent() {
    return false;
  }
}
