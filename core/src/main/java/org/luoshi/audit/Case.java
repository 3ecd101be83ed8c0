package org.luoshi.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.luoshi.model.plan.ItemId;

/**
 * A text to be audited with what is known about it.
 *
 * @param item the item that it stands in
 * @param script the text
 * @param task the task that it reports on
 * @param months how many months of the year the report covers
 */
record Case(Optional<ItemId> item, Script script, Optional<Script> task, OptionalInt months) {

  /** Returns a task and its completion. */
  static List<Case> of(AuditedText text, OptionalInt months) {
    Script task = new Script(text.task());
    Case asked = new Case(text.item(), task, Optional.empty(), months);
    return text.completion()
        .map(c -> new Case(text.item(), new Script(c), Optional.of(task), months))
        .map(told -> List.of(asked, told))
        .orElse(List.of(asked));
  }

  List<Mark> marks() {
    return script.marks();
  }

  /** Returns the figures of the task. */
  List<Mark> targets() {
    return task.map(Script::marks).orElse(List.of());
  }
}
