package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to be slow: time must grow with their length alone. */
class HostileTextTest {

  private static final int MANY = 100_000;
  private static final int MILLION = 1_000_000;
  private static final String TABLE = "序号\n责任事项\n责任单位\n完成情况\n";

  static Stream<Arguments> texts() {
    return Stream.of(
        text("one long line", "建".repeat(5 * MILLION)),
        text("one long sentence line", "1." + "建设泵站。".repeat(MILLION)),
        text("opening brackets", "1.建" + "(".repeat(MILLION)),
        text("closing brackets", "1.建" + ")".repeat(MILLION)),
        text("bracket pairs", "1.建" + "()".repeat(MILLION)),
        text("nested brackets", "1.建" + "(".repeat(MILLION) + "责任单位:甲局" + ")".repeat(MILLION)),
        text("open brackets with labels", "1.建" + "(责任单位:甲局".repeat(MANY)),
        text("bars", "|".repeat(MILLION)),
        text("bars in a table", "序号|责任事项|责任单位\n1|建" + "|".repeat(MILLION)),
        text("cells in a row", "序号|责任事项|责任单位\n1" + "|建站|甲局".repeat(MANY)),
        text("damage", "1.建" + "?。".repeat(MILLION)),
        text("shifted damage", "1.建站?。ㄒ唬┑".repeat(MANY)),
        text("damage and units", "1.建" + "?。".repeat(MANY) + "(责任单位:" + "甲局、".repeat(MANY) + "乙局)"),
        text(
            "entities and units",
            "1.建" + "&nbsp;站".repeat(MANY) + "(责任单位:" + "甲局、".repeat(MANY) + "乙局)"),
        text("entities and items", "1.建&nbsp;站。(责任单位:甲局)".repeat(MANY / 4)),
        text("items in a line", "1.建站。(责任单位:甲局)".repeat(MANY)),
        text(
            "glossary",
            "江湾区政府工作报告\n一、回顾\n"
                + lines(i -> "我们做了工作。", MANY / 4)
                + "\n名词解释\n"
                + lines(i -> i + ".词" + i + ":意思。", MANY / 4)),
        text("practical matters", "江湾区政府工作报告\n" + "办好民生实事".repeat(MANY)),
        text("promised matters", "江湾区政府工作报告\n" + lines(i -> "1.办好20件民生实事。", MANY / 4)),
        text("years", "江湾区政府工作报告\n为此:\n" + "2.年大".repeat(MANY)),
        text("units in sentences of a line", "1." + "新建客运站。由甲局、乙局负责落实。".repeat(MANY)),
        text("problems", "江湾区政府工作报告\n我们也看到存在不少问题:" + "等等。基础弱;".repeat(MANY)),
        text("cells that go on", "序号|责任单位|责任事项\n1|县水务局|新建泵站\n" + lines(i -> "并投入使用。", MANY)),
        text(
            "names that go on",
            "序号 责任事项 责任单位 时限\n1 新建泵站三座,全部投入使用。 县水务局、县住\n" + lines(i -> "建局、县住", MANY)),
        text("one label again and again", "1.新建泵站3座。\n" + "时限:2024年12月".repeat(MANY)),
        text("debris of spans", lines(i -> "|", MANY)),
        text("borders of a drawn table", "┌" + "─┬".repeat(MILLION) + "\n├" + "─┼".repeat(MILLION)),
        text(
            "lines of a drawn table", "┌─┬─┐\n" + lines(i -> i % 2 == 0 ? "│建│甲│" : "├─┼─┤", MANY)),
        text("drawn tables", lines(i -> "┌─┐", MANY)),
        text("tabs in a table", "序号\t责任事项\t责任单位\n1" + "\t建站\t甲局".repeat(MANY)),
        text("question marks", "?".repeat(MILLION)),
        text("entities", "1.建" + "&nbsp;".repeat(MILLION)),
        text("tags", "1.建" + "</p>".repeat(MILLION)),
        text("headings", lines(i -> "一、加快建设", MANY)),
        text("headings of all levels", lines(i -> "一、建\n(一)建\n1.建\n①建\n", MANY / 4)),
        text("unnumbered headings", lines(i -> "加快建设", MANY) + "\n1.建。(责任单位:甲局)"),
        text(
            "headings with introductions",
            lines(i -> "一、加快建设\n我们要加快建设。", MANY) + "\n1.建。(责任单位:甲局)"),
        text("items", lines(i -> i + ".建泵站。(责任单位:甲局)", MANY)),
        text("items of one number", lines(i -> "1.建泵站。(责任单位:甲局)", MANY)),
        text("numbered lines", lines(i -> i + ".建泵站", MANY)),
        text("bare numbers", lines(i -> "" + i, MANY)),
        text(
            "continuing paragraphs", "1.建。(责任单位:甲局、乙局)\n完成情况:好。\n" + lines(i -> "甲局:好。乙局好。", MANY)),
        text(
            "continuing instructions",
            "通知\n一、建。\n" + lines(i -> "继续落实。", MANY) + "\n1.建。(责任单位:甲局)"),
        text("units with conventions", "1.建。(责任单位:" + "甲局(为牵头)、".repeat(MANY) + "乙局)"),
        text("numbers in brackets", "江湾区\n" + "[字号]".repeat(MANY)),
        text("points of targets", "江湾区政府工作报告\n二、今后五年工作\n" + lines(i -> "——力争实现主要目标。", MANY / 2)),
        text("numbers of documents and labels", lines(i -> "江政办〔2020〕1号 来源:甲局", MANY)),
        text("sentences that go on", lines(i -> "1.新建泵站三座。改造渠道二十公里,并全部投入使用,再建", MANY)),
        text("brackets that go on", lines(i -> "1.新建泵站三座。(责任单位:县水利局、县住建局、县财政局", MANY)),
        text(
            "sentences of a report that go on",
            "江湾区政府工作报告\n" + lines(i -> "我们新建泵站三座。改造渠道二十公里,再建", MANY)),
        text("many addressees", "通知\n" + "甲局、".repeat(MANY) + ":\n1.建。(责任单位:甲局)"),
        text("commas of units", "1.建。(责任单位:" + "、".repeat(MILLION) + ")"),
        text("many units", "1.建。(责任单位:" + "甲局、".repeat(MILLION) + "乙局)"),
        text("many incomplete units", "1.建。(责任单位:" + "甲、".repeat(MANY) + "乙区人民政府)"),
        text("many joined units", "1.建。(责任单位:" + "甲局和".repeat(MILLION) + "乙局)"),
        text("many clauses", "1.建。(" + "甲局牵头,".repeat(MANY) + "乙局配合)"),
        text("many clauses behind a task", "1.新建泵站3座," + "甲局牵头,".repeat(MANY) + "已完工。"),
        text("many parts of a clause", "1.建。(" + "甲,".repeat(MILLION) + "乙局配合)"),
        text("many labels", "1.建。(" + "责任单位:".repeat(MANY) + ")"),
        text("many units that speak", "1.建。(责任单位:" + units() + ")\n完成情况:" + "甲好。".repeat(MANY)),
        text(
            "merged cell of many units",
            TABLE
                + "1\n建泵站。\n"
                + units()
                + "\n好。\n"
                + lines(i -> (i + 2) + "\n建泵站。\n好。", MANY / 4)),
        text("cells without number", TABLE + "1\n" + lines(i -> "新建泵站" + i, MANY)),
        text("cells of units", TABLE + "1\n建泵站。\n" + lines(i -> "甲局", MANY)),
        text("blanks in a table", "序号 责任事项 责任单位\n1" + " 建站 甲局".repeat(MANY)),
        text("rows on one line", "序号 责任事项 责任单位\n1" + " 建设泵站三座,全部投入使用。 市水务局".repeat(MANY)),
        text("column heads", lines(i -> "序号", MANY)),
        text("column heads of a table", lines(i -> i % 2 == 0 ? "责任事项" : "责任单位", MANY)),
        text("tables", lines(i -> TABLE + "1\n建泵站。\n甲局\n好。", MANY / 8)),
        text("particulars", lines(i -> "索引号 发布机构 文号 名称 主题分类", MANY)),
        text("long particulars", lines(i -> "索引号" + "1发".repeat(200), 2000)),
        text("navigation", lines(i -> "打印 关闭", MANY)),
        text("footers", "通知\n" + lines(i -> "版权所有", MANY)),
        text("spam", "通知\n" + lines(i -> "彩票 开奖 快3 走势图", MANY)),
        text(
            "sentences of a schedule",
            "通知\n一、" + "各报至经附表1、".repeat(MANY) + "前完成情况。\n1.建。(责任单位:甲局)"),
        text("dates", "通知\n一、" + "2025年1月1日、".repeat(MANY) + "前将完成情况报区督查室。\n1.建。(责任单位:甲局)"),
        text(
            "digits",
            "1".repeat(MILLION)
                + "\n"
                + "一".repeat(MILLION)
                + "\n("
                + "一".repeat(MILLION)
                + ")\n"
                + "-".repeat(MILLION)),
        text("blanks between", "1." + "建 ".repeat(MILLION) + "\n" + " ".repeat(MILLION)),
        text("pairs of surrogates", lines(i -> i + ".𠮷建。(责任单位:甲局)", MANY)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  @Timeout(30)
  void readText_hostileText_isReadInTime(String name, String text) {
    assertTrue(Documents.readText(text).document().isPresent(), name);
  }

  private static Arguments text(String name, String text) {
    return Arguments.of(name, text);
  }

  private static String lines(IntFunction<String> line, int count) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
  }

  private static String units() {
    return IntStream.range(0, MANY / 4)
        .mapToObj(i -> "甲" + i + "局")
        .collect(Collectors.joining("、"));
  }
}
