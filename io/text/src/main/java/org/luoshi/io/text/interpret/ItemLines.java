package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.DeclaredCount;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.io.text.lexis.UnitList;
import org.luoshi.source.CharacterClass;

/**
 * Reads items that are printed as paragraphs: numbered lines with their units in closing brackets
 * or on labelled lines, under headings.
 */
final class ItemLines {

  private final List<Line> lines;
  private final Blocks blocks;
  private final ItemLists lists;
  private final ReportForm form;
  private int points; // the line behind the points of the item
  private int awaited = -1; // the line of the task below what says who answers for it

  /**
   * Creates it.
   *
   * @param lines the lines, of which the last ones may change
   * @param lists where the items go
   * @param form how the document reports progress
   */
  ItemLines(List<Line> lines, Blocks blocks, ItemLists lists, ReportForm form) {
    this.lines = lines;
    this.blocks = blocks;
    this.lists = lists;
    this.form = form;
  }

  /**
   * Reads a heading, and labelled lines that say who leads everything below it; returns the line
   * after them.
   */
  int headingWithDuties(int at) {
    int end = blocks.labelsEnd(at + 1);
    lists.heading(lines.get(at), lines.subList(at + 1, end));
    return end;
  }

  /** Reads lines that say who answers for the tasks below them; returns the line after them. */
  int dutiesAbove(int at, int end) {
    lists.duties(lines.subList(at, end));
    awaited = end;
    return end;
  }

  /** Reads a line, with a look at the one below it. */
  void read(int at) {
    Line line = lines.get(at);
    Optional<FieldLabel> label = label(line);
    Optional<UnitBracket> bracket = label.isPresent() ? Optional.empty() : line.unitBracket();
    Optional<InlineUnits> inline =
        label.isPresent() || bracket.isPresent() ? Optional.empty() : inline(line);
    boolean counts = line.marker().filter(m -> lists.counts(m.style())).isPresent();
    if (label.filter(l -> l.field() == Field.NUMBER).isPresent()) {
      lists.number(line, label.get());
    } else if (label.isPresent() && BodyForm.begins(line, label.get(), item(), counts)) {
      lists.begin(line);
      lists.writer().field(line, BodyForm.asTask(label.get()));
    } else if (label.isPresent() && item() != null) {
      lists.writer().field(line, label.get());
    } else if (label.filter(l -> l.field() == Field.REMARK).isPresent()) {
      lists.note(line);
    } else if (isAside(line)) {
      lists.writer().aside(line);
    } else if (item() != null && item().openRole.isPresent() && isUnits(at)) {
      lists.writer().moreUnits(line, item().openRole.get());
    } else if (isLed(at)) {
      lists.begin(line);
      lists.writer().text(line, UnitBracket.leading(line));
    } else if (bracket.isPresent() && continues(line)) {
      lists.writer().text(line, bracket);
    } else if (bracket.isPresent() && blocks.isHeadingWithBracket(at)) {
      lists.heading(line, bracket.get());
    } else if (bracket.isPresent()) {
      lists.begin(line);
      lists.writer().text(line, bracket);
    } else if (inline.isPresent()) {
      if (starts(line) || !continues(line)) {
        lists.begin(line);
      }
      lists.writer().inline(line, inline.get());
    } else if (at == awaited) {
      lists.begin(line);
      lists.writer().text(line, Optional.empty());
    } else if (BodyForm.isAttachmentLabel(line)) {
      lists.attachment(line);
    } else if (BodyForm.isNote(line)) {
      lists.endItem();
      lists.note(line);
    } else if (line.marker().isPresent()) {
      numbered(at);
    } else {
      unnumbered(at);
    }
  }

  private Optional<FieldLabel> label(Line line) {
    Optional<FieldLabel> label = line.label();
    return label.isEmpty() && form != ReportForm.NONE && item() != null
        ? BodyForm.period(line)
        : label;
  }

  /** Whether a numbered name has a person in brackets behind it, and no other number below it. */
  private boolean isLed(int at) {
    Line line = lines.get(at);
    return line.unitBracket().isEmpty() && BodyForm.isLed(line, next(at));
  }

  /** A line of nothing but units continues the label above it. */
  private boolean isUnits(int at) {
    Line line = lines.get(at);
    return line.marker().isEmpty()
        && UnitList.areLikely(line.unitNames(0, line.length()), line.folded())
        && !(line.endsSentence() && next(at).flatMap(Line::label).isPresent());
  }

  /** The units in a sentence that begins an item, or behind a label in one that goes on with it. */
  private Optional<InlineUnits> inline(Line line) {
    if (starts(line)) {
      return InlineUnits.of(line).or(() -> InlineUnits.dividing(line));
    }
    return continues(line) ? InlineUnits.labelled(line) : Optional.empty();
  }

  private void numbered(int at) {
    Line line = lines.get(at);
    Optional<Line> next = next(at);
    boolean labelled = next.flatMap(Line::label).isPresent() && !blocks.isAboveTask(at);
    MarkerStyle style = line.marker().orElseThrow().style();
    Optional<MarkerStyle> below = next.flatMap(Line::marker).map(Marker::style);
    boolean opensOthers = below.filter(s -> s != style).isPresent();
    boolean opensPoints =
        style.isSection() || next.flatMap(Line::marker).filter(m -> m.value() == 1).isPresent();
    boolean shared = opensPoints && next.flatMap(Line::unitBracket).isPresent();
    boolean led = form.isToldBehindName(line);
    boolean titled =
        line.endsSentence()
            && !led
            && opensOthers
            && !lists.closesDuties(below.get())
            && BodyForm.isShort(line)
            && (!lists.counts(style) || shared);
    boolean ends = line.endsSentence() || line.endsWith(';');
    boolean likeItems = lists.counts(style) && !isDeclared(line) && (ends ? !titled : !opensOthers);
    boolean first = lists.list().isEmpty() && !opensOthers && next.flatMap(Line::grid).isEmpty();
    boolean sentence =
        ends && (item() != null || first || led || BodyForm.isItemStyle(style)) && !titled;
    int end = blocks.pointsEnd(at);
    if (at < points) {
      lists.writer().text(line, Optional.empty());
    } else if (lists.isPoint(line) && (!labelled || lists.followsPoint(line))) {
      lists.point(line);
    } else if (end > at + 1) {
      points = end;
      lists.begin(line);
      lists.writer().text(line, Optional.empty());
    } else if (labelled
        || likeItems
        || sentence
        || blocks.isItemTitle(at)
        || blocks.isAboveClauses(at)) {
      lists.begin(line);
      lists.writer().text(line, Optional.empty());
    } else {
      lists.heading(line);
    }
  }

  private void unnumbered(int at) {
    Line line = lines.get(at);
    Optional<Line> next = next(at);
    boolean labelled = next.filter(n -> n.label().isPresent() || isAside(n)).isPresent();
    boolean headingLike = !line.endsSentence() && !line.endsWith(';') && BodyForm.isShort(line);
    if (headingLike && !labelled && lists.isTitle(line)) {
      lists.title(line);
    } else if (headingLike
        && !labelled
        && lists.opensAnother(line, lines.subList(at + 1, Math.min(lines.size(), at + 3)))) {
      lists.another(line);
    } else if (item() != null && blocks.isReport(at, item(), form, reportedBefore())) {
      lists.writer().report(line);
    } else if (labelled && item() != null && item().number.isPresent() && item().isBare()) {
      lists.writer().text(line, Optional.empty());
    } else if (item() != null && item().aside && line.endsSentence()) {
      lists.writer().aside(line);
    } else if (item() != null && BodyForm.tellsBesides(line, item(), next)) {
      lists.writer().aside(line);
    } else if (item() != null && item().open.isPresent() && labelled && goesOn(line, next)) {
      lists.writer().continueField(line);
    } else if (labelled) {
      lists.begin(line);
      lists.writer().text(line, Optional.empty());
    } else if (item() != null && item().open.isPresent() && !(headingLike && isAboveItem(at))) {
      lists.writer().continueField(line);
    } else if (item() != null
        && item().roles.isEmpty()
        && item().field(Field.PROGRESS).isEmpty()
        && !headingLike) {
      lists.writer().text(line, Optional.empty());
    } else if (headingLike && next.isPresent() && isRemark(line)) {
      lists.note(line);
    } else if (headingLike && next.isPresent()) {
      lists.heading(line);
    } else if (!lists.list().isEmpty()) {
      lists.note(line);
    }
  }

  /** Whether a line above all items is a remark on the title: {@code (截至6月底)}. */
  private boolean isRemark(Line line) {
    return lists.list().isEmpty() && line.folded().charAt(0) == '(' && line.endsWith(')');
  }

  private boolean reportedBefore() {
    int before = lists.list().items.size() - 2;
    return before >= 0 && lists.list().items.get(before).has(Field.PROGRESS);
  }

  /** Whether the last line, below a sentence of the last item, is the name of who reports. */
  boolean signs(Line line) {
    return item() != null
        && item().open.isPresent()
        && line.marker().isEmpty()
        && line.label().isEmpty()
        && UnitForm.isLikely(line.compact());
  }

  private ItemDraft item() {
    return lists.item();
  }

  private Optional<Line> next(int at) {
    return at + 1 < lines.size() ? Optional.of(lines.get(at + 1)) : Optional.empty();
  }

  private boolean isAside(Line line) {
    return item() != null && BodyForm.isOtherLabel(line);
  }

  /**
   * Whether a sentence above a labelled line continues the open field rather than begins an item:
   * items of the list have numbers, or the label names what this one lacks.
   */
  private boolean goesOn(Line line, Optional<Line> next) {
    Optional<FieldLabel> label = next.flatMap(Line::label);
    boolean lacking = label.map(FieldLabel::field).filter(this::isReportLacking).isPresent();
    return line.endsSentence() && (item().number.isPresent() || lacking);
  }

  private boolean isReportLacking(Field field) {
    return BodyForm.classOf(field) == CharacterClass.PROGRESS && !item().has(field);
  }

  /**
   * Whether a line with units in its sentence begins an item: one with a number, or any where items
   * have none.
   */
  private boolean starts(Line line) {
    return line.marker().isPresent() || !lists.haveNumbers();
  }

  private boolean isAboveItem(int at) {
    return next(at).filter(l -> l.marker().isPresent() || l.unitBracket().isPresent()).isPresent()
        || blocks.isAboveAnother(at, item());
  }

  /** A line without number continues the item above that still waits for its units. */
  private boolean continues(Line line) {
    boolean alone = line.unitBracket().filter(b -> b.start() == 0).isPresent();
    return item() != null
        && line.marker().isEmpty()
        && item().roles.isEmpty()
        && (item().open.isEmpty() || alone && item().number.isPresent());
  }

  private static boolean isDeclared(Line line) {
    return DeclaredCount.of(line.folded()).isPresent();
  }
}
