package org.luoshi.validation.rules;

import java.util.List;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.text.Characters;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Rule;
import org.luoshi.validation.ScannedItem;
import org.luoshi.validation.TextMark;

/**
 * The rules on the texts of items (事项内容规则).
 *
 * @since 0.1.0
 */
public final class ItemTextRules {

  /** A task without a target is more than a word (内容不过短). */
  public static final Rule<ScannedItem> TOO_SHORT =
      rule("LS-ITEM-011", Severity.INFO, ItemTextRules::tooShort).where(TextMark.SHORT);

  /** A task is one task (内容不过长). */
  public static final Rule<ScannedItem> TOO_LONG =
      rule("LS-ITEM-012", Severity.INFO, ItemTextRules::tooLong).where(TextMark.LONG);

  /** A task is told to its end (内容完整). */
  public static final Rule<ScannedItem> BREAKS_OFF =
      rule("LS-ITEM-013", Severity.WARNING, ItemTextRules::breaksOff).where(TextMark.ENDS_IN_COMMA);

  private static final int SHORTEST = 3;
  private static final int LONGEST = 1500;

  private ItemTextRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(TOO_SHORT, TOO_LONG, BREAKS_OFF);
  }

  private static Rule<ScannedItem> rule(
      String code, Severity severity, Rule.Check<ScannedItem> check) {
    FindingKind kind = new FindingKind(code, severity, Category.PLAUSIBILITY);
    return Rule.of(kind, ScannedItem.class, check);
  }

  private static void tooShort(ScannedItem scanned, Inspection inspection) {
    String text = scanned.text().text();
    if (text.length() < 2 * SHORTEST && scanned.item().targets().isEmpty()) {
      int letters = Texts.bare(text).length();
      if (0 < letters && letters < SHORTEST) {
        inspection.found("/text", scanned.item().id(), text);
      }
    }
  }

  private static void tooLong(ScannedItem scanned, Inspection inspection) {
    int length = scanned.text().text().length();
    if (length > LONGEST) {
      inspection.found("/text", scanned.item().id(), Integer.toString(length));
    }
  }

  private static void breaksOff(ScannedItem scanned, Inspection inspection) {
    if (scanned.text().holds(TextMark.ENDS_IN_COMMA)) {
      String text = Characters.strip(scanned.text().text());
      inspection.found("/text", scanned.item().id(), Texts.around(text, text.length() - 1));
    }
  }
}
