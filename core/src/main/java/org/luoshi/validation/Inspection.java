package org.luoshi.validation;

import java.util.Optional;
import org.luoshi.model.organization.OrganizationRegister;
import org.luoshi.text.Span;

/**
 * What a rule is handed with each value (校验上下文): it takes findings and gives what the rule
 * requires.
 *
 * @since 0.1.0
 */
public interface Inspection {

  /**
   * Tells that the value breaks the rule; its place in the source is that of the value.
   *
   * @param at the member below the value, as a JSON Pointer; empty for the value itself
   * @param arguments what the text mentions, in order
   */
  void found(String at, Object... arguments);

  /**
   * Tells that a part of the value breaks the rule.
   *
   * @param at the member below the value, as a JSON Pointer; empty for the value itself
   * @param place where the part stands in the source; empty for where the value stands
   * @param arguments what the text mentions, in order
   */
  void foundAt(String at, Optional<Span> place, Object... arguments);

  /**
   * Tells that a character of the text that is looked at breaks the rule; its place is that of the
   * character where the source has the text in one piece, else that of the whole text.
   *
   * @param passage the text
   * @param index the char index in it
   * @param arguments what the text of the finding mentions, in order
   */
  void foundIn(Passage passage, int index, Object... arguments);

  /**
   * Returns the register of organizations.
   *
   * @return the register
   * @throws IllegalStateException if the rule does not require one
   */
  OrganizationRegister register();
}
