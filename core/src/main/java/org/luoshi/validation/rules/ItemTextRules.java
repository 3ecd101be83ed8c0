package org.luoshi.validation.rules;

import java.util.List;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.text.Characters;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Rule;

/**
 * The rules on the texts of items (事项内容规则).
 *
 * @since 0.1.0
 */
public final class ItemTextRules {

  /** A task without a target is more than a word (内容不过短). */
  public static final Rule<ResponsibilityItem> TOO_SHORT =
      rule("LS-ITEM-011", Severity.INFO, ItemTextRules::tooShort);

  /** A task is one task (内容不过长). */
  public static final Rule<ResponsibilityItem> TOO_LONG =
      rule("LS-ITEM-012", Severity.INFO, ItemTextRules::tooLong);

  /** A task is told to its end (内容完整). */
  public static final Rule<ResponsibilityItem> BREAKS_OFF =
      rule("LS-ITEM-013", Severity.WARNING, ItemTextRules::breaksOff);

  private static final int SHORTEST = 3;
  private static final int LONGEST = 1500;

  private ItemTextRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(TOO_SHORT, TOO_LONG, BREAKS_OFF);
  }

  private static Rule<ResponsibilityItem> rule(
      String code, Severity severity, Rule.Check<ResponsibilityItem> check) {
    FindingKind kind = new FindingKind(code, severity, Category.PLAUSIBILITY);
    return Rule.of(kind, ResponsibilityItem.class, check);
  }

  private static void tooShort(ResponsibilityItem item, Inspection inspection) {
    String text = item.text();
    if (text.length() < 2 * SHORTEST && item.targets().isEmpty()) {
      int letters = Texts.bare(text).length();
      if (0 < letters && letters < SHORTEST) {
        inspection.found("/text", item.id(), text);
      }
    }
  }

  private static void tooLong(ResponsibilityItem item, Inspection inspection) {
    if (item.text().length() > LONGEST) {
      inspection.found("/text", item.id(), Integer.toString(item.text().length()));
    }
  }

  private static void breaksOff(ResponsibilityItem item, Inspection inspection) {
    String text = item.text();
    int end = text.length();
    while (end > 0 && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end > 0 && "、,，".indexOf(text.charAt(end - 1)) >= 0) {
      inspection.found("/text", item.id(), Texts.around(text, end - 1));
    }
  }
}
