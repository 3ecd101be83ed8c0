package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.repair.Repair;
import org.luoshi.source.Block;
import org.luoshi.source.CharacterClass;
import org.luoshi.source.Furniture;
import org.luoshi.source.SourceDocument;
import org.luoshi.source.Table;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Span;

/**
 * Makes the lines of a document: repaired, whole where they were broken, divided where several
 * items run together.
 */
final class SourceLines {

  private static final CharacterSet MARKS = CharacterSet.of("? \t");
  private static final int HEAD = 8; // lines in which a document can open

  private final Context context;
  private final LineScan scan = new LineScan();
  private final BareUnits bareUnits = new BareUnits();
  private final List<Line> lines = new ArrayList<>();
  private final LineNumbers numbers = new LineNumbers();
  private int letterForms; // radicals that stand for letters
  private int markup; // signs around bold words or cells

  SourceLines(Context context) {
    this.context = context;
  }

  /** Returns the lines in order. */
  List<Line> read() {
    SourceDocument source = context.source();
    List<Block> blocks = source.blocks();
    BitSet pages = PageLines.of(source);
    BoxTables boxes = BoxTables.of(source);
    pages.or(boxes.blocks());
    Wrapping wrapping = Wrapping.of(source, pages);
    BitSet bars = LooseBars.of(source);
    for (int i = 0; i < blocks.size(); i = wrapping.end(i)) {
      Block block = blocks.get(i);
      if (boxes.blocks().get(i)) {
        Optional<Grid> drawn = boxes.at(i);
        if (drawn.isPresent()) {
          box(drawn.get(), boxes.span(i));
        }
      } else if (block instanceof Table table) {
        Line.of(source, table, scan).ifPresent(this::takeTable);
      } else if (block instanceof Furniture || pages.get(i)) {
        context.account(CharacterClass.BOILERPLATE, block.span());
      } else if (isMarks(block)) {
        context.account(CharacterClass.BOILERPLATE, block.span());
      } else if (!bars.get(i)) {
        List<Span> between = wrapping.between(i);
        for (int k = 0; k < between.size(); k++) {
          context.passOver(between.get(k));
        }
        int next = wrapping.end(i);
        Span span = wrapping.line(i);
        span = bars.get(next) ? span.union(blocks.get(next).span()) : span;
        Optional<Line> line = Line.of(source, span, between, scan);
        if (line.isPresent()) {
          add(line.get());
        }
      }
    }
    if (wrapping.count() > 0) {
      context.find(TextFindings.JOINED, "", wrapping.count());
    }
    if (letterForms > 0) {
      context.find(TextFindings.LETTER_FORMS, "", letterForms);
    }
    if (markup > 0) {
      context.find(TextFindings.MARKUP, "", markup);
    }
    bareUnits.accept(lines);
    RepeatedLabels.accept(lines);
    ShortLabels.accept(lines);
    GoalLabels.accept(lines);
    return lines;
  }

  /** Whether a line holds nothing but question marks, each for a blank that the site lost. */
  private boolean isMarks(Block block) {
    int start = context.source().charIndex(block.span().start());
    int end = context.source().charIndex(block.span().end());
    String text = context.source().text();
    return end > start && text.charAt(start) == '?' && MARKS.runEnd(text, start, end) == end;
  }

  /** Takes a table that is drawn with characters; its borders are no content. */
  private void box(Grid table, Span span) {
    String text = context.source().text();
    int end = context.source().charIndex(span.end());
    for (int i = context.source().charIndex(span.start()); i < end; i++) {
      if (BoxRules.isLine(text, i, i + 1)) {
        context.account(CharacterClass.TABLE_HEADER, context.source().span(i, i + 1));
      }
    }
    Line.of(context.source(), span, table, scan).ifPresent(this::takeTable);
  }

  private void add(Line printed) {
    if (!printed.repairs().isEmpty()) {
      tellRepairs(printed);
    }
    Line line = withoutHead(withoutHashes(printed));
    List<Integer> starts = line.isEmpty() ? List.of() : starts(line);
    for (int i = 0; i < starts.size(); i++) {
      Line part =
          line.part(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : line.length());
      numbers.count(part);
      take(part);
    }
  }

  /** Takes the head of a notice off the line of its text. */
  private Line withoutHead(Line line) {
    if (lines.size() >= HEAD) {
      return line;
    }
    int from = 0;
    for (int start : RunInHead.starts(line)) {
      take(line.part(from, start));
      from = start;
    }
    return line.part(from, line.length());
  }

  /** Takes a table as one line, or the lines of its cells where some are labels of others. */
  private void takeTable(Line table) {
    List<Line> labelled = table.grid().orElseThrow().labelled();
    (labelled.isEmpty() ? List.of(table) : withValues(labelled)).forEach(this::take);
  }

  /** Returns lines of which some are labels, each with the line of its value as one. */
  private List<Line> withValues(List<Line> cells) {
    List<Line> lines = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      Line cell = cells.get(i);
      boolean valued =
          cell.label().isPresent() && i + 1 < cells.size() && cells.get(i + 1).label().isEmpty();
      lines.add(valued ? labelled(cell, cells.get(++i)) : cell);
    }
    return lines;
  }

  private Line labelled(Line label, Line value) {
    Line line =
        Line.of(context.source(), label.span().union(value.span()), List.of(), scan).orElseThrow();
    line.acceptLabel(new FieldLabel(label.label().orElseThrow().field(), 0, label.length()));
    return line;
  }

  private void take(Line line) {
    lines.add(line);
    bareUnits.add(line);
  }

  private List<Integer> starts(Line line) {
    boolean opens = lines.size() < HEAD || line.length() >= ReportRuns.MIN_LENGTH;
    List<Integer> report = opens ? ReportRuns.starts(line) : List.of();
    return report.size() > 1 ? report : Runs.starts(line, scan);
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

  private void tellRepairs(Line line) {
    for (Repair repair : line.repairs()) {
      Span span = line.spanOfRaw(repair.start(), repair.end());
      switch (repair.kind()) {
        case BYTE_SHIFT ->
            context.find(TextFindings.REPAIRED, "", span, repair.raw(), repair.repaired());
        case LOST_CHARACTER -> context.find(TextFindings.LOST_CHARACTER, "", span, repair.raw());
        case LINE_BREAK -> {}
        case MARKUP -> {
          markup++;
          context.account(CharacterClass.LABEL, span);
        }
        case LETTER_FORM -> letterForms++;
        case REPEATED -> {
          context.find(TextFindings.REPEATED, "", span, repair.raw());
          context.account(CharacterClass.DAMAGE, span);
        }
        case HTML_RESIDUE -> {
          context.find(TextFindings.RESIDUE, "", span, repair.raw());
          context.account(CharacterClass.DAMAGE, span);
        }
      }
    }
  }
}
