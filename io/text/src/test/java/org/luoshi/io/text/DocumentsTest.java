package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.Reading;
import org.luoshi.model.document.ResponsibilityPlan;

class DocumentsTest {

  private static final String PLAN =
      """
      2025年江湾区重点任务责任分解方案
      1.新建社区食堂12个。(责任单位:区民政局)
      2.改造老旧小区30个。(牵头单位:区住建局;责任单位:区财政局)
      3.新增停车泊位1500个。(责任单位:区城管局)
      """;

  private static Reading read(String name, byte[] bytes) throws IOException {
    return Documents.read(name, new ByteArrayInputStream(bytes));
  }

  private static List<String> codes(Reading reading) {
    return reading.findings().stream().map(Finding::code).toList();
  }

  private static byte[] bytes(int... values) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int value : values) {
      bytes.write(value);
    }
    return bytes.toByteArray();
  }

  private static byte[] concat(byte[] head, byte[] rest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head);
    bytes.writeBytes(rest);
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\t", "\u3000\u00A0\uFEFF\u200B"})
  void read_nothingButBlanks_isEmpty(String text) throws IOException {
    Reading reading = read("a.txt", text.getBytes(StandardCharsets.UTF_8));

    assertTrue(reading.document().isEmpty());
    assertEquals(List.of("LS-READ-001"), codes(reading));
    assertEquals(List.of("LS-READ-001"), codes(Documents.readText(text)));
  }

  @Test
  void read_image_isNotText() throws IOException {
    for (byte[] image :
        List.of(
            bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16),
            bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10),
            bytes('G', 'I', 'F', '8', '9', 'a'))) {
      assertEquals(List.of("LS-READ-002"), codes(read("a.txt", image)));
    }
  }

  @Test
  void read_archive_isNotText() throws IOException {
    assertEquals(List.of("LS-READ-002"), codes(read("a.txt", bytes('P', 'K', 3, 4, 0, 0, 'x'))));
    assertEquals(List.of("LS-READ-002"), codes(read("a.txt", bytes(0x1F, 0x8B, 8, 0))));
    assertEquals(List.of("LS-READ-002"), codes(read("a.txt", bytes('R', 'a', 'r', '!'))));
  }

  @Test
  void read_bytesThatAreNoText_isNotText() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37 + i / 7);
    }

    assertEquals(List.of("LS-READ-002"), codes(read("a.txt", bytes)));
  }

  @ParameterizedTest
  @CsvSource({
    "a.docx, office",
    "a.DOC, office",
    "a.xlsx, office",
    "a.xls, office",
    "a.html, html",
    "a.htm, html",
    "a.pdf, pdf",
    "a.ofd, ofd"
  })
  void read_formatWithoutExtractor_namesTheArtifact(String name, String artifact)
      throws IOException {
    Reading reading = read(name, PLAN.getBytes(StandardCharsets.UTF_8));

    assertEquals(List.of("LS-READ-003"), codes(reading));
    assertEquals("org.luoshi:luoshi-io-" + artifact, reading.findings().get(0).arguments().get(1));
  }

  @ParameterizedTest
  @CsvSource({"word/document.xml, docx", "xl/workbook.xml, xlsx", "OFD.xml, ofd"})
  void read_archiveOfAKnownFormat_isToldByItsContent(String entry, String format)
      throws IOException {
    Reading reading =
        read("a.txt", concat(bytes('P', 'K', 3, 4), entry.getBytes(StandardCharsets.US_ASCII)));

    assertEquals(List.of("LS-READ-003"), codes(reading));
    assertEquals(format, reading.findings().get(0).arguments().get(0));
  }

  @Test
  void read_oldOfficeAndPdfBytes_areToldByTheirHead() throws IOException {
    assertEquals(
        "doc", read("a", bytes(0xD0, 0xCF, 0x11, 0xE0)).findings().get(0).arguments().get(0));
    assertEquals(
        "pdf", read("a", bytes('%', 'P', 'D', 'F', '-', '1')).findings().get(0).arguments().get(0));
  }

  @Test
  void read_streamAboveTheLimit_isTooLarge() throws IOException {
    Reading reading = Documents.read("a.txt", new Endless());

    assertTrue(reading.document().isEmpty());
    assertEquals(List.of("LS-READ-004"), codes(reading));
  }

  @Test
  void read_fileAboveTheLimit_isTooLarge(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(Documents.MAX_BYTES + 1L);
    }

    assertEquals(List.of("LS-READ-004"), codes(Documents.read(file)));
  }

  @Test
  void read_file_isReadUnderItsName(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("plan.txt"), PLAN);

    assertEquals("plan.txt", Documents.read(file).source().name());
    assertEquals(3, items(Documents.read(file)));
  }

  @Test
  void read_noFile_throws(@TempDir Path folder) {
    assertThrows(NoSuchFileException.class, () -> Documents.read(folder.resolve("no.txt")));
  }

  @Test
  void read_null_throws() {
    assertThrows(NullPointerException.class, () -> Documents.readText(null));
    assertThrows(NullPointerException.class, () -> Documents.read((Path) null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "GB18030", "UTF-16LE", "UTF-16BE"})
  void read_otherEncoding_isToldAndReadAlike(String charset) throws IOException {
    Reading reading = read("a.txt", PLAN.getBytes(Charset.forName(charset)));

    assertEquals(PLAN, reading.source().text());
    assertEquals(List.of("LS-READ-005"), codes(reading));
    assertEquals(
        charset.equals("GBK") ? "GB18030" : charset, reading.findings().get(0).arguments().get(0));
  }

  @Test
  void read_byteOrderMark_isNoText() throws IOException {
    byte[] utf8 = concat(bytes(0xEF, 0xBB, 0xBF), PLAN.getBytes(StandardCharsets.UTF_8));
    byte[] little = concat(bytes(0xFF, 0xFE), PLAN.getBytes(StandardCharsets.UTF_16LE));
    byte[] big = concat(bytes(0xFE, 0xFF), PLAN.getBytes(StandardCharsets.UTF_16BE));

    assertEquals(PLAN, read("a.txt", utf8).source().text());
    assertEquals(List.of(), codes(read("a.txt", utf8)));
    assertEquals(PLAN, read("a.txt", little).source().text());
    assertEquals(PLAN, read("a.txt", big).source().text());
  }

  @Test
  void read_fewInvalidBytes_areCounted() throws IOException {
    byte[] bytes = PLAN.getBytes(StandardCharsets.UTF_8);
    bytes[100] = (byte) 0xFF;

    Reading reading = read("a.txt", bytes);

    assertEquals(List.of("LS-READ-006"), codes(reading));
    assertEquals("UTF-8", reading.findings().get(0).arguments().get(1));
    assertEquals(3, items(reading));
  }

  @Test
  void read_replacementCharacterInTheText_isNoInvalidByte() throws IOException {
    assertEquals(
        List.of(),
        codes(read("a.txt", (PLAN + "\uFFFD").getBytes(StandardCharsets.UTF_8))).stream()
            .filter("LS-READ-006"::equals)
            .toList());
  }

  @Test
  void read_unknownEnding_isText() throws IOException {
    assertEquals(3, items(read("plan", PLAN.getBytes(StandardCharsets.UTF_8))));
    assertEquals(3, items(read("plan.md", PLAN.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void read_formatOfAnExtractor_isExtractedAndItsFindingsKept() throws IOException {
    Reading reading = read("a.SLIP", ("SLIP\n" + PLAN).getBytes(StandardCharsets.UTF_8));

    assertEquals(3, items(reading));
    assertEquals(List.of("LS-READ-006"), codes(reading));
  }

  @Test
  void read_extractorThatReadsNothing_keepsItsFindings() throws IOException {
    Reading reading = read("a.slip", PLAN.getBytes(StandardCharsets.UTF_8));

    assertTrue(reading.document().isEmpty());
    assertEquals(List.of("LS-READ-006"), codes(reading));
  }

  private static long items(Reading reading) {
    return ((ResponsibilityPlan) reading.document().orElseThrow()).items().count();
  }

  /** Never ends. */
  private static final class Endless extends InputStream {

    @Override
    public int read() {
      return 'a';
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      Arrays.fill(buffer, from, from + length, (byte) 'a');
      return length;
    }
  }
}
