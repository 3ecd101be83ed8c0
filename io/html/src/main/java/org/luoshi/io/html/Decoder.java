package org.luoshi.io.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.ReadResult;

/**
 * Decodes a page: by its byte order mark, else by the first of the declared charset, UTF-8 and
 * GB18030 that its bytes are valid in, else by the one with the fewest invalid bytes.
 */
final class Decoder {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final double MAX_CONTROLS = 0.01;
  private static final double MAX_INVALID = 0.05;
  private static final char REPLACEMENT = '\uFFFD';

  private Decoder() {}

  /** A text and the charset it was decoded with. */
  private record Decoded(String text, Charset charset, long invalid) {

    boolean isText() {
      long controls = text.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
      return controls <= text.length() * MAX_CONTROLS && invalid <= text.length() * MAX_INVALID;
    }
  }

  static ReadResult<String> decode(byte[] bytes) {
    Decoded decoded = marked(bytes).orElseGet(() -> unmarked(bytes));
    if (!decoded.isText()) {
      return new ReadResult<>(
          Optional.empty(),
          List.of(HtmlFindings.NOT_TEXT.at("", Optional.empty(), "application/octet-stream")));
    }
    List<Finding> findings = new ArrayList<>();
    String charset = decoded.charset.name();
    if (!decoded.charset.equals(StandardCharsets.UTF_8)) {
      findings.add(HtmlFindings.ENCODING.at("", Optional.empty(), charset));
    }
    if (decoded.invalid > 0) {
      findings.add(HtmlFindings.INVALID_BYTES.at("", Optional.empty(), decoded.invalid, charset));
    }
    return new ReadResult<>(Optional.of(decoded.text), findings);
  }

  private static Optional<Decoded> marked(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(decoded(bytes, 3, StandardCharsets.UTF_8));
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(decoded(bytes, 2, StandardCharsets.UTF_16BE));
    }
    return starts(bytes, 0xFF, 0xFE)
        ? Optional.of(decoded(bytes, 2, StandardCharsets.UTF_16LE))
        : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i == bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded unmarked(byte[] bytes) {
    List<Charset> charsets = new ArrayList<>();
    DeclaredCharset.of(bytes).ifPresent(charsets::add);
    charsets.add(StandardCharsets.UTF_8);
    charsets.add(GB18030);
    Optional<Decoded> best = Optional.empty();
    for (Charset charset : charsets) {
      Decoded next = decoded(bytes, 0, charset);
      if (best.isEmpty() || next.invalid < best.get().invalid) {
        best = Optional.of(next);
      }
      if (next.invalid == 0) {
        break;
      }
    }
    return best.orElseThrow();
  }

  private static Decoded decoded(byte[] bytes, int from, Charset charset) {
    ByteBuffer source = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      return new Decoded(charset.newDecoder().decode(source).toString(), charset, 0);
    } catch (CharacterCodingException e) {
      String text = new String(bytes, from, bytes.length - from, charset);
      return new Decoded(text, charset, text.chars().filter(c -> c == REPLACEMENT).count());
    }
  }
}
