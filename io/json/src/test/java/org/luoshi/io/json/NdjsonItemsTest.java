package org.luoshi.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luoshi.io.ReadResult;
import org.luoshi.model.document.ListedItem;

class NdjsonItemsTest {

  private static final ListedItem ITEM = new ListedItem(1, Samples.ITEM, Optional.empty());

  @Test
  void read_aBadLine_isToldWithItsNumberAndTheNextIsRead() throws IOException {
    String line = line();
    String lines =
        "\uFEFF" + line + "\r\n\n" + line.substring(9) + "{\"list\":0}\n" + line.stripTrailing();
    List<ReadResult<ListedItem>> results = read(lines);
    assertEquals(4, results.size());
    assertEquals(ITEM, results.get(0).orElseThrow());
    assertEquals(ITEM, results.get(3).orElseThrow());
    assertEquals("LS-JSON-004", results.get(2).findings().get(0).code());
    assertEquals(
        List.of(4, 5),
        results.subList(1, 3).stream()
            .map(r -> r.findings().get(0).location().orElseThrow().line())
            .toList());
  }

  @Test
  void read_aLineTooLongOrInvalid_isToldAndTheNextIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(
        ("{\"list\":\"" + "长".repeat(2_000_000) + "\"}\n").getBytes(StandardCharsets.UTF_8));
    bytes.write(new byte[] {'{', (byte) 0xFF, '}', '\n'});
    bytes.write(line().getBytes(StandardCharsets.UTF_8));
    List<ReadResult<ListedItem>> results =
        NdjsonItems.strict().read(new ByteArrayInputStream(bytes.toByteArray())).toList();
    assertEquals("LS-JSON-010", results.get(0).findings().get(0).code());
    assertEquals("LS-JSON-012", results.get(1).findings().get(0).code());
    assertEquals(ITEM, results.get(2).orElseThrow());
  }

  @Test
  void read_isLazy_andABrokenSourceThrows() {
    InputStream source =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    Stream<ReadResult<ListedItem>> lines = NdjsonItems.lenient().read(source);
    assertThrows(UncheckedIOException.class, lines::toList);
  }

  /** A hundred thousand items are eighty megabytes of text. */
  @Test
  void readAndWrite_manyItems_needLittleMemory() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                java.toString(), "-Xmx32m", "-cp", classes, NdjsonVolume.class.getName(), "100000")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    assertTrue(output.startsWith("100000 items"), output);
  }

  private static String line() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NdjsonItems.strict().write(Stream.of(ITEM), bytes);
    String line = bytes.toString(StandardCharsets.UTF_8);
    assertFalse(line.substring(0, line.length() - 1).contains("\n"));
    return line;
  }

  private static List<ReadResult<ListedItem>> read(String lines) {
    return NdjsonItems.strict()
        .read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }
}
