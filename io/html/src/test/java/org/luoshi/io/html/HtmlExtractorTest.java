package org.luoshi.io.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.diagnostic.Catalogue;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.io.DocumentExtractor;
import org.luoshi.io.ReadResult;
import org.luoshi.source.Paragraph;
import org.luoshi.source.SourceDocument;
import org.luoshi.source.Table;

class HtmlExtractorTest {

  @ParameterizedTest
  @ValueSource(strings = {"government", "layout", "particulars", "broken"})
  void extract_page_givesGoldenBlocks(String page) throws IOException {
    String golden = new String(resource(page + ".blocks.txt"), StandardCharsets.UTF_8);
    assertEquals(golden, Dump.of(extract(resource(page + ".html")).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          <p>a  b </p>                                      | a b
          "<p>江湾\n  区 政府\n</p>"                            | 江湾区 政府
          "<p>GDP\n增长</p>"                                  | GDP 增长
          <p>a<b>b</b> <i>c</i></p>                         | ab c
          <p>a&nbsp;&#12288;&amp;&lt;&#x4e00;               | a\u00A0\u3000&<一
          a<br>b<hr>c                                       | a/b/c
          <ul><li>a<ul><li>b</ul><li>c</ul>                 | a/b/c
          <dl><dt>a<dd>b</dl><h2>c</h2>d                    | a/b/c/d
          <div>a<p></p><p>&nbsp;</p><div>b</div>c</div>     | a/b/c
          "<pre>a  b\r\n c</pre>"                           | a  b/ c
          a<script>b</script><style>c</style><!--d-->       | a
          a<p hidden>b<p style="DISPLAY : None">c<template>d| a
          <select><option>a<option>b</select>c              | a/b/c
          <table><tr><td>a<td>b</table>c                    | a/b/c
          <table><tr><th>来源<td><br>a<br>b<tr><th>作者</table>c | 来源: a/b/作者:/c
          """)
  void extract_text_isWhatAReaderSees(String html, String lines) throws IOException {
    SourceDocument document = extract(unescaped(html)).orElseThrow();
    assertEquals(unescaped(lines).replace('/', '\n') + "\n", document.text());
    assertTrue(document.blocks().stream().allMatch(Paragraph.class::isInstance));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <nav>首页<li>1.公开</nav><p>一、正文很长                        | FFP
          <header>某区</header><p>一、正文<footer>主办</footer>            | FPF
          <div role=navigation>首页</div><p>一、正文                     | FP
          <article><header>标题</header>正文<footer>署名</footer></article> | PPP
          <nav><table><tr><td>首页<td>公开</table></nav><p>一、正文很长     | FFP
          <header>某区<p>一、正文没有结束标签                            | PP
          <header><header>某区</header><p>一、正文没有结束标签             | FP
          """)
  void extract_frameOfThePage_isFurniture(String html, String kinds) throws IOException {
    SourceDocument document = extract(html).orElseThrow();

    StringBuilder found = new StringBuilder();
    document.blocks().forEach(block -> found.append(block.getClass().getSimpleName().charAt(0)));
    assertEquals(kinds, found.toString());
  }

  @Test
  void extract_tableOfTooManyColumns_isReadAsParagraphsAndTold() throws IOException {
    String row = "<tr>" + "<td>单位".repeat(Grid.MAX_COLUMNS + 1);
    ReadResult<SourceDocument> result = extract("<p>表<table>" + row + row);
    assertEquals(1 + 2 * (Grid.MAX_COLUMNS + 1), result.orElseThrow().blocks().size());
    Finding finding = result.findings().get(0);
    assertEquals("LS-HTML-001", finding.code());
    assertEquals(2, finding.location().orElseThrow().line());
  }

  @Test
  void extract_tooManyTags_isToldAndNotRead() throws IOException {
    ReadResult<SourceDocument> result = extract("<b>".repeat(HtmlExtractor.MAX_TAGS + 1));
    assertTrue(result.value().isEmpty());
    assertEquals("LS-HTML-002", result.findings().get(0).code());
  }

  @Test
  void extract_tableOfTooManyCells_isReadAsParagraphsAndTold() throws IOException {
    int rows = Grid.MAX_CELLS / 2;
    ReadResult<SourceDocument> allowed = extract("<table>" + "<tr><td>a<td>b".repeat(rows));
    assertEquals(1, allowed.orElseThrow().blocks().size());
    assertEquals(List.of(), allowed.findings());
    ReadResult<SourceDocument> tooMany = extract("<table>" + "<tr><td>a<td>b".repeat(rows + 1));
    assertEquals(2 * rows + 2, tooMany.orElseThrow().blocks().size());
    assertEquals(1, tooMany.findings().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>文",
        "<table><tr><td>文",
        "<b><i>文",
        "<table>文",
        "<tr><td>文<td>文",
        "<option>文"
      })
  void extract_repeatedWithoutEnd_keepsAllText(String piece) throws IOException {
    SourceDocument document = extract(piece.repeat(100_000)).orElseThrow();
    long expected = 100_000 * piece.chars().filter(c -> c == '文').count();
    assertEquals(expected, document.text().chars().filter(c -> c == '文').count());
  }

  @Test
  void extract_spansOfMillions_areCutToTheTable() throws IOException {
    SourceDocument document =
        extract("<table><tr><th rowspan=99999999999999>任务<th colspan=1000000>单位<tr><td>一<td>二")
            .orElseThrow();
    Table table = (Table) document.blocks().get(0);
    assertEquals(
        List.of("0,0 2x1", "0,1 1x2", "1,1 1x1", "1,2 1x1"),
        table.cells().stream()
            .map(c -> c.row() + "," + c.column() + " " + c.rowSpan() + "x" + c.columnSpan())
            .toList());
  }

  @Test
  void extractor_serviceLoader_findsIt() {
    List<DocumentExtractor> found =
        ServiceLoader.load(DocumentExtractor.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(e -> e.formats().contains("html") && e.formats().contains("htm"))
            .toList();
    assertEquals(1, found.size());
  }

  @Test
  void findings_all_haveTextsInBothLanguages() {
    for (FindingKind kind : HtmlFindings.all()) {
      String chinese = Catalogue.message(kind.code(), Locale.CHINESE).orElseThrow();
      assertTrue(chinese.codePoints().anyMatch(Character::isIdeographic), chinese);
      String english = Catalogue.message(kind.code(), Locale.ENGLISH).orElseThrow();
      assertTrue(english.codePoints().noneMatch(Character::isIdeographic), english);
    }
  }

  private static String unescaped(String text) {
    return text.translateEscapes();
  }

  private static ReadResult<SourceDocument> extract(String html) throws IOException {
    return extract(html.getBytes(StandardCharsets.UTF_8));
  }

  private static ReadResult<SourceDocument> extract(byte[] bytes) throws IOException {
    return new HtmlExtractor().extract("", new ByteArrayInputStream(bytes));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = HtmlExtractorTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
