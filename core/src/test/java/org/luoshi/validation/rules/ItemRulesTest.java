package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.item;
import static org.luoshi.validation.Fixtures.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.validation.Validating;

class ItemRulesTest {

  private static Validating items(ResponsibilityItem... items) {
    return Validating.document(plan(items));
  }

  private static Validating assigned(Assignment... assignments) {
    return items(item(1, "建设绿道三公里").withAssignments(assignments));
  }

  private static Assignment unit(Role role, String name) {
    return Assignment.of(role, name);
  }

  @Test
  void units_missingInOneItem_areTold() {
    items(item(1, "建设绿道三公里", "区园林局"), item(2, "建设公园一座", "区园林局")).isClean();
    items(item(1, "建设绿道三公里", "区园林局"), item(2, "建设公园一座"))
        .gives("LS-ITEM-001 /lists/0/items/1/assignments");
    items(item(1, "建设绿道三公里"), item(2, "建设公园一座", "区园林局"), item(3, "建设学校一所"))
        .gives(
            "LS-ITEM-001 /lists/0/items/0/assignments", "LS-ITEM-001 /lists/0/items/2/assignments");
  }

  @Test
  void lead_alsoInOtherRole_isTold() {
    assigned(unit(Role.LEAD, "区园林局"), unit(Role.COOPERATING, "区水务局")).isClean();
    assigned(unit(Role.COUNTERPART, "园林局"), unit(Role.LEAD, "园林局")).isClean();
    assigned(unit(Role.LEAD, "区园林局"), unit(Role.COOPERATING, "区园林局"))
        .gives("LS-ITEM-002 /lists/0/items/0/assignments/1");
    assigned(unit(Role.RESPONSIBLE, "区园林局"), unit(Role.LEAD, "區園林局"))
        .gives("LS-ITEM-002 /lists/0/items/0/assignments/0");
  }

  @Test
  void unit_twiceInOneItem_isTold() {
    assigned(unit(Role.RESPONSIBLE, "区园林局"), unit(Role.RESPONSIBLE, "区水务局")).isClean();
    assigned(unit(Role.COUNTERPART, "园林局"), unit(Role.RESPONSIBLE, "园林局")).isClean();
    assigned(unit(Role.RESPONSIBLE, "区园林局"), unit(Role.RESPONSIBLE, "区园林局"))
        .gives("LS-ITEM-003 /lists/0/items/0/assignments/1");
    assigned(unit(Role.LEAD, "区园林局"), unit(Role.LEAD, "区 园林局"))
        .gives("LS-ITEM-003 /lists/0/items/0/assignments/1");
    assigned(unit(Role.RESPONSIBLE, "区园林局"), unit(Role.COOPERATING, "区园林局"))
        .gives("LS-ITEM-003 /lists/0/items/0/assignments/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　\u00a0"})
  void text_empty_isTold(String text) {
    items(item(1, text, "区园林局")).gives("LS-ITEM-004 /lists/0/items/0/text");
  }
}
