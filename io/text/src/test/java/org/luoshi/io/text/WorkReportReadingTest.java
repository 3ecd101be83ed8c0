package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.io.Reading;
import org.luoshi.model.Statement;
import org.luoshi.model.Target;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.model.report.Section;

/** Work reports of other tiers and years, invented. */
class WorkReportReadingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          provincial-1956 | 1955-01/1955-12 | 1956-01/1956-12 | 1956-06-23 | 陈国华 | 江阳省第一届人民代表大会第三次会议
          municipal-1999 | 1998-01/1998-12 | 1999-01/1999-12 | 1999-01-26 | 柳川市代市长 孙 立 | 柳川市第十届人民代表大会第二次会议
          national | 2022-01/2022-12 | 2023-01/2023-12 | 2023-03-05 | 国务院总理 赵 明 远 | 第十四届全国人民代表大会第一次会议
          county-2025 | 2024-01/2024-12 | 2025-01/2025-12 | 2025-01-14 | 县人民政府县长  何 晓 东 | 云岭县第十八届人民代表大会第四次会议
          town-2019 | 2018-01/2018-12 | 2019-01/2019-12 | 2019-01-08 | 白石镇人民政府镇长 冯春 | 白石镇第十九届人民代表大会第四次会议
          city-2022 | 2017-01/2021-12 | 2022-01/2022-12 | 2022-01-09 | 市长 邱 岩 | 安澜市第八届人民代表大会第一次会议
          province-1980 | 1980-01/1980-12 | 1981-01/1981-12 | 1980-12-05 | 代省长 高维民 | 清江省第五届人民代表大会第三次会议
          national-2026 | 2025-01/2025-12 | 2026-01/2026-12 | 2026-03-05 | 国务院总理 钱 文 山 | 第十四届全国人民代表大会第四次会议
          county-2003 | 1998-01/2002-12 | 2003-01/2003-12 | 2003-02-20 | 县长 罗光 | 景山县第十三届人民代表大会第一次会议
          district-2013 | 2012-01/2012-12 | 2013-01/2013-12 | 2013-01-15 | 东林区人民政府区长 万里平 | 东林区第十五届人民代表大会第三次会议
          prefecture-five-years | 2020-01/2020-12 | 2021-01/2021-12 | 2021-02-08 | 州长 阿 古 拉 | 江宁州第十三届人民代表大会第五次会议
          """)
  void read_otherTierAndYear_tellsYearsMeetingAndSpeaker(
      String name, String reviewed, String planned, String day, String speaker, String meeting)
      throws IOException {
    WorkReport report = Reports.report(name);

    assertEquals(reviewed, report.reviewedPeriod().orElseThrow().toString());
    assertEquals(planned, report.plannedPeriod().orElseThrow().toString());
    assertEquals(day, report.deliveredOn().orElseThrow().toString());
    assertEquals(Optional.of(speaker), report.speaker());
    assertEquals(Optional.of(meeting), report.session());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "provincial-1956",
        "municipal-1999",
        "national",
        "county-2025",
        "town-2019",
        "city-2022",
        "province-1980",
        "national-2026",
        "county-2003",
        "district-2013",
        "prefecture-five-years"
      })
  void read_otherTierAndYear_leavesNothingUnexplained(String name) throws IOException {
    assertEquals(List.of(), Reports.read(name).accounting().unexplained());
  }

  @Test
  void targets_expectedOnesOfTheYear_areTakenBeforeThoseOfFiveYears() throws IOException {
    assertEquals(
        List.of("地区生产总值增长8%以上", "一般公共预算收入增长5%以上", "城镇登记失业率控制在4.5%以内"),
        texts(Reports.report("prefecture-five-years")));
    assertEquals(
        List.of("国内生产总值增长9%", "财政收入增长8%", "全社会固定资产投资增长12%", "城镇登记失业率控制在3.5%以内"),
        texts(Reports.report("municipal-1999")));
  }

  @Test
  void problems_toldInSentences_endWhereTheAnswerBegins() throws IOException {
    assertEquals(List.of("外部环境更加复杂", "需求不足仍是突出矛盾,民间投资预期不稳"), Reports.report("national").problems());
  }

  @Test
  void sections_leadsWithDashes_areNoSections() throws IOException {
    Section review = Reports.report("national").sections().get(1);

    assertEquals(1, review.sections().size());
    assertEquals(
        List.of("综合国力再上新台阶", "减贫任务如期完成"),
        review.statements().stream().map(Statement::heading).flatMap(Optional::stream).toList());
  }

  @Test
  void practicalMatters_countedUpBehindColon_areToldOneByOne() throws IOException {
    assertEquals(
        List.of("新建农村公路60公里", "改造老旧小区8个、惠及居民1200户", "新增公办幼儿园学位360个"),
        Reports.report("county-2025").practicalMatters().stream()
            .map(PracticalMatter::title)
            .toList());
  }

  @Test
  void readText_titleAgainAndBroken_isPartOfTheHead() {
    Reading reading =
        Documents.readText(
            """
            江阳省第一届人民代表大会第一次会议政府工作报告
            江阳省第一届人民
            代表大会第一次会议政府工作报告
            周 启 明
            (一九五四年八月三日在江阳省
            第一届人民代表大会第一次会议上的报告)
            各位代表:
            我代表省人民政府作工作报告。
            """);
    WorkReport report = (WorkReport) reading.document().orElseThrow();

    assertEquals(Optional.of("周 启 明"), report.speaker());
    assertEquals(1, report.sections().size());
    assertTrue(report.deliveredOn().isPresent());
  }

  private static List<String> texts(WorkReport report) {
    return report.targets().stream().map(Target::text).toList();
  }
}
