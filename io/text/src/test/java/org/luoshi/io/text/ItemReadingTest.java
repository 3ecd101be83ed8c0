package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.Reading;
import org.luoshi.model.Heading;
import org.luoshi.model.Tier;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.AssignmentMark;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;

/** Items that are printed as paragraphs. */
class ItemReadingTest {

  private static final String TITLE = "2025年重点任务分解方案\n";

  private static List<ResponsibilityItem> items(String body) {
    return Read.plan(TITLE + body).items().toList();
  }

  private static String lines(String body) {
    return Read.lines(items(body));
  }

  @Test
  void readText_closingBrackets_areUnits() {
    assertEquals(
        """
        1 新建泵站3座。 RESPONSIBLE=区水务局
        2 改造小区20个。 LEAD=区住建局 RESPONSIBLE=区财政局/区民政局
        3 建设绿道(一期)10公里 LEAD=区园林局 COOPERATING=区水务局
        4 办好实事。 RESPONSIBLE=各区(县、市)政府
        5 整治河道。 LEAD=区水务局 RESPONSIBLE=江湾区人民政府/白鹭区人民政府""",
        lines(
                """
            1.新建泵站3座。(责任单位:区水务局)
            2、改造小区20个。(牵头单位:区住建局;责任单位:区财政局、区民政局)
            (3)建设绿道(一期)10公里(区园林局牵头,区水务局配合)。
            4.办好实事。（各区(县、市)政府负责）
            5.整治河道。(牵头单位:区水务局;责任单位:江湾、白鹭区人民政府)
            """)
            .replace("(3)", "3"));
  }

  @Test
  void readText_boldWords_areReadWithoutTheirSignsWhichIsTold() {
    Reading reading = Documents.readText(TITLE + "1.**新建泵站**3座。(**责任单位**:区水务局)\n");

    assertEquals("1 新建泵站3座。 RESPONSIBLE=区水务局", lines("1.**新建泵站**3座。(**责任单位**:区水务局)"));
    assertEquals(List.of("LS-TEXT-007"), reading.findings().stream().map(Finding::code).toList());
    assertEquals(List.of("4"), reading.findings().get(0).arguments());
  }

  @Test
  void readText_expandedUnit_keepsWhatWasPrinted() {
    Assignment first = items("1.整治河道。(责任单位:江湾、白鹭区人民政府)\n2.建。(责任单位:甲局)").get(0).assignments().get(0);

    assertEquals(Optional.of("江湾"), first.printed());
    assertTrue(first.marks().contains(AssignmentMark.EXPANDED));
  }

  @Test
  void readText_personsInTheBracket_areLeaders() {
    ResponsibilityItem item = items("1.扩大出口。(分管副市长、协管副秘书长负责,市商务局牵头)\n").get(0);

    assertEquals("1 扩大出口。 LEAD=市商务局", Read.line(item));
    assertEquals(List.of("分管副市长", "协管副秘书长"), item.leaders());
  }

  @Test
  void readText_timeInTheBracket_isTheDeadline() {
    ResponsibilityItem item = items("1.深化改革。(国务院各部门分别负责,年内持续推进)\n").get(0);

    assertEquals("1 深化改革。 RESPONSIBLE=国务院各部门", Read.line(item));
    assertEquals(Optional.of("年内持续推进"), item.deadline());
  }

  @Test
  void readText_clausesOfUnitsBelowTheTask_areItsUnits() {
    List<ResponsibilityItem> items =
        items(
            """
            1、新建泵站3座。
            市水务局牵头，各县区政府、各管委会负责。
            2、改造小区20个。
            市住建局牵头，市财政局、市城管局等配合，12月底前完成。
            3、各单位要认真履职，抓好落实。
            市直各有关部门按职责分工落实。
            4、修路10公里。
            市交通局负责
            5、建设游园8个，新增绿地12万平方米。市园林局牵头，市住建局、各街道办事处配合。
            """);

    assertEquals(
        "1 新建泵站3座。 LEAD=市水务局 RESPONSIBLE=各县区政府/各管委会\n"
            + "2 改造小区20个。 LEAD=市住建局 COOPERATING=市财政局/市城管局等\n"
            + "3 各单位要认真履职，抓好落实。 RESPONSIBLE=市直各有关部门\n"
            + "4 修路10公里。 RESPONSIBLE=市交通局\n"
            + "5 建设游园8个，新增绿地12万平方米。 LEAD=市园林局 COOPERATING=市住建局/各街道办事处",
        Read.lines(items));
    assertEquals(Optional.of("12月底前完成"), items.get(1).deadline());
  }

  @Test
  void readText_bracketsBehindNamesInTheBracket_belongToTheNames() {
    assertEquals(
        "1 推进湖长制。 LEAD=县水利局〔县河长办〕 RESPONSIBLE=各乡镇（街道）",
        lines("1.推进湖长制。（县水利局〔县河长办〕牵头，各乡镇（街道）落实）\n"));
  }

  @Test
  void readText_stagesInTheBracket_areOneDeadline() {
    List<ResponsibilityItem> items =
        items(
            "1.深化改革。(市财政局牵头,3月底前出台方案,年内持续推进)\n"
                + "2.减轻负担。(市税务局、市财政局等按职责分工负责,9月底前出台政策措施并组织实施,年内持续推进)\n");

    assertEquals("1 深化改革。 LEAD=市财政局\n2 减轻负担。 RESPONSIBLE=市税务局/市财政局等", Read.lines(items));
    assertEquals(Optional.of("3月底前出台方案,年内持续推进"), items.get(0).deadline());
    assertEquals(Optional.of("9月底前出台政策措施并组织实施,年内持续推进"), items.get(1).deadline());
  }

  @Test
  void readText_labelsOfOtherFieldsInTheBracket_areFields() {
    ResponsibilityItem item = items("1.新建泵站。(责任领导:吕一乐;牵头单位:区水务局;完成时限:12月底前)\n").get(0);

    assertEquals("1 新建泵站。 LEAD=区水务局", Read.line(item));
    assertEquals(List.of("吕一乐"), item.leaders());
    assertEquals(Optional.of("12月底前"), item.deadline());
  }

  @Test
  void readText_labelLinesInAnyOrder_areTheFieldsOfTheItem() {
    List<ResponsibilityItem> items =
        items(
            """
            1.新建泵站3座。
            完成时限:12月底前
            责任单位:区水务局、区财政局
            牵头单位:区城建局
            责任领导:吕一乐
            2.改造小区20个
            牵头单位:区住建局
            完成时限:2025年10月底前
            """);

    assertEquals(
        "1 新建泵站3座。 LEAD=区城建局 RESPONSIBLE=区水务局/区财政局\n2 改造小区20个 LEAD=区住建局", Read.lines(items));
    assertEquals(Optional.of("12月底前"), items.get(0).deadline());
    assertEquals(List.of("吕一乐"), items.get(0).leaders());
    assertEquals(Optional.of("2025年10月底前"), items.get(1).deadline());
    assertEquals(List.of(), items.get(1).leaders());
  }

  @Test
  void readText_severalLabelsOnALine_areTheFieldsOfTheItem() {
    List<ResponsibilityItem> items =
        items(
            """
            1.新建泵站3座。
            责任领导:吕一乐 牵头单位:区城建局 责任单位:区水务局、区财政局 完成时限:12月底前
            2.改造小区20个。
            牵头单位:区住建局;完成时限:年底前;责任领导:闻岸
            """);

    assertEquals(
        "1 新建泵站3座。 LEAD=区城建局 RESPONSIBLE=区水务局/区财政局\n2 改造小区20个。 LEAD=区住建局", Read.lines(items));
    assertEquals(List.of("吕一乐"), items.get(0).leaders());
    assertEquals(Optional.of("12月底前"), items.get(0).deadline());
    assertEquals(List.of("闻岸"), items.get(1).leaders());
    assertEquals(Optional.of("年底前"), items.get(1).deadline());
  }

  @Test
  void readText_labelAloneOnItsLine_isFollowedByItsValue() {
    assertEquals(
        "1 新建泵站3座。 LEAD=区城建局 RESPONSIBLE=区水务局/区财政局",
        lines("1.新建泵站3座。\n牵头单位:\n区城建局\n责任单位:\n区水务局\n区财政局\n"));
  }

  @Test
  void readText_severalParagraphs_areOneText() {
    assertEquals(
        "1 新建泵站3座。\n全部建在低洼处。 RESPONSIBLE=区水务局\n2 改造小区。 RESPONSIBLE=区住建局",
        lines("1.新建泵站3座。\n全部建在低洼处。(责任单位:区水务局)\n2.改造小区。(责任单位:区住建局)\n"));
  }

  @Test
  void readText_itemWithoutUnits_isAnItem() {
    assertEquals(
        "1 新建泵站。 RESPONSIBLE=区水务局\n2 改造小区。\n3 修路。 RESPONSIBLE=区交通局",
        lines("1.新建泵站。(责任单位:区水务局)\n2.改造小区。\n3.修路。(责任单位:区交通局)\n"));
  }

  @Test
  void readText_firstItemBelowAHeadingWithoutUnits_isAnItem() {
    assertEquals(
        "1 新建泵站。\n2 改造小区。 RESPONSIBLE=区住建局\n1 新建食堂。\n2 新建书店。 RESPONSIBLE=区文旅局",
        lines("一、建设\n1.新建泵站。\n2.改造小区。(责任单位:区住建局)\n二、民生\n1.新建食堂。\n2.新建书店。(责任单位:区文旅局)\n"));
  }

  @Test
  void readText_unclosedBracket_isReadAndTold() {
    String text = TITLE + "1.新建泵站。(责任单位:区水务局、区财政局\n2.修路。(责任单位:区交通局)\n";

    assertEquals(
        "区水务局/区财政局",
        String.join("/", Read.plan(text).items().toList().get(0).units(Role.RESPONSIBLE)));
    assertEquals(List.of("LS-TEXT-004"), Read.codes(text));
  }

  @Test
  void readText_damagedNumber_isRepairedAndTold() {
    String text = TITLE + "一、建设\n(一)新建泵站。(责任单位:区水务局)\n?。ǘ\uE46A┩平\uE267浦菪鲁墙ㄉ?/p>\n";

    assertEquals("（二）", Read.plan(text).items().toList().get(1).number().orElseThrow());
    assertTrue(Read.codes(text).contains("LS-TEXT-001"));
  }

  @Test
  void readText_emptyBracketsOfAPersonBetweenItems_areNoItem() {
    assertEquals(2, items("新建泵站。(责任单位:区水务局)\n(责任人:)\n改造小区。(责任单位:区建设局)").size());
  }

  @Test
  void readText_remarkThatOneLeadsWithoutAName_isKeptAsPrinted() {
    List<ResponsibilityItem> items = items("任务|责任单位|时限\n新建泵站3座|(牵头)|6月底");

    assertEquals("(牵头)", items.get(0).assignments().get(0).unit());
  }

  @Test
  void readText_headings_areSectionsOfTheirLevel() {
    ResponsibilityPlan plan =
        Read.plan(
            TITLE
                + """
                一、加快建设(共2项)
                (一)基础设施
                1.新建泵站。(责任单位:区水务局)
                (二)住房
                2.改造小区。(责任单位:区住建局)
                二、改善民生（1项）
                3.新建食堂。(责任单位:区民政局)
                """);
    List<Heading> headings = plan.lists().get(0).headings();

    assertEquals(
        List.of("1 一、加快建设", "2 (一)基础设施", "2 (二)住房", "1 二、改善民生"),
        headings.stream().map(h -> h.level() + " " + h.label()).toList());
    assertEquals(Optional.of(2), headings.get(0).declaredCount());
    assertEquals(Optional.of(1), headings.get(3).declaredCount());
    assertEquals(
        List.of(List.of("一、加快建设", "(一)基础设施"), List.of("一、加快建设", "(二)住房"), List.of("二、改善民生")),
        plan.items().map(ResponsibilityItem::section).toList());
  }

  @Test
  void readText_unnumberedHeading_isASection() {
    assertEquals(
        List.of(List.of("基础设施"), List.of("住房保障")),
        items("基础设施\n1.新建泵站。(责任单位:区水务局)\n住房保障\n2.改造小区。(责任单位:区住建局)\n").stream()
            .map(ResponsibilityItem::section)
            .toList());
  }

  @Test
  void readText_numbersThatStartAgain_haveDifferentIds() {
    List<ResponsibilityItem> items =
        items(
            "一、建设\n1.新建泵站。(责任单位:甲局)\n2.改造小区。(责任单位:甲局)\n二、民生\n1.新建食堂。(责任单位:甲局)\n1.新建书店。(责任单位:甲局)\n");

    assertEquals(
        List.of("1.1", "1.2", "1.1~2", "1.1~3"), items.stream().map(i -> i.id().value()).toList());
  }

  @Test
  void readText_attachments_areListsOfTheirOwn() {
    List<ItemList> lists =
        Read.plan(
                TITLE
                    + """
                    附件1
                    重点任务分解表(共1项)
                    1.新建泵站。(责任单位:甲局)
                    注:排名不分先后。
                    附件2
                    民生实事分解表
                    1.新建食堂。(责任单位:乙局)
                    """)
            .lists();

    assertEquals(2, lists.size());
    assertEquals(Optional.of("附件1"), lists.get(0).label());
    assertEquals(Optional.of("重点任务分解表"), lists.get(0).title());
    assertEquals(Optional.of(1), lists.get(0).declaredCount());
    assertEquals(List.of("注:排名不分先后。"), lists.get(0).notes());
    assertEquals(Optional.of("民生实事分解表"), lists.get(1).title());
    assertEquals("2.1", lists.get(1).items().get(0).id().value());
  }

  @Test
  void readText_listsOfSeveralTiers_haveTheirTier() {
    List<ItemList> lists =
        Read.plan(
                TITLE
                    + """
                    附件1
                    2025年省《政府工作报告》任务分解表
                    1.新建泵站。(责任单位:甲局)
                    附件2
                    2025年区政府民生实事分解表
                    1.新建食堂。(责任单位:乙局)
                    """)
            .lists();
    assertEquals(
        List.of(Optional.of(Tier.PROVINCE), Optional.of(Tier.COUNTY)),
        lists.stream().map(ItemList::issuingTier).toList());
  }

  @Test
  void readText_dashesAndCircles_areNumbersOrNone() {
    assertEquals(
        "- 新建泵站。 RESPONSIBLE=甲局\n② 改造小区。 RESPONSIBLE=乙局",
        lines("——新建泵站。(责任单位:甲局)\n②改造小区。(责任单位:乙局)\n"));
  }

  @Test
  void readText_prefixGivenOnce_standsBesideThePrintedName() {
    List<Assignment> units =
        Read.plan("2025年重点任务分工\n1.稳定外贸。(省商务厅、财政厅牵头,云岭海关、各市人民政府配合)\n")
            .lists()
            .get(0)
            .items()
            .get(0)
            .assignments();

    assertEquals(
        List.of("省商务厅", "财政厅", "云岭海关", "各市人民政府"), units.stream().map(Assignment::unit).toList());
    assertEquals(
        List.of("省商务厅", "省财政厅", "云岭海关", "各市人民政府"),
        units.stream().map(Assignment::fullName).toList());
    assertEquals(Set.of(AssignmentMark.EXPANDED), units.get(1).marks());
    assertEquals(Set.of(), units.get(0).marks());
  }
}
