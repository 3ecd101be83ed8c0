package org.luoshi.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luoshi.comparison.Comparison;
import org.luoshi.comparison.Stage;
import org.luoshi.model.plan.ResponsibilityItem;

/**
 * How an item stands on a day, and why (事项状态及依据).
 *
 * @param list the number of its list in the plan
 * @param item the item
 * @param state how it stands by the figures
 * @param rule why
 * @param targets how each of its targets stands, those behind them that were found to be done in
 *     part; empty if nothing was told
 * @param stage how far the work has come by the words of the latest progress: for a task that wants
 *     something finished, the least advanced of {@code stages}, else the most advanced; empty if
 *     they do not tell
 * @param stages what the printed status tells of it, else each clause of the latest progress that
 *     does, in their order
 * @param declared how it stands by its printed status; empty if there is none that is understood
 * @param due when it is due; empty if the year is not known
 * @param elapsed which part of the time had passed at the end of the months reported on, in per
 *     cent (序时进度); empty if nothing was told or the year is not known
 * @param records what all of this comes from: the progress of the latest months
 * @param urgings how often was reminded of it
 * @since 0.1.0
 */
public record ItemStanding(
    int list,
    ResponsibilityItem item,
    StandingState state,
    StandingRule rule,
    List<TargetStanding> targets,
    Optional<Stage> stage,
    List<ToldStage> stages,
    Optional<StandingState> declared,
    Optional<DueDay> due,
    Optional<BigDecimal> elapsed,
    List<RecordedProgress> records,
    int urgings) {

  /** The states that figures tell. */
  private static final Set<StandingState> FIGURES =
      Set.of(StandingState.MET, StandingState.ON_PACE, StandingState.BEHIND, StandingState.MISSED);

  /** Creates a value. */
  public ItemStanding {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(rule, "rule");
    targets = List.copyOf(targets);
    Objects.requireNonNull(stage, "stage");
    stages = List.copyOf(stages);
    Objects.requireNonNull(declared, "declared");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(elapsed, "elapsed");
    records = List.copyOf(records);
  }

  /**
   * Returns whether the printed status says otherwise than the figures (自报与测算不一致): done where the
   * figures are below, or not done where they are reached.
   */
  public boolean isContradicted() {
    boolean bad = state == StandingState.MISSED || state == StandingState.BEHIND;
    return declared.filter(d -> d == StandingState.MET).isPresent() && bad
        || declared.filter(d -> d == StandingState.MISSED || d == StandingState.BEHIND).isPresent()
            && state == StandingState.MET;
  }

  /**
   * Returns whether the item is done: by its figures, or by its printed status where figures cannot
   * tell.
   */
  public boolean isDone() {
    return state == StandingState.MET
        || !FIGURES.contains(state) && declared.filter(d -> d == StandingState.MET).isPresent();
  }

  /**
   * Returns whether the item is surely not done: by its figures, or by its printed status where
   * figures cannot tell. Of many items neither this nor {@link #isDone} is known.
   */
  public boolean isUndone() {
    return FIGURES.contains(state) && state != StandingState.MET
        || !FIGURES.contains(state)
            && declared.filter(d -> FIGURES.contains(d) && d != StandingState.MET).isPresent();
  }

  /**
   * Returns the lowest share of a target that is reached, in per cent; empty if none is known.
   * Targets whose figure cannot be compared do not count, nor do those that are not to be exceeded.
   */
  public Optional<BigDecimal> share() {
    return targets.stream()
        .filter(
            t ->
                FIGURES.contains(t.state()) && !t.comparison().target().comparator().isUpperBound())
        .flatMap(t -> t.comparison().share().stream())
        .min(BigDecimal::compareTo);
  }

  /** Returns rule, formulas, time and stage as one line, in Chinese. */
  public String explanation() {
    Stream<String> figures =
        targets.stream()
            .filter(t -> !t.comparison().formula().isEmpty())
            .map(ItemStanding::formula);
    Stream<String> time =
        elapsed.filter(e -> usesPace()).map(e -> "序时进度" + e.toPlainString() + "%").stream();
    return Stream.of(Stream.of(rule.id() + " " + rule.chineseName()), figures, time, progress())
        .flatMap(s -> s)
        .collect(Collectors.joining("；"));
  }

  /** The stage where figures do not tell, with the clauses that are the most and least advanced. */
  private Stream<String> progress() {
    if (FIGURES.contains(state) || state == StandingState.NO_DATA || stage.isEmpty()) {
      return Stream.empty();
    }
    ToldStage most = Stages.foremost(stages).orElseThrow();
    ToldStage least = Stages.rearmost(stages).orElseThrow();
    return most.stage() == least.stage()
        ? Stream.of("进展：" + words(most))
        : Stream.of(
            "进展：" + stage.get().chineseName() + "（最前" + words(most) + "，最后" + words(least) + "）");
  }

  private static String words(ToldStage told) {
    return told.stage().chineseName() + "“" + Sheets.excerpt(told.words()) + "”";
  }

  private boolean usesPace() {
    return targets.stream()
        .map(TargetStanding::rule)
        .anyMatch(r -> r == StandingRule.PACE_KEPT || r == StandingRule.PACE_LOST);
  }

  private static String formula(TargetStanding target) {
    Comparison comparison = target.comparison();
    String name = comparison.target().indicator();
    String done = comparison.target().comparator().isUpperBound() ? "，为目标的" : "，完成";
    String share = comparison.share().map(s -> done + s.toPlainString() + "%").orElse("");
    String doubt =
        FIGURES.contains(target.state()) ? "" : "（" + comparison.reason().chineseName() + "）";
    return (name.isEmpty() ? "" : name + "：") + comparison.formula() + share + doubt;
  }
}
