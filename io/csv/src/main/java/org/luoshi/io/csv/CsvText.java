package org.luoshi.io.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.SourceLocation;

/** The decoded text of a table, and the places of its lines. */
final class CsvText {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int MAX_QUOTE = 60;

  private final String name;
  private final String text;
  private final List<Finding> findings;
  private long line = 1;
  private int at;
  private int codePoints;

  private CsvText(String name, String text, List<Finding> findings) {
    this.name = name;
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.findings = findings;
  }

  static CsvText of(String text) {
    return new CsvText("", text, List.of());
  }

  /** Decodes UTF-8, or GB18030 as spreadsheets on Chinese systems write it. */
  static CsvText decode(String name, byte[] bytes) {
    Optional<String> utf8 = decode(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new CsvText(name, utf8.get(), List.of());
    }
    return decode(bytes, GB18030)
        .map(
            text ->
                new CsvText(
                    name,
                    text,
                    List.of(CsvFindings.ENCODING.at("", Optional.empty(), GB18030.name()))))
        .orElseGet(
            () ->
                new CsvText(
                    name,
                    new String(bytes, StandardCharsets.UTF_8),
                    List.of(CsvFindings.INVALID_BYTES.at("", Optional.empty()))));
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  String text() {
    return text;
  }

  /** What was found while decoding. */
  List<Finding> findings() {
    return findings;
  }

  /** Returns the place of a line, which must not lie before the one asked for last. */
  Optional<SourceLocation> location(long wanted) {
    while (line < wanted && at < text.length()) {
      int end = lineEnd();
      int next = text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
      codePoints += text.codePointCount(at, next);
      at = next;
      line++;
    }
    int end = lineEnd();
    String quote =
        text.substring(
            at, text.offsetByCodePoints(at, Math.min(MAX_QUOTE, text.codePointCount(at, end))));
    int length = text.codePointCount(at, end);
    return Optional.of(
        new SourceLocation(name, (int) line, codePoints, codePoints + length, quote));
  }

  private int lineEnd() {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
