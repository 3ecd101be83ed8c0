package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.UnitList;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.io.text.repair.DamageRepair;
import org.luoshi.io.text.repair.Repair;
import org.luoshi.io.text.repair.Repaired;
import org.luoshi.source.SourceDocument;
import org.luoshi.source.Table;
import org.luoshi.text.Characters;
import org.luoshi.text.Span;

/**
 * A line of a document as the interpretation sees it: without blanks at its ends, repaired, and
 * folded for matching.
 *
 * <p>Offsets are those of {@link #text}; {@link #span} gives the place in the source.
 */
final class Line {

  private final Origin origin;
  private final String text;
  private final String folded;
  private Optional<Marker> marker;
  private Optional<Grid> grid = Optional.empty();
  private String compact; // made when first asked for
  private Optional<UnitBracket> unitBracket; // made when first asked for
  private boolean bareUnits; // whether such brackets were accepted
  private Optional<InlineUnits> inside = Optional.empty();
  private Optional<FieldLabel> label; // found when first asked for
  private List<UnitName> unitNames; // of the whole line, found when first asked for

  private Line(SourceDocument source, int rawStart, int rawEnd, Repaired repaired, LineScan scan) {
    this.text = Characters.strip(repaired.text());
    boolean whole = text.length() == repaired.text().length();
    int offset = whole ? 0 : repaired.text().indexOf(text); // blanks can stand as entities
    this.origin =
        new Origin(source, rawStart, Damage.of(repaired, rawStart, rawEnd - rawStart), offset);
    scan.read(text);
    this.folded = scan.folded();
    this.marker = Marker.of(folded);
  }

  private Line(Line whole, int from, int to) {
    this.origin = whole.origin.from(from);
    this.text = whole.text.substring(from, to);
    this.folded = whole.folded.substring(from, to);
    this.marker = Marker.of(folded);
    if (whole.bareUnits && to == whole.length()) {
      acceptBareUnits();
    }
  }

  /** Returns a table as one line, for its place among the others. */
  static Optional<Line> of(SourceDocument source, Table table, LineScan scan) {
    return of(source, table.span(), false, List.of(), scan)
        .map(line -> line.withGrid(new Grid(source, table)));
  }

  /** Returns a table that is drawn with characters as one line. */
  static Optional<Line> of(SourceDocument source, Span span, Grid table, LineScan scan) {
    return of(source, span, false, List.of(), scan).map(line -> line.withGrid(table));
  }

  /** Returns the line of a stretch of the source without some that stand in it. */
  static Optional<Line> without(
      SourceDocument source, Span span, List<Span> others, LineScan scan) {
    int start = source.charIndex(span.start());
    int end = source.charIndex(span.end());
    String raw = source.text().substring(start, end);
    Repaired repaired = DamageRepair.without(raw, Origin.within(source, span, others));
    return Optional.of(new Line(source, start, end, repaired, scan))
        .filter(line -> !line.isEmpty());
  }

  private Line withGrid(Grid table) {
    Line line = new Line(this, 0, text.length());
    line.grid = Optional.of(table);
    return line;
  }

  /** Returns the table that the line stands for; empty for a line of text. */
  Optional<Grid> grid() {
    return grid;
  }

  /** Returns a part of this line as a line of its own; blanks at its ends are left out. */
  Line part(int from, int to) {
    if (from == 0 && to == length()) {
      return this;
    }
    Part trimmed = new Part(this, from, to).trimmed();
    return new Line(this, trimmed.from(), trimmed.to());
  }

  /**
   * Returns the line of a stretch of the source, which may have been broken; empty if it shows
   * nothing.
   *
   * @param between the lines of a page that stand in it
   * @param scan where its characters are passed over, which then tells of its text
   */
  static Optional<Line> of(SourceDocument source, Span span, List<Span> between, LineScan scan) {
    return of(source, span, true, between, scan);
  }

  private static Optional<Line> of(
      SourceDocument source, Span span, boolean joins, List<Span> between, LineScan scan) {
    String all = source.text();
    int edge = source.charIndex(span.end());
    int start = Characters.blanksEnd(all, source.charIndex(span.start()), edge);
    int end = Characters.blanksStart(all, start, edge);
    if (start == end) {
      return Optional.empty();
    }
    String raw = all.substring(start, end);
    scan.read(raw);
    Repaired repaired =
        joins && scan.isBroken()
            ? DamageRepair.join(raw, Origin.within(source, span, between))
            : DamageRepair.repair(raw, scan.mayBeDamaged());
    return Optional.of(new Line(source, start, end, repaired, scan));
  }

  /** Returns the repaired text. */
  String text() {
    return text;
  }

  String text(int from, int to) {
    return Characters.strip(text, from, to);
  }

  /** Returns how many tabs stand before it on its line: empty cells of a row. */
  int leadingTabs() {
    return origin.tabsBefore();
  }

  /** Returns how many tabs stand behind it on its line: empty cells at the end of a row. */
  int trailingTabs() {
    return origin.tabsBehind(length());
  }

  /** Returns whether repair left nothing that shows. */
  boolean isEmpty() {
    return text.isEmpty();
  }

  String folded() {
    return folded;
  }

  /** Returns the text without any blank, folded: for comparing titles and labels. */
  String compact() {
    if (compact == null) {
      compact = Characters.compact(folded);
    }
    return compact;
  }

  /** Returns the brackets of units at its end. */
  Optional<UnitBracket> unitBracket() {
    if (unitBracket == null) {
      unitBracket = UnitBracket.of(this);
    }
    return unitBracket;
  }

  /** Returns the label that it begins with, as {@link BodyForm#label} finds it. */
  Optional<FieldLabel> label() {
    if (label == null) {
      label = BodyForm.label(this);
    }
    return label;
  }

  /** Takes words for a label that only other lines tell to be one. */
  void acceptLabel(FieldLabel told) {
    label = Optional.of(told);
  }

  /** Takes all words behind its number for a label of what stands below it. */
  void acceptLabel(Field field) {
    acceptLabel(new FieldLabel(field, contentStart(), length()));
  }

  /** Returns the names in a stretch of it, read as a list of units. */
  List<UnitName> unitNames(int from, int to) {
    if (from > 0 || to < length()) {
      return UnitList.split(text, folded, from, to);
    }
    if (unitNames == null) {
      unitNames = List.copyOf(UnitList.split(text, folded, from, to));
    }
    return unitNames;
  }

  /** Returns the units inside it, where they were accepted for those of its item. */
  Optional<InlineUnits> inside() {
    return inside;
  }

  /** Takes the units inside it, which nothing else tells, for those of its item. */
  void acceptInside() {
    inside = marker.isPresent() ? InlineUnits.inside(this) : InlineUnits.before(this);
  }

  /** Takes brackets of nothing but units at its end for those of its item. */
  void acceptBareUnits() {
    bareUnits = true;
    unitBracket = UnitBracket.bare(this);
  }

  int length() {
    return folded.length();
  }

  Optional<Marker> marker() {
    return marker;
  }

  /** Takes the number that only the lines above tell from a decimal. */
  void number(Marker counted) {
    marker = Optional.of(counted);
    unitBracket = null; // both can depend on where the text begins
    label = null;
  }

  /** Returns where the text after the numbering begins. */
  int contentStart() {
    return marker.isPresent() ? marker.get().end() : 0;
  }

  /** Returns what was repaired in the whole line that this one is or is part of. */
  List<Repair> repairs() {
    return origin.repairs();
  }

  Span span() {
    return span(0, text.length());
  }

  Span span(int from, int to) {
    return origin.span(from, to);
  }

  /** Whether the number of a page may divide a stretch of it. */
  boolean holdsPages() {
    return origin.holdsPages();
  }

  /** Returns the places in the source of a stretch: several where numbers of pages divide it. */
  List<Span> spans(int from, int to) {
    return origin.spans(from, to);
  }

  /** Returns the stretch as published, where repair changed it. */
  Optional<String> published(int from, int to) {
    return origin.published(from, to, text);
  }

  /** Returns the place in the source of a repair. */
  Span spanOfRaw(int from, int to) {
    return origin.spanOfRaw(from, to);
  }

  boolean endsSentence() {
    char last = folded.charAt(length() - 1);
    return last == '。' || last == '!' || last == '?';
  }

  boolean endsWith(char c) {
    return folded.charAt(length() - 1) == c;
  }

  @Override
  public String toString() {
    return text();
  }
}
