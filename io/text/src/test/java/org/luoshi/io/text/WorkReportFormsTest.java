package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.model.Measurement;
import org.luoshi.model.Statement;
import org.luoshi.model.Target;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.report.Section;
import org.luoshi.quantity.MentionKind;

/** Heads, parts and lists of work reports as sites and old volumes print them, invented. */
class WorkReportFormsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          county-2021-term | 泠县第九届人民代表大会第一次会议 | 2021-11-26 | 代县长 沈 维 | 2017-01/2021-12 | 2022-01/2022-12 | 泠县
          county-2020-day | 柘溪县第十二届人民代表大会第四次会议 | 2020-01-06 | 县长 谭 克 勤 | 2019-01/2019-12 | 2020-01/2020-12 | 柘溪县
          national-1986 | 第六届全国人民代表大会第四次会议 | 1986-03-25 | 国务院总理 林 向 东 | 1981-01/1985-12 | - | -
          plan-1958 | 第一届全国人民代表大会第五次会议 | 1958-02-03 | 国务院副总理兼国家经济委员会主任章成业 | 1957-01/1957-12 | - | -
          national-1983 | 第六届全国人民代表大会第一次会议 | - | - | 1978-01/1982-12 | - | -
          city-2023-bilingual | 云州市第十六届人民代表大会第一次会议 | 2023-01-15 | 云州市代市长 林 海 | 2018-01/2022-12 | 2023-01/2023-12 | 云州市
          prefecture-2024 | 澜江傣族自治州第十三届人民代表大会第四次会议 | 2024-01-16 | 州长 刀志明 | 2023-01/2023-12 | 2024-01/2024-12 | 澜江傣族自治州
          province-2021 | 云岭省第十三届人民代表大会第四次会议 | 2021-01-26 | 云岭省代省长 周 伯 远 | 2020-01/2020-12 | 2021-01/2021-12 | 云岭省
          zone-2023 | - | 2023-02-03 | 青浦湖经济技术开发区党工委副书记、管委会主任 郑 海 | 2022-01/2022-12 | 2023-01/2023-12 | -
          county-1987 | 青石县第九届人民代表大会第一次会议 | 1987-04-10 | 县长 高 文 斌 | 1984-01/1986-12 | 1987-01/1987-12 | 青石县
          city-2024-leads | 市十二届人大四次会议 | 2024-01-09 | 程 永 年 | 2023-01/2023-12 | 2024-01/2024-12 | -
          district-2019-box-dash | 第十六届人民代表大会第二次会议 | - | 区长 孙 宁 远 | 2018-01/2018-12 | 2019-01/2019-12 | 柳河市西城区
          county-1957 | 青石县第二届人民代表大会第一次会议 | 1957-03-12 | 县长 王 德 山 | 1956-01/1956-12 | 1957-01/1957-12 | 青石县
          town-2014-day | - | 2014-01-08 | 镇长 王建国 | 2013-01/2013-12 | 2014-01/2014-12 | 城南镇
          plan-2023-half | 区第十七届人大常委会第十五次会议 | 2023-08-31 | 青石区人民政府副区长 吴 小 舟 | 2023-01/2023-06 | 2023-07/2023-12 | 青石区
          budget-2023 | 县第十七届人民代表大会第二次会议 | 2023-02-08 | - | 2022-01/2022-12 | - | 青石县
          """)
  void read_headOfAnyForm_isUnderstood(
      String name,
      String meeting,
      String day,
      String speaker,
      String reviewed,
      String planned,
      String region)
      throws IOException {
    WorkReport report = Reports.report(name);

    assertEquals(meeting, Reports.told(report.session()));
    assertEquals(day, Reports.told(report.deliveredOn()));
    assertEquals(speaker, Reports.told(report.speaker()));
    assertEquals(reviewed, Reports.told(report.reviewedPeriod()));
    assertEquals(planned, Reports.told(report.plannedPeriod()));
    assertEquals(region, Reports.told(report.jurisdiction()));
    assertEquals(List.of(), Reports.read(name).accounting().unexplained());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          county-2021-term | 1 ; 1 八届人民政府工作回顾; 1 今后五年工作思路和目标任务; 1 2022年重点工作
          county-2020-day | 1 ; 1 2019年工作回顾; 2 项目建设提速; 2 乡村更加宜居; 1 2020年工作安排
          national-1986 | 1 ; 1 “六五”计划执行情况的回顾
          zone-2023 | 1 ; 1 2022年工作回顾; 2 招商引资硕果累累; 2 营商环境不断优化; 1 2023年工作思路和重点任务; 2 全力以赴抓招商; 2 用心用情优服务
          county-1987 | 1 ; 1 过去三年工作的回顾; 2 农村各业全面发展,农民收入有了较大增长,乡镇企业成为支柱; 2 工业生产持续增长; 1 今年的任务
          city-2024-leads | 1 ; 1 过去一年主要工作; 2 改革开放迈出新步伐; 1 今年重点工作; 2 持续增进民生福祉
          """)
  void sections_partsAndStoppedHeadings_standAtTheirLevel(String name, String expected)
      throws IOException {
    List<String> headings =
        Reports.report(name).sections().stream().flatMap(section -> headings(section)).toList();
    assertEquals(expected, String.join("; ", headings));
  }

  @Test
  void read_dayAndTimeAboveTheTitle_areNotPartOfIt() throws IOException {
    WorkReport report = Reports.report("city-2023-bilingual");
    assertEquals(Optional.of("政 府 工 作 报 告"), report.title());
    assertEquals("2023-01-29 16:07", report.metadata().fields().get(0).value());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          province-2021 | 我省发展不平衡不充分问题仍然突出; 产业结构不优,科技创新能力不强; 市场主体数量少、实力弱; 基础设施短板较多; 少数干部思想解放不够、担当精神不足
          county-1987 | 农业后劲不足; 企业经济效益差; 财政收支不平衡; 有的干部官僚主义严重
          zone-2023 | 土地要素紧缺; 产业链配套不完善; 高端人才引留难
          """)
  void problems_concededOrInTwoSentences_areOneEach(String name, String expected)
      throws IOException {
    assertEquals(expected, String.join("; ", Reports.report(name).problems()));
  }

  @Test
  void targets_ofAPlanOfOldDays_areThoseItArranges() throws IOException {
    assertEquals(
        List.of("工农业总产值", "工农业总产值增长率", "粮食总产量", "财政收入"),
        Reports.report("county-1987").targets().stream().map(Target::indicator).toList());
  }

  @Test
  void read_titleBrokenBehindTheGovernment_isWhole() throws IOException {
    assertEquals(Optional.of("澜江傣族自治州人民政府工作报告"), Reports.report("prefecture-2024").title());
  }

  @Test
  void read_sourceAndTimeOnALine_areToldApart() throws IOException {
    assertEquals(Optional.of("云岭日报"), Reports.report("province-2021").metadata().source());
    assertEquals(
        "2021-02-05", Reports.told(Reports.report("province-2021").metadata().publishedOn()));
  }

  @Test
  void sections_longLeads_areHeadingsOfTheirParagraphs() throws IOException {
    List<String> leads =
        Reports.report("city-2024-leads").sections().get(1).statements().stream()
            .map(Statement::heading)
            .flatMap(Optional::stream)
            .toList();
    assertEquals(List.of("坚决稳住经济基本盘,产业转型的步子越走越稳,发展后劲不断积蓄", "过去一年,始终把创新摆在首位"), leads);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          county-2021-term | 地区生产总值; 建成“三横四纵”路网; 改造老旧小区; 新增托位
          county-2020-day | 地区生产总值; 地区生产总值增长率
          city-2024-leads | 地区生产总值; 地区生产总值增长率; 新增高新技术企业; 全社会研发投入占比
          """)
  void achievements_inLeadsOrFew_areTakenTogether(String name, String expected) throws IOException {
    List<Measurement> achievements = Reports.report(name).achievements();
    assertEquals(
        expected, String.join("; ", achievements.stream().map(Measurement::indicator).toList()));
  }

  @Test
  void targets_linesBelowAColon_areOneEach() throws IOException {
    assertEquals(
        List.of("地区生产总值增长率", "居民收入增长率", "森林覆盖率"),
        Reports.report("county-2021-term").targets().stream().map(Target::indicator).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          county-2021-term | 1 新建公办幼儿园3所; 2 改造农村公路45公里
          city-2024-leads | - 新建停车位2600个; - 改造老旧小区24个; - 开通社区公交线路6条
          """)
  void practicalMatters_inSentencesOrLines_areOneEach(String name, String expected)
      throws IOException {
    List<String> matters =
        Reports.report(name).practicalMatters().stream()
            .map(matter -> matter.number().orElse("-") + " " + matter.title())
            .toList();
    assertEquals(expected, String.join("; ", matters));
  }

  @Test
  void glossary_notesInSquareBrackets_areLinkedToTheirFirstUse() throws IOException {
    List<String> entries =
        Reports.report("county-2021-term").glossary().stream()
            .map(e -> e.number().orElse("-") + e.term() + e.definition() + e.firstUse().isPresent())
            .toList();
    assertEquals(List.of("1三横四纵指三条东西向和四条南北向的干道。true", "2一老一小是指养老服务和婴幼儿照护。true"), entries);
  }

  @Test
  void quantities_ofReviewAndPlan_areToldApartWhateverTheHeadingsSay() throws IOException {
    List<MentionKind> kinds =
        SourceQuantities.of(Reports.read("city-2024-leads")).stream()
            .map(found -> found.mention().kind())
            .toList();
    assertEquals(MentionKind.ACTUAL, kinds.get(0));
    assertEquals(MentionKind.TARGET, kinds.get(kinds.size() - 1));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "district-2019-box-dash | 经济总量不大; 产业链条不长; 民生短板较多",
        "county-1957 | 有些计划订得过高; 在生产领导上有强迫命令现象; 对副业生产注意不够",
        "town-2014-day | 农业产业化程度不高; 集镇管理水平较低; 少数干部服务意识不强"
      })
  void problems_withoutColonOrOfOldTimes_areOneEach(String name, String expected)
      throws IOException {
    assertEquals(expected, String.join("; ", Reports.report(name).problems()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "district-2019-box-dash | 地区生产总值增长率 6%; 固定资产投资增长率 8%; 一般公共预算收入增长率 5%",
        "plan-2023-half | ''"
      })
  void targets_belowTheirHeading_areThoseOfThePlan(String name, String expected)
      throws IOException {
    List<String> targets =
        Reports.report(name).targets().stream()
            .map(t -> t.indicator() + " " + t.value().get())
            .toList();
    assertEquals(expected, String.join("; ", targets));
  }

  private static Stream<String> headings(Section section) {
    return Stream.concat(
        Stream.of(section.heading().level() + " " + section.heading().title()),
        section.sections().stream().flatMap(s -> headings(s)));
  }
}
