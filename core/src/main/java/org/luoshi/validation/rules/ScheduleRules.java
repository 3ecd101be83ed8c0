package org.luoshi.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.DueDate;
import org.luoshi.model.plan.Instruction;
import org.luoshi.model.plan.ReportingRule;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Rule;

/**
 * The rules on what units have to hand in (报送安排规则).
 *
 * @since 0.1.0
 */
public final class ScheduleRules {

  /** What is to be handed in has a day (报送须有时限). */
  public static final Rule<ReportingRule> NO_DUE_DATE =
      Rule.of(
          new FindingKind("LS-PLAN-016", Severity.INFO, Category.COMPLETENESS),
          ReportingRule.class,
          (rule, inspection) -> {
            if (rule.deadlines().isEmpty() && rule.recurrence().isEmpty()) {
              inspection.found("/deadlines");
            }
          });

  /** What is to be handed in has a recipient (报送须有接收单位). */
  public static final Rule<ReportingRule> NO_RECIPIENT =
      Rule.of(
          new FindingKind("LS-PLAN-017", Severity.INFO, Category.COMPLETENESS),
          ReportingRule.class,
          (rule, inspection) -> {
            if (Texts.isBlank(rule.recipient())) {
              inspection.found("/recipient");
            }
          });

  /** Nothing is due before the date of the plan (报送时限不早于成文日期). */
  public static final Rule<ResponsibilityPlan> DUE_BEFORE_DATE =
      Rule.of(
          new FindingKind("LS-PLAN-018", Severity.WARNING, Category.CONSISTENCY),
          ResponsibilityPlan.class,
          ScheduleRules::dueBeforeDate);

  /** What is due is near the year of the plan (报送时限与年度相符). */
  public static final Rule<ResponsibilityPlan> DUE_FAR_FROM_YEAR =
      Rule.of(
          new FindingKind("LS-PLAN-019", Severity.WARNING, Category.CONSISTENCY),
          ResponsibilityPlan.class,
          ScheduleRules::dueFarFromYear);

  /** An instruction that calls for reports tells when (要求报送须写明时间). */
  public static final Rule<Instruction> INSTRUCTION_WITHOUT_TIME =
      Rule.of(
          new FindingKind("LS-PLAN-022", Severity.INFO, Category.COMPLETENESS),
          Instruction.class,
          ScheduleRules::instructionWithoutTime);

  private static final Lexicon HANDING_IN = Lexicon.of("报送", "上报", "报至", "报区", "报市", "报县");
  private static final Lexicon TIMES =
      Lexicon.of(
          "年", "月", "季", "周", "旬", "日", "天", "即", "及时", "适时", "定期", "按时", "按期", "每", "随时", "逐级",
          "时限", "前报", "同步");

  private ScheduleRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(
        NO_DUE_DATE, NO_RECIPIENT, DUE_BEFORE_DATE, DUE_FAR_FROM_YEAR, INSTRUCTION_WITHOUT_TIME);
  }

  private static void instructionWithoutTime(Instruction instruction, Inspection inspection) {
    String text = Folding.fold(instruction.text());
    int at = HANDING_IN.first(text, 0, text.length());
    if (at < text.length() && !TIMES.isIn(text)) {
      inspection.found("/text", Texts.around(instruction.text(), at));
    }
  }

  private static void dueBeforeDate(ResponsibilityPlan plan, Inspection inspection) {
    Optional<LocalDate> made = Fields.madeOn(plan.metadata());
    made.ifPresent(
        date ->
            eachDue(
                plan,
                (at, rule, due) -> {
                  if (due.lastDay().isBefore(date)) {
                    inspection.foundAt(at, rule.span(), due.date(), date);
                  }
                }));
  }

  private static void dueFarFromYear(ResponsibilityPlan plan, Inspection inspection) {
    plan.year()
        .ifPresent(
            year ->
                eachDue(
                    plan,
                    (at, rule, due) -> {
                      int of = due.date().getYear();
                      if (of < year - 1 || of > year + 1) {
                        inspection.foundAt(at, rule.span(), due.date(), Integer.toString(year));
                      }
                    }));
  }

  private static void eachDue(ResponsibilityPlan plan, DueAction action) {
    List<ReportingRule> rules = plan.schedule().map(schedule -> schedule.rules()).orElse(List.of());
    for (int i = 0; i < rules.size(); i++) {
      for (int d = 0; d < rules.get(i).deadlines().size(); d++) {
        String at = "/schedule/rules/" + i + "/deadlines/" + d;
        action.accept(at, rules.get(i), rules.get(i).deadlines().get(d));
      }
    }
  }

  /** Takes a day with its pointer and its rule. */
  private interface DueAction {
    void accept(String at, ReportingRule rule, DueDate due);
  }
}
