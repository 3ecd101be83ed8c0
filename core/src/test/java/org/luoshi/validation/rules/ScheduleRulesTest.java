package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.item;
import static org.luoshi.validation.Fixtures.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.plan.DueDate;
import org.luoshi.model.plan.Frequency;
import org.luoshi.model.plan.Instruction;
import org.luoshi.model.plan.Recurrence;
import org.luoshi.model.plan.ReportKind;
import org.luoshi.model.plan.ReportingRule;
import org.luoshi.model.plan.ReportingSchedule;
import org.luoshi.validation.Validating;

class ScheduleRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final ReportingRule RULE =
      ReportingRule.builder()
          .addKinds(ReportKind.COMPLETION)
          .recipient("区政府督查室")
          .recurrence(Recurrence.of(Frequency.QUARTERLY, 1, 10))
          .build();

  private static Validating rule(ReportingRule.Builder rule) {
    return Validating.document(
        plan(item(1, "建设绿道三公里", "区园林局"))
            .withMetadata(DocumentMetadata.builder().issuedOn(DAY).build())
            .withSchedule(ReportingSchedule.builder().addRules(rule.build()).build()));
  }

  private static Validating due(LocalDate date) {
    DueDate due = new DueDate(date, Optional.empty(), "", true);
    return rule(RULE.toBuilder().addDeadlines(due));
  }

  private static Validating instruction(String text) {
    Instruction instruction = Instruction.builder().text(text).build();
    return Validating.document(plan(item(1, "建设绿道三公里", "区园林局")).withInstructions(instruction));
  }

  @Test
  void instruction_thatCallsForReportsWithoutTime_isTold() {
    instruction("各单位将工作方案报送区政府督查室。").gives("LS-PLAN-022 /instructions/0/text");
    instruction("进展情况报送区政府办公室备案。").gives("LS-PLAN-022 /instructions/0/text");
    instruction("各单位于每季度末报送进展情况。").isClean();
    instruction("各单位3月15日前将方案报送区政府督查室。").isClean();
    instruction("重要情况及时报送。").isClean();
    instruction("各单位要加强领导,压实责任。").isClean();
  }

  @Test
  void rule_withoutDayOrRecipient_isTold() {
    rule(RULE.toBuilder()).isClean();
    rule(RULE.toBuilder().recurrence(Optional.empty()))
        .gives("LS-PLAN-016 /schedule/rules/0/deadlines");
    rule(RULE.toBuilder().recipient(" ")).gives("LS-PLAN-017 /schedule/rules/0/recipient");
    rule(RULE.toBuilder().recipient("").recurrence(Optional.empty()))
        .gives(
            "LS-PLAN-016 /schedule/rules/0/deadlines", "LS-PLAN-017 /schedule/rules/0/recipient");
  }

  @Test
  void due_beforeDateOfPlan_isTold() {
    due(DAY).isClean();
    due(DAY.plusMonths(9)).isClean();
    due(DAY.minusDays(1)).gives("LS-PLAN-018 /schedule/rules/0/deadlines/0");
    due(DAY.minusMonths(2)).gives("LS-PLAN-018 /schedule/rules/0/deadlines/0");
  }

  @Test
  void due_farFromYear_isTold() {
    due(LocalDate.of(2027, 1, 15)).isClean();
    due(LocalDate.of(2028, 1, 15)).gives("LS-PLAN-019 /schedule/rules/0/deadlines/0");
    due(LocalDate.of(2062, 4, 15)).gives("LS-PLAN-019 /schedule/rules/0/deadlines/0");
  }
}
