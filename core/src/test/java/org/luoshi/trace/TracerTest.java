package org.luoshi.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.comparison.Stage;
import org.luoshi.model.FieldPlaces;
import org.luoshi.model.Tier;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.text.Span;

class TracerTest {

  private static final WorkReport REPORT =
      Documents.report(
          "地区生产总值增长5.1%，招商引资总额96.5亿元。新建柳堤路、东湾街等道路12条，新增停车位860个。"
              + "瑞丰码头改造有序推进，东岭隧道建成通车，石桥片房屋征收基本完成，启动西渡口转运站建设。"
              + "云帆科技园启动全球招商。强化食品安全监管，完成城东水厂扩容。",
          "加快望江阁片区改造，推进瑞丰码头改造。", "地区生产总值增速未达到6%的预期目标。");

  private static String outcomes(String... tasks) {
    return Tracer.trace(Documents.plan(tasks), List.of(REPORT)).stream()
        .map(o -> o.promise().text() + "=" + o.verdict() + o.actual().map(a -> " " + a).orElse(""))
        .collect(Collectors.joining("\n"));
  }

  private static PromiseOutcome outcome(String task) {
    return Tracer.trace(Documents.plan(task), List.of(REPORT)).get(0);
  }

  @Test
  void trace_figures_areAnsweredByFiguresOfTheSameIndicator() {
    assertEquals(
        "完成招商引资总额90亿元=MET 96.5\n建成道路10条=MET 12\n新增停车泊位900个=MISSED 860\n新建公园3个=NOT_REPORTED",
        outcomes("完成招商引资总额90亿元，建成道路10条", "新增停车泊位900个，新建公园3个"));
  }

  @Test
  void trace_admittedMiss_isMissedBelowThePromise() {
    PromiseOutcome outcome = outcome("地区生产总值增长6%");
    assertEquals(PromiseVerdict.MISSED, outcome.verdict());
    assertEquals(Optional.of("<6"), outcome.actual());
    assertEquals("地区生产总值增速未达到6%的预期目标", outcome.answers().get(0).text());
    assertEquals("the report says that 6% was not reached", outcome.reason().text(Locale.ENGLISH));
  }

  @Test
  void trace_words_areComparedByStage() {
    assertEquals("推进瑞丰码头改造=MET", outcomes("推进瑞丰码头改造"));
    assertEquals("完成瑞丰码头改造=PARTLY", outcomes("完成瑞丰码头改造"));
    assertEquals("完成东岭隧道建设=MET", outcomes("完成东岭隧道建设"));
    assertEquals("全面完成石桥片房屋征收=PARTLY", outcomes("全面完成石桥片房屋征收"));
    assertEquals("启动石桥片房屋征收=MET", outcomes("启动石桥片房屋征收"));
  }

  @Test
  void trace_stageBelow_tellsBothStages() {
    PromiseOutcome outcome = outcome("完成瑞丰码头改造");
    assertEquals(TraceReason.Code.STAGE_BELOW, outcome.reason().code());
    assertEquals(List.of("完成", "推进"), outcome.reason().arguments());
    assertEquals(Optional.of(Stage.DONE), outcome.promise().stage());
    assertEquals("承诺完成,报告为推进", outcome.reason().text(Locale.CHINESE));
  }

  @Test
  void trace_onlySomeNames_isPartly() {
    PromiseOutcome outcome = outcome("推进瑞丰码头、北沙古镇、东岭隧道建设");
    assertEquals(PromiseVerdict.PARTLY, outcome.verdict());
    assertEquals(TraceReason.Code.PART_NAMED, outcome.reason().code());
    assertEquals(List.of("北沙古镇"), outcome.reason().arguments());
    assertEquals(2, outcome.answers().size());
  }

  @Test
  void trace_otherThingOfTheSameKind_isPartlyByAnotherName() {
    assertEquals("启动南门外转运站建设=PARTLY", outcomes("启动南门外转运站建设"));
  }

  @Test
  void trace_nothingNamed_isNotReportedAndNeverMissed() {
    assertEquals("编制望江阁片区保护规划=NOT_REPORTED", outcomes("编制望江阁片区保护规划"));
    assertEquals("支持金谷里手工作坊建设=NOT_REPORTED", outcomes("支持金谷里手工作坊建设"));
  }

  @Test
  void trace_promisedAgain_isToldAsCarriedOver() {
    PromiseOutcome outcome = outcome("启动望江阁片区改造");
    assertEquals(PromiseVerdict.NOT_REPORTED, outcome.verdict());
    assertTrue(outcome.isMoved());
    assertEquals("加快望江阁片区改造", outcome.carriedOver().orElseThrow().text());
  }

  @Test
  void trace_answers_standAtTheirPlaces() {
    PromiseAnswer answer = outcome("推进瑞丰码头改造").answers().get(0);
    Span span = answer.span().orElseThrow();
    assertEquals("瑞丰码头改造有序推进", Documents.source(REPORT, span));
  }

  @Test
  void trace_words_standWhereTheClauseStands() {
    ResponsibilityItem item =
        ResponsibilityItem.builder()
            .id(ItemId.of("1"))
            .text("建成道路10条， 完成瑞丰码头改造和城东水厂扩建。")
            .span(Span.of(5, 60))
            .places(
                FieldPlaces.builder()
                    .add("/text", Span.of(10, 24))
                    .add("/text", Span.of(30, 41))
                    .build())
            .build();
    ResponsibilityPlan plan =
        Documents.plan("").withLists(ItemList.builder().number(1).addItems(item).build());
    assertEquals(
        List.of("建成道路10条 10-17", "完成瑞丰码头改造 19-33", "城东水厂扩建 34-40"),
        Tracer.trace(plan, List.of()).stream()
            .map(o -> o.promise().text() + " " + o.promise().span().orElseThrow())
            .toList());
  }

  @Test
  void trace_twoThingsUnderOneVerb_areTwoPromises() {
    assertEquals("完成瑞丰码头改造=PARTLY\n城东水厂扩建=MET", outcomes("完成瑞丰码头改造和城东水厂扩建"));
  }

  @Test
  void trace_progressReport_answersByItsOwnItems() {
    var report = Documents.progress("新建社区食堂6个", "已建成社区食堂4个。", "推进柳堤路改造", "柳堤路改造全部完工。");
    String outcomes =
        Tracer.trace(Documents.plan("新建社区食堂6个", "推进柳堤路改造", "编制滨河规划"), List.of(report)).stream()
            .map(o -> o.verdict().label())
            .collect(Collectors.joining(","));
    assertEquals("missed,met,not reported", outcomes);
  }

  @Test
  void trace_figuresOfADistrict_doNotAnswerThoseOfItsCity() {
    ResponsibilityPlan own = Documents.plan("建成道路10条，新增停车泊位900个");
    ResponsibilityPlan plan =
        own.withJurisdiction("云州市江湾区")
            .withLists(
                own.lists().get(0).withIssuingTier(Tier.CITY),
                own.lists().get(0).withNumber(2).withIssuingTier(Tier.COUNTY));
    assertEquals(
        List.of("1 MET 12", "1 PARTLY ", "2 MET 12", "2 MISSED 860"),
        Tracer.trace(plan, List.of(REPORT)).stream()
            .map(o -> o.promise().list() + " " + o.verdict() + " " + o.actual().orElse(""))
            .toList());
    PromiseOutcome city = Tracer.trace(plan, List.of(REPORT)).get(1);
    assertEquals("数据属于另一层级,不能判断:860 / 900 * 100", city.reason().text(Locale.CHINESE));
    WorkReport ofTheCity = REPORT.withJurisdiction("云州市");
    assertEquals(
        List.of("MET", "MISSED", "MET", "PARTLY"),
        Tracer.trace(plan, List.of(ofTheCity)).stream().map(o -> o.verdict().name()).toList());
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          新建公厕20座             | 新建公厕22座。                       | 推进公厕管养。     | MET 22          | -
          新建公厕20座             | 新建公厕18座。                       | 新建公厕30座。     | MISSED 18 moved | -
          新建公厕20座             | 近20座新建公厕完工。                 | 推进公厕管养。     | PARTLY 20       | -
          新建公厕20座             | 加强绿化养护。                       | 新建公厕25座。     | NOT_REPORTED moved | -
          引进世界500强企业3家     | 引进500强企业4家。                   | 优化招商。         | MET 4           | 引进世界500强企业 → 引进500强企业
          推进东岭隧道建设         | 东岭隧道建成通车。                   | 优化路网。         | MET             | -
          完成东岭隧道建设         | 东岭隧道有序推进。                   | 建成东岭隧道。     | PARTLY moved    | -
          启动东岭隧道建设         | 加强绿化养护。                       | 启动东岭隧道建设。 | NOT_REPORTED moved | -
          推进轨道交通三号线建设   | 轨道交通3号线有序推进。              | 优化路网。         | MET             | -
          """)
  void trace_aPair_hasItsOutcome(
      String task, String review, String plan, String outcome, String change) {
    WorkReport next = Documents.report(review, plan, "财力不足。");
    PromiseOutcome found = Tracer.trace(Documents.plan(task), List.of(next)).get(0);
    assertEquals(
        outcome,
        found.verdict()
            + found.actual().map(a -> " " + a).orElse("")
            + (found.isMoved() ? " moved" : ""));
    assertEquals(Optional.ofNullable(change), found.change());
    assertTrue(
        found.verdict() == PromiseVerdict.NOT_REPORTED || !found.answers().isEmpty(), "quote");
  }

  @Test
  void trace_nothingLater_reportsNothing() {
    assertTrue(
        Tracer.trace(Documents.plan("新建公园3个，编制滨河规划"), List.of()).stream()
            .allMatch(o -> o.verdict() == PromiseVerdict.NOT_REPORTED));
    assertEquals(List.of(), Tracer.trace(REPORT, List.of(REPORT)));
  }
}
