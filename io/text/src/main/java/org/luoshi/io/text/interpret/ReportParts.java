package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.model.Measurement;
import org.luoshi.model.Target;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.quantity.Quantities;
import org.luoshi.quantity.Stance;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/**
 * Finds what a work report says in fixed forms: headline figures, admitted problems, expected
 * targets, practical matters.
 */
final class ReportParts {

  private static final Lexicon PROBLEMS = Lexicon.of("问题", "困难", "不足", "短板", "差距", "挑战");
  private static final String GROWTH_RATE = "增长率";
  private static final int HEADLINE = 4; // so many figures make a paragraph one of headline figures

  private ReportParts() {}

  /** The problems that follow a colon after words such as 困难和问题, divided by semicolons. */
  static List<Part> problems(Stream<Line> lines) {
    return lines.map(ReportParts::problems).filter(p -> p.size() > 1).findFirst().orElse(List.of());
  }

  private static List<Part> problems(Line line) {
    String s = line.folded();
    int colon = s.indexOf(':');
    int sentence = colon < 0 ? -1 : s.lastIndexOf('。', colon) + 1;
    boolean admits = colon > 0 && PROBLEMS.isIn(s, sentence, colon);
    int stop = admits ? s.indexOf('。', colon) : -1;
    return stop < 0 ? List.of() : divide(new Part(line, colon + 1, stop), ";");
  }

  /** The expected targets that follow 预期目标是: or 为:, with or without a figure. */
  static List<Target> targets(Stream<Line> lines) {
    return lines
        .map(ReportParts::expected)
        .filter(t -> !t.isEmpty())
        .findFirst()
        .map(ReportParts::targets)
        .orElse(List.of());
  }

  private static List<Target> targets(List<Part> clauses) {
    List<Target> targets = new ArrayList<>();
    String last = "";
    for (Part clause : clauses) {
      String noun = Relation.noun(clause);
      List<Target> found = Figures.targets(List.of(clause));
      if (found.isEmpty()) {
        targets.add(
            Target.builder().indicator(noun).text(clause.text()).span(clause.span()).build());
      }
      for (Target target : found) {
        last = indicator(target, found.size() > 1 ? "" : noun, last);
        targets.add(target.withIndicator(last));
      }
    }
    return targets;
  }

  /** The noun of the clause; without one what the figure names, or else what was named last. */
  private static String indicator(Target target, String noun, String last) {
    String own = target.indicator();
    if (noun.isEmpty()) {
      return own.isEmpty() ? last : own;
    }
    return own.endsWith(GROWTH_RATE) ? noun + GROWTH_RATE : noun;
  }

  private static List<Part> expected(Line line) {
    String s = line.folded();
    int words = s.indexOf("预期目标");
    int colon = words < 0 ? -1 : s.indexOf(':', words);
    if (colon < 0 || colon - words > 12) {
      return List.of();
    }
    int stop = s.indexOf('。', colon);
    return divide(new Part(line, colon + 1, stop < 0 ? line.length() : stop), ",;");
  }

  /** The headline figures: those of the first paragraph with four or more. */
  static List<Measurement> achievements(Stream<Line> review) {
    return review
        .map(line -> Figures.measurements(List.of(Part.of(line))))
        .filter(figures -> figures.size() >= HEADLINE)
        .findFirst()
        .orElse(List.of());
  }

  /**
   * The matters of a paragraph whose heading speaks of 实事: a sentence or a clause after a semicolon
   * each.
   */
  static List<PracticalMatter> practicalMatters(Stream<SectionDraft.Paragraph> paragraphs) {
    return paragraphs
        .filter(p -> p.statement().heading().filter(h -> h.contains("实事")).isPresent())
        .findFirst()
        .map(ReportParts::matters)
        .orElse(List.of());
  }

  private static List<PracticalMatter> matters(SectionDraft.Paragraph paragraph) {
    Line line = paragraph.line();
    int from = line.folded().indexOf('。') + 1;
    List<Part> sentences = divide(new Part(line, from, line.length()), "。");
    boolean inOneSentence = sentences.size() == 1 || sentences.get(0).text().indexOf(';') > 0;
    List<Part> parts = inOneSentence ? divide(sentences.get(0), ";") : sentences;
    List<PracticalMatter> matters = new ArrayList<>();
    for (Part part : parts) {
      List<Part> clauses = divide(part, ",");
      boolean measured =
          clauses.stream().anyMatch(c -> c.text().chars().anyMatch(Character::isDigit));
      if (measured) {
        List<Part> measures = clauses.size() > 1 ? clauses.subList(1, clauses.size()) : clauses;
        matters.add(
            PracticalMatter.builder()
                .title(clauses.get(0).text())
                .measures(measures.stream().flatMap(ReportParts::measures).map(Part::text).toList())
                .span(part.span())
                .build());
      }
    }
    return matters;
  }

  /** Each of several that 、 joins is a measure of its own if each has its figure. */
  private static Stream<Part> measures(Part clause) {
    List<Part> joined = divide(clause, "、");
    boolean each =
        joined.stream().noneMatch(p -> Quantities.in(p.text(), Stance.PLANNED).isEmpty());
    return each ? joined.stream() : Stream.of(clause);
  }

  /** Divides at any of the stops, except at a comma between the digits of one number. */
  static List<Part> divide(Part part, String stops) {
    String s = part.line().folded();
    List<Part> parts = new ArrayList<>();
    int start = part.from();
    for (int i = part.from(); i <= part.to(); i++) {
      boolean end = i == part.to();
      if (end || stops.indexOf(s.charAt(i)) >= 0 && !isThousands(s, i)) {
        if (!Characters.strip(s.substring(start, i)).isEmpty()) {
          parts.add(new Part(part.line(), start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean isThousands(String s, int at) {
    boolean digits = at > 0 && at + 3 < s.length() && Character.isDigit(s.charAt(at - 1));
    return s.charAt(at) == ','
        && digits
        && s.substring(at + 1, at + 4).chars().allMatch(Character::isDigit);
  }

  /** The year that a heading names with one of some words, such as 2024年工作回顾. */
  static Optional<Integer> year(Stream<String> foldedHeadings, Lexicon words) {
    return foldedHeadings
        .filter(h -> words.isIn(h))
        .flatMap(
            h -> {
              var year = Dates.year(h);
              return year.isPresent() ? Stream.of(year.getAsInt()) : Stream.empty();
            })
        .findFirst();
  }

  /** The meeting that a subtitle names: what stands between the date with 在 and a final 上. */
  static Optional<String> meeting(String subtitle) {
    int from = subtitle.indexOf('在') + 1;
    int to = subtitle.endsWith("上") ? subtitle.length() - 1 : subtitle.length();
    return from < to && !subtitle.isEmpty()
        ? Optional.of(subtitle.substring(from, to))
        : Optional.empty();
  }
}
