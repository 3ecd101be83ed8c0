package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.item;
import static org.luoshi.validation.Fixtures.list;
import static org.luoshi.validation.Fixtures.numbered;
import static org.luoshi.validation.Fixtures.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.model.Heading;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.validation.Validating;

class PlanRulesTest {

  private static Validating items(ResponsibilityItem... items) {
    return Validating.document(plan(items));
  }

  private static Heading heading(int level, String title, Integer declared) {
    Heading.Builder heading = Heading.builder().level(level).title(title);
    return declared == null ? heading.build() : heading.declaredCount(declared).build();
  }

  private static ResponsibilityItem led(int number, String lead, String other) {
    return item(number, "实施第" + number + "批改造工程")
        .withAssignments(Assignment.of(Role.LEAD, lead), Assignment.of(Role.RESPONSIBLE, other));
  }

  @Test
  void numbers_continuousOrRestarting_areClean() {
    items(numbered("1"), numbered("2"), numbered("3")).isClean();
    items(numbered("(一)"), numbered("（二）"), numbered("(三)")).isClean();
    items(numbered("80"), numbered("81")).isClean();
    items(numbered("1", "甲"), numbered("2", "甲"), numbered("1", "乙"), numbered("2", "乙")).isClean();
    items(numbered("1", "甲"), numbered("2", "甲"), numbered("3", "乙"), numbered("4", "乙")).isClean();
    items(
            numbered("(一)"),
            numbered("1"),
            numbered("2"),
            numbered("(二)"),
            numbered("1").withId(ItemId.of("1.a")).withText("推进其他工程建设"))
        .isClean();
    items(numbered("2.1"), numbered("2.5"), numbered("①"), numbered("甲")).isClean();
  }

  @Test
  void numbers_withGaps_areToldBehindTheGap() {
    items(numbered("1"), numbered("3")).gives("LS-PLAN-001 /lists/0/items/1/number");
    items(numbered("一、"), numbered("二、"), numbered("五、"))
        .gives("LS-PLAN-001 /lists/0/items/2/number");
    items(numbered("1", "甲"), numbered("2", "甲"), numbered("5", "乙"))
        .gives("LS-PLAN-001 /lists/0/items/2/number");
  }

  @Test
  void numbers_repeated_areTold() {
    items(numbered("1"), numbered("2"), numbered("2", "甲"), numbered("3"))
        .gives("LS-PLAN-002 /lists/0/items/2/number");
    items(
            numbered("1"),
            numbered("1").withId(ItemId.of("1.a")).withText("推进另一编号工程建设"),
            numbered("2"))
        .gives("LS-PLAN-002 /lists/0/items/1/number");
  }

  @Test
  void declaredCount_ofList_isCompared() {
    ResponsibilityItem[] two = {numbered("1"), numbered("2")};
    Validating.document(plan(list(two).withDeclaredCount(2))).isClean();
    Validating.document(plan(list(two).withDeclaredCount(3)))
        .gives("LS-PLAN-003 /lists/0/declaredCount");
    Validating.document(plan(list().withDeclaredCount(1), list(two).withNumber(2)))
        .gives("LS-PLAN-003 /lists/0/declaredCount");
  }

  @Test
  void declaredCount_ofHeading_countsAllBelow() {
    ResponsibilityItem[] items = {
      item(1, List.of("产业", "工业")), item(2, List.of("产业", "服务业")), item(3, List.of("民生"))
    };
    Validating.document(
            plan(
                list(items)
                    .withHeadings(heading(1, "产业", 2), heading(2, "工业", 1), heading(1, "民生", 1))))
        .isClean();
    Validating.document(plan(list(items).withHeadings(heading(1, "产业", 3), heading(2, "工业", 1))))
        .gives("LS-PLAN-004 /lists/0/headings/0/declaredCount");
    Validating.document(
            plan(
                list(items)
                    .withHeadings(
                        heading(1, "产业", null), heading(2, "工业", 2), heading(1, "民生", 0))))
        .gives(
            "LS-PLAN-004 /lists/0/headings/1/declaredCount",
            "LS-PLAN-004 /lists/0/headings/2/declaredCount");
  }

  @Test
  void units_nowhereInList_areToldOnce() {
    items(item(1, "办好民生实事项目"), item(2, "办好重点建设项目")).gives("LS-PLAN-005 /lists/0/items");
    items(item(1, "办好民生实事项目")).gives("LS-PLAN-005 /lists/0/items");
  }

  @Test
  void item_sameTextAndUnits_isTold() {
    items(item(1, "新建街心公园5个", "区园林局"), item(2, "新建街心公园5个", "区住建局")).isClean();
    items(item(1, "其他工作", "区园林局"), item(2, "其他工作", "区园林局")).isClean();
    items(item(1, "新建街心公园5个", "区园林局"), item(2, "新建街心公园 ５个", "区园林局"))
        .gives("LS-PLAN-006 /lists/0/items/1/text");
    items(item(1, "新建街心公园,共5个", "区园林局"), item(2, "改造老旧小区5个", "区住建局"), item(3, "新建街心公园,共5个", "区园林局"))
        .gives("LS-PLAN-006 /lists/0/items/2/text");
  }

  @Test
  void lead_missingWhereOthersHaveOne_isTold() {
    items(led(1, "区住建局", "区园林局"), item(2, "建设绿道三公里", "区园林局")).isClean();
    items(item(1, "建设绿道三公里", "区园林局", "区住建局"), item(2, "建设公园一座", "区园林局")).isClean();
    items(led(1, "区住建局", "区园林局"), item(2, "建设绿道三公里", "区园林局", "区水务局"))
        .gives("LS-PLAN-007 /lists/0/items/1/assignments");
    items(item(1, "建设绿道三公里", "区园林局", "区水务局"), led(2, "区住建局", "区园林局"), led(3, "区水务局", "区园林局"))
        .gives("LS-PLAN-007 /lists/0/items/0/assignments");
  }

  @Test
  void plan_withoutYearOrItems_isTold() {
    ResponsibilityPlan whole = plan(item(1, "建设绿道三公里", "区园林局"));
    ResponsibilityPlan.Builder without =
        ResponsibilityPlan.builder().metadata(whole.metadata()).title(whole.title());
    Validating.document(without.lists(whole.lists()).build()).gives("LS-PLAN-008 /year");
    Validating.document(plan(list())).gives("LS-PLAN-009 /lists");
    Validating.document(without.lists(List.of()).build())
        .gives("LS-PLAN-008 /year", "LS-PLAN-009 /lists");
  }
}
