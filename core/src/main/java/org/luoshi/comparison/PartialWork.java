package org.luoshi.comparison;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.model.Measurement;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.text.Folding;

/**
 * Finds things that were to be finished as a whole and are told to be done in part: 完成东门片征收 …
 * 东门片总户数840户,已完成783户.
 */
final class PartialWork {

  private static final int SHORTEST_NAME = 3;

  /** So many characters of a name are enough to find it; what follows is often left out. */
  private static final int LONGEST_NAME = 4;

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final IndicatorMatch BY_NAME = new IndicatorMatch(Likeness.SAME, 100);

  private PartialWork() {}

  /** Returns what is told to be done in part, for a report on a whole year only. */
  static List<Comparison> of(
      ResponsibilityItem item, ProgressRecord record, Optional<ReportingPeriod> period) {
    boolean over = period.filter(p -> p.to().getMonth() == Month.DECEMBER).isPresent();
    List<Comparison> found = new ArrayList<>();
    if (over && !record.measurements().isEmpty()) {
      List<Sentence> sentences = Sentence.of(record);
      for (String clause : Clauses.split(item.text(), ",;。\n")) {
        names(clause)
            .flatMap(name -> partly(clause, name, sentences))
            .findFirst()
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * Returns the beginnings of the names of what a clause wants to be finished; none if it wants
   * anything less.
   */
  private static Stream<String> names(String clause) {
    Optional<String> wanted = Statements.wanted(Folding.fold(clause));
    return wanted.stream()
        .flatMap(w -> Stream.of(w.split("[、和与及的]")))
        .map(NameWords::plain)
        .filter(name -> name.length() >= SHORTEST_NAME && !NameWords.isCommon(name))
        .map(name -> name.substring(0, Math.min(LONGEST_NAME, name.length())));
  }

  private static Stream<Comparison> partly(String clause, String name, List<Sentence> sentences) {
    return sentences.stream()
        .filter(sentence -> sentence.folded().contains(name))
        .flatMap(sentence -> partly(clause, sentence).stream());
  }

  private static Optional<Comparison> partly(String clause, Sentence sentence) {
    Target target = Target.builder().text(clause.strip()).build();
    Map<MeasureUnit, Measurement> wholes = new HashMap<>();
    for (Measurement figure : sentence.figures()) {
      Measurement whole = wholes.get(figure.value().unit());
      if (Statements.isWhole(figure.text())) {
        wholes.put(figure.value().unit(), figure);
      } else if (whole != null && isPart(figure, whole)) {
        return Optional.of(comparison(target, figure, whole.value().value()));
      } else if (isRate(figure)) {
        return Optional.of(comparison(target, figure, WHOLE));
      }
    }
    return Optional.empty();
  }

  private static boolean isPart(Measurement figure, Measurement whole) {
    return figure.value().value().compareTo(whole.value().value()) < 0
        && Statements.isFinished(figure.text());
  }

  private static boolean isRate(Measurement figure) {
    return figure.value().unit().equals(MeasureUnit.PERCENT)
        && figure.value().value().compareTo(WHOLE) < 0
        && Statements.isRate(figure.text());
  }

  private static Comparison comparison(Target target, Measurement part, BigDecimal whole) {
    BigDecimal done = part.value().value();
    return new Comparison(
        target,
        Optional.of(part),
        BY_NAME,
        ComparisonResult.MISSED,
        ComparisonReason.PARTLY_DONE,
        done.toPlainString() + " / " + whole.toPlainString() + " * 100",
        Optional.of(Formula.share(done, whole)));
  }

  /** A sentence of a statement with its figures. */
  private record Sentence(String folded, List<Measurement> figures) {

    static List<Sentence> of(ProgressRecord record) {
      String statement = record.statement();
      List<Sentence> sentences = new ArrayList<>();
      int next = 0;
      int at = 0;
      for (String words : Clauses.split(statement, ";。\n")) {
        int end = at + words.length();
        List<Measurement> figures = new ArrayList<>();
        while (next < record.measurements().size()) {
          Measurement figure = record.measurements().get(next);
          int place = statement.indexOf(figure.text(), at);
          if (place >= end) {
            break;
          }
          figures.add(figure);
          next++;
        }
        sentences.add(new Sentence(Folding.fold(words), figures));
        at = end;
      }
      return sentences;
    }
  }
}
