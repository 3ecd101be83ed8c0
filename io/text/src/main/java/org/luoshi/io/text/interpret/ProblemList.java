package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Set;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/**
 * Divides what a work report lists as its problems: by numbers, semicolons or sentences, or by
 * commas where they are one sentence.
 */
final class ProblemList {

  static final Lexicon PROBLEMS =
      Lexicon.of(
          "问题", "問題", "困难", "困難", "不足", "短板", "差距", "挑战", "挑戰", "缺点", "缺點", "错误", "薄弱环节", "薄弱環節");

  /** How sentences begin that follow the problems. */
  private static final Lexicon RESOLVES =
      Lexicon.of(
          "对此", "對此", "对这些", "對這些", "对于这些", "对以上", "对于上述", "我们", "我們", "为此", "针对", "这些", "這些", "上述",
          "以上", "必须", "切实加以");

  static final String FIRST = "一是";
  private static final CharacterSet LISTING = CharacterSet.of("、");
  private static final String SUCH = "等";
  private static final Set<String> OTHERS = Set.of("等", "等等");
  private static final CharacterSet STOP = CharacterSet.of("。");
  private static final CharacterSet SEMICOLON = CharacterSet.of(";");
  private static final CharacterSet COMMA = CharacterSet.of(",");

  private ProblemList() {}

  /** The problems that a line lists from a place on. */
  static List<Part> of(Line line, int from) {
    String s = line.folded();
    List<Part> sentences =
        ReportParts.divide(new Part(line, Math.min(from, line.length()), line.length()), STOP)
            .stream()
            .takeWhile(p -> !resolves(p))
            .toList();
    boolean counted = sentences.stream().anyMatch(p -> s.startsWith(FIRST, p.from()));
    boolean several = sentences.stream().anyMatch(p -> p.compact().indexOf(';') >= 0);
    CharacterSet signs = sentences.size() > 1 || several ? SEMICOLON : COMMA;
    return sentences.stream()
        .flatMap(p -> ReportParts.divide(p, counted ? SEMICOLON : signs).stream())
        .filter(p -> !counted || isCounted(s, p))
        .takeWhile(p -> !resolves(p))
        .flatMap(p -> joined(p).stream())
        .map(ProblemList::uncounted)
        .filter(problem -> !OTHERS.contains(problem.compact()))
        .toList();
  }

  private static boolean resolves(Part sentence) {
    Part words = sentence.trimmed();
    return RESOLVES.lengthAt(words.line().folded(), words.from(), words.to()) > 0;
  }

  /** A problem without the number that it is counted with: 一是, (1). */
  static Part uncounted(Part part) {
    int start = Characters.blanksEnd(part.line().folded(), part.from(), part.to());
    return Marker.of(part.line().folded().substring(start, part.to()))
        .filter(marker -> marker.style() != MarkerStyle.DASH)
        .filter(marker -> start + marker.end() < part.to())
        .map(marker -> new Part(part.line(), start + marker.end(), part.to()))
        .orElse(part);
  }

  /** Where a line ends without its stop. */
  static int withoutStop(Line line) {
    return line.endsSentence() || line.endsWith(';') ? line.length() - 1 : line.length();
  }

  /** The problems that a sentence names one behind the other: A、B、C等问题亟待破解. */
  static List<Part> joined(Part sentence) {
    Line line = sentence.line();
    int start = sentence.from();
    String s = line.folded().substring(start, sentence.to());
    int such = s.lastIndexOf(SUCH);
    if (such <= 0) {
      return List.of(sentence);
    }
    if (s.endsWith(",等等")) {
      return List.of(new Part(line, start, sentence.to() - ",等等".length()));
    }
    int from = s.lastIndexOf(',', such) + 1;
    int words = such + SUCH.length();
    List<Part> problems = ReportParts.divide(new Part(line, start + from, start + such), LISTING);
    boolean named = PROBLEMS.lengthAt(s, words, s.length()) > 0;
    boolean all = s.indexOf(',', words) < 0; // and none told in other clauses
    return named && all && problems.size() > 1 ? problems : List.of(sentence);
  }

  private static boolean isCounted(String s, Part part) {
    return part.to() - part.from() > 2
        && "一二三四五六七八九十".indexOf(s.charAt(part.from())) >= 0
        && s.charAt(part.from() + 1) == '是';
  }
}
