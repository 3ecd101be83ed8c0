package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.model.Statement;
import org.luoshi.model.Target;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.report.GlossaryEntry;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.quantity.Direction;
import org.luoshi.quantity.MentionKind;

/** Work reports as web pages hold them: controls on lines of their own, broken lines, invented. */
class WorkReportPagesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          province-2026-page | 2026年岭东省人民政府工作报告 | 岭东省第十四届人民代表大会第四次会议 | 2026-01-28 | 岭东省人民政府省长 岳 清 和 | 2025-01/2025-12 | 2026-01/2026-12 | 2026-01/2030-12
          district-2025-labelled | 临江区2025年政府工作报告 | 临江区第十一届人民代表大会第四次会议 | 2025-03-18 | 临江区人民政府代区长 何 远 | 2024-01/2024-12 | 2025-01/2025-12 | -
          city-1999-one-line | 政府工作报告(摘要) | 望湖市第十届人民代表大会第二次会议 | 1999-02-09 | 望湖市市长 谢 长 林 | 1998-01/1998-12 | 1999-01/1999-12 | -
          province-2026-groups | 2026年岭南省政府工作报告 | 岭南省第十三届人民代表大会第四次会议 | 2026-01-20 | 省长 方 正 之 | 2025-01/2025-12 | 2026-01/2026-12 | 2026-01/2030-12
          province-2026-term | 政府工作报告 | 岭西省第十四届人民代表大会第四次会议 | 2026-01-22 | 省长 陆 平 | 2025-01/2025-12 | 2026-01/2026-12 | 2026-01/2030-12
          province-2026-points | 2026年陇西省政府工作报告 | 陇西省十四届人民代表大会第四次会议 | 2026-01-26 | 陇西省省长 任 致 远 | 2021-01/2025-12 | 2026-01/2026-12 | 2026-01/2030-12
          county-2018-dash | —2018年2月6日在清河县第十八届人民代表大会第二次会议上 | 清河县第十八届人民代表大会第二次会议 | 2018-02-06 | 县长 徐 向 阳 | 2017-01/2017-12 | 2018-01/2018-12 | -
          county-2006-since | 清溪县2006年政府工作报告 | 县十三届人大一次会议 | 2006-10-12 | 清溪县县长 丁 维 安 | 2003-01/2006-12 | 2007-01/2011-12 | -
          """)
  void read_head_isUnderstood(
      String name,
      String title,
      String meeting,
      String day,
      String speaker,
      String reviewed,
      String planned,
      String term)
      throws IOException {
    WorkReport report = Reports.report(name);

    assertEquals(title, Reports.told(report.title()));
    assertEquals(meeting, Reports.told(report.session()));
    assertEquals(day, Reports.told(report.deliveredOn()));
    assertEquals(speaker, Reports.told(report.speaker()));
    assertEquals(reviewed, Reports.told(report.reviewedPeriod()));
    assertEquals(planned, Reports.told(report.plannedPeriod()));
    assertEquals(term, Reports.told(report.plannedTerm()));
    assertEquals(List.of(), Reports.read(name).accounting().unexplained());
  }

  @Test
  void problems_andSoOn_isNone() throws IOException {
    assertEquals(
        List.of("有效需求不足", "部分企业经营困难", "区域发展不够平衡"), Reports.report("province-2026-page").problems());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "city-1999-one-line | 农民增收缓慢; 部分企业困难较多",
        "province-2026-points | 发展不充分的问题依然突出; 投资下行压力加大; 干部作风不够实，工作落实不够好"
      })
  void problems_mainlySentences_beginBehindTheColon(String name, String expected)
      throws IOException {
    assertEquals(expected, String.join("; ", Reports.report(name).problems()));
  }

  @Test
  void targets_withoutFigure_haveIndicators() throws IOException {
    WorkReport report = Reports.report("province-2026-page");
    assertEquals(
        List.of("地区生产总值增长率", "居民消费价格", "节能降碳任务"),
        report.targets().stream().map(Target::indicator).toList());
    assertTrue(report.termTargets().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "province-2026-groups | 地区生产总值增长率 up 5%; 固定资产投资 - -; 能耗强度 down -; 居民基础养老金 - -; 价格增长率 up 2%; 碳排放下降率 down 3%",
        "province-2026-term | 地区生产总值增长率 up 5%; 一产增长率 up 3.5%; 规模以上工业增加值增长率 up 7%; 固定资产投资增长率 up 3%; 居民消费价格增长率 up 2%",
        "province-2026-points | 地区生产总值增长率 up 5.5%; 粮食产量 - 1300万吨",
        "county-2018-dash | 生产总值增长率 up 9%; 脱贫任务 - -"
      })
  void targets_inGroupsAndSentences_areAllButTheEfforts(String name, String expected)
      throws IOException {
    assertEquals(
        expected,
        Reports.report(name).targets().stream()
            .map(t -> t.indicator() + " " + sign(t.direction()) + " " + Reports.told(t.value()))
            .collect(Collectors.joining("; ")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "province-2026-term | 地区生产总值年均增长率; 工业比重; 人均预期寿命",
        "province-2026-points | 地区生产总值年均增长率; 研发投入年均增长率"
      })
  void termTargets_ofDashesAndPoints_areThoseWithFigures(String name, String expected)
      throws IOException {
    assertEquals(
        expected,
        Reports.report(name).termTargets().stream()
            .map(Target::indicator)
            .collect(Collectors.joining("; ")));
  }

  private static String sign(Direction direction) {
    return switch (direction) {
      case INCREASE -> "up";
      case DECREASE -> "down";
      case NONE -> "-";
    };
  }

  @Test
  void practicalMatters_sentencesWithoutFigure_areMattersToo() throws IOException {
    assertEquals(
        List.of("提高农村低保标准", "为8万名残疾人提供康复服务", "建设10个县级养老中心、60个乡镇养老中心", "完成900个村生活污水治理"),
        Reports.report("province-2026-groups").practicalMatters().stream()
            .map(PracticalMatter::title)
            .toList());
  }

  @Test
  void headings_maximBeforeADemand_isNone() throws IOException {
    List<Statement> chapter =
        Reports.report("province-2026-groups").sections().get(2).sections().get(0).statements();
    assertEquals(Optional.of("全力扩大投资"), chapter.get(1).heading());
    assertEquals(Optional.empty(), chapter.get(2).heading());
  }

  @Test
  void quantities_ofNamedYear_areTargets() throws IOException {
    assertTrue(
        SourceQuantities.of(Reports.read("province-2026-groups")).stream()
            .filter(q -> q.words().equals("101所"))
            .allMatch(q -> q.mention().kind() == MentionKind.TARGET));
  }

  @Test
  void glossary_entryBrokenOverLines_isOne() throws IOException {
    List<GlossaryEntry> glossary = Reports.report("province-2026-page").glossary();
    assertEquals(2, glossary.size());
    assertEquals("企业找技术、成果找市场“双向挂帅”的简称，由需求方带资金、带场景挂帅。", glossary.get(0).definition());
  }

  @Test
  void headings_ofCountedPoints_mayBeLong() throws IOException {
    List<Statement> review = Reports.report("province-2026-page").sections().get(1).statements();
    assertEquals(Optional.of("着力稳住基本盘扩大内需，推动经济运行持续回升向好"), review.get(2).heading());
  }

  @Test
  void headings_ofPartWithoutChapters_areThoseOfTwoClauses() throws IOException {
    List<Statement> review =
        Reports.report("district-2025-labelled").sections().get(1).statements();
    assertEquals(
        List.of(Optional.empty(), Optional.of("守牢安全底线,护航群众平安"), Optional.of("聚焦农业农村,加快强村富民")),
        review.stream().map(Statement::heading).toList());
  }

  @Test
  void quantities_ofReview_areReached() throws IOException {
    assertEquals(
        List.of(),
        SourceQuantities.of(Reports.read("province-2026-page")).stream()
            .filter(q -> q.line() < 21 && q.mention().kind() == MentionKind.TARGET)
            .toList());
  }

  @Test
  void read_wordsInAnotherPrintOnLinesOfTheirOwn_areWithinTheirSentence() {
    WorkReport report =
        Reports.of(
            """
            政府工作报告
            ——2026年1月22日在云州市第十四届
            人民代表大会第五次会议上
            各位代表：
            现在，我代表市人民政府，向大会报告工作，请予审议。
            一、2025年工作回顾
            全市地区生产总值增长5.1%。PM
            2.5
            年平均浓度下降3.2%，CO
            2
            排放量下降2%，水质全部达到三类以上。
            二、2026年工作安排
            2026年是“十五五”第一年，开好局十分重要。今年经济社会发展的
            主要预期目标
            是：地区生产总值增长5%左右；居民收入增长与经济增长同步。重点抓好以下工作：
            （一）深入推进产业转型升级和科技创新，加快构建具有云州特点和云州优势的现代化产业体系。
            坚持产业强市，一体推进。
            加快传统产业改造。支持企业更新设备。
            （二）提振消费。
            办好各类展会。
            """);

    assertEquals(
        List.of("", "一、2025年工作回顾", "二、2026年工作安排"),
        report.sections().stream().map(s -> s.heading().label()).toList());
    assertEquals(
        List.of("（一）深入推进产业转型升级和科技创新，加快构建具有云州特点和云州优势的现代化产业体系", "（二）提振消费"),
        report.sections().get(2).sections().stream().map(s -> s.heading().label()).toList());
    assertEquals(
        List.of("地区生产总值增长率", "居民收入增长率"), report.targets().stream().map(Target::indicator).toList());
    assertEquals(
        List.of(1, 1), report.sections().stream().skip(1).map(s -> s.statements().size()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"民生持续改善。十件民生实事全面完成。", "十件民生实事全面完成。"})
  void practicalMatters_thatAreDone_areNone(String told) {
    WorkReport report =
        Reports.of(
            """
            政府工作报告
            各位代表：
            现在，我代表市人民政府，向大会报告工作，请予审议。
            一、2025年工作回顾
            %s新增就业4.1万人。改造老旧小区120个，惠及2.3万户。
            二、2026年工作安排
            今年办好以下民生实事：一是新增学位5000个；二是改造管网30公里。
            """
                .formatted(told));

    assertEquals(
        List.of("新增学位5000个", "改造管网30公里"),
        report.practicalMatters().stream().map(PracticalMatter::title).toList());
  }

  @Test
  void read_linksOnLinesOfTheirOwn_areWithinTheirSentence() {
    WorkReport report =
        Reports.of(
            """
            2009年岭东省政府工作报告

            各位代表：

            现在，我代表省人民政府，向大会作政府工作报告，请予审议。


            一、过去一年工作回顾

            制定了《
            岭东省依法行政纲要
            》，提出了《
            节水条例
            》、《
            供热条例
            》草案等3部法规议案。

            二、2009年工作总体部署

            今年要抓好各项工作。

            三、关于《
            岭东省水利规划（草案）
            》的说明

            规划已提请审议。
            """);

    assertEquals(
        List.of("", "一、过去一年工作回顾", "二、2009年工作总体部署", "三、关于《岭东省水利规划（草案）》的说明"),
        report.sections().stream().map(s -> s.heading().label()).toList());
    assertEquals("2008-01/2008-12", Reports.told(report.reviewedPeriod()));
    assertEquals("2009-01/2009-12", Reports.told(report.plannedPeriod()));
  }

  @Test
  void problems_countedAndOfTheGovernmentItself_areAllRead() {
    WorkReport report =
        Reports.of(
            """
            政府工作报告
            各位代表：
            现在，我代表省人民政府，向大会作政府工作报告，请予审议。
            一、过去一年工作回顾
            总结工作，我们清醒地看到，发展中还存在不少问题和困难。一是农业基础薄弱。保持增收的难度增加；物价上涨的压力较大。二是长期性问题依然存在。主要是：就业压力较大；经济结构不合理。
            我们也清醒地看到，政府工作还存在不少缺点。行政审批事项仍然过多；一些部门办事效率不高。
            对以上问题，我们要继续采取措施加以解决。
            二、今年的工作
            做好各项工作。
            """);

    assertEquals(List.of("农业基础薄弱", "长期性问题依然存在", "行政审批事项仍然过多", "一些部门办事效率不高"), report.problems());
  }

  @Test
  void read_sentencesBrokenByTheEndOfAPage_areWhole() {
    WorkReport report =
        Reports.of(
            """
            政府工作报告
            各位代表：
            现在，我代表省人民政府，向大会作政府工作报告，请予审议。
            一、2016年工作回顾
            推进脱贫攻坚，投入超过1000亿元。财政性教育经费支出占生产总值比例继

            续超过4%。招收农村学生人数增长21.3%。

            我们也清醒看到，发展中还存在不少困难和问题。一些企业生产经营困难较多，财政收支矛盾较大，金

            融风险不容忽视。污染形势依然严峻，治理需要加强。政府工作存在不足，涉企收费多、群众办事难等问题仍较突出，一些领域腐败问题时有发生。我们一定要直面挑战。
            二、2017年工作总体部署

            今年的主要预期目标是：进出口回稳向好；粮食产量500亿斤。
            要坚持就业优先战略，实施更加积极的就业政策。目前库存仍然较多，要

            支持居民自住和进城人员购房需求。坚持住房的居住属性。

            结束语

            各位代表：
            让我们团结起来。
            """);

    assertEquals(
        List.of("", "一、2016年工作回顾", "二、2017年工作总体部署", "结束语"),
        report.sections().stream().map(s -> s.heading().label()).toList());
    assertEquals(
        List.of(2, 2, 2),
        report.sections().stream().skip(1).map(s -> s.statements().size()).toList());
    assertEquals(
        List.of(
            "一些企业生产经营困难较多，财政收支矛盾较大，金融风险不容忽视",
            "污染形势依然严峻，治理需要加强",
            "政府工作存在不足，涉企收费多、群众办事难等问题仍较突出，一些领域腐败问题时有发生"),
        report.problems());
    assertEquals(List.of("进出口", "粮食产量"), report.targets().stream().map(Target::indicator).toList());
  }

  @Test
  void problems_thatExistInTheWorkOfTheGovernment_areTheSentencesBehind() {
    WorkReport report =
        Reports.of(
            """
            一九八三年岭东省人民政府工作报告
            各位代表：
            我代表省人民政府，向大会作政府工作报告，请予审议。
            过去五年的回顾
            从政府工作本身来说，至今还存在着许多缺点和困难。经济效益不高，浪费十分严重。物价的管理工作还做得不够好。我们必须认真地解决好这些问题。
            今后五年的主要任务
            第一、改革计划体制，加强管理和指导。
            计划体制的改革，是经济体制改革的重要环节。要采取三种管理办法。
            """);

    assertEquals(List.of("经济效益不高，浪费十分严重", "物价的管理工作还做得不够好"), report.problems());
    assertEquals(
        List.of(Optional.empty()),
        report.sections().get(2).sections().get(0).statements().stream()
            .map(Statement::heading)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "同时，我省发展还面临一些困难和挑战，主要是：创新能力不够强，一些企业经营困难，民生保障还有短板。我们一定正视问题。"
            + " | 创新能力不够强; 一些企业经营困难; 民生保障还有短板",
        "成绩固然可喜，问题也不容忽视。一是能源转型不及预期，设施不足。二是科技创新能力不足。以上问题必须解决。" + " | 能源转型不及预期，设施不足; 科技创新能力不足",
        "在看到成绩的同时，我们也认识到老问题、新挑战仍然不少，主要是消费需求偏弱，投资动力不够强。这些发展中的问题能够解决。" + " | 消费需求偏弱; 投资动力不够强",
        "我们清醒认识到，振兴发展面临的困难挑战依然严峻，一些问题矛盾亟待破解。有效需求不足，项目储备不够；营商环境存在差距。" + " | 有效需求不足，项目储备不够; 营商环境存在差距",
        "我们也清醒认识到：经济转型仍处于攻坚期，有效需求不足；城乡差距仍较明显，等等。这些都是发展中的问题。" + " | 经济转型仍处于攻坚期，有效需求不足; 城乡差距仍较明显",
        "我们也清醒认识到，发展中老问题、新挑战并存，经济结构有待优化，民生保障、社会治理等仍有短板，必须直面问题。" + " | 经济结构有待优化; 民生保障、社会治理等仍有短板",
        "在看到成绩的同时，我们也清醒认识到，我区发展不平衡问题仍然突出；生态环境、安全生产等仍有薄弱环节，等等。"
            + " | 我区发展不平衡问题仍然突出; 生态环境、安全生产等仍有薄弱环节"
      })
  void problems_howeverIntroduced_areTheOnesThatAreNamed(String told, String problems) {
    WorkReport report =
        Reports.of(
            """
            政府工作报告
            各位代表：
            现在，我代表省人民政府，向大会报告工作，请予审议。
            一、2025年工作回顾
            我们经受住了各种风险挑战的考验，更加深刻体会到：必须坚持改革；必须坚持开放。
            %s
            二、2026年工作安排
            坚持问题导向，抓好重点工作：稳定就业；稳定企业。
            """
                .formatted(told));

    assertEquals(problems, String.join("; ", report.problems()));
  }
}
