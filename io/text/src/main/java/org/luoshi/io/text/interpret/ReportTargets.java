package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.ReportHeadings;
import org.luoshi.model.Target;
import org.luoshi.quantity.Direction;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;

/** Finds the targets that a work report sets for the time it plans. */
final class ReportTargets {

  private static final CharacterSet CLAUSE_STOPS = CharacterSet.of(",;");

  private static final List<String> NAMED = List.of("预期目标", "主要目标", "主要指标", "奋斗目标", "计划安排");
  private static final Lexicon NAMES = Lexicon.of(NAMED);
  private static final String REACHED = "完成";
  private static final Lexicon FALLS = Lexicon.of("下降", "降低", "减少", "缩小");
  private static final int MAX_INTRODUCTION = 12;
  private static final int MAX_LISTED = 30;

  private ReportTargets() {}

  /**
   * The expected targets that follow 预期目标是: or 为:, with or without a figure; where no line says so,
   * those of the main targets.
   *
   * @param sections the whole report
   * @param ofTerm whether those of the years to come are sought, and not those of the next year
   */
  static List<Target> in(List<SectionDraft> sections, Figures figures, boolean ofTerm) {
    List<Line> lines = new ArrayList<>();
    List<Boolean> coming = new ArrayList<>();
    sections.forEach(section -> collect(section, false, lines, coming));
    int[] naming =
        IntStream.range(0, lines.size()).filter(i -> NAMES.isIn(lines.get(i).folded())).toArray();
    return NAMED.stream()
        .flatMap(
            words ->
                IntStream.of(naming)
                    .filter(i -> isOfTerm(lines.get(i).folded(), words, coming.get(i)) == ofTerm)
                    .mapToObj(i -> told(lines, i, words))
                    .filter(parts -> !parts.isEmpty()))
        .findFirst()
        .or(() -> ofTerm ? Optional.empty() : headed(sections, figures))
        .map(parts -> parts.stream().flatMap(part -> ofClauses(part, figures).stream()).toList())
        .orElse(List.of());
  }

  /**
   * The first sentences with figures in the section whose heading says that it holds the targets.
   */
  private static Optional<List<Part>> headed(List<SectionDraft> sections, Figures figures) {
    for (SectionDraft section : sections) {
      String heading = Folding.fold(section.heading.title());
      if (ReportHeadings.isReview(heading)) {
        continue;
      }
      List<Part> parts =
          NAMES.isIn(heading) && !heading.contains(REACHED)
              ? measured(section.paragraphs, figures)
              : headed(section.sections, figures).orElse(List.of());
      if (!parts.isEmpty()) {
        return Optional.of(parts);
      }
    }
    return Optional.empty();
  }

  /** The sentence with figures that the paragraphs begin with, or that each line of a list is. */
  private static List<Part> measured(List<SectionDraft.Paragraph> paragraphs, Figures figures) {
    List<Part> parts = new ArrayList<>();
    for (SectionDraft.Paragraph paragraph : paragraphs) {
      Line line = paragraph.line();
      int stop = line.folded().indexOf('。');
      int end = stop < 0 ? ReportProblems.withoutStop(line) : stop;
      Part sentence = new Part(line, Math.min(line.contentStart(), end), end);
      if (!figures.targets(List.of(sentence)).isEmpty()) {
        parts.add(sentence);
      } else if (!parts.isEmpty()) {
        return parts;
      }
    }
    return parts;
  }

  /** Collects the lines of a section and whether its heading speaks of the years to come alone. */
  private static void collect(
      SectionDraft section, boolean within, List<Line> lines, List<Boolean> coming) {
    String heading = Folding.fold(section.heading.label());
    boolean years =
        ReportHeadings.isComing(heading)
            && !ReportHeadings.isThisYear(heading)
            && Dates.year(heading).isEmpty();
    for (SectionDraft.Paragraph paragraph : section.paragraphs) {
      lines.add(paragraph.line());
      coming.add(within || years);
    }
    section.sections.forEach(s -> collect(s, within || years, lines, coming));
  }

  /** Whether the sentence that names targets speaks of the years to come, and not of one. */
  private static boolean isOfTerm(String s, String name, boolean within) {
    int words = s.indexOf(name);
    if (words < 0) {
      return within;
    }
    int from = s.lastIndexOf('。', words) + 1;
    String before = s.substring(from, words);
    int years = Math.max(before.lastIndexOf("时期"), before.lastIndexOf("五年"));
    years = Math.max(years, before.lastIndexOf("5年"));
    int year = before.lastIndexOf("今年");
    for (int at = before.indexOf('年'); at >= 0; at = before.indexOf('年', at + 1)) {
      boolean one = at >= 4 && Dates.year(before.substring(at - 4, at + 1)).isPresent();
      boolean last = at >= 5 && before.charAt(at - 5) == '到';
      year = one && !last ? at : year;
      years = one && last ? at : years;
    }
    return years > year || within && year < 0;
  }

  /** The sentence that follows some words and a colon, or the list below them. */
  private static List<Part> told(List<Line> lines, int at, String words) {
    return expected(lines.get(at), words).map(List::of).orElseGet(() -> listed(lines, at, words));
  }

  /** The lines below one that ends with 预期目标是:, to the first that ends a sentence. */
  private static List<Part> listed(List<Line> lines, int at, String name) {
    String s = lines.get(at).folded();
    int words = s.lastIndexOf(name);
    if (words < 0 || !s.endsWith(":") || s.length() - words > MAX_INTRODUCTION) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    int end = Math.min(lines.size(), at + 1 + MAX_LISTED);
    for (Line line : lines.subList(at + 1, end)) {
      int to = ReportProblems.withoutStop(line);
      int from = Math.min(line.contentStart(), to);
      if (!BodyForm.isShort(line) || line.folded().indexOf('。') >= 0 && !line.endsSentence()) {
        return parts;
      }
      parts.add(new Part(line, from, to));
      if (line.endsSentence()) {
        return parts;
      }
    }
    return parts;
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
      if (next == first && !isTime(clause)) {
        targets.add(
            Target.builder()
                .indicator(Relation.noun(clause))
                .direction(FALLS.ends(clause.text()) ? Direction.DECREASE : Direction.NONE)
                .period(figures.around())
                .text(clause.text())
                .span(clause.span())
                .build());
      }
    }
    return targets;
  }

  /** Whether a clause only says until when: 到2026年. */
  private static boolean isTime(Part clause) {
    return clause.text().chars().allMatch(c -> Character.isDigit(c) || "到年底末前今后五,".indexOf(c) >= 0);
  }

  private static boolean isIn(Target target, Part clause) {
    return target.span().filter(span -> span.end() <= clause.span().end()).isPresent();
  }

  private static Optional<Part> expected(Line line, String name) {
    String s = line.folded();
    int words = s.indexOf(name);
    int colon = words < 0 ? -1 : s.indexOf(':', words);
    if (colon < 0 || colon - words > MAX_INTRODUCTION) {
      return Optional.empty();
    }
    int stop = s.indexOf('。', colon);
    int end = stop < 0 ? line.length() : stop;
    return colon + 1 < end ? Optional.of(new Part(line, colon + 1, end)) : Optional.empty();
  }
}
