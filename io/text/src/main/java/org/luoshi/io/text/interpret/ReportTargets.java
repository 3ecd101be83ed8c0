package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luoshi.model.Target;
import org.luoshi.text.CharacterSet;

/** Finds the targets that a work report sets for the time it plans. */
final class ReportTargets {

  private static final CharacterSet CLAUSE_STOPS = CharacterSet.of(",;");

  private static final int MAX_INTRODUCTION = 12;
  private static final int MAX_LISTED = 30;

  private ReportTargets() {}

  /**
   * The expected targets that follow 预期目标是: or 为:, with or without a figure; where no line says so,
   * those of the main targets.
   */
  static List<Target> in(List<Line> lines, Figures figures) {
    return Stream.of("预期目标", "主要目标", "主要指标", "奋斗目标")
        .flatMap(words -> told(lines, words))
        .findFirst()
        .map(parts -> parts.stream().flatMap(part -> ofClauses(part, figures).stream()).toList())
        .orElse(List.of());
  }

  /** The sentences that follow some words and a colon, or the list below them. */
  private static Stream<List<Part>> told(List<Line> lines, String words) {
    return IntStream.range(0, lines.size())
        .mapToObj(
            i ->
                expected(lines.get(i), words)
                    .map(List::of)
                    .orElseGet(() -> listed(lines, i, words)))
        .filter(parts -> !parts.isEmpty());
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
      int to = line.endsSentence() || line.endsWith(';') ? line.length() - 1 : line.length();
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
      if (next == first) {
        targets.add(
            Target.builder()
                .indicator(Relation.noun(clause))
                .period(figures.around())
                .text(clause.text())
                .span(clause.span())
                .build());
      }
    }
    return targets;
  }

  private static boolean isIn(Target target, Part clause) {
    return target.span().filter(span -> span.end() <= clause.span().end()).isPresent();
  }

  private static Optional<Part> expected(Line line, String name) {
    String s = line.folded();
    int words = s.indexOf(name);
    int colon = words < 0 ? -1 : s.indexOf(':', words);
    boolean years = words > 0 && s.lastIndexOf("时期", words) > s.lastIndexOf('。', words);
    if (colon < 0 || colon - words > MAX_INTRODUCTION || years) {
      return Optional.empty();
    }
    int stop = s.indexOf('。', colon);
    int end = stop < 0 ? line.length() : stop;
    return colon + 1 < end ? Optional.of(new Part(line, colon + 1, end)) : Optional.empty();
  }
}
