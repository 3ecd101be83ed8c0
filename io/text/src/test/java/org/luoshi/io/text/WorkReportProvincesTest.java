package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.model.Measurement;
import org.luoshi.model.Statement;
import org.luoshi.model.Target;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.report.GlossaryEntry;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.model.report.Section;

/** Work reports in the forms of provinces and of the State Council, invented. */
class WorkReportProvincesTest {

  private static final String ADDRESS = "各位代表：\n现在，我代表省人民政府，向大会报告工作，请予审议。\n";

  @Test
  void read_headWithSourceAndSpeakerBehindTheMeeting_isUnderstood() {
    WorkReport report =
        Reports.of(
            """
            2026年岭东省政府工作报告
            ——2026年1月27日在岭东省第十四届人民代表大会第四次会议上 岭东省省长 陆平
            首页
            来源：岭东日报
            时间：2026-02-05
            """
                + ADDRESS);

    assertEquals("岭东省第十四届人民代表大会第四次会议", Reports.told(report.session()));
    assertEquals("岭东省省长 陆平", Reports.told(report.speaker()));
    assertEquals("岭东日报", Reports.told(report.metadata().source()));
    assertEquals("2026-02-05", Reports.told(report.metadata().publishedOn()));
  }

  @Test
  void sections_sentencesAboveTheirParagraphs_areHeadings() {
    String paragraph = "坚持以项目建设为牵引，统筹推进基础设施、公共服务和产业园区建设，着力补齐发展短板，不断增强发展后劲。\n";
    WorkReport report =
        report(
            "一、2025年工作回顾\n我们主要做了以下工作。\n"
                + paragraph
                + "产业结构持续优化。\n"
                + paragraph
                + "重点改革全面推进。\n"
                + paragraph
                + "二、2026年主要工作\n（一）着力扩大内需。\n大力提振消费。\n"
                + paragraph
                + "扩大有效投资。\n"
                + paragraph
                + "壮大先进制造业。\n"
                + paragraph
                + "各位代表！让我们团结起来。\n");

    assertEquals(List.of("产业结构持续优化", "重点改革全面推进"), titles(report.sections().get(1).sections()));
    assertEquals(
        List.of("大力提振消费", "扩大有效投资", "壮大先进制造业"),
        titles(report.sections().get(2).sections().get(0).sections()));
  }

  @Test
  void sections_firstAndSecondOnTheirOwnLines_areHeadings() {
    WorkReport report =
        Reports.of(
            """
            政府工作报告
            各位代表：
            现在，我代表省人民政府，向大会作政府工作报告，请予审议
            一、1998年工作安排
            第一，进一步稳定和加强农业
            要抓好粮食生产。
            第二，深化企业改革
            要抓好重点企业。
            """);

    assertEquals(List.of("", "1998年工作安排"), titles(report.sections()));
    assertEquals(List.of("进一步稳定和加强农业", "深化企业改革"), titles(report.sections().get(1).sections()));
  }

  @Test
  void sections_whatClosesTheReview_standsInThePart() {
    WorkReport report =
        report(
            """
                一、2025年工作回顾
                （一）产业发展。新建园区3个。
                （二）民生改善。新建学校2所。
                我们也清醒认识到，发展中还存在不少问题。产业结构不够优。民生还有短板。
                二、2026年工作安排
                （一）扩大内需。办好展会。
                """);

    assertEquals(1, report.sections().get(1).statements().size());
    assertEquals(List.of("产业结构不够优", "民生还有短板"), report.problems());
  }

  @Test
  void headings_namesOfPlansWithDigits_ourCountryAndMaxims_areToldApart() {
    WorkReport report =
        report(
            """
                一、2026年工作安排
                （一）坚持绿色发展，筑牢我国北方生态屏障。完成造林10万亩。
                （二）聚焦产业体系，深化实施“1269”行动计划。加快产业升级。
                各位代表！
                雄关漫道真如铁，而今迈步从头越。让我们团结起来。
                """);

    assertEquals(
        List.of("坚持绿色发展，筑牢我国北方生态屏障", "聚焦产业体系，深化实施“1269”行动计划"),
        titles(report.sections().get(1).sections()));
    assertEquals(
        List.of(),
        report.sections().get(1).statements().stream().flatMap(s -> s.heading().stream()).toList());
  }

  @Test
  void achievements_besideThoseOfFiveYears_areOfTheYear() {
    WorkReport report =
        report(
            """
                一、2025年和“十四五”时期工作回顾
                这五年，地区生产总值年均增长5.9%，固定资产投资年均增长6%，新增就业90万人，粮食产量500亿斤。
                刚刚过去的2025年，全年地区生产总值增长4.1%，高于全国0.3个百分点，居民收入增长5.1%，城镇调查失业率5.4%。
                二、2026年工作安排
                办好各项工作。
                """);

    assertEquals(
        List.of("地区生产总值增长率 4.1%", "居民收入增长率 5.1%", "城镇调查失业率 5.4%"),
        report.achievements().stream().map(WorkReportProvincesTest::told).toList());
  }

  @Test
  void achievements_ofTheLastOfSeveralYears_goBeforeThoseOfAll() {
    String term = "地区生产总值达到8000亿元，年均增长5.9%；新增就业90万人，粮食产量500亿斤。\n";
    String year = "刚刚过去的2025年，地区生产总值增长4.1%，居民收入增长5.1%，粮食增产2%，城镇调查失业率5.4%。\n";
    String head = "一、“十四五”时期工作回顾\n刚刚过去的五年，";

    assertEquals(
        List.of("地区生产总值增长率 4.1%", "居民收入增长率 5.1%", "粮食增长率 2%", "城镇调查失业率 5.4%"),
        report(head + term + year).achievements().stream()
            .map(WorkReportProvincesTest::told)
            .toList());
    assertEquals(
        List.of("2025-01/2025-12"),
        report(head + term + year).achievements().stream()
            .map(figure -> Reports.told(figure.period()))
            .distinct()
            .toList());
    assertEquals(4, report(head + term).achievements().size());
  }

  @Test
  void achievements_aboveTheFirstHeading_areReadWhereNoneOpensAReview() {
    String figures = "去年生产总值达到185亿元，增长7.8%；财政收入22亿元，增长5.5%。\n";

    assertEquals(4, report(figures + "一、关于任务\n发展农业。\n").achievements().size());
    assertEquals(4, report("一、关于任务\n" + figures).achievements().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、1993年工作的回顾和1994年工作的基本方针 | 1993-01/1993-12 | 1994-01/1994-12",
        "一、关于过去五年的政府工作#新建学校2所。#二、关于1998年政府工作的建议 | 1993-01/1997-12 | 1998-01/1998-12"
      })
  void read_headingsOfEarlierYears_tellTheirTime(String heading, String reviewed, String planned) {
    WorkReport report =
        Reports.of(
            planned.substring(0, 4)
                + "年岭东省政府工作报告\n"
                + ADDRESS
                + heading.replace("#", "\n")
                + "\n主要预期目标是：国民生产总值计划增长9%，投资增速保持在全国平均水平以上。\n");

    assertEquals(reviewed, Reports.told(report.reviewedPeriod()));
    assertEquals(planned, Reports.told(report.plannedPeriod()));
    assertEquals(
        List.of("国民生产总值增长率", "投资增长率"), report.targets().stream().map(Target::indicator).toList());
    assertEquals("保持在全国平均水平以上", Reports.told(report.targets().get(1).relativeTo()));
  }

  @Test
  void read_headingsWithoutYears_areOfTheYearOfDelivery() {
    WorkReport report =
        Reports.of(
            """
            政府工作报告
            ——2026年1月27日在岭东省第十四届人民代表大会第四次会议上
            各位代表：
            现在，我代表省人民政府，向大会报告工作，请予审议。
            一、一年接着一年干，岭东建设取得新成效
            全年地区生产总值增长5%，进出口总额增长6%。
            二、一鼓作气勇争先，推动“十五五”开好局
            今年主要预期目标是：地区生产总值增长5%左右；粮食产量只增不减。粮食安全、节能降碳等指标全面完成任务。
            """);

    assertEquals("2025-01/2025-12", Reports.told(report.reviewedPeriod()));
    assertEquals("2026-01/2026-12", Reports.told(report.plannedPeriod()));
    assertEquals(2, report.achievements().size());
    assertEquals(
        List.of("地区生产总值增长率", "粮食产量", "粮食安全、节能降碳等指标"),
        report.targets().stream().map(Target::indicator).toList());
  }

  @Test
  void termTargets_amongWhatIsStrivenFor_areThoseWithFigures() {
    WorkReport report =
        report(
            """
                一、“十五五”时期的主要目标
                “十五五”时期经济社会发展的主要目标是：高质量发展取得显著成效，地区生产总值年均增长5%左右，科技创新能力大幅提高。
                二、2026年工作安排
                今年的主要预期目标是：
                地区生产总值增长5%左右，城镇新增就业70万人以上；居民消费价格涨幅2%左右，居民收入增长和经济增长同步，粮食产量稳定在500亿斤以上。
                """);

    assertEquals(
        List.of("地区生产总值年均增长率"), report.termTargets().stream().map(Target::indicator).toList());
    assertEquals(5, report.targets().size());
  }

  @Test
  void termTargets_toldHereAndThere_areThoseOfTheLastYearOrOfEach() {
    WorkReport report =
        report(
            """
                一、“十五五”时期的主要目标
                “十五五”时期的主要目标是：高质量发展取得显著成效。到2030年，人均生产总值达到14万元，生态环境更加优美。
                （一）壮大产业。建设园区30个。力争投资增速高于全国平均水平，研发经费投入年均增长9%。
                二、2026年工作安排
                到2030年人均预期寿命达到82岁。今年的主要预期目标是：地区生产总值增长5%左右。
                """);

    assertEquals(
        List.of("人均生产总值", "投资增长率", "研发经费投入年均增长率"),
        report.termTargets().stream().map(Target::indicator).toList());
    assertEquals("高于全国平均水平", Reports.told(report.termTargets().get(1).relativeTo()));
    assertEquals(1, report.targets().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "今年的经济增长预期为7%左右。 | 经济增长 7%",
        "主要措施是：一要增加投入。今年计划要求，国民生产总值增长6%，固定资产投资增长8%。 | 国民生产总值增长率 6%; 固定资产投资增长率 8%",
        "产量提前达到计划规定的1990年指标。國民經濟計劃規定，生產總值增長8%。 | 生产总值增长率 8%",
        "今年的主要预期目标是：#——生产总值增长8%。#——财政收入增长7%，价格涨幅3%以内。#各位代表！ | 生产总值增长率 8%; 财政收入增长率 7%; 价格增长率 3%",
        "今年的预期目标是：在优化结构的基础上，生产总值增长8%；进出口有所改善。 | 生产总值增长率 8%; 进出口"
      })
  void targets_ofPlansWithoutAListOfThem_areThoseThatAreCalledPlanned(String told, String targets) {
    WorkReport report =
        Reports.of(
            "1999年岭东省政府工作报告\n"
                + ADDRESS
                + "一、1998年工作回顾\n生产总值计划增长7%，实际增长7.5%。\n二、1999年工作安排\n"
                + told.replace("#", "\n")
                + "\n");

    assertEquals(
        targets,
        report.targets().stream()
            .map(t -> (t.indicator() + " " + t.value().map(Object::toString).orElse("")).strip())
            .collect(Collectors.joining("; ")));
    assertEquals(
        List.of(),
        report.sections().get(2).statements().stream().flatMap(s -> s.heading().stream()).toList());
  }

  @Test
  void practicalMatters_behindIncluding_areOneEach() {
    WorkReport report =
        report("一、2026年工作安排\n今年，我们将接续办好3件民生实事，包括：改造老旧小区600个；新建学校5所；修建步道30公里。我们将用心用情办好每一件实事。\n");

    assertEquals(
        List.of("改造老旧小区600个", "新建学校5所", "修建步道30公里"),
        report.practicalMatters().stream().map(PracticalMatter::title).toList());
  }

  @Test
  void glossary_explanationsInTheNextLine_belongToTheirTerms() {
    WorkReport report =
        report(
            """
                一、2026年工作安排
                实施“一降三减”［1］和四库［2］。
                ［1］一降三减：
                全年事故起数下降。
                ［2］四库：
                水库、粮库、钱库、碳库。
                """);

    assertEquals(
        List.of("一降三减=全年事故起数下降。", "四库=水库、粮库、钱库、碳库。"),
        report.glossary().stream().map(WorkReportProvincesTest::told).toList());
  }

  @Test
  void read_boldWordsBetweenEmptyLines_areOneParagraphWithWhatFollows() {
    StringBuilder text = new StringBuilder("1999年岭东省政府工作报告\n\n");
    text.append(ADDRESS.replace("\n", "\n\n")).append("一、1998年工作回顾\n\n\n");
    for (int i = 0; i < 20; i++) {
      text.append("　　统筹推进基础设施和产业园区建设。着力补齐发展短板。\n\n");
    }
    text.append("　　\n国民经济保持较快增长。\n生产总值增长7.8%。农业丰收。\n\n");
    text.append("　　\n一要\n加大改革力度。改革教育体制。\n\n");
    text.append("我们也清醒地认识到，工作中还存在不少问题和风险。\n\n");
    text.append("——经济结构不够优。要调整。\n\n——就业压力较大。要努力。\n\n二、1999年工作安排\n\n办好各项工作。\n");
    WorkReport report = Reports.of(text.toString());

    List<Statement> told = report.sections().get(1).statements();
    assertEquals("国民经济保持较快增长", Reports.told(told.get(20).heading()));
    assertEquals("一要加大改革力度。改革教育体制。", told.get(21).text());
    assertEquals(List.of(), report.sections().get(1).sections());
    assertEquals(2, report.problems().size());
  }

  private static WorkReport report(String text) {
    return Reports.of("政府工作报告\n" + ADDRESS + text);
  }

  private static List<String> titles(List<Section> sections) {
    return sections.stream().map(section -> section.heading().title()).toList();
  }

  private static String told(Measurement figure) {
    return figure.indicator() + " " + figure.value();
  }

  private static String told(GlossaryEntry entry) {
    return entry.term() + "=" + entry.definition();
  }
}
