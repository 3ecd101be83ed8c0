package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.model.document.Signatory;
import org.luoshi.source.CharacterClass;

/**
 * Reads the part of a document that holds its lists: tables, items that are printed as paragraphs
 * under headings, and a signature below them.
 */
final class BodyReader {

  private final Context context;
  private final List<Line> lines;
  private final boolean reports;
  private final Blocks blocks;
  private final DutiesAbove duties;
  private final ItemLists lists;
  private final ItemLines items;
  private List<Column> columns = List.of(); // of the last table
  private Optional<TableHeader> below = Optional.empty(); // the head that ends a table
  private final List<Part> attachments = new ArrayList<>(); // that are named below the lists
  private Optional<Signatory> signatory = Optional.empty();

  /**
   * Creates it.
   *
   * @param lines the lines, which it empties
   * @param reports whether the document says that it reports progress
   */
  BodyReader(Context context, List<Line> lines, boolean reports) {
    this.context = context;
    this.lines = lines;
    Bullets.takeOff(context, lines);
    this.reports = reports;
    this.blocks = new Blocks(this.lines);
    this.duties = new DutiesAbove(this.lines);
    ReportForm form = ReportForm.of(this.lines, reports);
    this.lists = new ItemLists(context, form);
    this.items = new ItemLines(this.lines, blocks, lists, form);
  }

  List<ListDraft> read() {
    int i = 0;
    while (i < lines.size()) {
      Optional<Grid> grid = lines.get(i).grid();
      Optional<TableHeader> header = grid.isPresent() ? Optional.empty() : header(i);
      int named = AttachmentNames.end(lines, i);
      if (grid.isPresent()) {
        grid(lines.get(i), grid.get());
        i++;
      } else if (header.isPresent()) {
        TableHeader head = reports ? header.get().reporting() : header.get();
        i = table(UnnamedNumbers.complete(head, lines.subList(i + head.lines(), lines.size())), i);
      } else if (Signatures.isSignedAndDated(lines.get(i))) {
        signatory = Optional.of(Signatures.sign(context, lines.get(i)));
        i++;
      } else if (isSigned(i)) {
        signatory = Optional.of(Signatures.sign(context, lines.get(i), lines.get(i + 1)));
        i += 2;
      } else if (named > i) {
        attachments.addAll(new NoticeReader(context).readAttachments(lines.subList(i, named)));
        lists.endItem();
        i = named;
      } else if (i == lines.size() - 1 && items.signs(lines.get(i))) {
        signatory = Optional.of(Signatures.signUndated(context, lines.get(i)));
        i++;
      } else if (duties.isAt(i)) {
        i = items.dutiesAbove(i, duties.end(i));
      } else if (blocks.isHeadingWithDuties(i, lists)) {
        i = items.headingWithDuties(i);
      } else {
        divideSignature(i);
        items.read(i);
        i++;
      }
    }
    List<ListDraft> drafts = lists.close();
    lines.clear(); // the drafts hold what they need of them
    return drafts;
  }

  /** Returns the signature, where it stands below the lists. */
  Optional<Signatory> signatory() {
    return signatory;
  }

  /** Returns the names of attachments, where they stand below the lists. */
  List<Part> attachments() {
    return attachments;
  }

  private Optional<TableHeader> header(int at) {
    Optional<TableHeader> printed = below.isPresent() ? below : TableHeader.at(lines, at);
    below = Optional.empty();
    if (printed.isPresent()) {
      return printed;
    }
    Optional<TableHeader> concluded = HeadlessTable.at(lines, at, reports);
    if (concluded.isPresent()) {
      String names = concluded.get().names();
      context.find(TextFindings.HEADLESS, "", lines.get(at).span(), names);
    }
    return concluded;
  }

  private boolean isSigned(int at) {
    return at + 1 < lines.size() && Signatures.isSigned(lines.get(at), lines.get(at + 1));
  }

  private void grid(Line line, Grid grid) {
    if (grid.holdsItems()) {
      columns = reports ? Columns.reporting(grid.columns()) : grid.columns();
    }
    if (grid.holdsItems() || grid.continues(columns)) {
      lists.list().above = lists.headingsAbove();
      GridReader.read(context, lists.list(), grid, columns);
    } else {
      lists.note(line);
    }
    lists.endItem();
  }

  private int table(TableHeader header, int at) {
    int start = at + header.lines();
    lists.list().above = lists.headingsAbove();
    lines.subList(at, start).forEach(line -> context.account(CharacterClass.TABLE_HEADER, line));
    int end = start;
    while (end < lines.size() && !endsTable(end)) {
      end++;
    }
    List<Line> rows = lines.subList(start, end);
    switch (header.layout()) {
      case CELL_A_LINE -> new TableReader(context, lists.list(), header).read(rows);
      case BLANKS -> {
        if (rows.stream().allMatch(header::isWhole)) {
          new BarReader(context, lists.list(), header).read(rows);
        } else {
          new TableReader(context, lists.list(), header)
              .read(BrokenNames.joined(context.source(), rows));
        }
      }
      case CELL_A_BAR, BARS, BORDERED_BARS ->
          new BarReader(context, lists.list(), header).read(rows);
      case TABS -> {
        if (header.isWhole(rows)) {
          new BarReader(context, lists.list(), header).read(rows);
        } else {
          new TableReader(context, lists.list(), header).read(rows);
        }
      }
    }
    lists.endItem();
    return end;
  }

  private boolean endsTable(int at) {
    Line line = lines.get(at);
    if (BodyForm.isAttachmentLabel(line)
        || BodyForm.isNote(line)
        || ParticularLines.isBarred(line.folded())
        || isSigned(at)
        || isAboveTable(at)) {
      return true;
    }
    below = TableHeader.at(lines, at);
    return below.isPresent();
  }

  /** Whether a line is the heading of a section whose rows have a head of their own below it. */
  private boolean isAboveTable(int at) {
    Line line = lines.get(at);
    return line.marker().filter(m -> m.style().isSection()).isPresent()
        && BodyForm.isShort(line)
        && at + 1 < lines.size()
        && TableHeader.at(lines, at + 1).isPresent();
  }

  /** In a report, a unit's name and a blank before it behind the last sentence is a signature. */
  private void divideSignature(int at) {
    Line line = lines.get(at);
    int stop = reports && at == lines.size() - 1 ? line.folded().lastIndexOf("。 ") : -1;
    if (stop > 0 && UnitForm.isLikely(line.part(stop + 1, line.length()).compact())) {
      lines.set(at, line.part(0, stop + 1));
      lines.add(line.part(stop + 1, line.length()));
    }
  }
}
