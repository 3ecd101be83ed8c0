package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.Reading;
import org.luoshi.model.Measurement;
import org.luoshi.model.Target;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.model.report.Section;
import org.luoshi.quantity.MentionKind;

/** Work reports as they are pasted from sites, yearbooks and collections, invented. */
@DisplayName("政府工作报告粘贴文本")
class WorkReportPastesTest {

  private static final String ADDRESS = "各位代表:\n现在,我代表县人民政府向大会报告工作,请予审议,并请各位政协委员和列席人员提出意见。\n";
  private static final String PLAN =
      "二、2012年工作安排\n今年的主要预期目标是:地区生产总值增长12%,财政收入增长10%以上。\n(一)抓工业。新增规上企业6家。\n";

  private static String body(String review) {
    return ADDRESS + review + "\n2011年,全县地区生产总值完成86.5亿元,增长12.2%;财政收入6.3亿元,增长17.1%。\n" + PLAN;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          位置: 考试网 > 松河县 > 正文#2012年松河县政府工作报告#2023/8/7 23:36:09 点击:#2012年政府工作报告政府工作报告#——2012年1月9日在松河县第十四届人民代表大会第一次会议上#县长王亚真 | 松河县第十四届人民代表大会第一次会议 | 2012-01-09 | 县长王亚真
          2012卷#  • 政府工作报告#  • ——2012年1月9日在松河县第十四届人民代表大会第一次会议上#    代县长 乌兰图雅 | 松河县第十四届人民代表大会第一次会议 | 2012-01-09 | 代县长 乌兰图雅
          松河县人民政府县长 王亚真 | - | - | 松河县人民政府县长 王亚真
          松河县人民政府工作报告#发布时间:2012-02-03#2012-02-03#字号: [小] [大] 【打印正文】#分享到:#松河县人民政府工作报告#——2012年1月9日在松河县第十四届人民代表大会第一次会议上#县长 王亚真 | 松河县第十四届人民代表大会第一次会议 | 2012-01-09 | 县长 王亚真
          松河县2012年政府工作报告#来源:松河日报 更新时间:2012-04-14#  ——2012年1月9日在松河县第十四届人民代表大会第一次会议上#  王亚真在大会上作政府工作报告。 | 松河县第十四届人民代表大会第一次会议 | 2012-01-09 | -
          政府工作报告#在松河县第十四届人民代表大会第一次会议上#松河县人民政府县长 王亚真#2012年1月9日 | 松河县第十四届人民代表大会第一次会议 | 2012-01-09 | 松河县人民政府县长 王亚真
          云州市人民政府欢迎您!#云州市政务 www.example.org#政府工作报告(草案)在松河县第十四届人民代表大会第一次会议上#来源:松河县政府#保存#——在松河县第十四届人民代表大会第一次会议上#县委副书记、县长提名人选 王亚真#(2012年1月9日) | 松河县第十四届人民代表大会第一次会议 | 2012-01-09 | 县委副书记、县长提名人选 王亚真
          (点击查阅更多2012年地方政府工作报告)#(2012年1月9日 王亚真) | - | 2012-01-09 | 王亚真
          [云州] 2012年松河县政府工作报告#[复制链接]#积分#145904#14万 帖子#• 签到天数: 723 天#积分#145904#14万 帖子#• 签到天数: 723 天#积分#145904#14万 帖子#• 签到天数: 723 天#积分#145904#14万 帖子#• 签到天数: 723 天#积分#145904#14万 帖子#• 签到天数: 723 天#积分#145904#14万 帖子#• 签到天数: 723 天#2012年松河县政府工作报告#2012年1月9日在松河县第十四届人民代表大会第一次会议上#松河县副县长  乌兰图雅 | 松河县第十四届人民代表大会第一次会议 | 2012-01-09 | 松河县副县长  乌兰图雅
          一、2011年工作回顾#二、2012年工作安排#(一)抓工业#2012年松河县政府工作报告 | - | - | -
          政府工作报告 2012年1月9日在松河县第十四届人民代表大会第一次会议上#县长 王亚真 | 松河县第十四届人民代表大会第一次会议 | 2012-01-09 | 县长 王亚真
          2012年松河縣政府工作報告#2012年1月9日#2012年1月9日在松河縣第十四屆人民代表大會第一次會議上 | 松河縣第十四屆人民代表大會第一次會議 | 2012-01-09 | -
          2012年松河县政府工作报告 时间: 2019-03-07信息来源:云州网 作者:县政府#2012年松河县政府工作报告#松河县县长 王亚真 | - | - | 松河县县长 王亚真
          政府工作报告#——2012年1月9日在松河县第十四届人民代表大会第一次会议上#松河县人民政府  王亚真#目  录#一、2011年工作回顾#二、2012年工作安排#附件:1.2012年民生实事#2.名词解释 | 松河县第十四届人民代表大会第一次会议 | 2012-01-09 | 松河县人民政府  王亚真
          县政府工作会议的讲话#时间:2022-07-15 08:03:00#导语:本文来源于网友上传,仅供参考。#县政府工作会议的讲话 | - | - | -
          """)
  void read_headOfAnyPaste_isUnderstood(String head, String session, String day, String speaker) {
    WorkReport report = report(head.replace("#", "\n\n") + "\n\n" + body("一、2011年工作回顾"));

    assertEquals(session, Reports.told(report.session()));
    assertEquals(day, Reports.told(report.deliveredOn()));
    assertEquals(speaker, Reports.told(report.speaker()));
    assertEquals("2011-01/2011-12", Reports.told(report.reviewedPeriod()));
    assertEquals("2012-01/2012-12", Reports.told(report.plannedPeriod()));
    assertEquals(2, report.targets().size());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "一、2011年工作回顾#二、2012年工作安排#(一)抓工业#2012年松河县政府工作报告 | 2012年松河县政府工作报告",
        "2012年松河县政府工作报告 时间: 2019-03-07 来源:云州网#2012年松河县政府工作报告 | 2012年松河县政府工作报告",
        "(点击查阅更多2012年地方政府工作报告)#(2012年1月9日 王亚真) | -"
      })
  void title_amongWhatASitePrints_isThatOfTheReport(String head, String title) {
    WorkReport report = report(head.replace("#", "\n") + "\n" + body("一、2011年工作回顾"));

    assertEquals(title, Reports.told(report.title()));
    assertEquals(
        List.of("", "一、2011年工作回顾", "二、2012年工作安排", "(一)抓工业"),
        report.sections().stream().flatMap(s -> headings(s)).toList());
  }

  @Test
  void read_headingOfAPlanWithoutMarks_opensAPart() {
    String text =
        """
        政府工作报告
        ——2020年12月29日在松河县第十五届人民代表大会第六次会议上
        各位代表:
        现在,我代表县人民政府向大会报告工作,请予审议。
        2020年及十三五工作回顾
        一、经济复苏
        投资消费持续恢复。实施重点项目120个。
        十四五发展目标和主要任务
        地区生产总值年均增长7%以上。
        2021年工作安排
        2021年主要预期目标是:地区生产总值增长8%。
        """;

    WorkReport report = report(text);

    assertEquals(
        List.of("2020年及十三五工作回顾", "十四五发展目标和主要任务", "2021年工作安排"),
        report.sections().stream()
            .filter(section -> !section.heading().title().isEmpty())
            .map(section -> section.heading().title())
            .toList());
    assertEquals("2021-01/2025-12", Reports.told(report.plannedTerm()));
  }

  @Test
  void read_paragraphBrokenWhereAPageEnded_isWhole() {
    String text =
        """
        2021年松河县政府工作报告
        ——2021年12月14日在松河县第十六届人民代表大会第一次会议上
        各位代表:
        现在,我代表县人民政府向大会报告工作,请予审议。
        2021年及本届政府工作回顾
        2021年,在县委的正确领导下,取得了新成效。
        一、抓项目,发展稳健前行
        经济发展重回正轨。积极应对挑战,预计全年完成地区生产总值 172 亿元、同比增
        长 14.5%,总量居全市第一;地方一般公共预算收入
        14.8 亿元,同比增长 29.5%,规模居全市第一。
        项目建设跑出加速度。完成征收面积 35 万平方米。
        2022年及今后五年工作
        2022年主要预期目标:地区生产总值增长 8%以上。
        """;

    Reading reading = Documents.readText(text);
    WorkReport report = (WorkReport) reading.document().orElseThrow();

    assertEquals(
        List.of("2021年及本届政府工作回顾", "2022年及今后五年工作"),
        report.sections().stream()
            .filter(section -> !section.heading().title().isEmpty())
            .map(section -> section.heading().title())
            .toList());
    assertEquals(
        List.of("地区生产总值", "地区生产总值增长率", "总量", "地方一般公共预算收入", "地方一般公共预算收入增长率", "规模"),
        report.achievements().stream().map(Measurement::indicator).toList());
    assertEquals("2022-01/2022-12", Reports.told(report.plannedPeriod()));
    assertEquals(List.of("LS-READ-009"), reading.findings().stream().map(Finding::code).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "一、过去四年工作回顾, 2008-01/2011-12",
    "一、五年来的工作回顾, 2007-01/2011-12",
    "一、“十一五”时期的主要成就, 2006-01/2010-12",
    "一、2011年主要工作, 2011-01/2011-12"
  })
  void reviewedPeriod_ofYearsAndPlans_isThatOfTheHeading(String heading, String period) {
    assertEquals(period, Reports.told(report("2012年松河县政府工作报告\n" + body(heading)).reviewedPeriod()));
  }

  @Test
  void plannedTerm_ofANewGovernment_standsBesideItsFirstYear() throws IOException {
    WorkReport report = Reports.report("county-2021-five-years");

    assertEquals("2022-01/2022-12", Reports.told(report.plannedPeriod()));
    assertEquals("2022-01/2026-12", Reports.told(report.plannedTerm()));
    assertEquals(
        List.of("地区生产总值增长率", "规模以上工业增加值增长率", "一般公共预算收入增长率", "城镇登记失业率"),
        report.targets().stream().map(Target::indicator).toList());
    assertEquals(
        List.of("地区生产总值", "地区生产总值年均增长率", "一般公共预算收入", "城镇化率", "森林覆盖率"),
        report.termTargets().stream().map(Target::indicator).toList());
    assertEquals(3, report.problems().size());
    assertEquals(3, report.sections().get(3).sections().size() + 1);
  }

  @Test
  void plannedPeriod_ofFiveYearsAlone_isThatOfThePlan() {
    WorkReport report =
        report(
            "松河县政府工作报告\n——2012年1月9日在松河县第十四届人民代表大会第一次会议上\n"
                + ADDRESS
                + "一、过去五年工作回顾\n五年来,各项事业有了新的发展。\n二、今后五年的目标和任务\n"
                + "今后五年的主要目标是:地区生产总值年均增长11%,到2016年财政收入突破12亿元。\n");

    assertEquals("2012-01/2016-12", Reports.told(report.plannedPeriod()));
    assertEquals(Optional.empty(), report.plannedTerm());
    assertEquals(2, report.targets().size());
  }

  @Test
  void practicalMatters_countedBehindAHeadingOfThem_areAllRead() throws IOException {
    assertEquals(
        List.of("新建农村公路8公里", "改造自来水管网12公里", "建成老年食堂3个", "安装路灯260盏", "修缮村级卫生室4所"),
        Reports.report("town-2023-two-years").practicalMatters().stream()
            .map(PracticalMatter::title)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'　　'"})
  void read_reportOnOneLine_isDividedAtItsHeadings(String between) {
    String text =
        Stream.of(
                "政府工作报告",
                "——2012年1月9日在松河县第十四届人民代表大会第一次会议上",
                "松河县县长 王亚真",
                "各位代表:",
                "现在,我代表县人民政府向大会报告工作,请予审议。",
                "一、2011年工作回顾",
                "2011年,全县地区生产总值完成86.5亿元,增长12.2%;财政收入6.3亿元,增长17.1%。",
                "(一)产业根基不断夯实。" + "我们着力培育主导产业。".repeat(20),
                "(二)城乡面貌持续改善。" + "我们着力完善基础设施。".repeat(20),
                "二、2012年工作安排",
                "今年的主要预期目标是:地区生产总值增长12%,财政收入增长10%以上。",
                "(一)突出工业主导,加快转型升级。新增规上企业6家。",
                "各位代表,让我们团结奋斗!")
            .reduce((a, b) -> a + between + b)
            .orElseThrow();
    Reading reading = Documents.readText(text);
    WorkReport report = (WorkReport) reading.document().orElseThrow();

    assertEquals("政府工作报告", Reports.told(report.title()));
    assertEquals("松河县第十四届人民代表大会第一次会议", Reports.told(report.session()));
    assertEquals("松河县县长 王亚真", Reports.told(report.speaker()));
    assertEquals(
        List.of("", "一、2011年工作回顾", "(一)产业根基不断夯实", "(二)城乡面貌持续改善", "二、2012年工作安排", "(一)突出工业主导,加快转型升级"),
        report.sections().stream().flatMap(s -> headings(s)).toList());
    assertEquals(2, report.targets().size());
    assertEquals(4, report.achievements().size());
    assertEquals(List.of(), reading.accounting().unexplained());
  }

  @Test
  void glossary_notesAtTheFootOfPages_areEntries() {
    WorkReport report =
        report(
            "松河县2012年政府工作报告\n"
                + body("一、2011年工作回顾")
                    .replace("增长12.2%;", "增长12.2%①;全面落实“三个统筹”[1]要求,推进“两区”②建设;")
                    .replace("二、2012", "[1] “三个统筹”:统筹城乡、统筹区域、统筹内外。\n二、2012")
                + "注释:\n[2]“两区”建设:指老城区和新城区建设。\n");

    assertEquals(
        List.of("1 三个统筹 true", "2 “两区”建设 true"),
        report.glossary().stream()
            .map(e -> e.number().orElse("-") + " " + e.term() + " " + e.firstUse().isPresent())
            .toList());
    assertEquals("地区生产总值增长率", report.achievements().get(1).indicator());
  }

  @Test
  void quantities_ofAYearThatIsOver_wereReached() {
    Reading reading =
        Documents.readText("松河省一九八四年经济概况\n到1984年,粮食总产量达到320亿斤。\n到2000年,粮食总产量达到500亿斤。\n");

    assertEquals(
        List.of(MentionKind.ACTUAL, MentionKind.DEADLINE, MentionKind.TARGET),
        SourceQuantities.of(reading).stream().map(q -> q.mention().kind()).toList());
  }

  @Test
  void read_whatASiteAddsBelow_isNoPartOfTheReport() throws IOException {
    WorkReport report = Reports.report("county-2021-five-years");
    assertTrue(
        report.sections().stream()
            .flatMap(s -> headings(s))
            .noneMatch(heading -> heading.contains("责任编辑") || heading.contains("2020")));
  }

  @Test
  void read_pageOfAnEncyclopaedia_isTakenForNoText() {
    WorkReport report =
        Reports.of(
            """
            1984年嶺東省政府工作報告
            維基文庫，自由的圖書館
            1984年5月15日
            1984年5月15日在嶺東省第六屆人民代表大會第二次會議上
            各位代表：
            我代表省人民政府向大會作政府工作報告，請予審議。
            關於經濟工作[編輯]
            全省工業總產值增長10.5%，農業總產值增長9.5%。
            PD-icon.svg 本作品來自公報，依據法律第五條，不受保護。
            分類：1984年
            """);

    assertEquals("嶺東省第六屆人民代表大會第二次會議", Reports.told(report.session()));
    assertEquals("1984-05-15", Reports.told(report.deliveredOn()));
    assertEquals(2, report.sections().size());
    assertEquals("關於經濟工作", report.sections().get(1).heading().title());
    assertEquals(1, report.sections().get(1).statements().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"【编辑：何鸣】 【关闭】", "云州市2024政府工作报告\n提供政府工作报告文档免费下载", "责任编辑：何鸣"})
  void read_whatAPageAddsBelow_isNoHeading(String foot) {
    WorkReport report =
        Reports.of(
            "云州市2024政府工作报告\n报告人：云州市市长何一鸣报告时间：2024年1月5日\n各位代表：\n"
                + "现在，我代表市人民政府向大会报告工作，请予审议。\n一、2024年重点工作\n各位代表，让我们共同奋斗！\n"
                + foot
                + "\n");

    assertEquals(2024, report.titleYear().orElseThrow());
    assertEquals("云州市市长何一鸣", Reports.told(report.speaker()));
    assertEquals(List.of(), report.sections().get(1).sections());
  }

  @Test
  void read_controlsBehindAHeadingOrBetweenParagraphs_areNoHeadings() {
    WorkReport report =
        Reports.of(
            """
            云州市人民政府工作报告
            各位代表：
            一、2024年工作回顾 【打印】【关闭】
            我们新建泵站3座。
            【关闭窗口】
            二、2025年工作安排
            我们要新建泵站5座。
            """);

    assertEquals(
        List.of("", "一、2024年工作回顾", "二、2025年工作安排"),
        report.sections().stream().map(s -> s.heading().label()).toList());
  }

  @Test
  void read_reportOnAPlan_hasItsTitleAndTheWorkOfItsYear() {
    WorkReport report =
        Reports.of(
            """
            1996年政府工作报告
            关于岭东省国民经济和社会发展“九五”计划和2010年远景目标纲要的报告
            ——1996年3月5日在岭东省第八届人民代表大会第四次会议上
            各位代表：
            省政府编制了纲要。现在，我代表省人民政府向大会报告，请连同纲要一并审议。
            一、“八五”时期的回顾
            生产总值年均增长11%，财政收入年均增长12%。
            二、1996年的工作
            主要预期目标是：生产总值增长10%，财政收入增长9%。办好两件实事：一是修路；二是建校。
            """);

    assertEquals("1996年政府工作报告", Reports.told(report.title()));
    assertEquals("1991-01/1995-12", Reports.told(report.reviewedPeriod()));
    assertEquals("1996-01/1996-12", Reports.told(report.plannedPeriod()));
    assertEquals(
        List.of("生产总值增长率", "财政收入增长率"), report.targets().stream().map(Target::indicator).toList());
    assertEquals(2, report.achievements().size());
    assertEquals(2, report.practicalMatters().size());
  }

  private static Stream<String> headings(Section section) {
    return Stream.concat(
        Stream.of(section.heading().label()),
        section.sections().stream().flatMap(s -> headings(s)));
  }

  private static WorkReport report(String text) {
    return (WorkReport) Documents.readText(text).document().orElseThrow();
  }
}
