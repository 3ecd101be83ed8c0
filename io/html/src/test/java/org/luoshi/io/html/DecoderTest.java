package org.luoshi.io.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.ReadResult;

class DecoderTest {

  private static final String TEXT = "<p>云州市人民政府，㎡、镕、𠮷。</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      nullValues = "-",
      textBlock =
          """
          -                                                                        | UTF-8   | -
          -                                                                        | GB18030 | LS-READ-005
          <meta charset="utf-8">                                                   | UTF-8   | -
          <meta charset=gb2312>                                                    | GB18030 | LS-READ-005
          <META http-equiv=Content-Type content="text/html; charset = GBK" />      | GB18030 | LS-READ-005
          <meta name="a"><meta content='text/html;charset=gb2312' http-equiv='x'>  | GB18030 | LS-READ-005
          <meta charset="utf-8">                                                   | GB18030 | LS-READ-005
          <meta charset="iso-8859-1">                                              | GB18030 | LS-READ-005
          <meta charset="no such charset">                                         | UTF-8   | -
          <meta charset                                                            | UTF-8   | -
          """)
  void decode_declaredOrNot_findsTheCharset(String head, String charset, String code) {
    String page = (head == null ? "" : head) + TEXT;
    ReadResult<String> result = Decoder.decode(page.getBytes(Charset.forName(charset)));
    assertEquals(page, result.orElseThrow());
    assertEquals(code == null ? List.of() : List.of(code), codes(result));
  }

  @Test
  void decode_declaredBig5_isReadAsBig5() {
    String page = "<meta charset=big5><p>雲州市政府重點工作";
    assertEquals(page, Decoder.decode(page.getBytes(Charset.forName("Big5"))).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16BE", "UTF-16LE"})
  void decode_byteOrderMark_decides(String charset) {
    String page = "\uFEFF<meta charset=gbk>" + TEXT;
    ReadResult<String> result = Decoder.decode(page.getBytes(Charset.forName(charset)));
    assertEquals(page.substring(1), result.orElseThrow());
  }

  @Test
  void decode_invalidBytes_areReplacedAndCounted() {
    byte[] bytes = TEXT.repeat(10).getBytes(StandardCharsets.UTF_8);
    bytes[4] = 'x';
    ReadResult<String> result = Decoder.decode(bytes);
    assertTrue(result.orElseThrow().endsWith("州市人民政府，㎡、镕、𠮷。</p>" + TEXT.repeat(9)));
    assertEquals(List.of("LS-READ-006"), codes(result));
  }

  @Test
  void decode_binary_isRefused() {
    byte[] bytes = new byte[1000];
    new Random(1).nextBytes(bytes);
    ReadResult<String> result = Decoder.decode(bytes);
    assertTrue(result.value().isEmpty());
    assertEquals(List.of("LS-READ-002"), codes(result));
  }

  @Test
  void decode_truncatedMark_isNoMark() {
    assertEquals("", Decoder.decode(new byte[0]).orElseThrow());
    assertTrue(Decoder.decode(new byte[] {(byte) 0xEF, (byte) 0xBB}).value().isPresent());
  }

  private static List<String> codes(ReadResult<?> result) {
    return result.findings().stream().map(Finding::code).toList();
  }
}
