package org.luoshi.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.luoshi.base.Library;
import org.luoshi.validation.Rule;
import org.luoshi.validation.RuleSet;
import org.luoshi.validation.RuleSetCoordinate;
import org.luoshi.validation.RuleSetProvider;

/**
 * The rule set of this library (标准规则集), {@code org.luoshi:standard:2026.1}.
 *
 * @since 0.1.0
 */
public final class StandardRules implements RuleSetProvider {

  private static final RuleSet RULE_SET =
      RuleSet.builder()
          .coordinate(RuleSetCoordinate.of(Library.GROUP, "standard", "2026.1"))
          .addAllRules(all())
          .build();

  /** Creates the provider; used by {@link java.util.ServiceLoader}. */
  public StandardRules() {}

  /** Returns all rules, by subject and code. */
  public static List<Rule<?>> all() {
    return Stream.of(
            MetadataRules.all(),
            FieldRules.all(),
            DocumentRules.all(),
            PlanRules.all(),
            StructureRules.all(),
            NumberingRules.all(),
            ScheduleRules.all(),
            ItemRules.all(),
            UnitRules.all(),
            ItemTextRules.all(),
            DeadlineRules.all(),
            TargetRules.all(),
            OrganizationRules.all(),
            RegisterRules.all(),
            ProgressRules.all(),
            StatementRules.all(),
            PeriodRules.all(),
            StatusRules.all(),
            ReportRules.all(),
            GlossaryRules.all(),
            LifecycleRules.all(),
            TextRules.all(),
            PunctuationRules.all(),
            CharacterRules.all(),
            WordingRules.all())
        .<Rule<?>>flatMap(List::stream)
        .toList();
  }

  @Override
  public RuleSet ruleSet() {
    return RULE_SET;
  }
}
