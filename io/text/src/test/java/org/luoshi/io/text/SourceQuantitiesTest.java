package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.luoshi.io.Reading;
import org.luoshi.io.SourceQuantity;

class SourceQuantitiesTest {

  private static String lines(String text) {
    return SourceQuantities.of(Documents.readText(text)).stream()
        .map(SourceQuantitiesTest::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(SourceQuantity q) {
    return "%s:%d %s %s %s"
        .formatted(
            q.item(),
            q.line(),
            q.words(),
            q.mention().kind().label(),
            q.mention().figure().comparator().symbol());
  }

  @Test
  void of_progress_tellsItemLineAndWhatTheTextIsThereFor() {
    String text =
        """
        2024年江湾区重点任务完成情况
        1.污水处理率达到95%。(责任单位:区水务局)
        完成情况:污水处理率达到96%,新建管网12公里。
        2.新建社区食堂12个。(责任单位:区民政局)
        完成情况:建成13个。
        """;

    assertEquals(
        """
        1:2 达到95% target >=
        1:3 96% actual =
        1:3 12公里 actual =
        2:4 12个 target =
        2:5 13个 actual =""",
        lines(text));
  }

  @Test
  void of_workReport_readsTheReviewAsReported() {
    String text =
        """
        2024年政府工作报告
        ——2024年12月20日在江湾区第三届人民代表大会第四次会议上
        江湾区人民政府区长 林川
        各位代表:
        现在,我代表区人民政府报告工作。
        一、2024年工作回顾
        城镇化率达到70%。
        二、2025年主要工作
        城镇化率达到71%。
        """;

    assertEquals(":7 70% actual =\n:9 达到71% target >=", lines(text));
  }

  @Test
  void of_bulletin_readsWhatDoesNotPromiseAsReported() {
    String text =
        """
        江湾区2023年国民经济和社会发展统计公报
        一、综合
        全年落实项目190个。绿地达到30公顷。
        力争明年落实200个。新建学校2所。
        二、下一步工作
        新建医院5所。
        三、农业
        新建粮库3座。
        """;

    assertEquals(
        """
        :3 190个 actual =
        :3 30公顷 actual =
        :4 200个 target =
        :4 2所 target =
        :6 5所 target =
        :8 3座 actual =""",
        lines(text));
  }

  @Test
  void of_percentageInAFieldOfItsOwn_isAShareOfTheGoal() {
    String text =
        """
        2024年实事项目完成情况
        序号 | 实事项目 | 责任单位 | 完成情况 | 占全年计划 |
        1 | 增设床位400张 | 区民政局 | 增设418张 | 104.5% |
        """;

    assertEquals(
        """
        1:3 400张 target =
        1:3 418张 actual =
        1:3 104.5% ratio-of-target =""",
        lines(text));
  }

  @Test
  void of_listThatOnlyTellsWhatWasDone_isReported() {
    String text =
        """
        2013年区政府实事项目完成情况
        一、居家养老人数已达到20553人。
        二、建成卫生站4个,均已投入使用。
        三、培训护理员300人,目前全部上岗。
        """;

    assertEquals(
        """
        一:2 20553人 actual =
        二:3 4个 actual =
        三:4 300人 actual =""",
        lines(text));
  }

  @Test
  void of_noticeThatAsks_staysPlanned() {
    assertEquals(":2 190个 target =", lines("关于报送2024年重点任务完成情况的通知\n全年落实项目190个。\n"));
  }

  @Test
  void of_charactersOutsideTheBasicPlane_countsCodePoints() {
    Reading reading = Documents.readText("江湾区工作说明\n新建𠮷祥公园3个。\n");
    SourceQuantity quantity = SourceQuantities.of(reading).get(0);
    assertEquals("3个", quantity.words());
    assertEquals("3个", reading.source().text(quantity.span()));
    assertEquals(14, quantity.span().start());
  }

  @Test
  void of_metadataAndSignature_holdNone() {
    String text =
        """
        索引号:737000001/2024-00012
        发布机构:江湾区人民政府
        2024年重点任务责任分解
        1.新建社区食堂12个。(责任单位:区民政局)
        2.改造老旧小区30个。(责任单位:区住建局)
        江湾区人民政府办公室
        2024年3月2日
        """;
    assertEquals("1:4 12个 target =\n2:5 30个 target =", lines(text));
  }

  @Test
  void of_null_throws() {
    assertEquals(
        "reading",
        assertThrows(NullPointerException.class, () -> SourceQuantities.of(null)).getMessage());
  }

  @Test
  void of_nothing_isEmpty() {
    assertEquals(List.of(), SourceQuantities.of(Documents.readText("")));
  }
}
