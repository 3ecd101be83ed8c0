package org.luoshi.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A text to be audited with what is known about it.
 *
 * @param script the text
 * @param task the task that it reports on
 * @param months how many months of the year the report covers
 */
record Case(Script script, Optional<Script> task, OptionalInt months) {

  List<Mark> marks() {
    return script.marks();
  }

  /** Returns the figures of the task. */
  List<Mark> targets() {
    return task.map(Script::marks).orElse(List.of());
  }
}
