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
import org.luoshi.model.report.GlossaryEntry;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.model.report.Section;
import org.luoshi.quantity.Direction;
import org.luoshi.quantity.Quantity;

/** Targets, achievements, problems, matters and terms of invented work reports of many forms. */
class WorkReportPartsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          town-2019 | 财政收入增长率 EQUAL 7% +; 固定资产投资增长率 EQUAL 10% +; 农民人均纯收入增长率 EQUAL 8% +; 粮食产量 AT_LEAST 2.3万吨
          city-2022 | 地区生产总值增长率 ABOUT 7.5% +; 一般公共预算收入增长率 EQUAL 6% +; 城镇调查失业率 AT_MOST 5.5%; 居民收入增长率 EQUAL 与经济增长基本同步 +; 单位生产总值能耗 EQUAL -
          province-1980 | 工农业总产值增长率 EQUAL 5% +; 粮食总产量 EQUAL 210亿斤; 地方财政收入 EQUAL 29亿元
          national-2026 | 国内生产总值增长率 RANGE 4.5% +; 城镇调查失业率 ABOUT 5.5%; 城镇新增就业 AT_LEAST 1200万人; 居民消费价格增长率 ABOUT 2% +; 居民收入增长率 EQUAL 和经济增长同步 +; 国际收支 EQUAL -; 粮食产量 ABOUT 1.4万亿斤; 单位国内生产总值二氧化碳排放下降率 ABOUT 3.8% down
          county-2003 | 国内生产总值增长率 EQUAL 9.5% +; 财政收入增长率 EQUAL 8% +; 农民人均纯收入 EQUAL 150元 +; 人口自然增长率 AT_MOST 6‰ +
          district-2013 | 地区生产总值增长率 EQUAL 10% +; 财政总收入增长率 EQUAL 11% +; 万元GDP能耗下降率 EQUAL 3% down
          """)
  void targets_ofTheYear_areFoundWithAndWithoutFigures(String name, String expected)
      throws IOException {
    List<Target> targets = Reports.report(name).targets();
    assertEquals(expected, String.join("; ", targets.stream().map(t -> line(t)).toList()));
    assertEquals(
        List.of(Reports.report(name).plannedPeriod()),
        targets.stream().map(Target::period).distinct().toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          town-2019 | 财政收入 1.2亿元; 财政收入增长率 6.1%; 固定资产投资 8亿元; 固定资产投资增长率 9%; 农民人均纯收入 18200元; 农民人均纯收入增长率 8%
          city-2022 | 地区生产总值 905亿元; 地区生产总值年均增长率 7.1%; 一般公共预算收入 58亿元; 一般公共预算收入年均增长率 5.6%
          province-1980 | 工农业总产值 216亿元; 工农业总产值增长率 6.5%; 粮食总产量 203亿斤; 粮食总产量增长率 3%; 地方财政收入 28亿元
          national-2026 | 国内生产总值 140.2万亿元; 国内生产总值增长率 5%; 城镇新增就业 1267万人; 城镇调查失业率 5.2%
          """)
  void achievements_areThoseOfTheFirstParagraphOfFigures(String name, String expected)
      throws IOException {
    List<Measurement> achievements = Reports.report(name).achievements();
    assertEquals(
        expected,
        String.join(
            "; ", achievements.stream().map(m -> m.indicator() + " " + m.value()).toList()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          town-2019 | 产业结构还不够优; 基础设施欠账较多; 干部作风有待加强
          city-2022 | 创新能力不强,高端人才缺乏; 财政收支矛盾加剧; 公共服务供给不足
          national-2026 | 外部环境更趋复杂严峻; 国内有效需求不足; 一些地方财政困难
          district-2013 | 产业层次不高; 城市管理仍需加强; 群众收入增长不快
          """)
  void problems_areListedByColonCountOrSentences(String name, String expected) throws IOException {
    assertEquals(expected, String.join("; ", Reports.report(name).problems()));
  }

  @Test
  void headings_withoutNumbers_standBelowTheReviewOrPlanOfAYear() throws IOException {
    assertEquals(
        List.of("1 ", "1 2012年工作回顾", "2 经济发展稳中有进", "2 城市建设成效明显", "1 2013年主要工作", "2 做强产业支撑"),
        Reports.report("district-2013").sections().stream().flatMap(s -> headings(s)).toList());
  }

  @Test
  void headings_sentencesOfAReview_areNone() throws IOException {
    Section review = Reports.report("county-2003").sections().get(1);
    assertEquals(
        Optional.empty(), review.statements().stream().map(Statement::heading).findFirst().get());
  }

  @Test
  void practicalMatters_numberedParagraphsOfASection_areOneEach() throws IOException {
    List<PracticalMatter> matters = Reports.report("town-2019").practicalMatters();
    assertEquals(
        List.of("1 新建农村公路12公里", "2 改造自来水管网20公里", "3 建成镇文化广场1个"),
        matters.stream().map(m -> m.number().orElseThrow() + " " + m.title()).toList());
  }

  @Test
  void glossary_withAndWithoutNumbers_isReadWithFirstUses() throws IOException {
    List<GlossaryEntry> numbered = Reports.report("city-2022").glossary();
    assertEquals(List.of("“三色”产业", "新动能"), numbered.stream().map(GlossaryEntry::term).toList());
    assertEquals(
        List.of(false, true), numbered.stream().map(e -> e.firstUse().isPresent()).toList());
    assertEquals(
        List.of("“三个一”工程", "夜经济"),
        Reports.report("district-2013").glossary().stream().map(GlossaryEntry::term).toList());
  }

  @Test
  void jurisdiction_isThatOfTheCongress() throws IOException {
    assertEquals(Optional.of("白石镇"), Reports.report("town-2019").jurisdiction());
    assertEquals(Optional.empty(), Reports.report("national-2026").jurisdiction());
  }

  private static Stream<String> headings(Section section) {
    return Stream.concat(
        Stream.of(section.heading().level() + " " + section.heading().title()),
        section.sections().stream().flatMap(s -> headings(s)));
  }

  private static String line(Target target) {
    String value = target.value().map(Quantity::toString).orElse(target.relativeTo().orElse("-"));
    String sign =
        target.direction() == Direction.INCREASE
            ? " +"
            : target.direction() == Direction.DECREASE ? " down" : "";
    return target.indicator() + " " + target.comparator() + " " + value + sign;
  }
}
