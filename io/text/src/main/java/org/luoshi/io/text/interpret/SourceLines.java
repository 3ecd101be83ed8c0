package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.repair.Repair;
import org.luoshi.source.Block;
import org.luoshi.source.CharacterClass;
import org.luoshi.source.Furniture;
import org.luoshi.source.SourceDocument;
import org.luoshi.source.Table;
import org.luoshi.text.Span;

/**
 * Makes the lines of a document: repaired, whole where they were broken, divided where several
 * items run together.
 */
final class SourceLines {

  private static final int MIN_BARE = 3;
  private static final int HEAD = 8; // lines in which a report can open

  private final Context context;
  private final LineScan scan = new LineScan();
  private final List<Line> lines = new ArrayList<>();
  private final LineNumbers numbers = new LineNumbers();
  private int letterForms; // radicals that stand for letters

  SourceLines(Context context) {
    this.context = context;
  }

  /** Returns the lines in order. */
  List<Line> read() {
    SourceDocument source = context.source();
    List<Block> blocks = source.blocks();
    BitSet pages = PageLines.of(source);
    Wrapping wrapping = Wrapping.of(source, pages);
    for (int i = 0; i < blocks.size(); i = wrapping.end(i)) {
      Block block = blocks.get(i);
      if (block instanceof Table table) {
        Line.of(source, table, scan).ifPresent(lines::add);
      } else if (block instanceof Furniture || pages.get(i)) {
        context.account(CharacterClass.BOILERPLATE, block.span());
      } else {
        List<Span> between = wrapping.between(i);
        between.forEach(context::passOver);
        Optional<Line> line = Line.of(source, wrapping.line(i), between, scan);
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
    acceptBareUnits();
    RepeatedLabels.accept(lines);
    return lines;
  }

  private void add(Line printed) {
    if (!printed.repairs().isEmpty()) {
      tellRepairs(printed);
    }
    Line line = withoutHashes(printed);
    List<Integer> starts = line.isEmpty() ? List.of() : starts(line);
    for (int i = 0; i < starts.size(); i++) {
      Line part =
          line.part(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : line.length());
      numbers.count(part);
      lines.add(part);
    }
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

  /**
   * Brackets of nothing but units behind a numbered sentence name those of an item where most
   * sentences end with brackets of units; and so do words inside it.
   */
  private void acceptBareUnits() {
    List<Line> bare = new ArrayList<>();
    List<Line> inside = new ArrayList<>();
    int sentences = 0;
    int with = 0;
    for (Line line : lines) {
      if (line.marker().isEmpty()) {
        continue;
      }
      boolean told = line.unitBracket().isPresent();
      boolean isBare = !told && UnitBracket.bare(line).isPresent();
      boolean isInside = !told && !isBare && InlineUnits.inside(line).isPresent();
      if (isBare) {
        bare.add(line);
      } else if (isInside) {
        inside.add(line);
      }
      with += told ? 1 : 0;
      sentences += told || isBare || line.folded().indexOf('。') > 0 ? 1 : 0;
    }
    if (areMost(with + bare.size(), sentences)) {
      bare.forEach(Line::acceptBareUnits);
    }
    if (areMost(inside.size(), sentences)) {
      inside.forEach(Line::acceptInside);
    }
  }

  private static boolean areMost(int lines, int sentences) {
    return lines >= MIN_BARE && 2 * lines > sentences;
  }

  private void tellRepairs(Line line) {
    for (Repair repair : line.repairs()) {
      Span span = line.spanOfRaw(repair.start(), repair.end());
      switch (repair.kind()) {
        case BYTE_SHIFT ->
            context.find(TextFindings.REPAIRED, "", span, repair.raw(), repair.repaired());
        case LOST_CHARACTER -> context.find(TextFindings.LOST_CHARACTER, "", span, repair.raw());
        case LINE_BREAK -> {}
        case MARKUP -> context.account(CharacterClass.LABEL, span);
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
