package org.luoshi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.model.document.ResponsibilityPlan;

/** What comes first where nothing but the content of entries of one day tells. */
class EntryOrderTest {

  private static final String LONG = "改造城区老旧供水管网并同步更新二次加压设施，".repeat(8);

  @Test
  void asOf_plansOfOneDayThatDifferFarBehind_isTheSameInAnyOrder() {
    LedgerEntry first = entry(LedgerFixtures.plan(LedgerFixtures.item("1", LONG + "甲片先行。")));
    LedgerEntry second = entry(LedgerFixtures.plan(LedgerFixtures.item("1", LONG + "乙片先行。")));

    assertEquals(planOf(first, second), planOf(second, first));
  }

  @Test
  void compare_textsDividedOtherwise_areNotAlike() {
    LedgerEntry one = entry(LedgerFixtures.plan().withPreamble(List.of()).withTitle("甲, 乙"));
    LedgerEntry other = entry(LedgerFixtures.plan().withPreamble(List.of()).withTitle("甲"));

    assertNotEquals(0, EntryOrder.BY_DAY.compare(one, other));
    assertEquals(0, EntryOrder.BY_DAY.compare(one, entry(one.plan().orElseThrow())));
  }

  private static ResponsibilityPlan planOf(LedgerEntry... entries) {
    return Ledger.empty()
        .append(entries)
        .asOf(LedgerFixtures.day("2024-02-01"))
        .plan()
        .orElseThrow();
  }

  private static LedgerEntry entry(ResponsibilityPlan plan) {
    return LedgerEntry.on(LedgerFixtures.day("2024-01-20")).plan(plan).build();
  }
}
