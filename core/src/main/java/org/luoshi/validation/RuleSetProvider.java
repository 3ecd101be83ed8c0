package org.luoshi.validation;

/**
 * Gives a rule set (规则集提供者). Found by {@link java.util.ServiceLoader}; implementations have a
 * public constructor without parameters.
 *
 * @since 0.1.0
 */
public interface RuleSetProvider {

  /** Returns the rule set, the same each time. */
  RuleSet ruleSet();
}
