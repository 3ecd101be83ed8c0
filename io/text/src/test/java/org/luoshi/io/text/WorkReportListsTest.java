package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.model.Statement;
import org.luoshi.model.Target;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.model.report.Section;

/** The ways in which work reports list problems and matters for the public, invented. */
@DisplayName("问题和实事的列法")
class WorkReportListsTest {

  private static final String HEAD =
      """
      政府工作报告
      ——2019年1月10日在云岭市第五届人民代表大会第四次会议上
      云岭市市长 何 一 鸣
      各位代表:
      现在,我代表市人民政府,向大会报告工作,请予审议。
      一、2018年工作回顾
      过去一年,全市地区生产总值突破1000亿元,增长8.1%;一般公共预算收入85亿元,增长6%。
      """;

  private static WorkReport report(String problems, String matters) {
    String text =
        HEAD
            + problems.replace("#", "\n")
            + "\n二、2019年工作安排\n重点做好以下工作:\n(一)抓项目。开工项目120个。\n"
            + matters.replace("#", "\n")
            + "\n各位代表,让我们共同奋斗!\n";
    return (WorkReport) Documents.readText(text).document().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "同时,我们也清醒地看到,存在的主要困难和问题:一是产业结构不优;二是创新能力不强;三是民生欠账较多。",
        "存在的主要问题是:#1.产业结构不优;#2.创新能力不强;#3.民生欠账较多。",
        "同时,我们也清醒地看到,发展中还存在一些比较突出的矛盾和问题。主要是:产业结构不优;创新能力不强;民生欠账较多。",
        "各位代表,我们也清醒地看到存在的问题:一是产业结构不优;二是创新能力不强;三是民生欠账较多。",
        "发展中还存在一些突出问题,主要是:(1)产业结构不优;(2)创新能力不强;(3)民生欠账较多。",
        "产业结构不优、创新能力不强、民生欠账较多等问题仍然突出。",
        "在肯定成绩的同时,也要看到仍面临不少矛盾和挑战。产业结构不优。创新能力不强。民生欠账较多。我们将努力加以解决。"
      })
  void problems_howeverListed_areReadWithoutTheirNumbers(String problems) {
    assertEquals(List.of("产业结构不优", "创新能力不强", "民生欠账较多"), report(problems, "").problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(九)办好民生实事。今年,将集中力量办好以下3件实事:1、新建幼儿园12所;2、改造农村厕所8000户;3、建设农村公路300公里。",
        "三、2019年民生实事#(一)新建幼儿园12所,新增学位3600个。#(二)改造农村厕所8000户。#(三)建设农村公路300公里。",
        "今年为民办实事项目(3项):①新建幼儿园12所;②改造农村厕所8000户;③建设农村公路300公里。",
        "全力办好以下民生实事:#一是新建幼儿园12所。#二是改造农村厕所8000户。#三是建设农村公路300公里。",
        "办好十件民生实事:新建幼儿园12所;改造农村厕所8000户;建设农村公路300公里。",
        "今年继续办好十件实事。主要是:新建幼儿园12所;改造农村厕所8000户;建设农村公路300公里。",
        "(九)办好几件实事。今年决定办好以下几件:一、新建幼儿园12所;二、改造农村厕所8000户;三、建设农村公路300公里。",
        "(九)办好民生实事#新建幼儿园12所;改造农村厕所8000户;建设农村公路300公里。",
        "(九)办好民生实事。投入9亿元,办好3件实事:一是新建幼儿园12所;二是改造农村厕所8000户;三是建设农村公路300公里。",
        "(九)改善民生,办好3件实事#——办好3件实事。新建幼儿园12所;改造农村厕所8000户;建设农村公路300公里。",
        "(九)改善民生#1.办好民生实事。新建幼儿园12所。改造农村厕所8000户。建设农村公路300公里。#2.扩大就业。新增就业900人。"
      })
  void practicalMatters_howeverListed_areOneEach(String matters) {
    assertEquals(List.of("新建幼儿园12所", "改造农村厕所8000户", "建设农村公路300公里"), titles(matters));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(九)办好民生实事。#1.教育惠民。新建幼儿园12所,新增学位3600个。#2.健康惠民。改造乡镇卫生院6所。",
        "(九)用心用情办好民生实事#——教育惠民。新建幼儿园12所,新增学位3600个。#——健康惠民。改造乡镇卫生院6所。",
        "(九)办好民生实事,改善人民生活。办好45件实事,让群众满意。#一是教育惠民。新建幼儿园12所,新增学位3600个。#二是健康惠民。改造乡镇卫生院6所。",
        "各位代表!今年继续办好2方面民生实事,坚决做到言出必行。#1.教育惠民。新建幼儿园12所。新增学位3600个。#2.健康惠民。改造乡镇卫生院6所。"
      })
  void practicalMatters_withNames_haveTheirMeasures(String matters) {
    assertEquals(
        List.of("教育惠民[新建幼儿园12所, 新增学位3600个]", "健康惠民[改造乡镇卫生院6所]"),
        report("", matters).practicalMatters().stream()
            .map(matter -> matter.title() + matter.measures())
            .toList());
  }

  @Test
  void practicalMatters_countedOnOneLine_areReadWithoutFiguresToo() {
    assertEquals(
        List.of("修缮县医院", "改造公路60公里", "建成文化广场"), titles("(九)办好三件实事。#一是修缮县医院;二是改造公路60公里;三是建成文化广场。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "筹措9亿元实施2大为民办实事工程。筹措5亿元实施教育惠民工程,建设学校。实施城市更新工程,改造小区3个。筹措4亿元实施健康惠民工程,改造医院。",
        "筹措9亿元办好2项民生实事。筹措5亿元实施教育惠民工程,建设学校。加强师资培训。筹措4亿元实施健康惠民工程,改造医院。"
      })
  void practicalMatters_promisedAsWorks_areThoseWithMoney(String works) {
    assertEquals(List.of("筹措5亿元实施教育惠民工程", "筹措4亿元实施健康惠民工程"), titles("(九)改善民生。" + works));
    assertEquals(List.of(), titles("(九)改善民生。" + works.replace("2", "3")));
  }

  private static List<String> titles(String matters) {
    return report("", matters).practicalMatters().stream().map(PracticalMatter::title).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "民生实事全面完成:新建学校3所;改造公路5公里。",
        "(三)民生实事扎实推进。新建学校3所;改造公路5公里。",
        "2018年承诺的10件实事:(1)新建学校3所;(2)改造公路5公里。"
      })
  void practicalMatters_thatAReviewTellsOf_arePromisedNoMore(String review) {
    assertEquals(List.of(), report(review, "").practicalMatters());
  }

  @Test
  void problems_inTraditionalScript_endWhereTheAnswerBegins() {
    assertEquals(
        List.of("產業結構不優", "創新能力不強"),
        report("同時,我們也清醒地認識到,產業結構不優;創新能力不強。對此,我們將努力加以解決。", "").problems());
  }

  @Test
  void targets_whatIsStrivenForBeyondThem_isNone() {
    assertEquals(
        List.of("地区生产总值增长率", "财政收入增长率"),
        report("", "今年的主要预期目标是:地区生产总值增长9%,力争更快一些;财政收入增长8%。").targets().stream()
            .map(Target::indicator)
            .toList());
  }

  @Test
  void targets_ofTheEconomy_areThoseOfThePlan() {
    assertEquals(
        List.of("财政收入增长率"),
        report("全年主要经济指标全面完成:财政收入增长6%。", "今年主要经济指标为:财政收入增长8%。").targets().stream()
            .filter(target -> target.text().endsWith("8%"))
            .map(Target::indicator)
            .toList());
  }

  @Test
  void sections_stoppedBehindAnOrdinaryNumber_areHeadingsWhereTheyStandAlone() {
    Section plan =
        report("", "(二)抓落实#1、突出产业升级。#新增企业6家。#2、突出改善民生。#新建学校2所。#3、加强领导。#4、严格考核。").sections().get(2);
    assertEquals(
        List.of("1、突出产业升级", "2、突出改善民生"),
        plan.sections().get(1).sections().stream().map(s -> s.heading().label()).toList());
  }

  @Test
  void sections_behindTheClosingAddress_standSideBySide() {
    Section plan =
        report("", "各位代表,任务艰巨。#2019年民生实事#1.教育惠民。新建学校2所。#2.健康惠民。改造医院1所。").sections().get(2);
    assertEquals(
        List.of("1.教育惠民", "2.健康惠民"),
        plan.sections().get(1).sections().stream().map(s -> s.heading().label()).toList());
  }

  @Test
  void sections_numberedLikeTheirParts_standBelowThem() {
    WorkReport report = report("一、产业不断壮大#新建园区2个。#二、民生持续改善#新建学校2所。", "一、抓工业#新建厂房6座。#二、抓农业#新建大棚9座。");
    assertEquals(
        List.of("", "2018年工作回顾", "2019年工作安排"),
        report.sections().stream().map(s -> s.heading().title()).toList());
    assertEquals(
        List.of("产业不断壮大", "民生持续改善"),
        report.sections().get(1).sections().stream().map(s -> s.heading().title()).toList());
    assertEquals(2, report.sections().get(2).sections().get(0).sections().size());
  }

  @Test
  void sections_thatGoOnBehindTheClosingAddress_standAtTheirLevel() {
    Section plan =
        report("", "各位代表,任务艰巨。#1.教育惠民。新建学校2所。#2.健康惠民。改造医院1所。#(二)抓落实#加强督查。").sections().get(2);
    assertEquals(
        List.of("(一)抓项目", "1.教育惠民", "2.健康惠民", "(二)抓落实"),
        plan.sections().stream().map(s -> s.heading().label()).toList());
  }

  @Test
  void sections_numberedBelowAColon_areHeadingsAboveText() {
    Section plan =
        report("", "(二)抓落实#突出抓好以下方面:#1.突出产业升级#新增企业6家。#12#改造道路3条。#2.突出改善民生#新建学校2所。")
            .sections()
            .get(2);

    Section chapter = plan.sections().get(1);
    assertEquals(
        List.of("1.突出产业升级", "2.突出改善民生"),
        chapter.sections().stream().map(s -> s.heading().label()).toList());
    assertEquals(
        List.of("新增企业6家。", "改造道路3条。"),
        chapter.sections().get(0).statements().stream().map(Statement::text).toList());
  }

  @Test
  void read_titleWithTheMeeting_tellsTheDay() {
    WorkReport report =
        (WorkReport)
            Documents.readText(
                    "政府工作报告(摘要)--1999年2月25日在云岭市第三届人民代表大会第二次会议上\n"
                        + "Original URL: http://example.org/database?id=3\n云岭市市长何一鸣\n各位代表:\n"
                        + "我受市人民政府委托,向大会报告政府工作,请审议。\n一、本届政府开局之年的工作\n"
                        + "综合经济实力进一步增强\n全市实现国内生产总值82.1亿元,比上年增长13.1%。\n"
                        + "城市面貌发生较大改观\n新建道路12条。\n")
                .document()
                .orElseThrow();

    assertEquals("1999-02-25", report.deliveredOn().orElseThrow().toString());
    assertEquals("云岭市市长何一鸣", report.speaker().orElseThrow());
    assertEquals("1998-01/1998-12", report.reviewedPeriod().orElseThrow().toString());
    assertEquals(2, report.sections().get(1).sections().size());
  }
}
