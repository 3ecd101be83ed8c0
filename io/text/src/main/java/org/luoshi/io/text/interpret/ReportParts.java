package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.model.Measurement;
import org.luoshi.model.Target;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.quantity.Quantities;
import org.luoshi.quantity.Stance;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;
import org.luoshi.text.Span;

/**
 * Finds what a work report says in fixed forms: headline figures, admitted problems, expected
 * targets, practical matters.
 */
final class ReportParts {

  private static final Lexicon PROBLEMS = Lexicon.of("问题", "困难", "不足", "短板", "差距", "挑战");

  /** How sentences begin that follow the problems. */
  private static final List<String> RESOLVES =
      List.of("对此", "对这些", "我们一定", "我们要", "我们将", "为此", "针对", "这些问题", "上述");

  private static final Lexicon SEEN = Lexicon.of("清醒", "看到", "认识到");
  private static final int MAX_ADMISSION = 30;
  private static final CharacterSet STOP = CharacterSet.of("。");
  private static final CharacterSet SEMICOLON = CharacterSet.of(";");
  private static final CharacterSet COMMA = CharacterSet.of(",");
  private static final CharacterSet LISTING = CharacterSet.of("、");
  private static final CharacterSet CLAUSE_STOPS = CharacterSet.of(",;");
  private static final CharacterSet SENTENCE_STOPS = CharacterSet.of(";。");
  private static final int HEADLINE = 4; // so many figures make a paragraph one of headline figures

  private ReportParts() {}

  /**
   * The problems that follow a colon after words such as 困难和问题, divided by semicolons; else the
   * sentences of a paragraph that 清醒看到 and the like begin.
   */
  static List<Part> problems(List<Line> lines) {
    return lines.stream()
        .map(ReportParts::listedProblems)
        .filter(p -> p.size() > 1)
        .findFirst()
        .or(
            () ->
                lines.stream().map(ReportParts::toldProblems).filter(p -> !p.isEmpty()).findFirst())
        .orElse(List.of());
  }

  private static List<Part> listedProblems(Line line) {
    String s = line.folded();
    int colon = s.indexOf(':');
    int sentence = colon < 0 ? -1 : s.lastIndexOf('。', colon) + 1;
    boolean admits = colon > 0 && PROBLEMS.isIn(s, sentence, colon);
    int stop = admits ? s.indexOf('。', colon) : -1;
    return stop < 0 ? List.of() : divide(new Part(line, colon + 1, stop), SEMICOLON);
  }

  private static List<Part> toldProblems(Line line) {
    String s = line.folded();
    int from = problemsStart(line);
    if (from < 0) {
      return List.of();
    }
    List<Part> sentences =
        divide(new Part(line, from, line.length()), STOP).stream()
            .takeWhile(p -> RESOLVES.stream().noneMatch(p.text()::startsWith))
            .toList();
    boolean counted = sentences.stream().anyMatch(p -> s.startsWith("一是", p.from()));
    return counted
        ? sentences.stream()
            .flatMap(p -> divide(p, SEMICOLON).stream())
            .filter(p -> isCounted(s, p))
            .map(p -> new Part(line, p.from() + 2, p.to()))
            .toList()
        : sentences;
  }

  private static boolean isCounted(String s, Part part) {
    return part.to() - part.from() > 2
        && "一二三四五六七八九十".indexOf(s.charAt(part.from())) >= 0
        && s.charAt(part.from() + 1) == '是';
  }

  /**
   * Where the problems begin: behind the words 清醒看到, or behind the sentence that only says that
   * there are some; -1 if nothing says so.
   */
  private static int problemsStart(Line line) {
    String s = line.folded();
    for (Part sentence : divide(Part.of(line), STOP)) {
      int seen = SEEN.first(s, sentence.from(), sentence.to());
      int comma = COMMA.next(s, seen, sentence.to());
      boolean within = comma < sentence.to() && comma - seen <= MAX_ADMISSION;
      boolean only =
          seen < sentence.to()
              && PROBLEMS.isIn(s, Math.max(seen, sentence.to() - 4), sentence.to());
      if (only) {
        return Math.min(sentence.to() + 1, line.length());
      }
      if (within && s.startsWith("清醒", seen) && seen <= MAX_ADMISSION) {
        return comma + 1;
      }
    }
    return -1;
  }

  /**
   * The expected targets that follow 预期目标是: or 为:, with or without a figure; where no line says so,
   * those of the main targets.
   */
  static List<Target> targets(List<Line> lines, Figures figures) {
    return Stream.of("预期目标", "主要目标", "主要指标", "奋斗目标")
        .flatMap(words -> lines.stream().flatMap(line -> expected(line, words).stream()))
        .findFirst()
        .map(sentence -> ofClauses(sentence, figures))
        .orElse(List.of());
  }

  /** A target for each figure and relation of a sentence, and for each clause that has none. */
  private static List<Target> ofClauses(Part sentence, Figures figures) {
    List<Target> found = figures.targets(List.of(sentence));
    List<Target> targets = new ArrayList<>();
    int next = 0;
    String last = "";
    for (Part clause : divide(sentence, CLAUSE_STOPS)) {
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
    if (colon < 0 || colon - words > 12 || years) {
      return Optional.empty();
    }
    int stop = s.indexOf('。', colon);
    int end = stop < 0 ? line.length() : stop;
    return colon + 1 < end ? Optional.of(new Part(line, colon + 1, end)) : Optional.empty();
  }

  /** The headline figures: those of the first paragraph with four or more. */
  static List<Measurement> achievements(Stream<Line> review, Figures figures) {
    return review
        .map(line -> figures.measurements(List.of(Part.of(line))))
        .filter(found -> found.size() >= HEADLINE)
        .findFirst()
        .orElse(List.of());
  }

  /**
   * The matters of a paragraph whose heading speaks of 实事: a sentence or a clause after a semicolon
   * each.
   */
  static List<PracticalMatter> practicalMatters(List<SectionDraft> sections) {
    List<SectionDraft.Paragraph> paragraphs = sections.stream().flatMap(SectionDraft::all).toList();
    return paragraphs.stream()
        .filter(p -> p.statement().heading().filter(h -> h.contains("实事")).isPresent())
        .findFirst()
        .map(ReportParts::matters)
        .or(
            () ->
                paragraphs.stream().map(ReportParts::counted).filter(m -> !m.isEmpty()).findFirst())
        .or(() -> sections.stream().map(ReportParts::listed).filter(m -> m.size() > 1).findFirst())
        .orElse(List.of());
  }

  /** The numbered paragraphs of a section whose heading speaks of 实事. */
  private static List<PracticalMatter> listed(SectionDraft section) {
    if (!Folding.fold(section.heading.title()).contains("实事")) {
      return section.sections.stream()
          .map(ReportParts::listed)
          .filter(matters -> matters.size() > 1)
          .findFirst()
          .orElse(List.of());
    }
    List<PracticalMatter> matters = new ArrayList<>();
    for (SectionDraft.Paragraph paragraph : section.paragraphs) {
      Line line = paragraph.line();
      if (line.marker().isPresent()) {
        int end = line.endsSentence() ? line.length() - 1 : line.length();
        Part part = new Part(line, Math.min(line.contentStart(), end), end);
        List<Part> clauses = divide(part, COMMA);
        if (!clauses.isEmpty()) {
          Part number = new Part(line, 0, line.marker().get().numberEnd());
          matters.add(matter(Optional.of(number), part, clauses));
        }
      }
    }
    return matters;
  }

  /** The matters that a sentence such as 办好十件实事: counts up. */
  private static List<PracticalMatter> counted(SectionDraft.Paragraph paragraph) {
    Line line = paragraph.line();
    String s = line.folded();
    int words = s.indexOf("实事");
    int colon = words < 0 ? -1 : s.indexOf(':', words);
    if (colon < 0 || colon - words > 12) {
      return List.of();
    }
    List<PracticalMatter> matters = new ArrayList<>();
    for (Part part : divide(new Part(line, colon + 1, line.length()), SENTENCE_STOPS)) {
      String own = s.substring(part.from(), part.to());
      Optional<Marker> marker = Marker.of(own);
      if (marker.isPresent()) {
        Part matter = new Part(line, part.from() + marker.get().end(), part.to());
        matters.add(matter(Optional.empty(), matter, divide(matter, COMMA)));
      }
    }
    return matters;
  }

  private static List<PracticalMatter> matters(SectionDraft.Paragraph paragraph) {
    Line line = paragraph.line();
    int from = line.folded().indexOf('。') + 1;
    List<Part> sentences = divide(new Part(line, from, line.length()), STOP);
    boolean inOneSentence = sentences.size() == 1 || sentences.get(0).text().indexOf(';') > 0;
    List<Part> parts = inOneSentence ? divide(sentences.get(0), SEMICOLON) : sentences;
    List<PracticalMatter> matters = new ArrayList<>();
    for (Part part : parts) {
      List<Part> clauses = divide(part, COMMA);
      boolean measured =
          clauses.stream().anyMatch(c -> c.text().chars().anyMatch(Character::isDigit));
      if (measured) {
        matters.add(matter(Optional.empty(), part, clauses));
      }
    }
    return matters;
  }

  private static PracticalMatter matter(Optional<Part> number, Part part, List<Part> clauses) {
    List<Part> rest = clauses.size() > 1 ? clauses.subList(1, clauses.size()) : clauses;
    List<Part> measures = rest.stream().flatMap(ReportParts::measures).toList();
    return PracticalMatter.builder()
        .number(number.map(Part::text))
        .title(clauses.get(0).text())
        .measures(measures.stream().map(Part::text).toList())
        .span(part.span())
        .places(
            new Places()
                .add("/number", number)
                .add("/title", clauses.get(0).span())
                .addAll("/measures", measures)
                .build())
        .build();
  }

  /** Each of several that 、 joins is a measure of its own if each has its figure. */
  private static Stream<Part> measures(Part clause) {
    List<Part> joined = divide(clause, LISTING);
    boolean each =
        joined.stream().noneMatch(p -> Quantities.in(p.text(), Stance.PLANNED).isEmpty());
    return each ? joined.stream() : Stream.of(clause);
  }

  /** Divides at any of the stops, except at a comma between the digits of one number. */
  static List<Part> divide(Part part, CharacterSet stops) {
    String s = part.line().folded();
    List<Part> parts = new ArrayList<>();
    int start = part.from();
    int to = part.to();
    for (int i = stops.next(s, start, to); i <= to; i = stops.next(s, i + 1, to)) {
      if (i == part.to() || !isThousands(s, i)) {
        if (!Characters.isBlank(s, start, i)) {
          parts.add(new Part(part.line(), start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean isThousands(String s, int at) {
    return s.charAt(at) == ','
        && at > 0
        && at + 3 < s.length()
        && Character.isDigit(s.charAt(at - 1))
        && Character.isDigit(s.charAt(at + 1))
        && Character.isDigit(s.charAt(at + 2))
        && Character.isDigit(s.charAt(at + 3));
  }

  /** Where words name a meeting: what stands before its last 会议, after 在 if that is there. */
  static Optional<Span> meeting(String words) {
    int to = words.lastIndexOf("会议");
    int from = words.indexOf('在') + 1;
    return from < to && words.lastIndexOf('第', to) >= from
        ? Optional.of(Span.of(from, to + 2))
        : Optional.empty();
  }
}
