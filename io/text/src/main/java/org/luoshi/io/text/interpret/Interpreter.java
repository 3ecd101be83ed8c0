package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.ReadResult;
import org.luoshi.io.Reading;
import org.luoshi.model.Statement;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.plan.Instruction;
import org.luoshi.source.Accounting;
import org.luoshi.source.CharacterClass;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;

/**
 * Understands a document (解读): repairs its lines, then reads head, notice, lists and tail.
 *
 * @since 0.1.0
 */
public final class Interpreter {

  private static final Lexicon REPORTED =
      Lexicon.of("进度", "进展", "进展情况", "完成情况", "落实情况", "推进情况", "办理情况", "实施情况", "整改情况");
  private static final Lexicon FOLLOWS =
      Lexicon.of(
          "如下", "通报如下", "汇报如下", "报告如下", "公示如下", "公布如下", "公告如下", "函告如下", "反馈如下", "予以公示", "予以公布");

  private static final Lexicon TELLS = Lexicon.of("汇报", "通报", "报告");

  private final Context context;
  private final List<Line> lines;

  private Interpreter(SourceDocument source) {
    this.context = new Context(source);
    this.lines = new SourceLines(context).read();
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

  private Reading interpret() {
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
    BodyStart body = new BodyStart(lines.subList(0, end), head.next());
    int bodyStart = body.first();
    if (bodyStart == end) {
      bodyStart = promises ? body.firstMatter() : body.firstPromised();
    }
    boolean reports = bodyStart == end && reports(title, text);
    if (reports) {
      bodyStart = body.firstTold();
    }
    if (bodyStart < end) {
      return listed(head, lines.subList(head.next(), bodyStart), bodyStart, end);
    }
    int matter = promises ? Matters.first(lines.subList(0, end), head.next(), reports) : end;
    if (matter < end) {
      return matters(head, lines.subList(head.next(), matter), lines.subList(matter, end));
    }
    int told = reports ? NamedMatters.first(text, promises) : text.size();
    if (told < text.size()) {
      NoticeReader.Notice notice = new NoticeReader(context).read(text.subList(0, told));
      return document(
          head,
          notice,
          List.of(new NamedMatters(context, promises).read(text.subList(told, text.size()))));
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
    String title = foldedTitle.map(Characters::compact).orElse("");
    return BodyForm.promises(title) && !title.contains("通知");
  }

  private GovernmentDocument report(HeadReader.Head head, List<Line> printed) {
    List<Line> text = BrokenSentences.joined(context, printed);
    ReportReader report = new ReportReader(context, text, head.title());
    report.read();
    NoticeReader.Notice none = new NoticeReader(context).read(List.of());
    HeadReader.Head titled = report.opening().title().map(head::titled).orElse(head);
    return new DocumentAssembler(context, titled, none).report(report, text);
  }

  private GovernmentDocument listed(
      HeadReader.Head head, List<Line> above, int bodyStart, int end) {
    NoticeReader.Notice notice = new NoticeReader(context).read(above);
    boolean reports = reports(head.title().map(Folding::fold), above);
    List<Line> text = new ArrayList<>(lines.subList(bodyStart, end));
    List<Instruction> below = requirements(text, reports);
    BodyReader body = new BodyReader(context, text, reports);
    List<ListDraft> lists = body.read();
    lines.clear(); // the drafts hold what they need of them
    NoticeReader.Notice whole =
        notice.signedBy(body.signatory()).attaching(body.attachments()).instructing(below);
    return document(head, whole, lists);
  }

  /** Whether the title or a line says that the document reports progress. */
  private static boolean reports(Optional<String> foldedTitle, List<Line> lines) {
    return DocumentKind.reports(foldedTitle) || lines.stream().anyMatch(Interpreter::isReported);
  }

  /** Whether a line says that a report follows: {@code 现将进展情况通报如下:}, {@code 汇报办理情况。} */
  private static boolean isReported(Line line) {
    String s = line.folded();
    int end = s.length() - (line.endsWith(':') || line.endsWith('。') ? 1 : 0);
    int words = FOLLOWS.lengthBefore(s, 0, end);
    boolean follows = words > 0 || end < s.length() && TELLS.isIn(s);
    return follows && REPORTED.lengthBefore(s, 0, end - words) > 0;
  }

  /** Takes what a document requires of all units out of the lines of its items. */
  private List<Instruction> requirements(List<Line> text, boolean reports) {
    Optional<Requirements.Place> place = Requirements.find(text, reports);
    if (place.isEmpty()) {
      return List.of();
    }
    List<Line> required = text.subList(place.get().heading(), place.get().end());
    List<Instruction> instructions = new NoticeReader(context).readInstructions(required);
    required.clear();
    return instructions;
  }

  private GovernmentDocument document(
      HeadReader.Head head, NoticeReader.Notice notice, List<ListDraft> lists) {
    DocumentAssembler assembler = new DocumentAssembler(context, head, notice);
    return switch (DocumentKind.of(head.title().map(Folding::fold), lists)) {
      case PLAN -> assembler.plan(lists);
      case PROGRESS -> assembler.progress(lists);
    };
  }

  /** A document without items: above its signature, it has the parts of a notice. */
  private GovernmentDocument notice(HeadReader.Head head, int end) {
    List<Line> text = lines.subList(head.next(), end);
    int told = Math.max(Signatures.end(text), Addressees.end(text));
    NoticeReader.Notice notice = new NoticeReader(context).read(text.subList(0, told));
    List<Statement> statements = new ArrayList<>(notice.statements());
    for (Line line : text.subList(told, text.size())) {
      statements.add(Statement.builder().text(line.text()).span(line.span()).build());
      context.account(NoticeReader.kind(CharacterClass.BODY, line), line);
    }
    context.find(TextFindings.NO_ITEMS, "");
    return new DocumentAssembler(context, head, notice).notice(statements);
  }
}
