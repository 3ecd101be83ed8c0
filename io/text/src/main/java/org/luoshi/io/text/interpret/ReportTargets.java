package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.model.Target;
import org.luoshi.quantity.Direction;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** Finds the targets that a work report sets for the time it plans. */
final class ReportTargets {

  private static final CharacterSet CLAUSE_STOPS = CharacterSet.of(",;");
  private static final Lexicon FALLS = Lexicon.of("下降", "降低", "减少", "缩小");
  private static final Lexicon EFFORTS = Lexicon.of("更好结果", "更好成绩", "更好水平", "更好成效");
  private static final Lexicon PLACES = Lexicon.of("在全国", "在全省", "在全市");
  private static final Lexicon DEMANDS = Lexicon.of("要求", "规定", "拟定", "提出");
  private static final Lexicon STRIVES =
      Lexicon.of("努力", "加快", "对标", "奋力", "争取", "力争", "在实际", "为", "向着");

  private ReportTargets() {}

  /**
   * The expected targets that a report sets, with or without a figure; of the years to come those
   * with a figure or a relation, since they stand among what is striven for.
   *
   * @param sections the whole report
   * @param ofTerm whether those of the years to come are sought, and not those of the next year
   */
  static List<Target> in(List<SectionDraft> sections, Figures figures, boolean ofTerm) {
    List<Part> told = TargetSentences.in(sections, figures, ofTerm);
    if (!ofTerm) {
      return told.stream().flatMap(part -> ofClauses(part, figures).stream()).toList();
    }
    List<Target> bounded =
        bounded(told.isEmpty() ? TermSentences.counted(sections, figures) : told, figures);
    return bounded.isEmpty() ? bounded(TermSentences.in(sections, figures), figures) : bounded;
  }

  private static List<Target> bounded(List<Part> told, Figures figures) {
    return told.stream()
        .flatMap(part -> ofClauses(part, figures).stream())
        .filter(target -> target.value().isPresent() || target.relativeTo().isPresent())
        .toList();
  }

  /** A target for each figure and relation of a sentence, and for each clause that has none. */
  private static List<Target> ofClauses(Part sentence, Figures figures) {
    List<Target> found = figures.targets(List.of(sentence));
    List<Target> targets = new ArrayList<>();
    int next = 0;
    String last = "";
    for (Part clause : ReportParts.divide(sentence, CLAUSE_STOPS)) {
      int first = next;
      while (next < found.size() && isIn(found.get(next), clause)) {
        last = found.get(next).indicator().isEmpty() ? last : found.get(next).indicator();
        targets.add(found.get(next).withIndicator(last));
        next++;
      }
      if (next == first && !isTime(clause) && !isEffort(clause)) {
        targets.add(
            Target.builder()
                .indicator(Relation.noun(clause))
                .direction(falls(clause) ? Direction.DECREASE : Direction.NONE)
                .period(figures.around())
                .text(clause.text())
                .span(clause.span())
                .build());
      }
    }
    return targets;
  }

  /** Whether a clause without a figure tells that something is to fall: 能耗下降达到省定目标. */
  private static boolean falls(Part clause) {
    String words = folded(clause);
    int noun = Relation.noun(clause).length();
    return FALLS.ends(words) || noun > 0 && FALLS.starts(words.substring(noun));
  }

  /** Whether a clause only says until when: 到2026年. */
  private static boolean isTime(Part clause) {
    return clause.text().chars().allMatch(c -> Character.isDigit(c) || "到年底末前今后五,".indexOf(c) >= 0);
  }

  /** Whether a clause only says that more is striven for: 在实际工作中努力争取更好结果. */
  private static boolean isEffort(Part clause) {
    String words = folded(clause);
    return EFFORTS.ends(words)
        || words.endsWith("基础上")
        || PLACES.starts(words)
        || Relation.noun(clause).isEmpty() && (STRIVES.starts(words) || DEMANDS.ends(words));
  }

  private static String folded(Part clause) {
    return clause.line().folded().substring(clause.from(), clause.to());
  }

  private static boolean isIn(Target target, Part clause) {
    return target.span().filter(span -> span.end() <= clause.span().end()).isPresent();
  }
}
