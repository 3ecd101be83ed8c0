package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.Reading;
import org.luoshi.io.SourceQuantity;
import org.luoshi.model.Statement;
import org.luoshi.model.Target;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.model.report.Section;
import org.luoshi.source.CharacterClass;

/** A work report as the text of a PDF or a printed page gives it, page by page. */
@DisplayName("PDF 文字层")
class PrintedPagesTest {

  private static final String HEAD =
      """
      政府工作报告
      ——2024年1月16日在枫川市第八届人民代表大会第四次会议上
      枫川市人民政府市长  顾 明 远
      各位代表：
      """;

  private static final List<String> PARAGRAPHS =
      List.of(
          "现在，我代表市人民政府，向大会报告工作，请予审议，并请市政协委员和其他列席人员提出意见。",
          "一、2023年工作回顾",
          "2023年，全市上下迎难而上，较好完成了各项任务。全市地区生产总值完成1286.5亿元，增长6.2%；一般公共预算收入86.3亿元，增长7.1%；"
              + "固定资产投资增长8.5%；社会消费品零售总额增长9%。",
          "（一）产业根基不断夯实。规模以上工业增加值增长7.5%，新增规上企业58家，引进亿元以上项目63个，到位资金218亿元。粮食总产量达到62.4万吨，连续十年实现增产。",
          "同时，我们也清醒看到，发展中还存在不少困难和问题：产业层次总体偏低，龙头企业带动力不强；财政收支矛盾突出，债务风险不容忽视；公共服务供给与群众期盼还有差距。对此，我们一定认真加以解决。",
          "二、2024年工作安排",
          "今年经济社会发展主要预期目标是：地区生产总值增长6%左右，一般公共预算收入增长5%以上，城镇新增就业1.5万人以上，城镇调查失业率控制在5.5%以内，居民收入增长与经济增长同步，粮食产量稳定在62万吨以上。",
          "（一）着力办好五件实事。1．新建中小学校15所，新增学位1.2万个。2．新建社区养老服务站30个，改造困难老年人家庭800户。3．改造老旧小区110个，加装电梯200部。4．新建停车位6000个。5．新增公交线路8条。",
          "各位代表，蓝图已经绘就，奋斗正当其时。让我们只争朝夕、真抓实干，为建设现代化新枫川而努力奋斗！");

  private static final String WHOLE = HEAD + String.join("\n", PARAGRAPHS) + "\n";

  private static String wrapped(String paragraph, String indent) {
    StringBuilder lines = new StringBuilder(indent);
    int column = 2 * indent.length();
    for (char c : paragraph.toCharArray()) {
      int width = c < 0x80 ? 1 : 2;
      if (column + width > 60 && "，。；：、”）%！".indexOf(c) < 0) {
        lines.append('\n');
        column = 0;
      }
      lines.append(c);
      column += width;
    }
    return lines.append('\n').toString();
  }

  /** The report with broken lines, {@code above} and {@code below} each page of a few of them. */
  private static String paged(String indent, String above, String below) {
    List<String> lines =
        (HEAD
                + PARAGRAPHS.stream()
                    .map(paragraph -> wrapped(paragraph, indent))
                    .collect(Collectors.joining()))
            .lines()
            .toList();
    int pages = (lines.size() + 8) / 9;
    return IntStream.range(0, pages)
        .mapToObj(
            page ->
                above
                    + String.join(
                        "\n", lines.subList(9 * page, Math.min(lines.size(), 9 * page + 9)))
                    + "\n"
                    + below
                        .replace("#", String.valueOf(page + 1))
                        .replace("@", String.valueOf(pages)))
        .collect(Collectors.joining());
  }

  private static WorkReport report(Reading reading) {
    return (WorkReport) reading.document().orElseThrow();
  }

  /** What a report says, without the places where it says it. */
  private static List<String> content(Reading reading) {
    WorkReport report = report(reading);
    return Stream.of(
            Stream.of(report.title(), report.session(), report.speaker(), report.plannedPeriod()),
            report.sections().stream().flatMap(s -> texts(s)),
            report.achievements().stream().map(a -> a.indicator() + a.value()),
            report.targets().stream().map(t -> t.indicator() + t.value() + t.relativeTo()),
            report.problems().stream(),
            report.practicalMatters().stream().map(m -> m.title() + m.measures()))
        .flatMap(parts -> parts)
        .map(String::valueOf)
        .toList();
  }

  private static Stream<String> texts(Section section) {
    return Stream.of(
            Stream.of(section.heading().label()),
            section.statements().stream().map(Statement::text),
            section.sections().stream().flatMap(s -> texts(s)))
        .flatMap(parts -> parts);
  }

  private static void assertReads(List<String> expected, Reading reading) {
    assertEquals(String.join("\n", expected), String.join("\n", content(reading)));
  }

  private static void assertSame(String pages) {
    Reading reading = Documents.readText(pages);
    assertReads(content(Documents.readText(WHOLE)), reading);
    assertEquals(List.of(), reading.accounting().unexplained());
    List<String> words =
        SourceQuantities.of(Documents.readText(WHOLE)).stream().map(SourceQuantity::words).toList();
    assertEquals(words, SourceQuantities.of(reading).stream().map(SourceQuantity::words).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"- # -\n", "—#—\n", "第#页 共@页\n", "#/@\n", "#\n", "－ # －\n", "\n\n第 # 页\n\n"})
  void read_numbersOfPages_areNoPartOfTheText(String below) {
    assertSame(paged("　　", "", below));
    assertSame(paged("", "", below));
  }

  @Test
  void read_printedWebPage_isReadWithoutItsHeadAndFoot() {
    assertSame(
        paged(
            "",
            "2026/3/23 21:07 政府工作报告 __ 枫川市人民政府网\n",
            "https://www.fengchuan.example/art/2024/1/26/art_12.html #/@\n"));
  }

  @Test
  void read_runningTitle_isNoPartOfTheText() {
    assertSame(paged("　　", "枫川市人民政府公报\n", "— # —\n"));
  }

  @Test
  void read_blankLineBehindEachLine_isPassedOver() {
    assertSame(paged("　　", "", "- # -\n").replace("\n", "\n\n"));
  }

  @Test
  void read_radicals_areReadAsLetters() {
    Reading reading =
        Documents.readText(
            paged("", "", "- # -\n")
                .replace('工', '⼯')
                .replace('人', '⼈')
                .replace('一', '⼀')
                .replace('民', '⺠')
                .replace('长', '⻓'));

    assertReads(content(Documents.readText(WHOLE)), reading);
    assertEquals(
        List.of("LS-READ-009", "LS-TEXT-005"),
        reading.findings().stream().map(Finding::code).toList());
    assertTrue(reading.source().text().contains("⼈⺠政府"));
  }

  @Test
  void read_headingsTwiceAndWithBlanks_areReadOnce() {
    Reading reading =
        Documents.readText(
            paged("", "", "")
                .replace("各位代表：\n", "各 位 代 表 ：各 位 代 表 ：")
                .replace("一、2023年工作回顾", "一 、 2 0 2 3 年 工 作 回 顾一 、 2 0 2 3 年 工 作 回 顾")
                .replace("二、2024年工作安排", "二、2024年工作安排二、2024年工作安排"));

    assertEquals(
        List.of("", "2023年工作回顾", "2024年工作安排"),
        report(reading).sections().stream().map(s -> s.heading().title()).toList());
    assertEquals(
        report(Documents.readText(WHOLE)).targets().stream().map(Target::text).toList(),
        report(reading).targets().stream().map(Target::text).toList());
    assertEquals(List.of(), reading.accounting().unexplained());
    assertTrue(reading.accounting().counts(reading.source()).get(CharacterClass.DAMAGE) > 20);
  }

  @Test
  void read_textWithoutTitle_isAReport() {
    WorkReport report = report(Documents.readText(WHOLE.substring(WHOLE.indexOf("各位代表"))));

    assertEquals(Optional.empty(), report.title());
    assertEquals(5, report.practicalMatters().stream().map(PracticalMatter::title).count());
  }
}
