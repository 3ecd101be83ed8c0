package org.luoshi.io.text.interpret;

import java.util.Optional;
import java.util.OptionalInt;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;
import org.luoshi.text.Span;

/**
 * Finds what a title says a plan is based on (依据): the work report that it names, with the words
 * that say whose and which year's it is, or another document that it names in marks.
 */
final class Basis {

  private static final Lexicon REPORT = Lexicon.of("政府工作报告");
  private static final Lexicon ABOUT =
      Lexicon.of("关于", "关于印发", "关于转发", "关于下达", "关于落实", "关于贯彻落实", "关于分解落实", "关于做好", "关于公布");
  private static final CharacterSet OPENING = CharacterSet.of("《〈<");
  private static final CharacterSet CLOSING = CharacterSet.of("》〉>");

  private static final int MAX_NAME = 16; // before 政府工作报告

  private Basis() {}

  /** Returns where the words stand; empty if a title names no basis. */
  static Optional<Span> in(String published) {
    String title = Folding.fold(published);
    int report = REPORT.first(title, 0, title.length());
    int from = ABOUT.first(title, 0, report);
    from = from < report ? from + ABOUT.lengthAt(title, from, report) : 0;
    from = Characters.blanksEnd(title, from, report);
    return report < title.length() ? Optional.of(report(title, from, report)) : other(title);
  }

  /** Returns the year of the work report that a folded text speaks of; empty if it names none. */
  static Optional<Integer> year(String folded) {
    int report = REPORT.first(folded, 0, folded.length());
    OptionalInt year = Dates.year(folded.substring(Math.max(0, report - MAX_NAME), report));
    return year.isPresent() && report < folded.length()
        ? Optional.of(year.getAsInt())
        : Optional.empty();
  }

  /** The marks of the report belong to it; those of a plan that it is named in do not. */
  private static Span report(String title, int from, int report) {
    int end = report + REPORT.lengthAt(title, report, title.length());
    boolean marked = end < title.length() && CLOSING.has(title.charAt(end));
    int start = from;
    while (start < report
        && OPENING.has(title.charAt(start))
        && (!marked || hasOpening(title, start + 1, report))) {
      start++;
    }
    return Span.of(start, marked && hasOpening(title, start, report) ? end + 1 : end);
  }

  private static boolean hasOpening(String title, int from, int to) {
    return OPENING.next(title, from, to) < to;
  }

  /** Another document in marks, unless it is the one that the title issues. */
  private static Optional<Span> other(String title) {
    int open = title.indexOf('《');
    int close = title.indexOf('》', Math.max(open, 0));
    if (open < 0 || close < 0) {
      return Optional.empty();
    }
    int about = ABOUT.first(title, 0, open);
    int from = about < open ? about + ABOUT.lengthAt(title, about, open) : 0;
    from = Characters.blanksEnd(title, from, open);
    boolean whole = open == 0 && close == title.length() - 1;
    boolean issued = whole || from == open && title.startsWith("的通知", close + 1);
    return issued ? Optional.empty() : Optional.of(Span.of(from, close + 1));
  }
}
