package org.luoshi.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.luoshi.comparison.Comparison;
import org.luoshi.comparison.ComparisonReason;
import org.luoshi.comparison.ComparisonResult;
import org.luoshi.comparison.Comparisons;
import org.luoshi.comparison.Likeness;
import org.luoshi.model.Measurement;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.model.document.ListTiers;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.trace.LaterText.Document;
import org.luoshi.trace.LaterText.Reported;
import org.luoshi.trace.TraceReason.Code;

/** Answers the figures of one item with those of later documents. */
final class FigureTrace {

  /** So many clauses that have most in common with an item are searched for its figures. */
  private static final int MOST_CLAUSES = 80;

  /**
   * A comparison and the clauses it was made with.
   *
   * @param sameTier whether the figure is of the tier that promised
   * @param sameTime whether the document speaks of the time of the promise
   */
  private record Found(
      Comparison comparison, List<Clause> clauses, boolean sameTier, boolean sameTime) {

    PromiseVerdict verdict() {
      PromiseVerdict verdict = ofSameTime();
      return sameTime || verdict == PromiseVerdict.NOT_REPORTED ? verdict : PromiseVerdict.PARTLY;
    }

    /** Whether the figure is of another time or tier, so that it decides nothing. */
    boolean isOther(PromiseVerdict verdict) {
      return !sameTime || !sameTier && verdict != PromiseVerdict.MET;
    }

    TraceReason reason(PromiseVerdict verdict) {
      if (!isOther(verdict)) {
        return FigureTrace.reason(comparison);
      }
      return TraceReason.of(sameTime ? Code.OTHER_TIER : Code.OTHER_TIME, comparison.formula());
    }

    private PromiseVerdict ofSameTime() {
      return switch (comparison.result()) {
        case MET ->
            sameTier || comparison.isReachedByPart() ? PromiseVerdict.MET : PromiseVerdict.PARTLY;
        case MISSED -> sameTier ? PromiseVerdict.MISSED : PromiseVerdict.PARTLY;
        case NOT_DECIDABLE ->
            comparison.answer().isEmpty() || comparison.reason() == ComparisonReason.ONLY_PLANNED
                ? PromiseVerdict.NOT_REPORTED
                : PromiseVerdict.PARTLY;
      };
    }
  }

  private final Map<Target, Found> found;

  FigureTrace(ListedItem entry, LaterText later, List<Clause> all, Search search, ListTiers tiers) {
    ResponsibilityItem item = entry.item();
    this.found = new HashMap<>();
    if (item.targets().isEmpty()) {
      return;
    }
    Map<Clause, Double> scores = search.scores(item.text());
    for (int i = 0; i < later.documents().size(); i++) {
      Document document = later.documents().get(i);
      Optional<Reported> reported = document.record(item);
      List<Clause> clauses =
          reported.isPresent()
              ? all.subList(reported.get().from(), reported.get().to())
              : near(scores, i, all);
      List<Measurement> figures = clauses.stream().flatMap(c -> c.figures().stream()).toList();
      List<Comparison> comparisons =
          reported.isPresent()
              ? Comparisons.among(
                  item.targets(),
                  figures,
                  reported.get().record().statement(),
                  reported.get().record().period().or(document::period))
              : Comparisons.across(
                  item,
                  figures,
                  document.admissions().stream().map(Clause::text).collect(Collectors.joining(";")),
                  document.period());
      boolean sameTier = tiers.answers(entry.list(), document.jurisdiction());
      comparisons.forEach(
          c ->
              keep(
                  new Found(
                      c,
                      c.reason() == ComparisonReason.ADMITTED ? document.admissions() : clauses,
                      sameTier,
                      isOfTime(c.target(), document.period()))));
    }
  }

  /** Whether the months of a document and those of a target have any in common. */
  private static boolean isOfTime(Target target, Optional<ReportingPeriod> period) {
    return period.isEmpty()
        || target.period().isEmpty()
        || !period.get().to().isBefore(target.period().get().from())
            && !period.get().from().isAfter(target.period().get().to());
  }

  /** Keeps what says more; of two that say the same the later one. */
  private void keep(Found next) {
    Found before = found.get(next.comparison.target());
    boolean says = next.verdict() != PromiseVerdict.NOT_REPORTED;
    boolean open = next.verdict() == PromiseVerdict.PARTLY;
    boolean decided =
        before != null
            && (before.verdict() == PromiseVerdict.MET
                || before.verdict() == PromiseVerdict.MISSED);
    if (before == null || says && !(open && decided)) {
      found.put(next.comparison.target(), next);
    }
  }

  /** Returns the clauses of a document that have most in common with the item, and those before. */
  private static List<Clause> near(Map<Clause, Double> scores, int document, List<Clause> all) {
    Set<Integer> places =
        scores.entrySet().stream()
            .filter(e -> e.getKey().document() == document)
            .sorted(
                Map.Entry.<Clause, Double>comparingByValue()
                    .reversed()
                    .thenComparing(e -> e.getKey().place()))
            .limit(MOST_CLAUSES)
            .map(e -> e.getKey().place())
            .collect(Collectors.toCollection(TreeSet::new));
    List<Clause> clauses = new ArrayList<>();
    Set<Integer> taken = new LinkedHashSet<>();
    for (int place : places) {
      for (int at : List.of(place - 1, place, place + 1)) {
        boolean beside =
            at >= 0
                && at < all.size()
                && all.get(at).document() == document
                && all.get(at).part() == Clause.Part.REVIEW;
        if (beside && taken.add(at)) {
          clauses.add(all.get(at));
        }
      }
    }
    clauses.sort(Comparator.comparingInt(Clause::place));
    return clauses;
  }

  PromiseOutcome answer(Promise promise, Optional<PromiseAnswer> carriedOver) {
    Target target = promise.target().orElseThrow();
    Optional<Found> known = Optional.ofNullable(found.get(target));
    Optional<PromiseAnswer> answer = known.flatMap(FigureTrace::answer);
    PromiseVerdict verdict =
        known
            .filter(f -> f.comparison.reason() != ComparisonReason.ADMITTED || answer.isPresent())
            .map(Found::verdict)
            .orElse(PromiseVerdict.NOT_REPORTED);
    Optional<Comparison> comparison =
        known.map(Found::comparison).filter(c -> verdict != PromiseVerdict.NOT_REPORTED);
    return new PromiseOutcome(
        promise,
        verdict,
        comparison.map(c -> known.get().reason(verdict)).orElse(TraceReason.of(Code.NOTHING_FOUND)),
        comparison.flatMap(c -> answer).stream().toList(),
        comparison.filter(c -> !known.get().isOther(verdict)).flatMap(FigureTrace::actual),
        comparison.flatMap(FigureTrace::change),
        verdict == PromiseVerdict.MET ? Optional.empty() : carriedOver);
  }

  private static Optional<PromiseAnswer> answer(Found found) {
    Optional<Measurement> figure = found.comparison.answer();
    if (found.comparison.reason() == ComparisonReason.ADMITTED) {
      return found.clauses.stream()
          .filter(c -> Comparisons.admits(c.text(), found.comparison.target()))
          .findFirst()
          .map(c -> PromiseAnswer.of(c, Optional.empty()));
    }
    return found.clauses.stream()
        .filter(c -> figure.filter(c.figures()::contains).isPresent())
        .findFirst()
        .map(c -> PromiseAnswer.of(c, figure));
  }

  private static TraceReason reason(Comparison comparison) {
    return switch (comparison.reason()) {
      case REACHED, DECLARED -> TraceReason.of(Code.REACHED, comparison.formula());
      case BELOW, PARTLY_DONE -> TraceReason.of(Code.BELOW, comparison.formula());
      case SHARE_TOLD ->
          TraceReason.of(
              comparison.result() == ComparisonResult.MET ? Code.REACHED : Code.BELOW,
              comparison.formula());
      case ADMITTED ->
          TraceReason.of(
              Code.ADMITTED, comparison.target().value().map(Object::toString).orElse(""));
      case CONTRADICTED,
          NO_FIGURE,
          TIME_NOT_OVER,
          PERIOD_UNKNOWN,
          SEVERAL_FIGURES,
          OTHER_SCOPE,
          LOWER_STAGE,
          ONLY_PLANNED,
          NOT_EXACT,
          NO_NUMBER ->
          TraceReason.of(Code.UNDECIDED, comparison.reason().name(), comparison.formula());
    };
  }

  /** Returns the figure as the promise writes it; below that where only this is admitted. */
  private static Optional<String> actual(Comparison comparison) {
    Amount promised = Amount.of(comparison.target().value().orElseThrow());
    return comparison.reason() == ComparisonReason.ADMITTED
        ? Optional.of("<" + promised.digits())
        : comparison.actual().map(promised::digits);
  }

  private static Optional<String> change(Comparison comparison) {
    boolean changed =
        comparison.answer().isPresent()
            && comparison.result() != ComparisonResult.NOT_DECIDABLE
            && comparison.match().likeness() != Likeness.SAME;
    return Optional.of(comparison)
        .filter(c -> changed)
        .map(c -> c.target().indicator() + " → " + c.answer().orElseThrow().indicator());
  }
}
