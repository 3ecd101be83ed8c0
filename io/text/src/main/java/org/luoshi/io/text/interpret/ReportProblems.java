package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** Finds the problems that a work report admits. */
final class ReportProblems {

  private static final Lexicon PROBLEMS = ProblemList.PROBLEMS;

  /** How the words go on behind 等问题 that say that the problems named before are not solved. */
  private static final Lexicon UNSOLVED =
      Lexicon.of("亟待", "亟需", "急需", "有待", "尚待", "仍然", "依然", "尚未", "比较", "较为", "突出", "制约");

  private static final Lexicon SEEN = Lexicon.of("看到", "认识到", "認識到", "意识到");
  private static final Lexicon SOBERLY = Lexicon.of("清醒");
  private static final int SOBERLY_BEFORE = 6; // characters of 清醒而深刻地
  private static final CharacterSet ALSO = CharacterSet.of("也还");
  private static final int CONCEDING = 3; // characters from 也 or 还 to 看到
  private static final Lexicon EXIST =
      Lexicon.of("还存在", "仍存在", "仍然存在", "依然存在", "也存在", "还面临", "仍面临", "仍然面临", "还有", "不容忽视");
  private static final Lexicon COUNTED = Lexicon.of("不少", "许多", "很多", "诸多", "一些", "较多", "不容忽视");
  private static final int NEAR = 3; // characters between 不少 and 矛盾和问题
  private static final Lexicon FAULTS = Lexicon.of("缺点");
  private static final Lexicon LEARNT = Lexicon.of("体会", "经受", "启示");
  private static final int MAX_INTRODUCTION = 2; // clauses before the one that says there are some
  private static final String MAINLY = "主要";
  private static final int MAX_NAMING = 20; // characters of 缺点和错误,主要有以下几个方面
  private static final int MAX_OPENING = 6; // characters of 主要表现在
  private static final CharacterSet OPENING = CharacterSet.of("是有:,");
  private static final CharacterSet STOP = CharacterSet.of("。");
  private static final CharacterSet COLON = CharacterSet.of(":");
  private static final CharacterSet COMMA = CharacterSet.of(",");
  private static final CharacterSet CLAUSE_END = CharacterSet.of(",:;。");

  private ReportProblems() {}

  /** The problems that follow the words that admit them. */
  static List<Part> in(List<Line> lines) {
    return Optional.of(below(lines))
        .filter(p -> !p.isEmpty())
        .or(() -> Optional.of(seen(lines)).filter(p -> !p.isEmpty()))
        .or(() -> first(lines, ReportProblems::existing))
        .or(() -> first(lines, ReportProblems::named))
        .or(() -> first(lines, ReportProblems::unsolved))
        .orElse(List.of());
  }

  private static Optional<List<Part>> first(List<Line> lines, Function<Line, List<Part>> form) {
    return lines.stream().map(form).filter(p -> !p.isEmpty()).findFirst();
  }

  /** The numbered lines below one that ends with 主要问题是:. */
  private static List<Part> below(List<Line> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      String s = line.folded();
      int end = s.length() - 1;
      int sentence = STOP.lastEnd(s, 0, Math.max(0, end));
      boolean listed = line.endsWith(':') || s.charAt(end) == '。' && EXIST.isIn(s, sentence, end);
      if (listed && PROBLEMS.isIn(s, sentence, s.length())) {
        List<Part> problems =
            lines.subList(i + 1, lines.size()).stream()
                .takeWhile(l -> l.marker().isPresent())
                .map(l -> ProblemList.uncounted(new Part(l, 0, ProblemList.withoutStop(l))))
                .toList();
        if (problems.size() > 1) {
          return problems;
        }
      }
    }
    return List.of();
  }

  /** The problems of the first paragraph that sees some, and of those right below that do so. */
  private static List<Part> seen(List<Line> lines) {
    List<Part> problems = new ArrayList<>();
    for (Line line : lines) {
      List<Part> seen = seen(line);
      if (seen.isEmpty() && !problems.isEmpty()) {
        break;
      }
      problems.addAll(seen);
    }
    return problems;
  }

  private static List<Part> seen(Line line) {
    String s = line.folded();
    int problem = -1; // the next one named behind what is seen
    for (int at = 0; at < s.length() && problem < s.length(); ) {
      int stop = STOP.next(s, at, s.length());
      int seen = seenEnd(s, at, stop);
      if (seen > at) {
        problem = problem < seen ? PROBLEMS.first(s, seen, s.length()) : problem;
        boolean told = seen < stop && CLAUSE_END.has(s.charAt(seen));
        int from = told ? seen + 1 : seen;
        Optional<Integer> start = introduced(s, from, stop);
        boolean admits = problem < s.length() || SOBERLY.isIn(s, at, seen);
        if (admits && (told || start.isPresent())) {
          return ProblemList.of(line, start.orElse(from));
        }
      }
      at = stop + 1;
    }
    return List.of();
  }

  /** Where the words end that soberly see something, or see it too; {@code from} if none do. */
  private static int seenEnd(String s, int from, int stop) {
    for (int at = SEEN.first(s, from, stop); at < stop; at = SEEN.first(s, at + 1, stop)) {
      int before = Math.max(from, at - CONCEDING);
      boolean sober = SOBERLY.isIn(s, Math.max(from, at - SOBERLY_BEFORE), at);
      if (sober || ALSO.next(s, before, at) < at) {
        return at + SEEN.lengthAt(s, at, stop);
      }
    }
    return from;
  }

  /** The list behind a sentence that only says that there are some: 还存在不少问题。主要是:. */
  private static List<Part> existing(Line line) {
    String s = line.folded();
    for (int at = 0; at < s.length(); ) {
      int stop = STOP.next(s, at, s.length());
      int exist = EXIST.first(s, at, stop);
      Optional<Integer> start =
          exist < stop ? introduced(s, COMMA.lastEnd(s, at, exist), stop) : Optional.empty();
      if (start.filter(from -> isList(s, from, stop)).isPresent()) {
        return ProblemList.of(line, start.get());
      }
      at = stop + 1;
    }
    return List.of();
  }

  private static boolean isList(String s, int from, int stop) {
    return from != stop + 1
        || s.startsWith(ProblemList.FIRST, from)
        || FAULTS.isIn(s, STOP.lastEnd(s, 0, stop), stop);
  }

  /** The list behind a colon that names it: 工作中存在的主要问题是:. */
  private static List<Part> named(Line line) {
    String s = line.folded();
    int colon = s.indexOf(':');
    int from = Math.max(0, Math.max(s.lastIndexOf('。', colon) + 1, colon - MAX_NAMING));
    int mainly = s.indexOf(MAINLY, from);
    boolean names = mainly >= 0 && mainly < colon && PROBLEMS.isIn(s, from, colon);
    List<Part> problems = names ? ProblemList.of(line, colon + 1) : List.of();
    return problems.size() > 1 ? problems : List.of();
  }

  /**
   * Where problems begin behind the clauses that say that there are some: 老问题、新挑战仍然不少,主要是:; empty
   * if no clause near the beginning only says so.
   */
  private static Optional<Integer> introduced(String s, int from, int stop) {
    if (LEARNT.isIn(s, from, stop)) {
      return Optional.empty();
    }
    int start = -1;
    int clause = from;
    for (int i = 0; clause < stop && (i < MAX_INTRODUCTION || start == clause); i++) {
      int end = CLAUSE_END.next(s, clause, stop);
      boolean colon = end < stop && s.charAt(end) == ':';
      if (onlySaysSo(s, clause, end) || colon && s.startsWith(MAINLY, clause)) {
        start = end + 1;
      }
      clause = colon ? stop : end + 1;
    }
    return start < 0 ? Optional.empty() : Optional.of(openingEnd(s, Math.min(start, s.length())));
  }

  /**
   * Whether a clause names problems one beside the other, or how many, or ends with them before
   * what begins the list: 不少困难, 新挑战仍然不少, 还存在一些突出的问题。主要是, 存在的问题:.
   */
  private static boolean onlySaysSo(String s, int from, int to) {
    int problem = PROBLEMS.first(s, from, to);
    int end = problem + PROBLEMS.lengthAt(s, problem, to);
    return problem < to
        && (COUNTED.isIn(s, Math.max(from, problem - NEAR - 2), problem)
            || COUNTED.isIn(s, end, to)
            || PROBLEMS.isIn(s, end, Math.min(to, end + NEAR + 2))
            || end == to && (s.startsWith(":", to) || s.startsWith(MAINLY, to + 1)));
  }

  /** Where a list begins behind words such as 主要是: or 主要表现为:. */
  private static int openingEnd(String s, int from) {
    if (!s.startsWith(MAINLY, from)) {
      return from;
    }
    int end = Math.min(s.length(), from + MAX_OPENING + 1);
    int colon = COLON.next(s, from, end);
    int words = from + MAINLY.length();
    return colon < end ? colon + 1 : OPENING.runEnd(s, words, Math.min(s.length(), words + 2));
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
    List<Part> problems = ProblemList.joined(sentence);
    return problems.size() > 1 ? problems : List.of();
  }
}
