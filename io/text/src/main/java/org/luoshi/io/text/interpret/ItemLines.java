package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.io.text.lexis.DeclaredCount;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.source.CharacterClass;

/**
 * Reads items that are printed as paragraphs: numbered lines with their units in closing brackets
 * or on labelled lines, under headings.
 */
final class ItemLines {

  private final Context context;
  private final List<Line> lines;
  private final Blocks blocks;
  private final boolean reports;
  private final List<ListDraft> lists = new ArrayList<>();
  private final Headings headings;
  private final Set<MarkerStyle> itemStyles = EnumSet.noneOf(MarkerStyle.class);
  private ListDraft list = new ListDraft();
  private ItemDraft item; // the one that following lines may belong to, or null
  private ItemWriter writer; // of that item
  private Optional<Part> number = Optional.empty(); // told above the next item
  private int awaited = -1; // the line of the task below what says who answers for it

  /**
   * Creates it.
   *
   * @param lines the lines, of which the last ones may change
   * @param reports whether the document says that it reports progress
   */
  ItemLines(Context context, List<Line> lines, Blocks blocks, boolean reports) {
    this.context = context;
    this.lines = lines;
    this.blocks = blocks;
    this.reports = reports;
    this.headings = new Headings(context, reports);
  }

  /** Returns the list that is being read. */
  ListDraft list() {
    return list;
  }

  /** Takes a line as a note to the list. */
  void note(Line line) {
    list.notes.add(Part.of(line));
    context.account(CharacterClass.NOTE, line);
  }

  /** Tells that no following line belongs to the item above. */
  void endItem() {
    item = null;
  }

  /** Ends the last list; returns all of them. */
  List<ListDraft> close() {
    closeList();
    return lists;
  }

  /**
   * Reads a heading, and labelled lines that say who leads everything below it; returns the line
   * after them.
   */
  int headingWithDuties(int at) {
    int end = blocks.labelsEnd(at + 1);
    item = null;
    headings.add(list, lines.get(at), lines.subList(at + 1, end));
    return end;
  }

  /** Reads lines that say who answers for the tasks below them; returns the line after them. */
  int dutiesAbove(int at, int end) {
    headings.duties(lines.subList(at, end));
    item = null;
    awaited = end;
    return end;
  }

  /** Reads a line, with a look at the one below it. */
  void read(int at) {
    Line line = lines.get(at);
    Optional<FieldLabel> label = line.label();
    Optional<UnitBracket> bracket = label.isPresent() ? Optional.empty() : line.unitBracket();
    Optional<InlineUnits> inline =
        label.isPresent() || bracket.isPresent() ? Optional.empty() : inline(line);
    boolean counts = line.marker().filter(m -> itemStyles.contains(m.style())).isPresent();
    if (label.filter(l -> l.field() == Field.NUMBER).isPresent()) {
      number(line, label.get());
    } else if (label.isPresent() && BodyForm.begins(line, label.get(), item, counts)) {
      begin(line);
      writer.field(line, BodyForm.asTask(label.get()));
    } else if (label.isPresent() && item != null) {
      writer.field(line, label.get());
    } else if (label.filter(l -> l.field() == Field.REMARK).isPresent()) {
      note(line);
    } else if (item != null && BodyForm.isOtherLabel(line)) {
      writer.aside(line);
    } else if (item != null && item.openRole.isPresent() && isUnits(at)) {
      writer.moreUnits(line, item.openRole.get());
    } else if (isLed(at)) {
      begin(line);
      writer.text(line, UnitBracket.leading(line));
    } else if (bracket.isPresent() && continues(line)) {
      writer.text(line, bracket);
    } else if (bracket.isPresent() && blocks.isHeadingWithBracket(at)) {
      item = null;
      headings.add(list, line, bracket.get());
    } else if (bracket.isPresent()) {
      begin(line);
      writer.text(line, bracket);
    } else if (inline.isPresent()) {
      if (starts(line) || !continues(line)) {
        begin(line);
      }
      writer.inline(line, inline.get());
    } else if (at == awaited) {
      begin(line);
      writer.text(line, Optional.empty());
    } else if (BodyForm.isAttachmentLabel(line)) {
      closeList();
      list.label = Optional.of(Part.of(line));
      context.account(CharacterClass.ATTACHMENT, line);
    } else if (BodyForm.isNote(line)) {
      item = null;
      note(line);
    } else if (line.marker().isPresent()) {
      numbered(at);
    } else {
      unnumbered(at);
    }
  }

  /** Whether a numbered name has a person in brackets behind it, and no other number below it. */
  private boolean isLed(int at) {
    Line line = lines.get(at);
    return BodyForm.isLed(line, next(at)) && line.unitBracket().isEmpty();
  }

  /** A line of nothing but units continues the label above it. */
  private boolean isUnits(int at) {
    Line line = lines.get(at);
    return line.marker().isEmpty()
        && UnitName.areLikely(line.text(), line.folded())
        && !(line.endsSentence() && next(at).flatMap(Line::label).isPresent());
  }

  /** The units in a sentence that begins an item, or behind a label in one that goes on with it. */
  private Optional<InlineUnits> inline(Line line) {
    if (starts(line)) {
      return InlineUnits.of(line);
    }
    return continues(line) ? InlineUnits.labelled(line) : Optional.empty();
  }

  private void numbered(int at) {
    Line line = lines.get(at);
    Optional<Line> next = next(at);
    boolean labelled = next.flatMap(Line::label).isPresent() && !blocks.isAboveTask(at);
    MarkerStyle style = line.marker().orElseThrow().style();
    boolean opensOthers = next.flatMap(Line::marker).filter(m -> m.style() != style).isPresent();
    boolean likeItems =
        itemStyles.contains(style) && !isDeclared(line) && (line.endsSentence() || !opensOthers);
    boolean titled =
        line.endsSentence() && opensOthers && BodyForm.isShort(line) && !itemStyles.contains(style);
    boolean first = list.isEmpty() && !opensOthers && next.flatMap(Line::grid).isEmpty();
    boolean sentence =
        line.endsSentence() && (item != null || first || BodyForm.isItemStyle(style)) && !titled;
    if (!labelled && continuesField(line)) {
      writer.continueField(line);
    } else if (labelled || likeItems || sentence || blocks.isItemTitle(at)) {
      begin(line);
      writer.text(line, Optional.empty());
    } else {
      heading(line);
    }
  }

  /** A number of another style below an open field counts points of its text: 一是…, (1)…. */
  private boolean continuesField(Line line) {
    MarkerStyle style = line.marker().orElseThrow().style();
    boolean point = style == MarkerStyle.FIRSTLY || style == MarkerStyle.DASH;
    boolean sentence = line.endsSentence() && BodyForm.isItemStyle(style);
    return item != null
        && item.open.isPresent()
        && !itemStyles.contains(style)
        && (point || sentence);
  }

  private void unnumbered(int at) {
    Line line = lines.get(at);
    Optional<Line> next = next(at);
    boolean labelled = next.filter(n -> n.label().isPresent() || isAside(n)).isPresent();
    boolean headingLike = !line.endsSentence() && BodyForm.isShort(line);
    if (list.isEmpty()
        && list.title.isEmpty()
        && headingLike
        && !labelled
        && BodyForm.namesDocument(line)) {
      title(line);
    } else if (reports && item != null && blocks.isReport(at, item, reportedBefore())) {
      writer.report(line);
    } else if (labelled && item != null && item.number.isPresent() && item.isBare()) {
      writer.text(line, Optional.empty());
    } else if (item != null && item.aside && line.endsSentence()) {
      writer.aside(line);
    } else if (item != null && item.open.isPresent() && labelled && goesOn(line, next)) {
      writer.continueField(line);
    } else if (labelled) {
      begin(line);
      writer.text(line, Optional.empty());
    } else if (item != null
        && item.open.isPresent()
        && !(headingLike && next.isPresent() && startsItem(next.get()))) {
      writer.continueField(line);
    } else if (item != null
        && item.roles.isEmpty()
        && item.field(Field.PROGRESS).isEmpty()
        && !headingLike) {
      writer.text(line, Optional.empty());
    } else if (headingLike && next.isPresent()) {
      heading(line);
    } else if (!list.isEmpty()) {
      note(line);
    }
  }

  private boolean reportedBefore() {
    int before = list.items.size() - 2;
    return before >= 0 && list.items.get(before).has(Field.PROGRESS);
  }

  /** Whether the last line, below a sentence of the last item, is the name of who reports. */
  boolean signs(Line line) {
    return item != null
        && item.open.isPresent()
        && line.marker().isEmpty()
        && line.label().isEmpty()
        && UnitName.isLikely(line.compact());
  }

  private Optional<Line> next(int at) {
    return at + 1 < lines.size() ? Optional.of(lines.get(at + 1)) : Optional.empty();
  }

  private boolean isAside(Line line) {
    return item != null && BodyForm.isOtherLabel(line);
  }

  /**
   * Whether a sentence above a labelled line continues the open field rather than begins an item:
   * items of the list have numbers, or the label names what this one lacks.
   */
  private boolean goesOn(Line line, Optional<Line> next) {
    Optional<FieldLabel> label = next.flatMap(Line::label);
    boolean lacking = label.map(FieldLabel::field).filter(this::isReportLacking).isPresent();
    return line.endsSentence() && (item.number.isPresent() || lacking);
  }

  private boolean isReportLacking(Field field) {
    return BodyForm.classOf(field) == CharacterClass.PROGRESS && !item.has(field);
  }

  /**
   * Whether a line with units in its sentence begins an item: one with a number, or any where items
   * have none.
   */
  private boolean starts(Line line) {
    return line.marker().isPresent() || itemStyles.isEmpty();
  }

  private boolean startsItem(Line line) {
    return line.marker().isPresent() || line.unitBracket().isPresent();
  }

  /** A line without number continues the item above that still waits for its units. */
  private boolean continues(Line line) {
    return item != null && line.marker().isEmpty() && item.roles.isEmpty() && item.open.isEmpty();
  }

  private static boolean isDeclared(Line line) {
    return DeclaredCount.of(line.folded()).isPresent();
  }

  private void title(Line line) {
    Optional<DeclaredCount> count = DeclaredCount.of(line.folded());
    list.title =
        Optional.of(new Part(line, 0, count.map(DeclaredCount::start).orElse(line.length())));
    list.declaredCount = count.map(DeclaredCount::count);
    context.account(CharacterClass.TITLE, line);
  }

  private void heading(Line line) {
    item = null;
    headings.add(list, line);
  }

  /** Takes a number that stands with its label above the item. */
  private void number(Line line, FieldLabel label) {
    item = null;
    number = Optional.of(new Part(line, label.end(), line.length()).trimmed());
    context.account(CharacterClass.LABEL, line, 0, label.end());
    context.account(CharacterClass.ITEM_NUMBER, line, label.end(), line.length());
  }

  private void begin(Line line) {
    Optional<Marker> marker = line.marker().filter(m -> m.style() != MarkerStyle.DASH);
    marker.ifPresent(m -> itemStyles.add(m.style()));
    marker.ifPresent(m -> headings.close(m.style()));
    item = headings.item(marker.map(m -> new Part(line, 0, m.numberEnd())).or(() -> number));
    number = Optional.empty();
    writer = new ItemWriter(context, item, reports);
    list.items.add(item);
    line.marker().ifPresent(m -> context.account(CharacterClass.ITEM_NUMBER, line, 0, m.end()));
  }

  private void closeList() {
    if (!list.isEmpty()) {
      lists.add(list);
    }
    list = new ListDraft();
    item = null;
    headings.clear();
  }
}
