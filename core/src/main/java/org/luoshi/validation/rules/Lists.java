package org.luoshi.validation.rules;

import java.util.List;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.ItemList;

/** The lists of any document, and what their titles tell. */
final class Lists {

  private static final int YEAR_LENGTH = 4;

  private Lists() {}

  /** Returns the lists of items; none for a document without. */
  static List<ItemList> of(GovernmentDocument document) {
    if (document instanceof ResponsibilityPlan plan) {
      return plan.lists();
    }
    return document instanceof ProgressReport report ? report.lists() : List.of();
  }

  /** Returns whether a folded title names a year in four digits. */
  static boolean namesYear(String title) {
    for (int at = title.indexOf('年'); at >= 0; at = title.indexOf('年', at + 1)) {
      int start = at;
      while (start > 0 && Texts.isDigit(title.charAt(start - 1))) {
        start--;
      }
      if (at - start == YEAR_LENGTH) {
        return true;
      }
    }
    return false;
  }
}
