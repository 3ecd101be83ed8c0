package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.DeclaredCount;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.text.CharacterSet;

/**
 * Finds the practical matters (实事) that a work report counts before it tells them: as numbered
 * paragraphs below, {@code 办好十方面民生实事。}, or as works in the sentences behind, {@code 实施十大为民办实事工程}.
 */
final class PromisedMatters {

  private static final int MAX_KIND = 6; // characters of 方面民生
  private static final int MAX_MATTERS = 100;
  private static final String WORKS = "工程";
  private static final CharacterSet COUNTED = CharacterSet.of("件项类方个大");
  private static final CharacterSet STOP = CharacterSet.of("。");
  private static final CharacterSet CLAUSE_STOPS = CharacterSet.of(",;。");

  private PromisedMatters() {}

  static Optional<List<PracticalMatter>> in(List<SectionDraft.Paragraph> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      List<PracticalMatter> below = below(paragraphs.subList(i, paragraphs.size()));
      List<PracticalMatter> matters = below.isEmpty() ? works(paragraphs.get(i).line()) : below;
      if (!matters.isEmpty()) {
        return Optional.of(matters);
      }
    }
    return Optional.empty();
  }

  /**
   * The numbered paragraphs directly below the first one, if that ends with 实事:, or if they are as
   * many as its last sentence promises.
   */
  private static List<PracticalMatter> below(List<SectionDraft.Paragraph> paragraphs) {
    Line line = paragraphs.get(0).line();
    int stop = ReportMatters.introduced(line.folded());
    boolean ends = stop >= 0 && stop == line.length() - 1;
    int last = STOP.lastEnd(line.folded(), 0, Math.max(0, line.length() - 1));
    long promised = ends ? 0 : promised(line, last, line.length());
    if (!ends && promised == 0) {
      return List.of();
    }
    List<PracticalMatter> matters =
        paragraphs.stream()
            .skip(1)
            .takeWhile(p -> p.line().marker().isPresent())
            .limit(ends ? MAX_MATTERS : promised + 1)
            .flatMap(p -> ReportMatters.numbered(p.line()).stream())
            .toList();
    boolean kept = ends ? matters.size() > 1 : matters.size() == promised;
    return kept ? matters : List.of();
  }

  /** The sentences that name works with their money, if they are as many as one promises. */
  private static List<PracticalMatter> works(Line line) {
    int words = line.folded().indexOf(ReportMatters.MATTERS);
    int stop = words < 0 ? -1 : line.folded().indexOf('。', words);
    long promised = stop < 0 ? 0 : promised(line, STOP.lastEnd(line.folded(), 0, words), stop);
    if (promised == 0) {
      return List.of();
    }
    List<Part> works =
        ReportParts.divide(new Part(line, stop + 1, line.length()), STOP).stream()
            .filter(PromisedMatters::isWork)
            .toList();
    return works.size() == promised
        ? works.stream().map(ReportMatters::matter).toList()
        : List.of();
  }

  private static boolean isWork(Part sentence) {
    String s = sentence.line().folded();
    int end = CLAUSE_STOPS.next(s, sentence.from(), sentence.to());
    return s.startsWith(WORKS, end - WORKS.length())
        && CharacterSet.DIGITS.next(s, sentence.from(), end) < end;
  }

  /** How many matters still to be done a sentence promises; 0 if it does not say, or only one. */
  private static long promised(Line line, int from, int to) {
    String s = line.folded();
    int words = s.lastIndexOf(ReportMatters.MATTERS, to);
    if (words < from || ReportMatters.DONE.isIn(s, words, to)) {
      return 0;
    }
    int counted = COUNTED.next(s, Math.max(from, words - MAX_KIND), words);
    long count = counted < words ? DeclaredCount.before(s, counted).orElse(0) : 0;
    return 1 < count && count < MAX_MATTERS ? count : 0;
  }
}
