package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** The short first sentence that heads a paragraph of a work report: 简政放权取得成效。… */
final class RunInHeading {

  static final int LONGEST = 24;
  private static final int LONGEST_LED = 45;
  private static final int SEVERAL = 2; // paragraphs of a part without chapters
  private static final Set<MarkerStyle> LEADS =
      Set.of(MarkerStyle.DASH, MarkerStyle.CHINESE_BRACKET, MarkerStyle.FIRSTLY);
  private static final Lexicon NO_HEADINGS =
      Lexicon.of(
          "各位代表", "五年来", "一年来", "几年来", "过去", "同时", "现在", "今年", "去年", "全年", "全市", "全县", "全省", "全区",
          "全镇", "全乡", "成绩", "这些成绩", "回顾");
  private static final Lexicon WE = Lexicon.of("我们", "我国", "我省", "我市", "我县", "我区");

  private static final Lexicon DEMANDS = Lexicon.of("我们要", "我们必须", "必须");
  private static final Lexicon SPANS = Lexicon.of("的一年", "的五年");
  private static final CharacterSet COLON = CharacterSet.of(":");
  private static final CharacterSet TELLS = CharacterSet.of("是则");

  private RunInHeading() {}

  /** Returns where it ends; empty where more than one sentence does not follow it. */
  static Optional<Integer> end(Line line) {
    int stop = line.folded().indexOf('。');
    int length = stop - line.contentStart();
    boolean led = isLed(line);
    boolean heading =
        length >= 2
            && length <= (led ? LONGEST_LED : LONGEST)
            && stop < line.length() - 1
            && COLON.next(line.folded(), 0, stop) == stop
            && !hasFigure(line.folded(), line.contentStart(), stop);
    boolean sentence =
        heading && (isProse(line, stop) || !led && SPANS.ends(line.folded().substring(0, stop)));
    return heading && !sentence && !isMaxim(line.folded(), stop)
        ? Optional.of(stop)
        : Optional.empty();
  }

  /** Whether the first sentence of a line tells something rather than names it: 今年是…, 我们…. */
  static boolean isProse(Line line, int stop) {
    return line.folded().charAt(stop - 1) == '的'
        || line.folded().lastIndexOf(",是", stop) > 0
        || NO_HEADINGS.starts(line.folded())
        || !isLed(line) && WE.isIn(line.folded(), 0, stop);
  }

  private static boolean isLed(Line line) {
    return line.marker().filter(m -> LEADS.contains(m.style())).isPresent();
  }

  /** Whether the first sentence only gives the reason for the next: 改革是根本动力。我们要…. */
  private static boolean isMaxim(String s, int stop) {
    return s.startsWith("让我们", stop + 1)
        || DEMANDS.lengthAt(s, stop + 1, s.length()) > 0 && TELLS.next(s, 0, stop) < stop;
  }

  /** Whether a digit stands outside a name in quotation marks: “1269”行动计划 is no figure. */
  private static boolean hasFigure(String s, int from, int to) {
    boolean named = false;
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      named = c == '“' || named && c != '”';
      if (!named && Character.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Gives the paragraphs of a part that has no chapters their headings, if several have one of two
   * clauses.
   */
  static void giveToAll(SectionDraft part) {
    List<SectionDraft.Paragraph> paragraphs = part.paragraphs;
    if (!part.sections.isEmpty()
        || paragraphs.stream().filter(RunInHeading::isHeaded).count() < SEVERAL) {
      return;
    }
    paragraphs.replaceAll(paragraph -> isHeaded(paragraph) ? headed(paragraph) : paragraph);
  }

  private static boolean isHeaded(SectionDraft.Paragraph paragraph) {
    return paragraph.statement().heading().isEmpty()
        && end(paragraph.line())
            .filter(stop -> paragraph.line().folded().substring(0, stop).indexOf(',') > 0)
            .isPresent();
  }

  private static SectionDraft.Paragraph headed(SectionDraft.Paragraph paragraph) {
    Line line = paragraph.line();
    String heading = line.text(line.contentStart(), end(line).orElseThrow());
    return new SectionDraft.Paragraph(line, paragraph.statement().withHeading(heading));
  }
}
