package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.ProgressRecord;

/** Names of fields, verbs and numbers in every place where they can stand. */
class NamesTest {

  private static final String PLAN = "2025年重点任务分解表\n";
  private static final String REPORT = "2025年上半年重点任务情况\n";

  private static final List<String> LEADING =
      List.of("牵头单位", "牵头部门", "总牵头单位", "市级牵头部门", "牵头责任单位", "牵头主体", "牵头处室", "牵头市直单位");
  private static final List<String> RESPONSIBLE =
      List.of(
          "责任单位", "落实部门", "负责单位", "责任科室", "实施主体", "承办单位", "行业主管部门", "项目业主", "建设单位", "责任市直部门",
          "任务分工", "办理单位", "区级责任单位", "责任镇街", "主责部门", "主要责任单位");
  private static final List<String> COOPERATING =
      List.of("配合单位", "协办单位", "参加单位", "协同部门", "会办单位", "共同责任单位", "协管单位");
  private static final List<String> PERSONS =
      List.of("责任领导", "分管市领导", "责任人", "包抓领导", "挂点领导", "负责同志", "分管负责人", "县级责任领导", "分管县长");
  private static final List<String> TIMES =
      List.of("完成时限", "时间节点", "办结期限", "预计完成时间", "时限要求", "推进时限", "截止时间", "计划完成日期");
  private static final List<String> REPORTS =
      List.of(
          "完成情况",
          "工作进展",
          "落实情况",
          "形象进度",
          "一季度完成情况",
          "1-6月完成情况",
          "截至6月底进展情况",
          "工作开展情况",
          "办结情况",
          "推进落实情况",
          "任务完成情况");
  private static final List<String> STATES =
      List.of("完成状态", "推进状态", "督查结论", "完成程度", "是否完成", "完成进度评价");

  private static final List<String> LEAD_VERBS =
      List.of("牵头", "牵头负责", "牵头抓总", "总牵头", "共同牵头", "负责牵头", "牵头组织实施", "牵头协调");
  private static final List<String> DO_VERBS =
      List.of(
          "负责",
          "具体负责",
          "分工负责",
          "负责落实",
          "承办",
          "组织实施",
          "负责推进",
          "按职责分工负责",
          "根据职责分工负责",
          "按职责分工抓好落实",
          "主责",
          "各负其责",
          "负责推动落实");
  private static final List<String> HELP_VERBS =
      List.of("配合", "积极配合", "协助", "协同配合", "参与", "配合落实", "协助配合", "做好配合", "共同参与");

  private static final List<String> NUMBERS =
      List.of(
          "%d.",
          "%d. ", "%d .", "%d、", "%d 、", "%d)", "（%d）", "[%d]", "【%d】", "%d：", "任务%d：", "实事%d：",
          "第%d项：", "1.%d ", "1-%d ", "%02d.");

  private static Stream<String> labelled() {
    return Stream.of(
            named(LEADING, "LEAD=市甲局"),
            named(RESPONSIBLE, "RESPONSIBLE=市甲局"),
            named(COOPERATING, "COOPERATING=市甲局"))
        .flatMap(names -> names);
  }

  private static Stream<String> named(List<String> names, String expected) {
    return names.stream().map(name -> name + "|" + expected);
  }

  @Test
  void units_moreThanAFewNames_areEachReadAndKeptOnce() {
    StringBuilder text = new StringBuilder(PLAN);
    for (int i = 0; i < 400; i++) {
      text.append(i + 1).append(".新建泵站").append(i + 1).append("座。(责任单位:");
      text.append(unit(i % 200)).append("、").append(unit(200 + i)).append(")\n");
    }
    List<ResponsibilityItem> items = Read.plan(text.toString()).lists().get(0).items();
    for (int i = 0; i < 400; i++) {
      assertEquals(
          List.of(unit(i % 200), unit(200 + i)),
          items.get(i).assignments().stream().map(Assignment::unit).toList());
      assertSame(items.get(i % 200).assignments().get(0), items.get(i).assignments().get(0));
    }
  }

  private static String unit(int i) {
    return "第" + (char) ('一' + i) + "社区";
  }

  @ParameterizedTest
  @MethodSource("labelled")
  void readText_nameOfUnits_isTheSameOnALineInBracketsAndAboveAColumn(String named) {
    String name = named.substring(0, named.indexOf('|'));
    String units = "1 建站 " + named.substring(named.indexOf('|') + 1);

    assertEquals(units, units("1.建站\n" + name + "：市甲局\n"));
    assertEquals(units, units("1.建站（" + name + "：市甲局）\n"));
    assertEquals(units, units("| 序号 | 工作任务 | " + name + " |\n| 1 | 建站 | 市甲局 |\n"));
    assertEquals(units, units("序号\n工作任务\n" + name + "\n1\n建站\n市甲局\n"));
  }

  private static String units(String body) {
    return Read.lines(Read.plan(PLAN + body).items().toList());
  }

  @ParameterizedTest
  @MethodSource("persons")
  void readText_nameOfPersons_isTheSameOnALineInBracketsAndAboveAColumn(String name) {
    assertEquals(List.of("张伟明"), item("1.建站\n" + name + "：张伟明\n责任单位：市甲局\n").leaders());
    assertEquals(List.of("张伟明"), item("1.建站（" + name + "：张伟明；责任单位：市甲局）\n").leaders());
    assertEquals(
        List.of("张伟明"),
        item("| 序号 | 工作任务 | " + name + " | 责任单位 |\n| 1 | 建站 | 张伟明 | 市甲局 |\n").leaders());
  }

  private static Stream<String> persons() {
    return PERSONS.stream();
  }

  @ParameterizedTest
  @MethodSource("times")
  void readText_nameOfATime_isTheSameOnALineInBracketsAndAboveAColumn(String name) {
    assertEquals("6月底前", item("1.建站\n责任单位：市甲局\n" + name + "：6月底前\n").deadline().orElse(""));
    assertEquals("6月底前", item("1.建站（责任单位：市甲局；" + name + "：6月底前）\n").deadline().orElse(""));
    assertEquals(
        "6月底前",
        item("| 序号 | 工作任务 | 责任单位 | " + name + " |\n| 1 | 建站 | 市甲局 | 6月底前 |\n")
            .deadline()
            .orElse(""));
  }

  private static Stream<String> times() {
    return TIMES.stream();
  }

  private static ResponsibilityItem item(String body) {
    return Read.plan(PLAN + body).items().findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void readText_nameOfProgress_isTheSameOnALineAndAboveAColumn(String name) {
    assertEquals("已建2座。/", record("1.建站\n责任单位：市甲局\n" + name + "：已建2座。\n"));
    assertEquals(
        "已建2座。/", record("| 序号 | 工作任务 | 责任单位 | " + name + " |\n| 1 | 建站 | 市甲局 | 已建2座。 |\n"));
  }

  private static Stream<String> reports() {
    return REPORTS.stream();
  }

  @ParameterizedTest
  @MethodSource("states")
  void readText_nameOfAState_isTheSameOnALineAndAboveAColumn(String name) {
    assertEquals("已建2座。/正常推进", record("1.建站\n责任单位：市甲局\n完成情况：已建2座。\n" + name + "：正常推进\n"));
    assertEquals(
        "已建2座。/正常推进",
        record("| 序号 | 工作任务 | 责任单位 | 完成情况 | " + name + " |\n| 1 | 建站 | 市甲局 | 已建2座。 | 正常推进 |\n"));
  }

  private static Stream<String> states() {
    return STATES.stream();
  }

  private static String record(String body) {
    ProgressRecord record = Read.progress(REPORT + body).records().get(0);
    return record.statement() + "/" + record.status().orElse("");
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void readText_verbs_giveTheSameRolesInBracketsAndInALine(String verbs) {
    String clause = verbs.substring(0, verbs.indexOf('|'));
    String units = "1 建站。 " + verbs.substring(verbs.indexOf('|') + 1);

    assertEquals(units, units("1.建站。（" + clause + "）\n"));
    assertEquals(units, units("1.建站。\n" + clause + "。\n"));
    assertEquals(units, units("1.建站。由" + clause + "。\n"));
    assertEquals(units, units("1.建站。（" + clause + "，年内完成）\n"));
  }

  private static Stream<String> verbs() {
    return Stream.of(
            LEAD_VERBS.stream().map(v -> "市甲局" + v + "，市乙局配合|LEAD=市甲局 COOPERATING=市乙局"),
            DO_VERBS.stream().map(v -> "市甲局、市乙局" + v + "|RESPONSIBLE=市甲局/市乙局"),
            HELP_VERBS.stream().map(v -> "市甲局牵头，市乙局" + v + "|LEAD=市甲局 COOPERATING=市乙局"))
        .flatMap(verbs -> verbs);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void readText_numbers_beginItemsWithBracketsAndWithLabels(String form) {
    String bracketed = "";
    String labelled = "";
    for (int i = 1; i <= 3; i++) {
      bracketed += String.format(form, i) + "建站" + "甲乙丙".charAt(i - 1) + "。（责任单位：市甲局）\n";
      labelled += String.format(form, i) + "建站" + "甲乙丙".charAt(i - 1) + "。\n责任单位：市甲局\n";
    }

    for (String body : List.of(bracketed, labelled)) {
      List<ResponsibilityItem> items = Read.plan(PLAN + body).items().toList();
      assertEquals(
          List.of("建站甲。", "建站乙。", "建站丙。"), items.stream().map(ResponsibilityItem::text).toList());
      assertEquals(3, items.stream().filter(i -> i.number().isPresent()).count());
    }
  }

  private static Stream<String> numbers() {
    return NUMBERS.stream();
  }
}
