package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.item;
import static org.luoshi.validation.Fixtures.plan;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.validation.Validating;

class DeadlineRulesTest {

  private static final String DEADLINE = " /lists/0/items/0/deadline";

  private static Validating deadline(String printed) {
    DocumentMetadata metadata =
        DocumentMetadata.builder().issuedOn(LocalDate.of(2026, 3, 15)).build();
    return Validating.document(
        plan(item(1, "建设绿道三公里", "区园林局").withDeadline(printed)).withMetadata(metadata));
  }

  private static Validating items(int count, int without) {
    return Validating.document(
        plan(
            IntStream.rangeClosed(1, count)
                .mapToObj(i -> item(i, "实施第" + i + "批改造工程", "区住建局"))
                .map(i -> i.number().get().equals("" + without) ? i : i.withDeadline("年底"))
                .toArray(ResponsibilityItem[]::new)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026年6月30日前",
        "2026-06-30",
        "2026.12",
        "6月底",
        "年底前",
        "全年",
        "长期坚持",
        "立行立改",
        "每季度",
        "十二月",
        "按时序推进",
        "2030年",
        "2025年12月—2026年6月",
        "3月",
        "3月15日"
      })
  void deadline_usual_isClean(String printed) {
    deadline(printed).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"待定", "另行通知", "区园林局"})
  void deadline_withoutTime_isTold(String printed) {
    deadline(printed).gives("LS-ITEM-014" + DEADLINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026年6月31日", "13月底", "2026-02-30", "9月31日前", "2026年12月32日"})
  void deadline_notInCalendar_isTold(String printed) {
    deadline(printed).gives("LS-ITEM-015" + DEADLINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025年底", "2024年6月30日", "2025-12-31", "２０２５年６月"})
  void deadline_beforeYearOfPlan_isTold(String printed) {
    deadline(printed).gives("LS-ITEM-016" + DEADLINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1月底", "2026年2月", "2026-03-14", "3月10日前"})
  void deadline_beforeDateOfPlan_isTold(String printed) {
    deadline(printed).gives("LS-ITEM-017" + DEADLINE);
  }

  @Test
  void deadline_missingWhereNearlyAllHaveOne_isTold() {
    items(10, 0).isClean();
    items(9, 4).isClean();
    items(10, 4).gives("LS-ITEM-018 /lists/0/items/3/deadline");
    items(20, 20).gives("LS-ITEM-018 /lists/0/items/19/deadline");
  }
}
