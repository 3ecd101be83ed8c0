package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.io.text.lexis.Chrome;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.io.text.lexis.PageMark;
import org.luoshi.io.text.lexis.ReportHeadings;
import org.luoshi.model.Heading;
import org.luoshi.model.Statement;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;

/**
 * Reads the text of a work report: subtitle and speaker, the tree of headings with or without
 * numbers, paragraphs with their run-in headings.
 */
final class ReportReader {

  private static final Lexicon NO_REPORTS =
      Lexicon.of(
          "分解", "分工", "完成", "落实", "进展", "方案", "通知", "任务", "督查", "解读", "情况汇报", "实施情况", "办理情况",
          "推进情况", "实事");
  private static final Lexicon SPEAKS_FOR =
      Lexicon.of(
          "代表国务院", "人民政府", "人民委员会", "国务院的委托", "代表省政府", "代表市政府", "代表州政府", "代表县政府", "代表区政府", "代表旗政府",
          "代表镇政府", "代表乡政府");
  private static final Lexicon CLOSES =
      Lexicon.of(
          "各位代表",
          "在看到成绩",
          "在肯定成绩",
          "在总结成绩",
          "肯定成绩的同时",
          "总结成绩的同时",
          "同时,我们也清醒",
          "同时我们也清醒",
          "我们也清醒",
          "我们清醒",
          "我们也认识到");
  private static final Lexicon SUBMITS = Lexicon.of("请予审议", "请审议", "请予审查", "请大会审", "会议审议", "大会审议");

  private final Context context;
  private final List<Line> lines;
  private final HeadingStack headings = new HeadingStack();
  private final List<SectionDraft> roots = new ArrayList<>();
  private final List<SectionDraft> open = new ArrayList<>();
  private final List<Line> glossary = new ArrayList<>();
  private final ReportOpening opening;
  private final BitSet sentences; // that are headings
  private final Set<Line> parts; // whose numbers begin again below them
  private final String title; // without blanks
  private boolean inGlossary;
  private boolean listing; // below a line that ends with a colon

  ReportReader(Context context, List<Line> lines, Optional<String> title) {
    this.context = context;
    this.lines = lines;
    this.title = Characters.compact(Folding.fold(title.orElse("")));
    this.opening = new ReportOpening(context, lines, title);
    this.sentences = SentenceHeadings.in(lines);
    this.parts = NumberedParts.in(lines);
  }

  /** Whether a title is that of a work report and not of a document about one. */
  static boolean isReport(Optional<String> foldedTitle) {
    return foldedTitle
        .map(Characters::compact)
        .filter(t -> t.contains("工作报告") && t.length() <= 40)
        .filter(t -> !NO_REPORTS.isIn(t))
        .isPresent();
  }

  /**
   * Whether a document without a title, or with one that does not say so, is one in which a
   * government reports to the deputies, as the reports on the plan of the early years.
   */
  static boolean reports(Optional<String> foldedTitle, List<Line> lines) {
    boolean named = foldedTitle.filter(NO_REPORTS::isIn).isEmpty();
    int end = Math.min(lines.size(), ReportOpening.MAX_LINES);
    for (int i = 0; named && i < end; i++) {
      if (isSubtitle(lines.get(i))) {
        return true;
      }
      if (ReportOpening.addresses(lines.get(i))) {
        return lines.subList(i, Math.min(lines.size(), i + 2)).stream()
            .map(Line::folded)
            .anyMatch(first -> SPEAKS_FOR.isIn(first) && SUBMITS.isIn(first));
      }
    }
    return false;
  }

  /** Whether a line below a motto is the title: ——某某开发区管委会2022年工作报告. */
  static boolean isSubtitle(Line line) {
    boolean dash = line.marker().filter(m -> m.style() == MarkerStyle.DASH).isPresent();
    String words = dash ? line.compact() : "";
    return words.endsWith("工作报告") && isReport(Optional.of(words));
  }

  void read() {
    for (int at = opening.read(); at < lines.size(); at++) {
      Line line = lines.get(at);
      boolean listed = listing && isListed(at);
      if (inGlossary) {
        glossary.add(line);
      } else if (GlossaryReader.isNote(line)
          || at > 0 && GlossaryReader.awaits(lines.get(at - 1))) {
        glossary.add(line);
      } else if (GlossaryReader.opens(line)) {
        inGlossary = true;
        context.account(CharacterClass.HEADING, line);
      } else if (BodyForm.isAttachmentLabel(line)) {
        context.account(CharacterClass.ATTACHMENT, line);
      } else if (isTitle(line)
          && (at + 1 == lines.size() || open.stream().noneMatch(s -> s.isNumbered()))) {
        context.account(CharacterClass.TITLE, line);
      } else if (PageMark.bareNumber(line.folded()) > 0 || areControls(line)) {
        context.account(CharacterClass.BOILERPLATE, line);
      } else if ((isHeading(line) || isStopped(at) || sentences.get(at)) && !listed) {
        listing = false;
        int controls = Chrome.controlsStart(line.folded());
        context.account(CharacterClass.BOILERPLATE, line, controls, line.length());
        heading(line, Characters.blanksStart(line.folded(), 0, controls));
      } else if (!beginsWithHeading(line)) {
        listing = line.endsWith(':') || listed && BodyForm.isShort(line);
        statement(line);
      }
    }
    roots.stream().filter(section -> !section.isNumbered()).forEach(RunInHeading::giveToAll);
  }

  private static boolean areControls(Line line) {
    int controls = Chrome.controlsStart(line.folded());
    return controls < line.length() && controls <= line.contentStart();
  }

  /** Takes a numbered line whose beginning is a heading, and what stands behind it. */
  private boolean beginsWithHeading(Line line) {
    boolean numbered = line.marker().isPresent() && !isLead(line);
    int stop = numbered ? RunInHeading.end(line).orElse(0) : 0;
    int end = stop > 0 ? stop : gluedEnd(line);
    if (end > 0) {
      heading(line, end);
      paragraph(line, stop > 0 ? stop + 1 : end, Optional.empty());
    }
    return end > 0;
  }

  /** Whether a line says the title again, perhaps without its year and place. */
  private boolean isTitle(Line line) {
    if (!BodyForm.isShort(line)) {
      return false;
    }
    String words = line.compact();
    return words.equals(title) || words.endsWith("工作报告") && title.contains(words);
  }

  /** Where the heading of a part ends that stands before its text without any sign; 0 if none. */
  private static int gluedEnd(Line line) {
    if (line.marker().filter(m -> m.style() == MarkerStyle.CHINESE_COMMA).isEmpty()) {
      return 0;
    }
    int end = ReportRuns.headingEnd(line.folded(), line.contentStart());
    return end > 0 && ReportHeadings.isPart(line.folded().substring(0, end)) ? end : 0;
  }

  List<SectionDraft> sections() {
    return roots;
  }

  List<Line> glossary() {
    return glossary;
  }

  ReportOpening opening() {
    return opening;
  }

  /** A short line, not of a translation, that ends no sentence and introduces nothing. */
  private static boolean isHeading(Line line) {
    return BodyForm.isShort(line)
        && line.folded().codePoints().anyMatch(Character::isIdeographic)
        && !line.folded().startsWith("- ")
        && !line.endsSentence()
        && !line.endsWith(':')
        && !line.endsWith(';')
        && !line.endsWith(',')
        && !SUBMITS.isIn(line.folded())
        && (!isLead(line) || line.folded().charAt(0) == '第');
  }

  /**
   * Whether a line is a numbered heading that a stop closes: （二）改善民生。 A long one has text below it;
   * one with an ordinary number stands alone above its text.
   */
  private boolean isStopped(int at) {
    Line line = lines.get(at);
    String s = line.folded();
    boolean between = at > 0 && at + 1 < lines.size();
    boolean section = line.marker().filter(m -> m.style().isSection()).isPresent();
    boolean text = section && between && lines.get(at + 1).marker().isEmpty();
    return (section || between && line.marker().isPresent() && isAlone(at))
        && BodyForm.isShort(line)
        && s.indexOf('。') == s.length() - 1
        && (text || s.length() - line.contentStart() <= RunInHeading.LONGEST)
        && CharacterSet.DIGITS.next(s, line.contentStart(), s.length()) == s.length();
  }

  /** Whether text stands below a numbered line and none numbered likewise above it. */
  private boolean isAlone(int at) {
    Optional<MarkerStyle> above = lines.get(at - 1).marker().map(Marker::style);
    Line below = lines.get(at + 1);
    return !above.equals(lines.get(at).marker().map(Marker::style))
        && below.marker().isEmpty()
        && below.endsSentence()
        && !ReportOpening.addresses(below)
        && !isLead(lines.get(at));
  }

  /** Whether a paragraph begins with —— or 一是: its first sentence leads it and is no section. */
  private static boolean isLead(Line line) {
    return line.marker()
        .filter(m -> m.style() == MarkerStyle.DASH || m.style() == MarkerStyle.FIRSTLY)
        .isPresent();
  }

  private void heading(Line line, int to) {
    if (ReportHeadings.isClosing(line.folded())) {
      headings.clear();
    }
    boolean part =
        parts.contains(line) || line.marker().isEmpty() && ReportHeadings.isPart(line.folded());
    Heading heading = headings.push(line, to, part);
    while (open.size() >= heading.level()) {
      open.remove(open.size() - 1);
    }
    SectionDraft section = new SectionDraft(heading);
    (open.isEmpty() ? roots : open.get(open.size() - 1).sections).add(section);
    open.add(section);
    boolean stopped = to < line.length() && line.folded().charAt(to) == '。';
    context.account(CharacterClass.HEADING, line, 0, stopped ? to + 1 : to);
  }

  /**
   * Whether a short line is one of those that a colon above introduces, with a figure or counted.
   */
  private boolean isListed(int at) {
    Line line = lines.get(at);
    boolean chapter = line.marker().filter(m -> m.style().isSection()).isPresent();
    boolean part = !line.endsSentence() && ReportHeadings.isPart(line.folded());
    boolean last = at + 1 == lines.size();
    boolean counted = line.marker().isPresent() && (last || lines.get(at + 1).marker().isPresent());
    boolean figure =
        CharacterSet.DIGITS.next(line.folded(), line.contentStart(), line.length()) < line.length();
    return !chapter && !part && (counted || figure);
  }

  private void statement(Line line) {
    // these close the chapter: what follows belongs to the part as a whole
    if (open.size() > 1 && CLOSES.starts(line.compact())) {
      open.subList(1, open.size()).clear();
      headings.closeBelow(1);
    }
    boolean inChapter =
        open.size() > 1 || !open.isEmpty() && open.get(0).heading.number().isPresent();
    paragraph(line, 0, inChapter || isLead(line) ? RunInHeading.end(line) : Optional.empty());
  }

  private void paragraph(Line line, int from, Optional<Integer> runIn) {
    if (open.isEmpty()) {
      SectionDraft opening = new SectionDraft(Heading.builder().level(1).title("").build());
      roots.add(opening);
      open.add(opening);
    }
    int start = runIn.isPresent() ? line.contentStart() : 0;
    open.get(open.size() - 1)
        .paragraphs
        .add(
            new SectionDraft.Paragraph(
                line,
                Statement.builder()
                    .heading(runIn.map(stop -> line.text(start, stop)))
                    .text(line.text(from, line.length()))
                    .span(line.span(from, line.length()))
                    .build()));
    context.account(CharacterClass.BODY, line, from, line.length());
  }
}
