package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.io.text.lexis.ReportHeadings;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.quantity.Quantities;
import org.luoshi.quantity.Stance;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;

/** Finds the practical matters (实事) that a work report promises the public. */
final class ReportMatters {

  private static final CharacterSet STOP = CharacterSet.of("。");
  private static final CharacterSet SEMICOLON = CharacterSet.of(";");
  private static final CharacterSet COMMA = CharacterSet.of(",");
  private static final CharacterSet LISTING = CharacterSet.of("、");
  private static final CharacterSet SENTENCE_STOPS = CharacterSet.of(";。");
  private static final CharacterSet INTRODUCES = CharacterSet.of(":。;,");

  private static final CharacterSet CLAUSE_STOPS = CharacterSet.of(",。;");
  private static final int MAX_NAME = 16;
  private static final int MAX_INTRODUCTION = 12;
  private static final int MAX_PLAIN = 30;
  static final String MATTERS = "实事";
  static final Lexicon DONE = Lexicon.of("完成", "办结", "办成", "兑现", "落地", "见效");
  private static final Lexicon PURPOSES =
      Lexicon.of("坚持", "我们", "始终", "让", "确保", "用心", "把", "以", "切实", "努力", "不断", "各位代表");

  private ReportMatters() {}

  /**
   * The matters of a paragraph whose heading speaks of 实事: a sentence or a clause after a semicolon
   * each. What a review tells of is promised no more.
   */
  static List<PracticalMatter> in(List<SectionDraft> report, Optional<ReportingPeriod> planned) {
    List<SectionDraft> sections =
        report.stream()
            .filter(s -> !ReportHeadings.isOnlyReview(Folding.fold(s.heading.title()), planned))
            .toList();
    List<SectionDraft.Paragraph> paragraphs = SectionDraft.printed(sections.stream());
    return paragraphs.stream()
        .filter(p -> announces(lead(p)))
        .findFirst()
        .map(p -> Optional.of(counted(p)).filter(m -> !m.isEmpty()).orElseGet(() -> headed(p)))
        .filter(m -> !m.isEmpty())
        .or(
            () ->
                paragraphs.stream()
                    .map(ReportMatters::counted)
                    .filter(m -> !m.isEmpty())
                    .findFirst())
        .or(() -> PromisedMatters.in(paragraphs))
        .or(
            () ->
                sections.stream().map(ReportMatters::listed).filter(m -> m.size() > 1).findFirst())
        .orElse(List.of());
  }

  /** The run-in heading of a paragraph, or the first sentence of one that a dash leads. */
  private static String lead(SectionDraft.Paragraph paragraph) {
    Line line = paragraph.line();
    boolean dash = line.marker().filter(m -> m.style() == MarkerStyle.DASH).isPresent();
    return paragraph.statement().heading().map(Folding::fold).orElse(dash ? heading(line) : "");
  }

  private static List<PracticalMatter> headed(SectionDraft.Paragraph paragraph) {
    return matters(paragraph.line(), paragraph.line().folded().indexOf('。') + 1);
  }

  /** Whether a heading speaks of matters that are not done yet. */
  private static boolean announces(String heading) {
    int matters = heading.indexOf(MATTERS);
    return matters >= 0 && !DONE.isIn(heading, matters, heading.length());
  }

  /** The numbered paragraphs of a section whose heading speaks of 实事, else what its first tells. */
  private static List<PracticalMatter> listed(SectionDraft section) {
    if (!announces(Folding.fold(section.heading.title()))) {
      return section.sections.stream()
          .map(ReportMatters::listed)
          .filter(matters -> matters.size() > 1)
          .findFirst()
          .orElse(List.of());
    }
    List<Line> lines =
        Stream.concat(
                section.paragraphs.stream(),
                section.sections.stream().flatMap(ReportMatters::first))
            .map(SectionDraft.Paragraph::line)
            .toList();
    boolean headed =
        !lines.isEmpty() && Folding.fold(section.heading.label()).equals(heading(lines.get(0)));
    List<PracticalMatter> numbered =
        lines.stream().skip(headed ? 1 : 0).flatMap(l -> numbered(l).stream()).toList();
    if (numbered.size() > 1 || lines.isEmpty()) {
      return numbered;
    }
    Line line = lines.get(0);
    return matters(line, headed ? line.folded().indexOf('。') + 1 : 0);
  }

  /** The first sentence of a line, as the heading that it may be. */
  private static String heading(Line line) {
    return line.folded().substring(0, Math.max(0, line.folded().indexOf('。')));
  }

  /** The paragraph of a section whose heading stands on the same line. */
  private static Stream<SectionDraft.Paragraph> first(SectionDraft section) {
    return section.paragraphs.stream().limit(1).filter(p -> p.line().marker().isPresent());
  }

  static Optional<PracticalMatter> numbered(Line line) {
    boolean stopped = line.endsSentence() || line.endsWith(';');
    int end = stopped ? line.length() - 1 : line.length();
    Part part = new Part(line, Math.min(line.contentStart(), end), end);
    List<Part> clauses = clauses(part);
    return line.marker()
        .filter(marker -> !clauses.isEmpty())
        .map(marker -> new Part(line, 0, marker.numberEnd()))
        .map(number -> matter(Optional.of(number), part, clauses));
  }

  /** The clauses of a matter; the first is its name where that is a short sentence. */
  private static List<Part> clauses(Part part) {
    int stop = part.line().folded().indexOf('。', part.from());
    boolean named = stop > part.from() && stop - part.from() <= MAX_NAME && stop + 1 < part.to();
    return ReportParts.divide(part, named ? CLAUSE_STOPS : COMMA);
  }

  /** The matters that a sentence such as 办好十件实事: counts up. */
  private static List<PracticalMatter> counted(SectionDraft.Paragraph paragraph) {
    Line line = paragraph.line();
    String s = line.folded();
    int stop = introduced(s);
    if (stop < 0) {
      return List.of();
    }
    int from = listStart(s, stop + 1);
    List<Part> parts = ReportParts.divide(new Part(line, from, line.length()), SENTENCE_STOPS);
    List<Part> numbered = parts.stream().filter(part -> marker(part).isPresent()).toList();
    return numbered.isEmpty() && from > 0 && s.charAt(from - 1) == ':'
        ? unnumbered(line, from)
        : numbered.stream().map(ReportMatters::matter).toList();
  }

  /** Where the matters begin behind the words of another sentence: 主要是:, 今年要办十件事:一、. */
  private static int listStart(String s, int from) {
    int end = SENTENCE_STOPS.next(s, from, s.length());
    int colon = s.indexOf(':', from);
    boolean introduced = colon >= 0 && colon < end;
    return introduced
            && (s.startsWith("主要", from) || Marker.of(s.substring(colon + 1, end)).isPresent())
        ? colon + 1
        : from;
  }

  /** The clauses that semicolons divide in the sentence behind a colon. */
  private static List<PracticalMatter> unnumbered(Line line, int from) {
    int stop = STOP.next(line.folded(), from, line.length());
    boolean several = SEMICOLON.next(line.folded(), from, stop) < stop;
    return several ? matters(line, from) : List.of();
  }

  /** The number that a part begins with, if more follows. */
  private static Optional<Marker> marker(Part part) {
    String own = part.line().folded().substring(part.from(), part.to());
    return Marker.of(own).filter(marker -> marker.end() < own.length());
  }

  /** The matter that a part tells, perhaps behind a number. */
  static PracticalMatter matter(Part part) {
    Optional<Marker> marker = marker(part);
    int from = part.from();
    Part told = new Part(part.line(), from + marker.map(Marker::end).orElse(0), part.to());
    return matter(
        marker
            .filter(m -> m.style() != MarkerStyle.FIRSTLY)
            .map(m -> new Part(part.line(), from, from + m.numberEnd())),
        told,
        ReportParts.divide(told, COMMA));
  }

  /**
   * Where the colon, else the stop stands behind 实事 that introduces the matters; -1 if none does,
   * as where they are done: 十件民生实事全面完成。
   */
  static int introduced(String s) {
    int stopped = -1;
    for (int words = s.indexOf(MATTERS); words >= 0; words = s.indexOf(MATTERS, words + 1)) {
      int end = Math.min(s.length(), words + MAX_INTRODUCTION + 1);
      int at = INTRODUCES.next(s, words, end);
      boolean introduces = at < end && !DONE.isIn(s, words, at);
      int colon = INTRODUCES.next(s, Math.min(end, at + 1), end);
      if (introduces && s.charAt(at) == ',' && colon < end && s.charAt(colon) == ':') {
        return colon; // 15件民生实事,包括:
      }
      if (introduces && s.charAt(at) == ':') {
        return at;
      }
      stopped = introduces && s.charAt(at) == '。' && stopped < 0 ? at : stopped;
    }
    return stopped;
  }

  /** The matters that the sentences of a line from a place on tell. */
  private static List<PracticalMatter> matters(Line line, int from) {
    List<Part> sentences = ReportParts.divide(new Part(line, from, line.length()), STOP);
    if (sentences.isEmpty()) {
      return List.of();
    }
    boolean inOneSentence =
        sentences.size() == 1 || ReportParts.divide(sentences.get(0), SEMICOLON).size() > 1;
    List<Part> parts = inOneSentence ? ReportParts.divide(sentences.get(0), SEMICOLON) : sentences;
    boolean measured = 2 * parts.stream().filter(ReportMatters::isMeasured).count() > parts.size();
    return parts.stream()
        .filter(part -> marker(part).isPresent() || isMeasured(part) || measured && isPlain(part))
        .map(ReportMatters::matter)
        .toList();
  }

  /** Whether a sentence among measured ones is a matter without figure: 提高低保标准. */
  private static boolean isPlain(Part part) {
    String s = part.line().folded().substring(part.from(), part.to());
    return s.length() <= MAX_PLAIN
        && s.indexOf(',') < 0
        && s.indexOf(MATTERS) < 0
        && !PURPOSES.starts(s);
  }

  private static boolean isMeasured(Part part) {
    int from = part.from() + marker(part).map(Marker::end).orElse(0);
    return part.line().folded().substring(from, part.to()).chars().anyMatch(Character::isDigit);
  }

  private static PracticalMatter matter(Optional<Part> number, Part part, List<Part> clauses) {
    List<Part> rest = clauses.size() > 1 ? clauses.subList(1, clauses.size()) : clauses;
    List<Part> measures = rest.stream().flatMap(ReportMatters::measures).toList();
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
    List<Part> joined = ReportParts.divide(clause, LISTING);
    if (joined.size() == 1 && joined.get(0).equals(clause)) {
      return Stream.of(clause);
    }
    boolean each =
        joined.stream().noneMatch(p -> Quantities.in(p.text(), Stance.PLANNED).isEmpty());
    return each ? joined.stream() : Stream.of(clause);
  }
}
