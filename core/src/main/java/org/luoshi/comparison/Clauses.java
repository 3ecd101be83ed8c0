package org.luoshi.comparison;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.text.Folding;

/** What an answering text says in words. */
final class Clauses {

  private final List<String> admissions = new ArrayList<>();
  private boolean declares;

  private Clauses() {}

  static Clauses of(String statement) {
    Clauses clauses = new Clauses();
    for (String clause : split(Folding.fold(statement), ",;。\n")) {
      if (Statements.isAdmission(clause)) {
        clauses.admissions.add(NameWords.plain(clause));
      }
      clauses.declares |= Statements.isDeclaration(clause);
    }
    return clauses;
  }

  /**
   * Divides a text behind each of some marks, full-width forms included; put together, the parts
   * are the text again.
   */
  static List<String> split(String text, String marks) {
    String folded = Folding.fold(text);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (at == text.length() || marks.indexOf(folded.charAt(at - 1)) >= 0) {
        parts.add(text.substring(from, at));
        from = at;
      }
    }
    return parts;
  }

  /** Returns whether the text says that the target of this indicator was missed. */
  boolean admit(Wording target) {
    return !target.name().isEmpty()
        && admissions.stream()
            .map(clause -> Overlap.of(target.name(), clause))
            .anyMatch(overlap -> overlap.isTelling() && overlap.shareOfFirst() >= Wording.HIGH);
  }

  boolean declare() {
    return declares;
  }
}
