package org.luoshi.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.luoshi.comparison.Stage;
import org.luoshi.trace.Search.Hit;
import org.luoshi.trace.Search.Sureness;
import org.luoshi.trace.TraceReason.Code;

/** Answers a promise in words with clauses that name the same things. */
final class WordTrace {

  /** A name lighter than this is a common word. */
  private static final double TELLING = 1.5;

  /** So much of the name of a place or of a class must be there to answer in part. */
  private static final double MOSTLY = 0.6;

  private final Search search;
  private final Predicate<Clause> where;
  private final Promise promise;
  private final Names names;
  private final List<Hit> sure = new ArrayList<>();
  private final List<Hit> like = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private boolean otherName;

  /**
   * Creates a trace.
   *
   * @param where which clauses may answer
   */
  WordTrace(Search search, Predicate<Clause> where, Promise promise) {
    this.search = search;
    this.where = where;
    this.promise = promise;
    this.names = Names.of(promise.text());
  }

  PromiseOutcome answer() {
    telling().forEach(this::find);
    if (sure.isEmpty() && like.isEmpty()) {
      Stream<Hit> scope =
          Stream.of(names.kind(), names.scope())
              .flatMap(Optional::stream)
              .flatMap(name -> hit(name).stream())
              .filter(hit -> hit.sureness() == Sureness.SURE && hit.share() >= MOSTLY);
      Stream<Hit> whole = hit(names.all()).stream().filter(hit -> hit.sureness() != Sureness.NONE);
      Stream.concat(scope, whole).limit(1).forEach(like::add);
    }
    if (sure.isEmpty() && like.isEmpty()) {
      return outcome(PromiseVerdict.NOT_REPORTED, TraceReason.of(Code.NOTHING_FOUND));
    }
    boolean firm = sure.stream().allMatch(Hit::isFirm);
    if (sure.isEmpty() || otherName || missing.isEmpty() && !firm) {
      return outcome(PromiseVerdict.PARTLY, TraceReason.of(Code.OTHER_NAME, promise.text()));
    }
    return missing.isEmpty()
        ? byStage()
        : outcome(
            PromiseVerdict.PARTLY, TraceReason.of(Code.PART_NAMED, String.join("、", missing)));
  }

  /**
   * Returns the outcome of a promised figure that no figure answers: words that surely speak of the
   * same thing answer it in part.
   */
  PromiseOutcome withoutFigure(PromiseOutcome unanswered) {
    telling().forEach(this::find);
    boolean same = !sure.isEmpty() && missing.isEmpty() && sure.stream().allMatch(Hit::isFirm);
    return same && !otherName
        ? outcome(PromiseVerdict.PARTLY, TraceReason.of(Code.NO_FIGURE, promise.text()))
        : unanswered;
  }

  /** Returns the names that tell enough to be looked for. */
  private List<String> telling() {
    List<String> telling =
        names.things().stream().filter(t -> search.weight(t) >= TELLING).toList();
    List<String> rest = names.kind().map(List::of).orElse(names.things());
    return telling.isEmpty() ? rest.stream().limit(1).toList() : telling;
  }

  private void find(String name) {
    Optional<Hit> hit = hit(name);
    switch (hit.map(Hit::sureness).orElse(Sureness.NONE)) {
      case SURE -> {
        sure.add(hit.orElseThrow());
        otherName |=
            Shift.isOtherName(Words.withoutNouns(name), hit.orElseThrow().clause().folded());
      }
      case LIKE -> {
        like.add(hit.orElseThrow());
        missing.add(name);
      }
      case NONE -> missing.add(name);
    }
  }

  private Optional<Hit> hit(String name) {
    return search.done(name, where);
  }

  private PromiseOutcome byStage() {
    Stage promised = promise.stage().orElse(Stage.ONGOING);
    List<Stage> stages =
        sure.stream()
            .map(h -> Stage.lowest(h.clause().folded()).orElse(Stage.ONGOING))
            .sorted()
            .toList();
    Stage reported = promised == Stage.DONE ? stages.get(0) : stages.get(stages.size() - 1);
    return reported.compareTo(promised) >= 0
        ? outcome(PromiseVerdict.MET, TraceReason.of(Code.STAGE_REACHED, reported.chineseName()))
        : outcome(
            PromiseVerdict.PARTLY,
            TraceReason.of(Code.STAGE_BELOW, promised.chineseName(), reported.chineseName()));
  }

  private PromiseOutcome outcome(PromiseVerdict verdict, TraceReason reason) {
    List<PromiseAnswer> answers = new ArrayList<>();
    sure.forEach(hit -> answers.add(PromiseAnswer.of(hit.clause(), Optional.empty())));
    like.forEach(hit -> answers.add(PromiseAnswer.of(hit.clause(), Optional.empty())));
    return new PromiseOutcome(
        promise,
        verdict,
        reason,
        answers.stream().distinct().toList(),
        Optional.empty(),
        Optional.empty(),
        verdict == PromiseVerdict.MET ? Optional.empty() : carriedOver());
  }

  private Optional<PromiseAnswer> carriedOver() {
    return telling().stream()
        .flatMap(name -> search.planned(name).stream())
        .filter(hit -> hit.sureness() == Sureness.SURE)
        .findFirst()
        .map(hit -> PromiseAnswer.of(hit.clause(), Optional.empty()));
  }
}
