package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.item;
import static org.luoshi.validation.Fixtures.plan;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.Participation;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.validation.Validating;

class UnitRulesTest {

  private static final ResponsibilityItem ITEM = item(1, "建设绿道三公里");

  private static Validating assigned(Assignment... assignments) {
    return Validating.document(plan(ITEM.withAssignments(assignments)));
  }

  private static Assignment unit(Role role, String name) {
    return Assignment.of(role, name);
  }

  private static Validating responsible(String... names) {
    return Validating.document(plan(item(1, "建设绿道三公里", names)));
  }

  private static List<ResponsibilityItem> led(int count, Assignment... more) {
    List<ResponsibilityItem> items = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      items.add(item(i, "实施第" + i + "批改造工程").withAssignments(unit(Role.LEAD, "区住建局")));
    }
    ResponsibilityItem last = items.get(count - 1);
    List<Assignment> all = new ArrayList<>(last.assignments());
    all.addAll(List.of(more));
    items.set(count - 1, last.withAssignments(all));
    return items;
  }

  @Test
  void group_withMember_isTold() {
    responsible("各街道办事处", "区园林局").isClean();
    responsible("各部门", "白沙街道办事处").isClean();
    assigned(unit(Role.LEAD, "白沙街道办事处"), unit(Role.RESPONSIBLE, "各街道办事处")).isClean();
    responsible("各街道办事处", "白沙街道办事处").gives("LS-ITEM-005 /lists/0/items/0/assignments/1");
    responsible("江湾区人民政府", "各区人民政府〈含开发区管委会〉").gives("LS-ITEM-005 /lists/0/items/0/assignments/0");
    responsible("各區人民政府", "区园林局", "江湾区人民政府").gives("LS-ITEM-005 /lists/0/items/0/assignments/2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "区园林局;区水务局",
        "区园林局。",
        "完成绿道建设;",
        "区园林局要按照方案推进绿道建设并及时报送完成情况同时做好各项保障工作和宣传引导工作以及其他事项"
      })
  void name_ofUnit_thatIsNone_isTold(String name) {
    responsible("江湾区自然资源和规划局云谷分局", "各区人民政府〈含开发区、风景区管委会〉").isClean();
    responsible(name).gives("LS-ITEM-006 /lists/0/items/0/assignments/0/unit");
  }

  @Test
  void helpers_withoutAnyoneToHelp_areTold() {
    assigned(unit(Role.RESPONSIBLE, "区园林局"), unit(Role.COOPERATING, "区水务局")).isClean();
    assigned(unit(Role.COUNTERPART, "市园林局")).isClean();
    assigned(unit(Role.COOPERATING, "区水务局")).gives("LS-ITEM-007 /lists/0/items/0/assignments");
    assigned(unit(Role.COOPERATING, "区水务局"), unit(Role.COUNTERPART, "市水务局"))
        .gives("LS-ITEM-007 /lists/0/items/0/assignments");
  }

  @Test
  void leads_severalWhereNearlyAllHaveOne_areTold() {
    Assignment second = unit(Role.LEAD, "区水务局");
    Validating.document(plan(led(20).toArray(ResponsibilityItem[]::new))).isClean();
    Validating.document(plan(led(19, second).toArray(ResponsibilityItem[]::new))).isClean();
    Validating.document(plan(led(20, second).toArray(ResponsibilityItem[]::new)))
        .gives("LS-ITEM-008 /lists/0/items/19/assignments");
    Validating.document(
            plan(led(40, second, unit(Role.LEAD, "区园林局")).toArray(ResponsibilityItem[]::new)))
        .gives("LS-ITEM-008 /lists/0/items/39/assignments");
  }

  @Test
  void hosted_withDepartmentsAboveOnly_isTold() {
    Assignment above = unit(Role.COUNTERPART, "市园林局");
    ResponsibilityItem hosted = ITEM.withParticipation(Participation.HOST);
    Validating.document(plan(hosted.withAssignments(above, unit(Role.RESPONSIBLE, "区园林局"))))
        .isClean();
    Validating.document(plan(hosted.withParticipation(Participation.ASSIST).withAssignments(above)))
        .isClean();
    Validating.document(plan(hosted.withAssignments(above)))
        .gives("LS-ITEM-009 /lists/0/items/0/assignments");
    Validating.document(plan(hosted.withAssignments(above, unit(Role.COUNTERPART, "市水务局"))))
        .gives("LS-ITEM-009 /lists/0/items/0/assignments");
  }

  @Test
  void counterpart_isOwnUnit_isTold() {
    assigned(unit(Role.COUNTERPART, "市园林局"), unit(Role.RESPONSIBLE, "区园林局")).isClean();
    assigned(unit(Role.COUNTERPART, "区园林局"), unit(Role.RESPONSIBLE, "区园林局"))
        .gives("LS-ITEM-010 /lists/0/items/0/assignments/0");
    assigned(unit(Role.LEAD, "市园林局"), unit(Role.COUNTERPART, "市園林局"))
        .gives("LS-ITEM-010 /lists/0/items/0/assignments/1");
  }
}
