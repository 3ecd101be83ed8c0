package org.luoshi.ledger;

import java.util.List;

/** All that a view tells, for comparing views. */
public final class ViewText {

  private ViewText() {}

  /** Returns the parts of a view. */
  public static List<Object> of(LedgerView view) {
    return List.of(
        view.date(),
        view.year(),
        view.plan(),
        view.calendar(),
        view.files().toList(),
        view.submissions(),
        view.unmatched(),
        view.setAside());
  }
}
