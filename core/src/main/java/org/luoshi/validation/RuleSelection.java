package org.luoshi.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luoshi.base.Checks;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;

/**
 * The rules of rule sets that a profile selects, graded as it says, and why the others are not run.
 */
final class RuleSelection {

  private final Profile profile;
  private final boolean hasRegister;
  private final Set<String> codes = new HashSet<>();
  private final Map<Class<?>, List<Rule<?>>> rulesByType = new HashMap<>();
  private final List<FindingKind> kinds = new ArrayList<>();
  private final List<Finding> skipped = new ArrayList<>();

  /**
   * Selects rules.
   *
   * @throws IllegalArgumentException if two rules have one code
   */
  RuleSelection(List<RuleSet> ruleSets, Profile profile, boolean hasRegister) {
    this.profile = profile;
    this.hasRegister = hasRegister;
    for (RuleSet set : ruleSets) {
      for (Rule<?> rule : set.rules()) {
        Checks.isTrue(
            codes.add(rule.code()), "rule sets must differ but %s is in two", rule.code());
        add(rule.withSeverity(severity(rule, set)));
      }
    }
    profile
        .namedCodes()
        .filter(code -> !codes.contains(code))
        .forEach(code -> skip(RuleFindings.UNKNOWN_RULE, code, profile.name()));
  }

  private Severity severity(Rule<?> rule, RuleSet set) {
    Severity own = set.severities().getOrDefault(rule.code(), rule.kind().severity());
    return profile.severities().getOrDefault(rule.code(), own);
  }

  private void add(Rule<?> rule) {
    if (profile.excluded().contains(rule.code())) {
      skip(RuleFindings.EXCLUDED, rule.code());
    } else if (!profile.selects(rule.kind())) {
      skip(RuleFindings.NOT_SELECTED, rule.code(), profile.name());
    } else if (rule.requires().isPresent() && !hasRegister) {
      skip(RuleFindings.NO_REGISTER, rule.code());
    } else {
      rulesByType.computeIfAbsent(rule.type(), t -> new ArrayList<>()).add(rule);
      kinds.add(rule.kind());
    }
  }

  private void skip(FindingKind why, Object... codeAndMore) {
    skipped.add(why.at("", Optional.empty(), codeAndMore));
  }

  /** Returns a code of one of the rule sets, whether its rule is run or not. */
  String known(String code) {
    Checks.isTrue(codes.contains(code), "rule sets must have the rule %s", code);
    return code;
  }

  /** Returns the rules that are run, by what they look at. */
  Map<Class<?>, List<Rule<?>>> rulesByType() {
    return rulesByType;
  }

  /** Puts into a report which rules are run, and which are not. */
  void tell(ValidationReport.Builder report) {
    report.profile(profile.name()).addAllRules(kinds).addAllSkipped(skipped);
  }
}
