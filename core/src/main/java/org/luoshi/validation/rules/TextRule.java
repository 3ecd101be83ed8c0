package org.luoshi.validation.rules;

import java.util.List;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.validation.Passage;
import org.luoshi.validation.Rule;
import org.luoshi.validation.TextMark;

/** Makes rules on wording that look closer only at texts that hold something. */
final class TextRule {

  /** Finds the first place that breaks a rule. */
  @FunctionalInterface
  interface Finder {
    /** Returns a char index; -1 if there is none. */
    int find(String text);
  }

  private TextRule() {}

  /** Returns a rule on texts that hold {@code mark}. */
  static Rule<Passage> of(
      String code, Severity severity, Category category, TextMark mark, Rule.Check<Passage> check) {
    return Rule.onTexts(new FindingKind(code, severity, category), mark, check);
  }

  /** Returns a rule that tells the first place and what stands around it. */
  static Rule<Passage> at(
      String code, Severity severity, Category category, TextMark mark, Finder finder) {
    return of(
        code,
        severity,
        category,
        mark,
        (passage, inspection) -> {
          int at = finder.find(passage.text());
          if (at >= 0) {
            inspection.foundIn(passage, at, Texts.around(passage.text(), at));
          }
        });
  }

  /** Returns the first char index at which {@code test} holds. */
  static int first(String text, Test test) {
    for (int i = 0; i < text.length(); i++) {
      if (test.holds(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Looks at one place of a text. */
  @FunctionalInterface
  interface Test {
    boolean holds(String text, int index);
  }

  /** Returns the character at an index, a blank outside of the text. */
  static char at(String text, int index) {
    return 0 <= index && index < text.length() ? text.charAt(index) : ' ';
  }

  static boolean isIdeograph(char c) {
    return Character.isIdeographic(c);
  }

  /** Returns whether one of the words begins at an index. */
  static boolean startsWithAny(String text, int index, List<String> words) {
    for (String word : words) {
      if (text.startsWith(word, index)) {
        return true;
      }
    }
    return false;
  }
}
