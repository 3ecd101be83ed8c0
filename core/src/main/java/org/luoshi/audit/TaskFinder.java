package org.luoshi.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.text.Folding;

/**
 * Tasks that a progress report repeats from the plan of its year with other figures: 新建公园10个 there,
 * 新建公园8个 here. All words but the figures must be the same, and stand only once in either document.
 */
final class TaskFinder {

  private static final int SHORTEST = 8;

  /** The words of a task without its figures, in one year. */
  private record Skeleton(int year, String words) {}

  /** A task of a plan. */
  private record Planned(Dossier dossier, Cell cell) {}

  private final Map<Skeleton, Planned> tasks;

  TaskFinder(List<Dossier> dossiers) {
    tasks = new HashMap<>();
    Set<Skeleton> repeated = new HashSet<>();
    for (Dossier dossier : dossiers) {
      if (dossier.document() instanceof ResponsibilityPlan) {
        skeletons(dossier, repeated)
            .forEach(
                (skeleton, cell) -> {
                  if (tasks.put(skeleton, new Planned(dossier, cell)) != null) {
                    repeated.add(skeleton);
                  }
                });
      }
    }
    tasks.keySet().removeAll(repeated);
  }

  void find(Dossier dossier, Docket docket) {
    if (tasks.isEmpty() || !(dossier.document() instanceof ProgressReport)) {
      return;
    }
    Set<Skeleton> repeated = new HashSet<>();
    Map<Skeleton, Cell> own = skeletons(dossier, repeated);
    own.keySet().removeAll(repeated);
    for (AuditedText text : dossier.texts()) {
      skeleton(dossier, text.task())
          .filter(s -> text.task() == own.get(s) && tasks.containsKey(s))
          .ifPresent(s -> compare(tasks.get(s), text.task(), dossier.locator(), docket));
    }
  }

  /** Returns the tasks of a document by their words, and adds the words that stand twice. */
  private static Map<Skeleton, Cell> skeletons(Dossier dossier, Set<Skeleton> repeated) {
    Map<Skeleton, Cell> skeletons = new HashMap<>();
    for (AuditedText text : dossier.texts()) {
      if (text.item().isPresent()) {
        skeleton(dossier, text.task())
            .filter(s -> skeletons.put(s, text.task()) != null)
            .ifPresent(repeated::add);
      }
    }
    return skeletons;
  }

  private static Optional<Skeleton> skeleton(Dossier dossier, Cell task) {
    StringBuilder words = new StringBuilder();
    boolean figure = false;
    for (int i = 0; i < task.text().length(); i++) {
      char c = Folding.fold(task.text().charAt(i));
      boolean digit = '0' <= c && c <= '9';
      figure |= digit;
      if (!digit && Character.isLetter(c)) {
        words.append(c);
      }
    }
    return figure && words.length() >= SHORTEST
        ? dossier.document().taskYear().map(year -> new Skeleton(year, words.toString()))
        : Optional.empty();
  }

  private static void compare(Planned planned, Cell task, Locator locator, Docket docket) {
    List<Mark> before = new Script(planned.cell()).marks();
    List<Mark> now = new Script(task).marks();
    for (int i = 0; i < now.size() && before.size() == now.size(); i++) {
      Mark one = before.get(i);
      Mark other = now.get(i);
      if (one.sameUnit(other) && one.value().compareTo(other.value()) != 0) {
        Told told = Told.of(one, planned.dossier().locator());
        docket.told(
            ClaimKind.CROSS_CHECK,
            ClaimBasis.IMPLICIT,
            Doubts.in(task.text()).orElse(Reason.DIFFERS),
            one.number(other) + " = " + other.number(),
            told.value(),
            Told.of(other, locator),
            List.of(told.quote()));
      }
    }
  }
}
