package org.luoshi.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.luoshi.comparison.Stage;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.Availability;
import org.luoshi.text.Characters;

/** Tells by the words of what was reported how far an item has come. */
final class Stages {

  private static final String CLAUSE_ENDS = "，,。；;、\n";
  private static final Comparator<ToldStage> BY_STAGE = Comparator.comparing(ToldStage::stage);

  private Stages() {}

  /** Returns the stages that printed statuses tell, else those of the clauses of statements. */
  static List<ToldStage> told(List<RecordedProgress> records, List<String> statuses) {
    List<ToldStage> told = told(statuses.stream());
    return told.isEmpty()
        ? told(
            records.stream()
                .filter(r -> r.record().availability() == Availability.REPORTED)
                .flatMap(r -> clauses(r.record().statement()).stream()))
        : told;
  }

  /**
   * Returns how far an item has come: a task that wants something done as far as the clause that
   * lags most behind, any other as far as the most advanced one.
   */
  static Optional<Stage> of(ResponsibilityItem item, List<ToldStage> told) {
    return (wantsAll(item) ? rearmost(told) : foremost(told)).map(ToldStage::stage);
  }

  static Optional<ToldStage> foremost(List<ToldStage> told) {
    return told.stream().reduce((a, b) -> BY_STAGE.compare(a, b) >= 0 ? a : b);
  }

  static Optional<ToldStage> rearmost(List<ToldStage> told) {
    return told.stream().min(BY_STAGE);
  }

  private static boolean wantsAll(ResponsibilityItem item) {
    return clauses(item.text()).stream()
        .anyMatch(clause -> Stage.lowest(clause).equals(Optional.of(Stage.DONE)));
  }

  private static List<ToldStage> told(Stream<String> clauses) {
    return clauses
        .map(Characters::strip)
        .flatMap(words -> Stage.lowest(words).map(stage -> new ToldStage(stage, words)).stream())
        .toList();
  }

  private static List<String> clauses(String text) {
    StringTokenizer tokens = new StringTokenizer(text, CLAUSE_ENDS);
    List<String> clauses = new ArrayList<>();
    while (tokens.hasMoreTokens()) {
      clauses.add(tokens.nextToken());
    }
    return clauses;
  }
}
