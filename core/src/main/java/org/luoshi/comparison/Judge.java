package org.luoshi.comparison;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.luoshi.model.Measurement;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;

/** Decides on one target after another from the same answer. */
final class Judge {

  /** A figure with how its indicator is related to that of the target. */
  private record Answer(Candidate candidate, IndicatorMatch match, Optional<Boolean> reached) {

    Measurement measurement() {
      return candidate.measurement();
    }

    boolean inner() {
      return candidate.wording().inner();
    }

    boolean sameValueAs(Answer other) {
      return measurement().value().sameValueAs(other.measurement().value());
    }

    boolean reaches() {
      return reached.equals(Optional.of(true));
    }

    boolean fails() {
      return reached.equals(Optional.of(false));
    }
  }

  private static final Comparator<Answer> CLOSEST =
      Comparator.comparing(Answer::inner).thenComparing(Answer::match);

  private final List<Candidate> candidates;
  private final Clauses clauses;
  private final Optional<ReportingPeriod> period;
  private final boolean elsewhere;

  /**
   * Creates a judge.
   *
   * @param elsewhere whether the answer stands in a text about many things, so that only names tell
   *     what a figure is about
   */
  Judge(
      List<Candidate> candidates,
      Clauses clauses,
      Optional<ReportingPeriod> period,
      boolean elsewhere) {
    this.candidates = candidates;
    this.clauses = clauses;
    this.period = period;
    this.elsewhere = elsewhere;
  }

  Comparison decide(Target target, Wording wording, List<Wording> all) {
    if (target.value().isEmpty()) {
      return without(target, ComparisonResult.NOT_DECIDABLE, ComparisonReason.NO_NUMBER);
    }
    boolean only = all.stream().filter(other -> other.sameKind(wording)).count() == 1;
    List<Answer> answers = answers(target, wording, only);
    List<Answer> results =
        answers.stream().filter(a -> isResult(wording, a.candidate.wording())).toList();
    if (clauses.admit(wording)) {
      boolean early = period.isPresent() && !isOver(target);
      ComparisonResult admitted = early ? ComparisonResult.NOT_DECIDABLE : ComparisonResult.MISSED;
      return results.isEmpty()
          ? without(target, admitted, ComparisonReason.ADMITTED)
          : with(target, results.get(0), admitted, ComparisonReason.ADMITTED);
    }
    if (results.isEmpty()) {
      return noResult(target, wording, answers, all.size() == 1);
    }
    Answer best = results.get(0);
    Verdict verdict = verdict(target, wording, best, results);
    return with(target, best(best, results, verdict), verdict.result, verdict.reason);
  }

  private record Verdict(ComparisonResult result, ComparisonReason reason) {

    static Verdict open(ComparisonReason reason) {
      return new Verdict(ComparisonResult.NOT_DECIDABLE, reason);
    }
  }

  /** Returns the figures that may answer, closest first. */
  private List<Answer> answers(Target target, Wording wording, boolean only) {
    List<Answer> named =
        candidates.stream()
            .filter(c -> wording.sameKind(c.wording()))
            .map(c -> answer(target, c, wording.match(c.wording())))
            .filter(a -> isMeant(a.match) && a.match.compareTo(a.candidate.closest()) <= 0)
            .sorted(CLOSEST)
            .toList();
    if (!named.isEmpty() || !only || elsewhere) {
      return named;
    }
    IndicatorMatch unnamed = new IndicatorMatch(Likeness.WIDER, 0);
    return candidates.stream()
        .filter(c -> wording.sameKind(c.wording()) && c.wording().name().isEmpty())
        .map(c -> answer(target, c, unnamed))
        .toList();
  }

  private boolean isMeant(IndicatorMatch match) {
    return match.related() && (!elsewhere || match.isClose());
  }

  private static Answer answer(Target target, Candidate candidate, IndicatorMatch match) {
    return new Answer(candidate, match, Bounds.reaches(target, candidate.measurement()));
  }

  private static boolean isResult(Wording target, Wording answer) {
    return !answer.planned() && (target.sized() || !target.isAheadOf(answer));
  }

  private Comparison noResult(
      Target target, Wording wording, List<Answer> answers, boolean single) {
    Optional<Measurement> share =
        elsewhere || target.comparator().isUpperBound()
            ? Optional.empty()
            : ToldShares.of(wording, candidates, single);
    if (share.isPresent()) {
      return byShare(target, share.get());
    }
    if (single && !elsewhere && clauses.declare()) {
      return without(target, ComparisonResult.MET, ComparisonReason.DECLARED);
    }
    if (answers.isEmpty()) {
      return without(target, ComparisonResult.NOT_DECIDABLE, ComparisonReason.NO_FIGURE);
    }
    Answer first = answers.get(0);
    ComparisonReason reason =
        first.candidate.wording().planned()
            ? ComparisonReason.ONLY_PLANNED
            : ComparisonReason.LOWER_STAGE;
    return with(target, first, ComparisonResult.NOT_DECIDABLE, reason);
  }

  /** Decides by the part of the target that the text tells. */
  private Comparison byShare(Target target, Measurement share) {
    Verdict verdict =
        ToldShares.isWhole(share.value())
            ? new Verdict(ComparisonResult.MET, ComparisonReason.SHARE_TOLD)
            : isOver(target)
                ? new Verdict(ComparisonResult.MISSED, ComparisonReason.SHARE_TOLD)
                : early();
    return ToldShares.comparison(target, share, verdict.result, verdict.reason);
  }

  private Verdict verdict(Target target, Wording wording, Answer best, List<Answer> results) {
    List<Answer> equals =
        results.stream()
            .filter(a -> a.match.likeness() == best.match.likeness() && a.inner() == best.inner())
            .toList();
    if (target.comparator().isUpperBound()) {
      return upper(target, wording, best, equals);
    }
    boolean level = !wording.change();
    if (best.reaches() || level && equals.stream().anyMatch(Answer::reaches)) {
      return level || isOver(target)
          ? new Verdict(ComparisonResult.MET, ComparisonReason.REACHED)
          : early();
    }
    if (best.reached.isEmpty()) {
      return Verdict.open(ComparisonReason.NOT_EXACT);
    }
    if (!wording.sized() && !isOver(target)) {
      return early();
    }
    return below(target, best, equals, results);
  }

  private Verdict upper(Target target, Wording wording, Answer best, List<Answer> equals) {
    if (best.reached.isEmpty()) {
      return Verdict.open(ComparisonReason.NOT_EXACT);
    }
    if (!isOver(target)) {
      return early();
    }
    return best.reaches()
        ? new Verdict(ComparisonResult.MET, ComparisonReason.REACHED)
        : below(target, best, equals, equals);
  }

  private Verdict below(Target target, Answer best, List<Answer> equals, List<Answer> results) {
    if (results.stream().anyMatch(Answer::reaches)
        || !equals.stream().allMatch(best::sameValueAs)) {
      return Verdict.open(ComparisonReason.SEVERAL_FIGURES);
    }
    boolean unsure =
        best.inner()
            || best.match.likeness() == Likeness.NARROWER
            || best.match.likeness() == Likeness.RENAMED && elsewhere
            || best.match.likeness() == Likeness.RENAMED && results.size() > 1;
    if (unsure) {
      return Verdict.open(ComparisonReason.OTHER_SCOPE);
    }
    return !elsewhere && clauses.declare()
        ? Verdict.open(ComparisonReason.CONTRADICTED)
        : new Verdict(ComparisonResult.MISSED, ComparisonReason.BELOW);
  }

  private static Answer best(Answer best, List<Answer> results, Verdict verdict) {
    return verdict.result == ComparisonResult.MET
        ? results.stream().filter(Answer::reaches).findFirst().orElse(best)
        : best;
  }

  private Verdict early() {
    return Verdict.open(
        period.isPresent() ? ComparisonReason.TIME_NOT_OVER : ComparisonReason.PERIOD_UNKNOWN);
  }

  /** Whether the answer covers all the time that the target has; a year where it tells none. */
  private boolean isOver(Target target) {
    return period
        .filter(
            p ->
                target
                    .period()
                    .map(t -> !p.to().isBefore(t.to()))
                    .orElse(
                        p.to().getMonth() == Month.DECEMBER
                            && !Statements.isLongTerm(target.text())))
        .isPresent();
  }

  private static Comparison without(
      Target target, ComparisonResult result, ComparisonReason reason) {
    return new Comparison(
        target,
        Optional.empty(),
        IndicatorMatch.none(),
        result,
        reason,
        "",
        Optional.<BigDecimal>empty());
  }

  private static Comparison with(
      Target target, Answer answer, ComparisonResult result, ComparisonReason reason) {
    return new Comparison(
        target,
        Optional.of(answer.measurement()),
        answer.match,
        result,
        reason,
        Formula.of(target, answer.measurement(), result),
        Formula.share(target, answer.measurement()));
  }
}
