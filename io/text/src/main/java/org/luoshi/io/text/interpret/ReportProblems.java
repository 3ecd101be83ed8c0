package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/** Finds the problems that a work report admits. */
final class ReportProblems {

  private static final Lexicon PROBLEMS =
      Lexicon.of("问题", "困难", "不足", "短板", "差距", "挑战", "缺点", "错误", "薄弱环节");

  /** How sentences begin that follow the problems. */
  private static final Lexicon RESOLVES =
      Lexicon.of("对此", "对这些", "对于这些", "对于上述", "我们一定", "我们要", "我们将", "为此", "针对", "这些问题", "上述");

  /** How the words go on behind 等问题 that say that the problems named before are not solved. */
  private static final Lexicon UNSOLVED =
      Lexicon.of("亟待", "亟需", "急需", "有待", "尚待", "仍然", "依然", "尚未", "比较", "较为", "突出", "制约");

  private static final CharacterSet LISTING = CharacterSet.of("、");
  private static final String SUCH = "等";
  private static final Set<String> OTHERS = Set.of("等", "等等");
  private static final Lexicon SEEN = Lexicon.of("清醒", "看到", "认识到");
  private static final int MAX_ADMISSION = 30;
  private static final int MAX_OPENING = 6; // characters of 主要表现在
  private static final int CONCEDING = 3; // characters from 也 or 还 to 看到
  private static final CharacterSet STOP = CharacterSet.of("。");
  private static final CharacterSet SEMICOLON = CharacterSet.of(";");
  private static final CharacterSet COMMA = CharacterSet.of(",");

  private ReportProblems() {}

  /**
   * The problems that follow a colon after words such as 困难和问题, divided by semicolons; else the
   * sentences of a paragraph that 清醒看到 and the like begin.
   */
  static List<Part> in(List<Line> lines) {
    return lines.stream()
        .map(ReportProblems::listedProblems)
        .filter(p -> p.size() > 1)
        .findFirst()
        .or(() -> Optional.of(below(lines)).filter(p -> !p.isEmpty()))
        .or(() -> first(lines, ReportProblems::toldProblems))
        .or(() -> first(lines, ReportProblems::unsolved))
        .orElse(List.of());
  }

  private static Optional<List<Part>> first(List<Line> lines, Function<Line, List<Part>> form) {
    return lines.stream().map(form).filter(p -> !p.isEmpty()).findFirst();
  }

  private static List<Part> listedProblems(Line line) {
    String s = line.folded();
    int colon = s.indexOf(':');
    int sentence = colon < 0 ? -1 : s.lastIndexOf('。', colon) + 1;
    boolean admits = colon > 0 && PROBLEMS.isIn(s, admissionStart(s, sentence, colon), colon);
    int stop = admits ? s.indexOf('。', colon) : -1;
    if (stop >= 0 && SEMICOLON.next(s, colon, stop) == stop) {
      return ReportParts.divide(new Part(line, colon + 1, line.length()), STOP).stream()
          .takeWhile(p -> !resolves(p))
          .flatMap(p -> ReportParts.divide(p, SEMICOLON).stream())
          .flatMap(p -> joined(p).stream())
          .map(ReportProblems::uncounted)
          .filter(problem -> !OTHERS.contains(problem.compact()))
          .toList();
    }
    return stop < 0
        ? List.of()
        : ReportParts.divide(new Part(line, colon + 1, stop), SEMICOLON).stream()
            .map(ReportProblems::uncounted)
            .filter(problem -> !OTHERS.contains(problem.compact()))
            .toList();
  }

  private static boolean resolves(Part sentence) {
    Part words = sentence.trimmed();
    return RESOLVES.lengthAt(words.line().folded(), words.from(), words.to()) > 0;
  }

  /** Where the problems begin behind words such as 主要是: or 主要表现为:. */
  private static int openingEnd(String s, int from) {
    int colon = s.startsWith("主要", from) ? s.indexOf(':', from) : -1;
    return colon > 0 && colon - from <= MAX_OPENING ? colon + 1 : from;
  }

  /** Where the words that admit problems may begin: 也存在不少问题。主要是: has two sentences. */
  private static int admissionStart(String s, int sentence, int colon) {
    boolean goesOn =
        sentence > 1 && colon - sentence <= MAX_OPENING && s.startsWith("主要", sentence);
    return goesOn ? s.lastIndexOf('。', sentence - 2) + 1 : sentence;
  }

  /** A problem without the number that it is counted with: 一是, (1). */
  private static Part uncounted(Part part) {
    int start = Characters.blanksEnd(part.line().folded(), part.from(), part.to());
    return Marker.of(part.line().folded().substring(start, part.to()))
        .filter(marker -> marker.style() != MarkerStyle.DASH)
        .filter(marker -> start + marker.end() < part.to())
        .map(marker -> new Part(part.line(), start + marker.end(), part.to()))
        .orElse(part);
  }

  /** The numbered lines below one that ends with 主要问题是:. */
  private static List<Part> below(List<Line> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      String s = line.folded();
      int sentence = s.lastIndexOf('。') + 1;
      if (line.endsWith(':') && PROBLEMS.isIn(s, sentence, s.length())) {
        List<Part> problems =
            lines.subList(i + 1, lines.size()).stream()
                .takeWhile(l -> l.marker().isPresent())
                .map(l -> uncounted(new Part(l, 0, withoutStop(l))))
                .toList();
        if (problems.size() > 1) {
          return problems;
        }
      }
    }
    return List.of();
  }

  /** Where a line ends without its stop. */
  static int withoutStop(Line line) {
    return line.endsSentence() || line.endsWith(';') ? line.length() - 1 : line.length();
  }

  private static List<Part> toldProblems(Line line) {
    String s = line.folded();
    int from = problemsStart(line);
    if (from < 0) {
      return List.of();
    }
    List<Part> sentences =
        ReportParts.divide(new Part(line, openingEnd(s, from), line.length()), STOP).stream()
            .takeWhile(p -> !resolves(p))
            .toList();
    boolean counted = sentences.stream().anyMatch(p -> s.startsWith("一是", p.from()));
    return counted
        ? sentences.stream()
            .flatMap(p -> ReportParts.divide(p, SEMICOLON).stream())
            .filter(p -> isCounted(s, p))
            .map(p -> new Part(line, p.from() + 2, p.to()))
            .toList()
        : sentences.stream()
            .flatMap(p -> ReportParts.divide(p, SEMICOLON).stream())
            .flatMap(p -> joined(p).stream())
            .toList();
  }

  /** The problems that a sentence names one behind the other: A、B、C等问题亟待破解, or A,B,等等. */
  private static List<Part> joined(Part sentence) {
    Line line = sentence.line();
    int start = sentence.from();
    String s = line.folded().substring(start, sentence.to());
    int such = s.lastIndexOf(SUCH);
    if (such <= 0) {
      return List.of(sentence);
    }
    if (such > 1 && s.endsWith("等等") && s.charAt(such - 2) == ',') {
      return ReportParts.divide(new Part(line, start, start + such - 2), COMMA);
    }
    int from = s.lastIndexOf(',', such) + 1;
    int words = such + SUCH.length();
    List<Part> problems = ReportParts.divide(new Part(line, start + from, start + such), LISTING);
    boolean named = PROBLEMS.isIn(s, words, Math.min(words + MAX_OPENING, s.length()));
    return named && problems.size() > 1 ? problems : List.of(sentence);
  }

  /** The problems that a sentence calls unsolved without words such as 看到. */
  private static List<Part> unsolved(Line line) {
    String s = line.folded();
    int such = s.indexOf("等问题");
    int stop = such < 0 ? -1 : s.indexOf('。', such);
    if (stop < 0 || !UNSOLVED.isIn(s, such, stop)) {
      return List.of();
    }
    Part sentence = new Part(line, s.lastIndexOf('。', such) + 1, stop);
    List<Part> problems = joined(sentence);
    return problems.size() > 1 ? problems : List.of();
  }

  /** Whether 看到 concedes that there are problems: 在肯定成绩的同时,也要看到. */
  private static boolean concedes(String s, int seen) {
    int also = Math.max(s.lastIndexOf('也', seen), s.lastIndexOf('还', seen));
    return also >= 0 && seen - also <= CONCEDING && PROBLEMS.isIn(s, seen, s.length());
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
    if (!SEEN.isIn(s)) {
      return -1;
    }
    for (Part sentence : ReportParts.divide(Part.of(line), STOP)) {
      int seen = SEEN.first(s, sentence.from(), sentence.to());
      int comma = COMMA.next(s, seen, sentence.to());
      boolean within = comma < sentence.to() && comma - seen <= MAX_ADMISSION;
      boolean only =
          seen < sentence.to()
              && PROBLEMS.isIn(s, Math.max(seen, sentence.to() - 4), sentence.to());
      if (only) {
        return Math.min(sentence.to() + 1, line.length());
      }
      boolean sure = within && (s.startsWith("清醒", seen) || concedes(s, seen));
      if (sure && seen <= MAX_ADMISSION) {
        return comma + 1;
      }
    }
    return -1;
  }
}
