package org.luoshi.trace;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.luoshi.model.document.ListTiers;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.trace.LaterText.Reported;
import org.luoshi.trace.Search.Hit;
import org.luoshi.trace.Search.Sureness;

/** Answers the promises of one item. */
final class Answers {

  private final Search search;
  private final FigureTrace figures;
  private final Predicate<Clause> where;

  Answers(ListedItem entry, LaterText later, List<Clause> clauses, Search search, ListTiers tiers) {
    ResponsibilityItem item = entry.item();
    this.search = search;
    this.figures = new FigureTrace(entry, later, clauses, search, tiers);
    List<Reported> reported =
        later.documents().stream().flatMap(d -> d.record(item).stream()).toList();
    this.where = clause -> reported.isEmpty() || reported.stream().anyMatch(r -> r.holds(clause));
  }

  PromiseOutcome to(Promise promise) {
    if (!promise.isNumeric()) {
      return new WordTrace(search, where, promise).answer();
    }
    PromiseOutcome outcome = figures.answer(promise, carriedOver(promise));
    return outcome.verdict() == PromiseVerdict.NOT_REPORTED
        ? new WordTrace(search, where, promise).withoutFigure(outcome)
        : outcome;
  }

  private Optional<PromiseAnswer> carriedOver(Promise promise) {
    String name = Clauses.solid(promise.target().orElseThrow().indicator());
    return search
        .planned(name)
        .filter(hit -> hit.sureness() == Sureness.SURE && hit.isFirm())
        .map(Hit::clause)
        .map(clause -> PromiseAnswer.of(clause, Optional.empty()));
  }
}
