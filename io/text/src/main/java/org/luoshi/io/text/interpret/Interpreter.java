package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.ReadResult;
import org.luoshi.io.Reading;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.repair.Repair;
import org.luoshi.model.Statement;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.source.Accounting;
import org.luoshi.source.Block;
import org.luoshi.source.CharacterClass;
import org.luoshi.source.Furniture;
import org.luoshi.source.SourceDocument;
import org.luoshi.source.Table;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;
import org.luoshi.text.Span;

/**
 * Understands a document (解读): repairs its lines, then reads head, notice, lists and tail.
 *
 * @since 0.1.0
 */
public final class Interpreter {

  private static final int MAX_STOPPED_HEADING = 24;
  private static final int MAX_INTRODUCTION = 3; // paragraphs
  private static final int MIN_BARE = 3;
  private static final Lexicon REPORTED =
      Lexicon.of("进度通报如下:", "进展情况通报如下:", "完成情况通报如下:", "落实情况通报如下:", "进展情况如下:", "完成情况如下:");

  private final Context context;
  private final List<Line> lines = new ArrayList<>();

  private Interpreter(SourceDocument source) {
    this.context = new Context(source);
    Wrapping wrapping = Wrapping.of(source);
    for (int i = 0; i < source.blocks().size(); i = wrapping.end(i)) {
      Block block = source.blocks().get(i);
      if (block instanceof Table table) {
        Line.of(source, table).ifPresent(lines::add);
      } else if (block instanceof Furniture) {
        context.account(CharacterClass.BOILERPLATE, block.span());
      } else {
        Line.of(source, wrapping.line(i)).ifPresent(this::add);
      }
    }
    if (wrapping.count() > 0) {
      context.find(TextFindings.JOINED, "", wrapping.count());
    }
  }

  /**
   * Reads a document.
   *
   * @param source the document as published
   * @return what it means; a {@link org.luoshi.model.document.Notice} where nothing but text was
   *     found
   */
  public static Reading interpret(SourceDocument source) {
    return new Interpreter(source).interpret();
  }

  private void add(Line printed) {
    tellRepairs(printed);
    Line line = withoutHashes(printed);
    List<Integer> starts = line.isEmpty() ? List.of() : Runs.starts(line);
    for (int i = 0; i < starts.size(); i++) {
      lines.add(
          line.part(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : line.length()));
    }
  }

  /** The signs of a heading in Markdown are no part of it. */
  private Line withoutHashes(Line line) {
    int end = 0;
    while (end < line.length() && line.folded().charAt(end) == '#') {
      end++;
    }
    boolean heading = end > 0 && end < line.length() && line.folded().charAt(end) == ' ';
    if (heading) {
      context.account(CharacterClass.LABEL, line, 0, end);
    }
    return heading ? line.part(end, line.length()) : line;
  }

  /**
   * Brackets of nothing but units behind a numbered sentence name those of an item where most
   * sentences end with brackets of units.
   */
  private void acceptBareUnits() {
    List<Line> bare = new ArrayList<>();
    int sentences = 0;
    int with = 0;
    for (Line line : lines) {
      boolean counted = line.marker().isPresent();
      boolean told = counted && line.unitBracket().isPresent();
      boolean isBare = counted && !told && UnitBracket.bare(line).isPresent();
      if (isBare) {
        bare.add(line);
      }
      with += told ? 1 : 0;
      sentences += told || isBare || counted && line.folded().indexOf('。') > 0 ? 1 : 0;
    }
    if (with + bare.size() >= MIN_BARE && 2 * (with + bare.size()) > sentences) {
      bare.forEach(Line::acceptBareUnits);
    }
  }

  private Reading interpret() {
    acceptBareUnits();
    HeadReader.Head head = new HeadReader(context, lines).read();
    int end = TailReader.end(context, lines, head.next());
    GovernmentDocument document = document(head, end);
    Accounting accounting = context.accounting();
    accounting
        .unexplained()
        .forEach(span -> context.find(TextFindings.UNEXPLAINED, "", span, span.length()));
    return new Reading(
        context.source(), new ReadResult<>(Optional.of(document), context.findings()), accounting);
  }

  private GovernmentDocument document(HeadReader.Head head, int end) {
    Optional<String> title = head.title().map(Folding::fold);
    List<Line> text = lines.subList(head.next(), end);
    if (ReportReader.isReport(title) || ReportReader.reports(title, text)) {
      return report(head, text);
    }
    boolean promises = promises(title);
    int bodyStart = bodyStart(head.next(), end);
    if (bodyStart == end && promises) {
      bodyStart = firstMatter(head.next(), end);
    }
    if (bodyStart < end) {
      return listed(head, lines.subList(head.next(), bodyStart), bodyStart, end);
    }
    int matter = promises ? Matters.first(lines.subList(0, end), head.next()) : end;
    if (matter < end) {
      return matters(head, lines.subList(head.next(), matter), lines.subList(matter, end));
    }
    return RunInMatters.in(text)
        .map(matters -> runIn(head, text, matters))
        .orElseGet(() -> notice(head, end));
  }

  private GovernmentDocument runIn(HeadReader.Head head, List<Line> text, RunInMatters matters) {
    NoticeReader.Notice notice = new NoticeReader(context).read(matters.others(text));
    return document(head, notice, List.of(matters.read(context, text)));
  }

  private GovernmentDocument matters(HeadReader.Head head, List<Line> above, List<Line> matters) {
    NoticeReader.Notice notice = new NoticeReader(context).read(above);
    return new DocumentAssembler(context, head, notice)
        .progress(List.of(new Matters(context).read(matters)));
  }

  /**
   * Whether the title promises matters to the public: then numbered sentences are items even
   * without units.
   */
  private static boolean promises(Optional<String> foldedTitle) {
    String title = foldedTitle.map(Line::compact).orElse("");
    return (title.contains("实事") || title.contains("民生工程") || title.contains("民生项目"))
        && !title.contains("通知");
  }

  /** The first numbered matter, or the numbered headings above it; the end if there is none. */
  private int firstMatter(int from, int to) {
    int first = firstNumber(from, to);
    int above = aboveHeadings(from, first, to);
    return above < first && lines.get(above).marker().isPresent() ? above : first;
  }

  /** The first of three numbered sentences or more; the end if there are fewer. */
  private int firstNumber(int from, int to) {
    List<Integer> numbered = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (lines.get(i).marker().isPresent() && lines.get(i).endsSentence()) {
        numbered.add(i);
      }
    }
    return numbered.size() >= 3 ? numbered.get(0) : to;
  }

  private GovernmentDocument report(HeadReader.Head head, List<Line> text) {
    ReportReader report = new ReportReader(context, text, head.title());
    report.read();
    NoticeReader.Notice none = new NoticeReader(context).read(List.of());
    return new DocumentAssembler(context, head, none).report(report, text);
  }

  private GovernmentDocument listed(
      HeadReader.Head head, List<Line> above, int bodyStart, int end) {
    NoticeReader.Notice notice = new NoticeReader(context).read(above);
    boolean reports =
        DocumentKind.reports(head.title().map(Folding::fold))
            || above.stream().anyMatch(line -> REPORTED.ends(line.folded()));
    BodyReader body = new BodyReader(context, lines.subList(bodyStart, end), reports);
    List<ListDraft> lists = body.read();
    lines.clear(); // the drafts hold what they need of them
    return document(head, notice.signedBy(body.signatory()), lists);
  }

  private GovernmentDocument document(
      HeadReader.Head head, NoticeReader.Notice notice, List<ListDraft> lists) {
    DocumentAssembler assembler = new DocumentAssembler(context, head, notice);
    return switch (DocumentKind.of(head.title().map(Folding::fold), lists)) {
      case PLAN -> assembler.plan(lists);
      case PROGRESS -> assembler.progress(lists);
    };
  }

  private GovernmentDocument notice(HeadReader.Head head, int end) {
    List<Statement> statements = new ArrayList<>();
    for (Line line : lines.subList(head.next(), end)) {
      statements.add(Statement.builder().text(line.text()).span(line.span()).build());
      context.account(CharacterClass.BODY, line);
    }
    context.find(TextFindings.NO_ITEMS, "");
    NoticeReader.Notice none = new NoticeReader(context).read(List.of());
    return new DocumentAssembler(context, head, none).notice(statements);
  }

  /** The first line that is evidence of a list, or the first of the headings directly above it. */
  private int bodyStart(int from, int to) {
    int start = from;
    List<Line> known = lines.subList(0, to);
    while (start < to
        && !BodyForm.isItem(lines.get(start), next(start, to))
        && lines.get(start).grid().filter(Grid::holdsItems).isEmpty()
        && !isDutyAboveItems(start, to)
        && TableHeader.at(known, start).isEmpty()) {
      start++;
    }
    // the units can stand in a later paragraph of the first item
    if (start < to
        && start > from
        && lines.get(start).marker().isEmpty()
        && isNumbered(lines.get(start - 1))) {
      start--;
    }
    return aboveHeadings(from, firstCounted(from, start, to), to);
  }

  /** An item with a number follows those that count up to it, whether or not they have units. */
  private int firstCounted(int from, int line, int to) {
    Optional<Marker> found =
        line < to
            ? lines.get(line).marker().filter(m -> BodyForm.isItemStyle(m.style()))
            : Optional.empty();
    int first = line;
    int value = found.map(Marker::value).orElse(0);
    for (int i = line - 1; i >= from && value > 1; i--) {
      Optional<Marker> above = lines.get(i).marker().filter(m -> m.style() == found.get().style());
      if (above.isPresent() && above.get().value() != value - 1) {
        return first;
      }
      value -= above.isPresent() ? 1 : 0;
      first = above.isPresent() ? i : first;
    }
    return first;
  }

  /** Whether a heading says who answers for the numbered sentences below it. */
  private boolean isDutyAboveItems(int at, int to) {
    Line line = lines.get(at);
    return line.marker().map(m -> m.style().isSection()).orElse(true)
        && isHeading(line)
        && next(at, to).filter(below -> isNumbered(below) && below.endsSentence()).isPresent()
        && HeadingDuty.of(line).isPresent();
  }

  /** The first of the headings above a line, and of those above their introductions. */
  private int aboveHeadings(int from, int line, int to) {
    int start = line;
    int below;
    int above = aboveIntroduction(from, line, to);
    do {
      below = start;
      start = headingsAbove(from, above, to);
      above = aboveIntroduction(from, start, to);
    } while (start < below && lines.get(start).marker().isPresent() && above < start);
    return start;
  }

  /** The first of the headings directly above a line; nothing above the label of an attachment. */
  private int headingsAbove(int from, int line, int to) {
    int start = line;
    boolean labelled = false;
    while (start < to
        && start > from
        && !labelled
        && isHeading(lines.get(start - 1))
        && !isPoint(lines.get(start - 1), lines.get(start))) {
      start--;
      labelled = BodyForm.isAttachmentLabel(lines.get(start));
    }
    return start;
  }

  /** A heading of a section can have a few sentences of introduction below it. */
  private int aboveIntroduction(int from, int start, int to) {
    for (int i = start - 1; i >= from && i >= start - MAX_INTRODUCTION && start < to; i--) {
      Line line = lines.get(i);
      boolean numbered = line.marker().isPresent();
      boolean section = line.marker().filter(m -> m.style().isSection()).isPresent();
      if (section && BodyForm.isShort(line) && !line.endsSentence() && i < start - 1) {
        return i + 1 < start && isHeading(line) ? i + 1 : start;
      }
      if (numbered || !line.endsSentence()) {
        return start;
      }
    }
    return start;
  }

  private static boolean isNumbered(Line line) {
    return line.marker().filter(m -> BodyForm.isItemStyle(m.style())).isPresent();
  }

  private static boolean isHeading(Line line) {
    boolean signed = Dates.whole(line.folded()).isPresent() || NoticeReader.isSignedAndDated(line);
    boolean numbered = line.marker().isPresent() && line.length() <= MAX_STOPPED_HEADING;
    return line.grid().isEmpty()
        && BodyForm.isShort(line)
        && (numbered || !line.endsSentence())
        && !line.endsWith(':')
        && !signed;
  }

  /** A sentence is no heading of a section whose numbers begin anew below it. */
  private static boolean isPoint(Line line, Line below) {
    Optional<Marker> marker = line.marker().filter(m -> m.style().isSection());
    return line.endsSentence()
        && marker.isPresent()
        && below
            .marker()
            .filter(m -> m.style() == marker.get().style() && m.value() <= marker.get().value())
            .isPresent();
  }

  private Optional<Line> next(int at, int to) {
    return at + 1 < to ? Optional.of(lines.get(at + 1)) : Optional.empty();
  }

  private void tellRepairs(Line line) {
    for (Repair repair : line.repaired().repairs()) {
      Span span = line.spanOfRaw(repair.start(), repair.end());
      switch (repair.kind()) {
        case BYTE_SHIFT ->
            context.find(TextFindings.REPAIRED, "", span, repair.raw(), repair.repaired());
        case LOST_CHARACTER -> context.find(TextFindings.LOST_CHARACTER, "", span, repair.raw());
        case LINE_BREAK -> {}
        case HTML_RESIDUE -> {
          context.find(TextFindings.RESIDUE, "", span, repair.raw());
          context.account(CharacterClass.DAMAGE, span);
        }
      }
    }
  }
}
