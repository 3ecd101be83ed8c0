package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.model.Heading;
import org.luoshi.model.Statement;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.Lexicon;

/**
 * Reads the text of a work report: subtitle and speaker, the tree of headings with or without
 * numbers, paragraphs with their run-in headings.
 */
final class ReportReader {

  private static final int MAX_RUN_IN = 24;
  private static final int MAX_SPEAKER = 40;
  private static final Lexicon OFFICES =
      Lexicon.of("总理", "省长", "主席", "市长", "区长", "县长", "州长", "盟长", "旗长", "镇长", "乡长", "主任");
  private static final Lexicon GLOSSARY = Lexicon.of("名词解释", "名词注释", "名词说明", "有关名词", "用语解释");

  private final Context context;
  private final List<Line> lines;
  private final HeadingStack headings = new HeadingStack();
  private final List<SectionDraft> roots = new ArrayList<>();
  private final List<SectionDraft> open = new ArrayList<>();
  private final List<Line> glossary = new ArrayList<>();
  private final StringBuilder session = new StringBuilder();
  private Optional<String> speaker = Optional.empty();
  private boolean inGlossary;

  ReportReader(Context context, List<Line> lines) {
    this.context = context;
    this.lines = lines;
  }

  /** Whether a title is that of a work report and not of a document about one. */
  static boolean isReport(Optional<String> foldedTitle) {
    return foldedTitle
        .map(Line::compact)
        .filter(t -> t.contains("工作报告") && t.length() <= 40)
        .filter(
            t ->
                Stream.of("分解", "分工", "完成", "落实", "进展", "方案", "通知", "任务", "督查", "解读")
                    .noneMatch(t::contains))
        .isPresent();
  }

  void read() {
    int start = opening();
    for (Line line : lines.subList(start, lines.size())) {
      if (inGlossary) {
        glossary.add(line);
      } else if (isGlossary(line)) {
        inGlossary = true;
        context.account(CharacterClass.HEADING, line);
      } else if (isHeading(line)) {
        heading(line, line.length());
      } else if (line.marker().isPresent() && runIn(line).isPresent()) {
        heading(line, runIn(line).get());
        paragraph(line, runIn(line).get() + 1, Optional.empty());
      } else {
        statement(line);
      }
    }
  }

  List<SectionDraft> sections() {
    return roots;
  }

  List<Line> glossary() {
    return glossary;
  }

  Optional<String> session() {
    return Optional.of(session.toString()).filter(s -> !s.isEmpty());
  }

  Optional<String> speaker() {
    return speaker;
  }

  /** Reads what stands between the title and the text; returns the first line after it. */
  private int opening() {
    int i = 0;
    boolean inSession = false;
    for (; i < lines.size() && i < 8; i++) {
      Line line = lines.get(i);
      boolean subtitle = session.isEmpty() && isSubtitle(line);
      boolean continues =
          inSession && !line.endsSentence() && !line.endsWith(':') && !isSpeaker(line);
      if (subtitle || continues) {
        session.append(line.text(line.contentStart(), line.length()));
        inSession = line.folded().lastIndexOf("会议") < line.length() - 5;
      } else if (speaker.isEmpty() && isSpeaker(line)) {
        speaker = Optional.of(line.text());
        inSession = false;
      } else {
        break;
      }
      context.account(CharacterClass.TITLE, line);
    }
    return i;
  }

  private static boolean isSubtitle(Line line) {
    boolean dated = !Dates.all(line.folded(), 0, line.length()).isEmpty();
    boolean dash = line.marker().filter(m -> m.style() == MarkerStyle.DASH).isPresent();
    return line.length() <= 80
        && (dash || line.folded().startsWith("("))
        && (dated || line.folded().contains("会"));
  }

  private static boolean isSpeaker(Line line) {
    return line.length() <= MAX_SPEAKER
        && !line.endsSentence()
        && !line.endsWith(':')
        && line.marker().isEmpty()
        && OFFICES.isIn(line.folded());
  }

  private static boolean isGlossary(Line line) {
    return BodyForm.isShort(line) && !line.endsSentence() && GLOSSARY.isIn(line.folded());
  }

  /** A short line that ends no sentence and introduces nothing. */
  private static boolean isHeading(Line line) {
    boolean lead =
        line.marker()
            .filter(m -> m.style() == MarkerStyle.DASH || m.style() == MarkerStyle.FIRSTLY)
            .isPresent();
    return BodyForm.isShort(line)
        && !line.endsSentence()
        && !line.endsWith(':')
        && !line.endsWith(';')
        && !lead;
  }

  private void heading(Line line, int to) {
    Heading heading = headings.push(line, to);
    while (open.size() >= heading.level()) {
      open.remove(open.size() - 1);
    }
    SectionDraft section = new SectionDraft(heading);
    (open.isEmpty() ? roots : open.get(open.size() - 1).sections).add(section);
    open.add(section);
    context.account(CharacterClass.HEADING, line, 0, to);
  }

  private void statement(Line line) {
    // an address to the deputies closes the chapter: what follows belongs to the part as a whole
    if (line.compact().startsWith("各位代表") && open.size() > 1) {
      open.subList(1, open.size()).clear();
    }
    boolean inChapter =
        open.size() > 1 || !open.isEmpty() && open.get(0).heading.number().isPresent();
    paragraph(line, 0, inChapter ? runIn(line) : Optional.empty());
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

  /**
   * Where the run-in heading of a paragraph ends: a short first sentence with more text after it.
   */
  private static Optional<Integer> runIn(Line line) {
    int stop = line.folded().indexOf('。');
    int length = stop - line.contentStart();
    boolean figures =
        stop > 0
            && line.folded()
                .substring(line.contentStart(), stop)
                .chars()
                .anyMatch(Character::isDigit);
    boolean heading = length >= 2 && length <= MAX_RUN_IN && stop < line.length() - 1 && !figures;
    return heading && !line.folded().startsWith("各位代表") ? Optional.of(stop) : Optional.empty();
  }
}
