package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.item;
import static org.luoshi.validation.Fixtures.list;
import static org.luoshi.validation.Fixtures.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.model.Heading;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.validation.Validating;

class StructureRulesTest {

  private static final ItemList FIRST = list(item(1, "建设绿道三公里", "区园林局"));
  private static final ItemList SECOND =
      list(item(1, "建设公园一座", "区园林局").withId(ItemId.of("2.1"))).withNumber(2);

  private static Validating lists(ItemList... lists) {
    return Validating.document(plan(lists));
  }

  private static Heading heading(String title) {
    return Heading.builder().level(1).title(title).build();
  }

  @Test
  void id_usedTwice_isTold() {
    lists(FIRST, SECOND).isClean();
    lists(FIRST, SECOND.withItems(SECOND.items().get(0).withId(ItemId.of("1.1"))))
        .gives("LS-PLAN-010 /lists/1/items/0/id");
    ResponsibilityItem second = item(2, "建设公园一座", "区园林局");
    lists(list(item(1, "建设绿道三公里", "区园林局"), second.withId(ItemId.of("1.1"))))
        .gives("LS-PLAN-010 /lists/0/items/1/id");
  }

  @Test
  void listNumber_usedTwice_isTold() {
    lists(FIRST, SECOND.withNumber(1)).gives("LS-PLAN-011 /lists/1/number");
    lists(FIRST.withNumber(7), SECOND.withNumber(7)).gives("LS-PLAN-011 /lists/1/number");
  }

  @Test
  void listTitle_usedTwice_isTold() {
    lists(FIRST.withTitle("省级任务"), SECOND.withTitle("市级任务")).isClean();
    lists(FIRST.withTitle("省级任务"), SECOND.withTitle("省级任务")).gives("LS-PLAN-012 /lists/1/title");
    lists(FIRST.withTitle("省级任务"), SECOND.withTitle("省级 任务")).gives("LS-PLAN-012 /lists/1/title");
  }

  @Test
  void list_emptyBesideOthers_isTold() {
    lists(FIRST, list().withNumber(2)).gives("LS-PLAN-013 /lists/1/items");
    lists(list().withNumber(9).withTitle("附件"), FIRST).gives("LS-PLAN-013 /lists/0/items");
    lists(list(), list().withNumber(2)).gives("LS-PLAN-009 /lists");
  }

  @Test
  void heading_withoutItems_isTold() {
    ItemList list = list(item(1, List.of("产业")), item(2, List.of("产业", "工业")));
    lists(list.withHeadings(heading("产业"), heading("工业"))).isClean();
    lists(list(item(1, "建设绿道三公里", "区园林局")).withHeadings(heading("产业"))).isClean();
    lists(list.withHeadings(heading("产业"), heading("工业"), heading("民生")))
        .gives("LS-PLAN-014 /lists/0/headings/2");
    lists(list.withHeadings(heading("民生"), heading("产业"), heading("工业")))
        .gives("LS-PLAN-014 /lists/0/headings/0");
  }

  @Test
  void listTitle_ofOtherYear_isTold() {
    lists(FIRST.withTitle("2026年任务")).isClean();
    lists(FIRST.withTitle("今后五年任务")).isClean();
    lists(FIRST.withTitle("2025—2026年任务")).isClean();
    lists(FIRST.withTitle("2025年任务")).gives("LS-PLAN-015 /lists/0/title");
    lists(FIRST.withTitle("２０１７年任务")).gives("LS-PLAN-015 /lists/0/title");
  }
}
