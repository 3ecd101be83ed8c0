package org.luoshi.io.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.io.DocumentExtractor;
import org.luoshi.io.ReadResult;
import org.luoshi.io.Reading;
import org.luoshi.io.text.interpret.Interpreter;
import org.luoshi.source.Accounting;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Characters;

/**
 * The one entry for reading documents (读取文档): a file, a stream or a text, of any kind and encoding.
 *
 * <pre>{@code
 * Reading reading = Documents.read(Path.of("plan.txt"));
 * reading.document().ifPresent(System.out::println);
 * reading.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>Plain text may be in UTF-8, UTF-16 or GB18030. Other formats are read by the {@link
 * DocumentExtractor}s that {@link ServiceLoader} finds. What is wrong with the content is told in
 * findings; only a source that cannot be read at all throws.
 *
 * @since 0.1.0
 */
public final class Documents {

  /** The largest source that is read, in bytes. */
  public static final int MAX_BYTES = 64 << 20;

  /** The ending of text that needs no extractor. */
  private static final String PLAIN = "txt";

  /** The artifacts that read other formats, by the ending of the file name. */
  private static final Map<String, String> ARTIFACTS =
      Map.ofEntries(
          Map.entry("html", "luoshi-io-html"),
          Map.entry("htm", "luoshi-io-html"),
          Map.entry("docx", "luoshi-io-office"),
          Map.entry("doc", "luoshi-io-office"),
          Map.entry("xlsx", "luoshi-io-office"),
          Map.entry("xls", "luoshi-io-office"),
          Map.entry("pdf", "luoshi-io-pdf"),
          Map.entry("ofd", "luoshi-io-ofd"));

  private Documents() {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @return the document with its findings and the account of its characters
   * @throws IOException if the file cannot be read
   */
  public static Reading read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (Files.size(file) > MAX_BYTES) {
      return failed(name, List.of(finding(ReadFindings.TOO_LARGE, MAX_BYTES)));
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return read(name, in);
    }
  }

  /**
   * Reads a stream, which is read to its end and left open.
   *
   * @param name the name of the document, whose ending tells the format where the bytes do not
   * @param source the bytes
   * @return the document with its findings and the account of its characters
   * @throws IOException if the stream cannot be read
   */
  public static Reading read(String name, InputStream source) throws IOException {
    return interpret(name, extracted(name, source));
  }

  /** Returns the blocks of a source; its bytes are given up before they are interpreted. */
  private static ReadResult<SourceDocument> extracted(String name, InputStream source)
      throws IOException {
    byte[] bytes = bytes(source);
    if (bytes.length > MAX_BYTES) {
      return failure(finding(ReadFindings.TOO_LARGE, MAX_BYTES));
    }
    Optional<String> format = Magic.format(bytes).or(() -> ending(name));
    Optional<DocumentExtractor> extractor =
        format.filter(f -> !f.equals(PLAIN)).flatMap(Documents::extractor);
    if (extractor.isPresent()) {
      return extractor.get().extract(name, new ByteArrayInputStream(bytes));
    }
    if (format.isPresent()
        && (ARTIFACTS.containsKey(format.get()) || Magic.format(bytes).isPresent())) {
      return failure(unsupported(format.get()));
    }
    return Decoder.decode(name, bytes);
  }

  /** Returns the bytes, one more than are read at most; a stream often knows how many it has. */
  private static byte[] bytes(InputStream source) throws IOException {
    byte[] known = new byte[Math.min(MAX_BYTES, source.available())];
    int length = source.readNBytes(known, 0, known.length);
    byte[] others = source.readNBytes(MAX_BYTES + 1 - length);
    if (others.length == 0 && length == known.length) {
      return known;
    }
    byte[] bytes = Arrays.copyOf(known, length + others.length);
    System.arraycopy(others, 0, bytes, length, others.length);
    return bytes;
  }

  private static ReadResult<SourceDocument> failure(Finding finding) {
    return new ReadResult<>(Optional.empty(), List.of(finding));
  }

  /**
   * Reads a text.
   *
   * @param text the whole document
   * @return the document with its findings and the account of its characters
   */
  public static Reading readText(String text) {
    return read(SourceDocument.ofText("", text));
  }

  /**
   * Reads a document whose blocks were found elsewhere.
   *
   * @param source the document as published
   * @return the document with its findings and the account of its characters
   */
  public static Reading read(SourceDocument source) {
    return interpret(source.name(), new ReadResult<>(Optional.of(source), List.of()));
  }

  private static Reading interpret(String name, ReadResult<SourceDocument> extracted) {
    if (extracted.value().isEmpty()) {
      return failed(name, extracted.findings());
    }
    SourceDocument source = extracted.value().get();
    if (source.text().codePoints().allMatch(Characters::isBlank)) {
      return failed(name, List.of(finding(ReadFindings.EMPTY)));
    }
    Reading reading = Interpreter.interpret(source);
    if (extracted.findings().isEmpty()) {
      return reading;
    }
    List<Finding> findings = new ArrayList<>(extracted.findings());
    findings.addAll(reading.findings());
    return new Reading(
        source, new ReadResult<>(reading.document(), findings), reading.accounting());
  }

  private static Reading failed(String name, List<Finding> findings) {
    SourceDocument nothing = SourceDocument.ofText(name, "");
    return new Reading(
        nothing, new ReadResult<>(Optional.empty(), findings), new Accounting(List.of()));
  }

  private static Finding unsupported(String format) {
    String artifact = ARTIFACTS.get(format);
    return artifact == null
        ? finding(ReadFindings.NOT_TEXT, format)
        : finding(ReadFindings.NO_EXTRACTOR, format, "org.luoshi:" + artifact);
  }

  private static Optional<DocumentExtractor> extractor(String format) {
    return StreamSupport.stream(ServiceLoader.load(DocumentExtractor.class).spliterator(), false)
        .filter(e -> e.formats().contains(format))
        .findFirst();
  }

  private static Optional<String> ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.of(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private static Finding finding(FindingKind kind, Object... arguments) {
    return kind.at("", Optional.empty(), arguments);
  }
}
