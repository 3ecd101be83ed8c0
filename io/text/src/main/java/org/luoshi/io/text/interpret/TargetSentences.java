package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.io.text.lexis.ReportHeadings;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;

/** Finds the sentences in which a work report sets targets. */
final class TargetSentences {

  private static final List<String> NAMED = List.of("预期目标", "主要目标", "主要指标", "经济指标", "奋斗目标", "计划安排");
  static final Lexicon NAMES = Lexicon.of(NAMED);
  private static final Lexicon PLANNED =
      Lexicon.of("预期为", "目标为", "目标定为", "计划增长", "计划要求", "计划规定", "计划草案拟定", "计划草案规定", "计划达到", "预期增长");
  private static final String REACHED = "完成";
  private static final Set<MarkerStyle> POINTS = Set.of(MarkerStyle.DASH, MarkerStyle.FIRSTLY);
  private static final CharacterSet CLAUSE_STOPS = CharacterSet.of(",;");
  private static final CharacterSet STOP = CharacterSet.of("。");
  private static final int MAX_MORE = 250;
  private static final int MAX_TO_BE_DONE = 60;
  private static final Lexicon DUTIES = Lexicon.of("任务", "目标");

  /** How sentences begin that tell how the targets before them are to be reached. */
  private static final Lexicon GOES_ON =
      Lexicon.of("围绕", "为", "实现", "完成", "这些", "上述", "重点", "我们", "要", "到20", "今后", "在此基础上");

  private static final Lexicon MATTERS = Lexicon.of("实事");

  private static final int MAX_INTRODUCTION = 12;
  private static final int MAX_LISTED = 30;

  private TargetSentences() {}

  /**
   * The sentences that follow 预期目标是: or 为:; where no line says so, those of the main targets.
   *
   * @param sections the whole report
   * @param ofTerm whether those of the years to come are sought, and not those of the next year
   */
  static List<Part> in(List<SectionDraft> sections, Figures figures, boolean ofTerm) {
    List<Line> lines = new ArrayList<>();
    List<Boolean> coming = new ArrayList<>();
    sections.stream()
        .filter(
            s -> !ReportHeadings.isOnlyReview(Folding.fold(s.heading.title()), figures.around()))
        .forEach(section -> collect(section, false, lines, coming));
    int[] naming =
        IntStream.range(0, lines.size()).filter(i -> NAMES.isIn(lines.get(i).folded())).toArray();
    return NAMED.stream()
        .flatMap(
            words ->
                IntStream.of(naming)
                    .filter(i -> isOfTerm(lines.get(i).folded(), words, coming.get(i)) == ofTerm)
                    .mapToObj(i -> told(lines, i, words, figures))
                    .filter(parts -> !parts.isEmpty()))
        .findFirst()
        .or(() -> ofTerm ? Optional.empty() : headed(sections, figures))
        .or(() -> ofTerm ? Optional.empty() : planned(sections, figures))
        .orElse(List.of());
  }

  /**
   * The first sentences with figures in the section whose heading says that it holds the targets.
   */
  private static Optional<List<Part>> headed(List<SectionDraft> sections, Figures figures) {
    for (SectionDraft section : sections) {
      String heading = Folding.fold(section.heading.title());
      if (ReportHeadings.isReviewBefore(heading, figures.around())) {
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

  /** The first sentence outside the review that says of figures that they are planned. */
  private static Optional<List<Part>> planned(List<SectionDraft> sections, Figures figures) {
    return sections.stream()
        .filter(
            section ->
                !ReportHeadings.isReviewBefore(
                    Folding.fold(section.heading.label()), figures.around()))
        .flatMap(SectionDraft::all)
        .map(SectionDraft.Paragraph::line)
        .flatMap(line -> ReportParts.divide(Part.of(line), STOP).stream())
        .filter(TargetSentences::isPlanned)
        .map(List::of)
        .filter(sentence -> !figures.targets(sentence).isEmpty())
        .findFirst();
  }

  /** Whether a sentence says that something is planned, and not only names it: 计划规定的指标. */
  private static boolean isPlanned(Part sentence) {
    String s = sentence.line().folded();
    int at = PLANNED.first(s, sentence.from(), sentence.to());
    while (at < sentence.to()) {
      int end = at + PLANNED.lengthAt(s, at, sentence.to());
      if (end == sentence.to() || s.charAt(end) != '的') {
        return true;
      }
      at = PLANNED.first(s, end, sentence.to());
    }
    return false;
  }

  /** The sentences of a line that tell targets with figures. */
  static Stream<Part> figured(Line line, Figures figures) {
    Part told = new Part(line, line.contentStart(), line.length());
    return ReportParts.divide(told, STOP).stream()
        .filter(sentence -> !figures.targets(List.of(sentence)).isEmpty());
  }

  static boolean isPoint(Line line) {
    return line.marker().filter(m -> POINTS.contains(m.style())).isPresent();
  }

  /** The sentence with figures that the paragraphs begin with, or that each line of a list is. */
  private static List<Part> measured(List<SectionDraft.Paragraph> paragraphs, Figures figures) {
    List<Part> parts = new ArrayList<>();
    for (SectionDraft.Paragraph paragraph : paragraphs) {
      Line line = paragraph.line();
      int stop = line.folded().indexOf('。');
      int end = stop < 0 ? ProblemList.withoutStop(line) : stop;
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
    boolean years = ReportHeadings.isOnlyComing(heading);
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
  private static List<Part> told(List<Line> lines, int at, String words, Figures figures) {
    return expected(lines.get(at), words)
        .map(part -> withNext(part, figures))
        .orElseGet(
            () ->
                lines.get(at).folded().endsWith(words + "。")
                    ? dashed(lines, at, figures)
                    : listed(lines, at, words, figures));
  }

  /** A sentence of targets with the short ones behind it that tell figures of more. */
  private static List<Part> withNext(Part sentence, Figures figures) {
    List<Part> sentences = new ArrayList<>(List.of(sentence));
    Line line = sentence.line();
    for (int from = sentence.to() + 1; from < line.length(); ) {
      int stop = line.folded().indexOf('。', from);
      Part next = new Part(line, from, stop < 0 ? line.length() : stop);
      boolean told =
          next.to() - from <= MAX_MORE
              && GOES_ON.lengthAt(line.folded(), from, line.length()) == 0
              && !MATTERS.isIn(line.folded(), from, next.to())
              && (opensWithFigure(next, figures) || isToBeDone(next));
      if (!told) {
        return sentences;
      }
      sentences.add(next);
      from = next.to() + 1;
    }
    return sentences;
  }

  /** Whether a short sentence tells what is to be completed: 节能降碳等指标全面完成任务. */
  private static boolean isToBeDone(Part sentence) {
    String s = sentence.line().folded();
    return sentence.to() - sentence.from() <= MAX_TO_BE_DONE
        && DUTIES.isIn(s, sentence.to() - 2, sentence.to())
        && s.indexOf(REACHED, sentence.from()) < sentence.to() - 2;
  }

  /** Whether the first clause of a sentence tells a target with a figure. */
  private static boolean opensWithFigure(Part sentence, Figures figures) {
    List<Part> clauses = ReportParts.divide(sentence, CLAUSE_STOPS);
    return !clauses.isEmpty() && !figures.targets(clauses.subList(0, 1)).isEmpty();
  }

  /** The sentences with figures of the paragraphs that dashes lead below one that ends so: 主要目标。 */
  private static List<Part> dashed(List<Line> lines, int at, Figures figures) {
    int end = Math.min(lines.size(), at + 1 + MAX_LISTED);
    return lines.subList(at + 1, end).stream()
        .takeWhile(TargetSentences::isPoint)
        .flatMap(line -> figured(line, figures))
        .toList();
  }

  /**
   * The lines below one that ends with 预期目标是:, to the first that ends a sentence, or the first
   * sentence of the paragraph below it.
   */
  private static List<Part> listed(List<Line> lines, int at, String name, Figures figures) {
    String s = lines.get(at).folded();
    int words = s.lastIndexOf(name);
    if (words < 0 || !s.endsWith(":") || s.length() - words > MAX_INTRODUCTION) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    int end = Math.min(lines.size(), at + 1 + MAX_LISTED);
    if (at + 2 < end && isPoint(lines.get(at + 1)) && lines.get(at + 1).endsSentence()) {
      return dashed(lines, at, figures);
    }
    if (at + 1 < end && !BodyForm.isShort(lines.get(at + 1))) {
      Line below = lines.get(at + 1);
      int stop = STOP.next(below.folded(), 0, below.length());
      return withNext(new Part(below, Math.min(below.contentStart(), stop), stop), figures);
    }
    for (Line line : lines.subList(at + 1, end)) {
      int to = ProblemList.withoutStop(line);
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

  private static Optional<Part> expected(Line line, String name) {
    String s = line.folded();
    int words = s.indexOf(name);
    int colon = words < 0 ? -1 : s.indexOf(':', words);
    if (colon < 0 || colon - words > MAX_INTRODUCTION) {
      return Optional.empty();
    }
    if (s.lastIndexOf('。', colon) > words) {
      return Optional.empty();
    }
    int stop = s.indexOf('。', colon);
    int end = stop < 0 ? line.length() : stop;
    return colon + 1 < end ? Optional.of(new Part(line, colon + 1, end)) : Optional.empty();
  }
}
