package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.nio.charset.StandardCharsets;

/**
 * Parses JSON in UTF-8, as much of a parser as the codecs of this package call.
 *
 * <p>It knows no errors: whatever is wrong or merely rare throws {@link Unusual}, and the text is
 * read again by Jackson, which tells what it is. Not thread-safe.
 */
final class Utf8Parser extends JsonParserDelegate {

  private static final byte[] NO_NAME = {};
  private static final int DEEPEST = 200;
  private static final int LONGEST_NUMBER = 1000;

  private final Utf8Text text;
  private final byte[] bytes;
  private final int end;
  private final boolean[] inObject = new boolean[DEEPEST + 1];
  private final String[] names = new String[256]; // by their hash
  private int depth;
  private int at;
  private int nameStart;
  private int nameEnd;
  private boolean isExpected;
  private JsonToken token;

  Utf8Parser(byte[] bytes, int start, int end) {
    super(null);
    this.bytes = bytes;
    this.at = start;
    this.end = end;
    this.text = new Utf8Text(bytes, end);
  }

  @Override
  public JsonToken nextToken() {
    return nextToken(NO_NAME);
  }

  private JsonToken nextToken(byte[] expected) {
    int next = nonBlank();
    if (depth == 0 && token != null) {
      Unusual.unless(next < 0);
      return null;
    }
    if (depth > 0 && token != JsonToken.FIELD_NAME) {
      if (next == (inObject[depth] ? '}' : ']')) {
        at++;
        token = inObject[depth--] ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
        return token;
      }
      if (!token.isStructStart()) {
        Unusual.unless(next == ',');
        at++;
        next = nonBlank();
      }
      if (inObject[depth]) {
        return name(next, expected);
      }
    }
    return value(next);
  }

  private int nonBlank() {
    while (at < end) {
      int next = bytes[at];
      if (next > ' ' || next < 0) {
        return next & 0xFF;
      }
      Unusual.unless(next == ' ' || next == '\n' || next == '\r' || next == '\t');
      at++;
    }
    return -1;
  }

  private JsonToken name(int first, byte[] expected) {
    Unusual.unless(first == '"');
    nameStart = ++at;
    isExpected = isNext(expected);
    if (isExpected) {
      at += expected.length;
    } else {
      while (at < end && bytes[at] != '"') {
        Unusual.unless(bytes[at] > ' ' && bytes[at] != '\\');
        at++;
      }
    }
    nameEnd = at++;
    Unusual.unless(nonBlank() == ':');
    at++;
    token = JsonToken.FIELD_NAME;
    return token;
  }

  private boolean isNext(byte[] name) {
    if (at + name.length >= end || bytes[at + name.length] != '"') {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      if (bytes[at + i] != name[i]) {
        return false;
      }
    }
    return true;
  }

  private JsonToken value(int first) {
    token =
        switch (first) {
          case '"' -> {
            at = text.readString(at + 1);
            yield JsonToken.VALUE_STRING;
          }
          case '{' -> open(true);
          case '[' -> open(false);
          case 't' -> word("true", JsonToken.VALUE_TRUE);
          case 'f' -> word("false", JsonToken.VALUE_FALSE);
          default -> number();
        };
    return token;
  }

  private JsonToken open(boolean object) {
    Unusual.unless(depth < DEEPEST);
    at++;
    inObject[++depth] = object;
    return object ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
  }

  private JsonToken word(String word, JsonToken found) {
    for (int i = 0; i < word.length(); i++) {
      Unusual.unless(at < end && bytes[at++] == word.charAt(i));
    }
    return found;
  }

  private JsonToken number() {
    int start = at;
    at += at < end && bytes[at] == '-' ? 1 : 0;
    int digits = at;
    digits();
    Unusual.unless(at == digits + 1 || bytes[digits] != '0');
    boolean whole = true;
    if (at < end && bytes[at] == '.') {
      at++;
      digits();
      whole = false;
    }
    if (at < end && (bytes[at] | 0x20) == 'e') {
      at++;
      at += at < end && (bytes[at] == '-' || bytes[at] == '+') ? 1 : 0;
      digits();
      whole = false;
    }
    Unusual.unless(at - start <= LONGEST_NUMBER);
    text.readAscii(start, at);
    return whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
  }

  private void digits() {
    int start = at;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    Unusual.unless(at > start);
  }

  @Override
  public JsonToken currentToken() {
    return token;
  }

  @Override
  public boolean hasToken(JsonToken other) {
    return token == other;
  }

  @Override
  public boolean nextFieldName(SerializableString expected) {
    return nextToken(expected.asUnquotedUTF8()) == JsonToken.FIELD_NAME && isExpected;
  }

  @Override
  public String currentName() {
    int hash = 0;
    for (int i = nameStart; i < nameEnd; i++) {
      hash = 31 * hash + bytes[i];
    }
    int place = (hash ^ hash >>> 8) & names.length - 1;
    String known = names[place];
    if (known == null || !isName(known)) {
      known = new String(bytes, nameStart, nameEnd - nameStart, StandardCharsets.US_ASCII).intern();
      names[place] = known;
    }
    return known;
  }

  private boolean isName(String known) {
    int length = nameEnd - nameStart;
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != bytes[nameStart + i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String getText() {
    return text.toString();
  }

  @Override
  public char[] getTextCharacters() {
    return text.chars();
  }

  @Override
  public int getTextOffset() {
    return 0;
  }

  @Override
  public int getTextLength() {
    return text.length();
  }

  @Override
  public int getIntValue() {
    Unusual.unless(text.length() <= 9);
    return Integer.parseInt(text.toString());
  }

  @Override
  public boolean getBooleanValue() {
    return token == JsonToken.VALUE_TRUE;
  }

  @Override
  public Utf8Parser skipChildren() {
    Unusual.unless(!token.isStructStart());
    return this;
  }

  @Override
  public void close() {
    // nothing is held
  }
}
