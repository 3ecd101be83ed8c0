package org.luoshi.validation;

import java.util.List;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;

/**
 * What can be told of rules themselves (规则运行问题).
 *
 * @since 0.1.0
 */
public final class RuleFindings {

  /** A rule failed with an exception. */
  public static final FindingKind FAILED =
      new FindingKind("LS-RULE-001", Severity.ERROR, Category.COMPLETENESS);

  /** A rule was not run because there is no register of organizations. */
  public static final FindingKind NO_REGISTER =
      new FindingKind("LS-RULE-002", Severity.INFO, Category.COMPLETENESS);

  /** A rule was not run because the caller left it out. */
  public static final FindingKind EXCLUDED =
      new FindingKind("LS-RULE-003", Severity.INFO, Category.COMPLETENESS);

  /** A rule was not run because the profile does not select it. */
  public static final FindingKind NOT_SELECTED =
      new FindingKind("LS-RULE-004", Severity.INFO, Category.COMPLETENESS);

  /** A profile names a rule that no rule set has. */
  public static final FindingKind UNKNOWN_RULE =
      new FindingKind("LS-RULE-005", Severity.WARNING, Category.COMPLETENESS);

  private RuleFindings() {}

  /** Returns all kinds, by code. */
  public static List<FindingKind> all() {
    return List.of(FAILED, NO_REGISTER, EXCLUDED, NOT_SELECTED, UNKNOWN_RULE);
  }
}
