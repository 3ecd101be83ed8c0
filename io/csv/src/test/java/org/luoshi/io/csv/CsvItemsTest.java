package org.luoshi.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.diagnostic.Catalogue;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.io.ReadResult;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.Participation;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.UnitStatement;

class CsvItemsTest {

  private static final ResponsibilityItem ITEM =
      ResponsibilityItem.builder().id(ItemId.of("1.1")).number("1").text("新建公园3个。").build();

  @TempDir Path folder;

  @Test
  void write_goldenItems_givesGoldenBytes() throws IOException {
    byte[] golden = CsvItemsTest.class.getResourceAsStream("golden.items.csv").readAllBytes();
    Path file = folder.resolve("golden.items.csv");
    assertEquals(List.of(), CsvItems.strict().write(golden().stream(), file));
    assertEquals(new String(golden, StandardCharsets.UTF_8), Files.readString(file));
  }

  @Test
  void read_goldenFile_givesGoldenItemsWithCooperatingAsResponsible() throws IOException {
    List<ListedItem> expected = golden().stream().map(CsvItemsTest::asTableHasIt).toList();
    try (var in = CsvItemsTest.class.getResourceAsStream("golden.items.csv")) {
      assertEquals(new ReadResult<>(Optional.of(expected), List.of()), CsvItems.strict().read(in));
    }
  }

  @Test
  void read_columnsInOtherOrderAndMissing_readsWhatIsThere() {
    ReadResult<List<ListedItem>> read =
        CsvItems.strict().readString("\uFEFFtext,number,list\r\n新建公园3个。,1,1\r\n");
    assertEquals(
        new ReadResult<>(
            Optional.of(List.of(new ListedItem(1, ITEM, Optional.empty()))), List.of()),
        read);
  }

  @ParameterizedTest(name = "{index} {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "~~; LS-CSV-001; 1; ~~",
        "number,text\\n1,x; LS-CSV-002; 1; ~~",
        "list,text,colour\\n1,x,red; LS-CSV-003; 1; ~~",
        "list,text,text\\n1,x,y; LS-CSV-004; 1; ~~",
        "list,text\\n1,x\\n1; LS-CSV-005; 3; /1",
        "list,text\\n1,x,y; LS-CSV-005; 2; /0",
        "list,text\\nfirst,x; LS-CSV-006; 2; /0/list",
        "list,text\\n0,x; LS-CSV-006; 2; /0/list",
        "list,text\\n1,\"a\\nb\"\\n99999999999,x; LS-CSV-006; 4; /1/list",
        "list,text,participation\\n1,x,主持; LS-CSV-006; 2; /0/participation",
        "list,text,leaders\\n1,x,甲 |  | 乙; LS-CSV-006; 2; /0/leaders",
        "list,text,progress_by_unit\\n1,x,甲局:完成; LS-CSV-006; 2; /0/progress_by_unit",
        "list,text\\n1,x\\n1,\"open; LS-CSV-007; 2; ~~",
        "list,text\\n1,x\\n1,y\\n1,z; LS-CSV-008; 3; ~~",
      })
  void read_brokenTable_isToldWithCodeLineAndPath(
      String table, String code, int line, String path) {
    List<Finding> findings =
        CsvItems.strict().withRowLimit(2).readString(table.replace("\\n", "\n")).findings();
    assertEquals(
        List.of(code + " " + line + " " + path),
        findings.stream()
            .map(f -> f.code() + " " + f.location().orElseThrow().line() + " " + f.path())
            .toList());
  }

  @Test
  void read_wrongCells_keepsTheRestOfTheTable() {
    ReadResult<List<ListedItem>> read =
        CsvItems.strict().readString("list,number,text,participation\nx,1,a,\n1,1,新建公园3个。,主持\n");
    assertEquals(List.of(new ListedItem(1, ITEM, Optional.empty())), read.value().orElseThrow());
    assertEquals(2, read.findings().size());
    assertEquals("1,1,新建公园3个。,主持", read.findings().get(1).location().orElseThrow().quote());
    assertEquals(38, read.findings().get(1).location().orElseThrow().start());
  }

  @Test
  void read_unknownColumnLeniently_isAWarning() {
    ReadResult<List<ListedItem>> read =
        CsvItems.lenient().readString("list,text,colour\n1,x,red\n");
    assertEquals(Severity.WARNING, read.findings().get(0).severity());
    assertTrue(read.isClean());
  }

  @Test
  void read_gb18030_isDecodedAndTold() throws IOException {
    byte[] bytes = "list,number,text\n1,1,新建公园3个。\n".getBytes(Charset.forName("GB18030"));
    ReadResult<List<ListedItem>> read = CsvItems.strict().read(new ByteArrayInputStream(bytes));
    assertEquals("新建公园3个。", read.orElseThrow().get(0).item().text());
    assertEquals(List.of("LS-CSV-009"), read.findings().stream().map(Finding::code).toList());
  }

  @Test
  void read_invalidBytes_areReplacedAndTold() throws IOException {
    byte[] bytes = {
      'l', 'i', 's', 't', ',', 't', 'e', 'x', 't', '\n', '1', ',', (byte) 0xFF, (byte) 0xFF, '\n'
    };
    ReadResult<List<ListedItem>> read = CsvItems.strict().read(new ByteArrayInputStream(bytes));
    assertEquals("��", read.orElseThrow().get(0).item().text());
    assertEquals(List.of("LS-CSV-010"), read.findings().stream().map(Finding::code).toList());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "=1+1, '=1+1",
        "+1, '+1",
        "-1, '-1",
        "@a, '@a",
        "'=1, ''=1",
        "'a, 'a",
        "1=1, 1=1",
        "=>1, =>1",
        "'=>1, '=>1"
      })
  void write_formula_isGuardedAndReadBack(String text, String cell) {
    String table = CsvItems.strict().writeString(Stream.of(listed(ITEM.withText(text))));
    assertEquals("1,,1," + cell + ",,,,,,,,,", table.lines().skip(1).findFirst().orElseThrow());
    assertEquals(text, CsvItems.strict().readString(table).orElseThrow().get(0).item().text());
  }

  @Test
  void write_separatorInsideMember_isTold() throws IOException {
    ResponsibilityItem item = ITEM.withLeaders("甲 | 乙").withSection("一、总体 > 目标");
    List<Finding> findings =
        CsvItems.strict()
            .write(Stream.of(listed(ITEM), listed(item)), OutputStream.nullOutputStream());
    assertEquals(
        List.of("/1/section", "/1/leaders"), findings.stream().map(Finding::path).toList());
  }

  @Test
  void withRowLimit_zero_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> CsvItems.strict().withRowLimit(0));
  }

  @Test
  void findings_all_haveTextsInBothLanguages() {
    for (FindingKind kind : CsvFindings.all()) {
      String chinese = Catalogue.message(kind.code(), Locale.CHINESE).orElseThrow();
      assertTrue(chinese.codePoints().anyMatch(Character::isIdeographic), chinese);
      String english = Catalogue.message(kind.code(), Locale.ENGLISH).orElseThrow();
      assertTrue(english.codePoints().noneMatch(Character::isIdeographic), english);
    }
  }

  private static ListedItem listed(ResponsibilityItem item) {
    return new ListedItem(1, item, Optional.empty());
  }

  private static List<ListedItem> golden() {
    ResponsibilityItem full =
        ResponsibilityItem.builder()
            .id(ItemId.of("2.（一）"))
            .number("（一）")
            .addSection("一、改善民生", "（二）社会保障")
            .text("新增养老床位300张,\n其中“护理型”占\"六成\"。")
            .participation(Participation.ASSIST)
            .addAssignments(
                Assignment.of(Role.LEAD, "区民政局"),
                Assignment.of(Role.RESPONSIBLE, "区财政局"),
                Assignment.of(Role.COOPERATING, "各街道办事处"),
                Assignment.of(Role.COUNTERPART, "市民政局"))
            .addLeaders("李明", "王芳")
            .deadline("2024年6月底前")
            .build();
    ProgressRecord progress =
        ProgressRecord.builder()
            .item(full.id())
            .availability(Availability.REPORTED)
            .status("75%")
            .statement("全区新增225张。区民政局:建成2家。")
            .addStatements(
                UnitStatement.builder().text("全区新增225张。").build(),
                UnitStatement.builder().unit("区民政局").text("建成2家。").build())
            .build();
    ResponsibilityItem bare =
        ResponsibilityItem.builder().id(ItemId.of("2.#3")).text("-5%以内").build();
    ProgressRecord noData =
        ProgressRecord.builder()
            .item(bare.id())
            .availability(Availability.NO_DATA)
            .statement("数据未出。")
            .build();
    return List.of(
        listed(ITEM),
        new ListedItem(2, full, Optional.of(progress)),
        new ListedItem(2, bare, Optional.of(noData)));
  }

  private static ListedItem asTableHasIt(ListedItem entry) {
    List<Assignment> assignments =
        entry.item().assignments().stream()
            .map(a -> a.role() == Role.COOPERATING ? a.withRole(Role.RESPONSIBLE) : a)
            .toList();
    return new ListedItem(
        entry.list(), entry.item().withAssignments(assignments), entry.progress());
  }
}
