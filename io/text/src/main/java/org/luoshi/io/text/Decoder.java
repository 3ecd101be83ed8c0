package org.luoshi.io.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.ReadResult;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.CharacterSet;

/**
 * Decodes plain text in UTF-8, UTF-16 or GB18030, told by byte order marks and by what decodes
 * without an error.
 */
final class Decoder {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char REPLACEMENT = '\uFFFD';
  private static final int SAMPLE = 64 << 10;
  private static final double MAX_CONTROLS = 0.01;
  private static final double MAX_INVALID = 0.05;

  /** Characters that texts do not hold. */
  private static final CharacterSet CONTROLS =
      CharacterSet.of(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0);

  private Decoder() {}

  /** A text, its charset, and how many of its characters stand for invalid bytes. */
  private record Decoded(String text, Charset charset, int invalid) {

    double invalidShare() {
      return (double) invalid / Math.max(1, text.length());
    }
  }

  static ReadResult<SourceDocument> decode(String name, byte[] bytes) {
    int mark = markLength(bytes);
    Decoded decoded = mark > 0 ? decoded(bytes, mark, marked(bytes)) : unmarked(bytes);
    if (decoded.invalidShare() > MAX_INVALID || isBinary(decoded.text)) {
      return new ReadResult<>(
          Optional.empty(),
          List.of(ReadFindings.NOT_TEXT.at("", Optional.empty(), "application/octet-stream")));
    }
    List<Finding> findings = new ArrayList<>();
    if (!decoded.charset.equals(StandardCharsets.UTF_8)) {
      findings.add(ReadFindings.ENCODING.at("", Optional.empty(), decoded.charset.name()));
    }
    if (decoded.invalid > 0) {
      findings.add(
          ReadFindings.INVALID_BYTES.at(
              "", Optional.empty(), decoded.invalid, decoded.charset.name()));
    }
    return new ReadResult<>(Optional.of(SourceDocument.ofText(name, decoded.text)), findings);
  }

  private static int markLength(byte[] b) {
    if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
      return 3;
    }
    boolean utf16 = b.length >= 2 && ((b[0] & 0xFF) << 8 | b[1] & 0xFF) >= 0xFEFF;
    return utf16
            && (b[0] == (byte) 0xFE && b[1] == (byte) 0xFF
                || b[0] == (byte) 0xFF && b[1] == (byte) 0xFE)
        ? 2
        : 0;
  }

  private static Charset marked(byte[] b) {
    return (b[0] & 0xFF) == 0xEF
        ? StandardCharsets.UTF_8
        : (b[0] & 0xFF) == 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  /** The first charset that decodes the bytes without an error; else the one with the fewest. */
  private static Decoded unmarked(byte[] bytes) {
    Decoded utf8 = decoded(bytes, 0, StandardCharsets.UTF_8);
    Optional<Charset> wide = utf8.text.indexOf('\0') < 0 ? Optional.empty() : wide(bytes);
    if (wide.isPresent()) {
      return decoded(bytes, 0, wide.get());
    }
    if (utf8.invalid == 0) {
      return utf8;
    }
    Decoded gb = decoded(bytes, 0, GB18030);
    return gb.invalidShare() < utf8.invalidShare() ? gb : utf8;
  }

  private static Decoded decoded(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    int marks = 0;
    for (int i = text.indexOf(REPLACEMENT); i >= 0; i = text.indexOf(REPLACEMENT, i + 1)) {
      marks++;
    }
    return new Decoded(text, charset, marks == 0 || decodes(bytes, from, charset) ? 0 : marks);
  }

  /** UTF-16 without a mark shows by zero bytes at every other place, from line ends and digits. */
  private static Optional<Charset> wide(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int end = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < end; i++) {
      if (bytes[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    if (bytes.length % 2 != 0 || Math.max(even, odd) * 100 < end || Math.min(even, odd) > 0) {
      return Optional.empty();
    }
    Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return decodes(bytes, 0, charset) ? Optional.of(charset) : Optional.empty();
  }

  private static boolean decodes(byte[] bytes, int from, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isBinary(String text) {
    int sample = Math.min(text.length(), SAMPLE);
    int controls = 0;
    for (int i = CONTROLS.next(text, 0, sample);
        i < sample;
        i = CONTROLS.next(text, i + 1, sample)) {
      controls++;
    }
    return controls > sample * MAX_CONTROLS;
  }
}
