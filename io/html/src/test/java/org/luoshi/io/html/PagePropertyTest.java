package org.luoshi.io.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import org.jsoup.Jsoup;
import org.luoshi.io.ReadResult;
import org.luoshi.source.Block;
import org.luoshi.source.SourceDocument;
import org.luoshi.source.Table;
import org.luoshi.text.Characters;
import org.luoshi.text.Span;

class PagePropertyTest {

  @Property
  void extract_anyBytes_neverThrows(@ForAll byte[] bytes) throws IOException {
    ReadResult<SourceDocument> result = extract(bytes);
    assertEquals(result.isClean(), result.value().isPresent());
  }

  @Property(tries = 300)
  void extract_damagedPage_isStillRead(@ForAll @Size(max = 30) List<Integer> damages)
      throws IOException {
    byte[] page = page();
    for (int damage : damages) {
      page[Math.floorMod(damage, page.length)] = (byte) (damage >> 16);
    }
    assertTrue(extract(page).value().isPresent());
  }

  @Property
  void extract_anyPage_losesNoText(@ForAll("pages") String page) throws IOException {
    String expected = visible(Jsoup.parse(page).wholeText());
    assertEquals(expected, visible(extract(page).text()));
  }

  @Property
  void extract_anyPage_everyCharacterIsInOneBlock(@ForAll("pages") String page) throws IOException {
    SourceDocument document = extract(page);
    StringBuilder inBlocks = new StringBuilder();
    int end = 0;
    for (Block block : document.blocks()) {
      assertTrue(block.span().start() >= end);
      end = block.span().end();
      for (Span part : parts(block)) {
        inBlocks.append(document.text(part));
      }
    }
    assertEquals(visible(document.text()), visible(inBlocks.toString()));
  }

  @Property
  void extract_anyPage_linesAreParagraphsOrOfCells(@ForAll("pages") String page)
      throws IOException {
    SourceDocument document = extract(page);
    assertTrue(document.text().isEmpty() || document.text().endsWith("\n"));
    for (Block block : document.blocks()) {
      for (Span part : parts(block)) {
        String text = document.text(part);
        assertTrue(block instanceof Table || text.indexOf('\n') < 0 && !text.isBlank());
        assertTrue(part.start() >= block.span().start() && part.end() <= block.span().end());
      }
    }
  }

  /** Where a table stands in the page makes no difference to its rows and columns. */
  @Property
  void extract_tableInsideLayout_isTheSame(
      @ForAll("grids") String grid, @ForAll("frames") List<String> frames) throws IOException {
    String page = grid;
    for (String frame : frames) {
      page = frame.replace("*", page);
    }
    assertEquals(cells(extract(grid)), cells(extract(page)));
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> tags =
        Arbitraries.of(
                "table", "tr", "td", "th", "tbody", "caption", "p", "div", "b", "li", "br", "pre",
                "span")
            .flatMap(name -> Arbitraries.of("<" + name + ">", "</" + name + ">"));
    Arbitrary<String> spans =
        Arbitraries.of(
            "<td rowspan=2>", "<td colspan=3>", "<th rowspan=0>", "<td rowspan=3 colspan=2>");
    Arbitrary<String> words =
        Arbitraries.of("文", "责任单位", "𠮷", "序号", "来源：", "文号", " ", "\n", "&nbsp;", "a b", "一 二\n三");
    return Arbitraries.frequencyOf(Tuple.of(4, tags), Tuple.of(1, spans), Tuple.of(4, words))
        .list()
        .ofMaxSize(60)
        .map(pieces -> "<body>" + String.join("", pieces));
  }

  @Provide
  Arbitrary<String> grids() {
    Arbitrary<String> row =
        Arbitraries.of("新增就业", "改造小区", "局", "12月底前", "")
            .list()
            .ofSize(3)
            .map(cells -> "<tr><td>" + String.join("<td>", cells));
    return row.list()
        .ofMaxSize(8)
        .map(rows -> "<table><tr><td>序号<td>任务<td>责任单位" + String.join("", rows) + "</table>");
  }

  @Provide
  Arbitrary<List<String>> frames() {
    return Arbitraries.of(
            "<table><tr><td>*</table>",
            "<table><tr><td>首页<td>政务<tr><td>概况<td>*</table>",
            "<table><tr><td colspan=2>站名<tr><td>导航<td>*<tr><td>版权</table>",
            "<div>*</div>",
            "<form><p>上<p>*</form>")
        .list()
        .ofMaxSize(4);
  }

  private static List<String> cells(SourceDocument document) {
    List<Block> tables = document.blocks().stream().filter(Table.class::isInstance).toList();
    assertEquals(1, tables.size());
    return ((Table) tables.get(0))
        .cells().stream()
            .map(c -> c.row() + "," + c.column() + " " + document.text(c.span()))
            .toList();
  }

  private static List<Span> parts(Block block) {
    return block instanceof Table table
        ? table.cells().stream().map(Table.Cell::span).toList()
        : List.of(block.span());
  }

  /** Returns what shows, without the colons that labels are given. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .filter(c -> !Characters.isBlank(c) && c != ':')
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static SourceDocument extract(String page) throws IOException {
    return extract(page.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  private static byte[] page() throws IOException {
    try (InputStream in = PagePropertyTest.class.getResourceAsStream("government.html")) {
      return in.readAllBytes();
    }
  }

  private static ReadResult<SourceDocument> extract(byte[] bytes) throws IOException {
    return new HtmlExtractor().extract("", new ByteArrayInputStream(bytes));
  }
}
