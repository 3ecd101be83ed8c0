package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.io.text.lexis.DeclaredCount;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

/** The lists of a document while they are being read: the open one, its headings, its last item. */
final class ItemLists {

  private final Context context;
  private final ReportForm form;
  private final List<ListDraft> closed = new ArrayList<>();
  private final Headings headings;
  private final Set<MarkerStyle> itemStyles = EnumSet.noneOf(MarkerStyle.class);
  private ListDraft list = new ListDraft();
  private ItemDraft item; // the one that following lines may belong to, or null
  private ItemWriter writer; // of that item
  private boolean headed; // whether the line above is a heading
  private Optional<Part> number = Optional.empty(); // told above the next item
  private Optional<Marker> point = Optional.empty(); // of the last point of the item

  /**
   * Creates it.
   *
   * @param form how the document reports progress
   */
  ItemLists(Context context, ReportForm form) {
    this.context = context;
    this.form = form;
    this.headings = new Headings(context, form);
  }

  /** Returns the list that is being read. */
  ListDraft list() {
    return list;
  }

  /** Returns the item that following lines may belong to; null if there is none. */
  ItemDraft item() {
    return item;
  }

  ItemWriter writer() {
    return writer;
  }

  /** Returns whether items are numbered in a style. */
  boolean counts(MarkerStyle style) {
    return itemStyles.contains(style);
  }

  /** Returns whether a number of a style closes a heading that says who answers for its items. */
  boolean closesDuties(MarkerStyle style) {
    return headings.closesDuties(style);
  }

  /** Returns whether a heading that is numbered in a style stands above what comes next. */
  boolean isOpen(MarkerStyle style) {
    return headings.has(style);
  }

  /**
   * Returns whether a number of another style than those of the items counts points of the field
   * that is open: {@code 一是…}, {@code (1)…}.
   */
  boolean isPoint(Line line) {
    MarkerStyle style = line.marker().orElseThrow().style();
    boolean point = style == MarkerStyle.FIRSTLY || style == MarkerStyle.DASH;
    boolean sentence = line.endsSentence() && BodyForm.isItemStyle(style);
    return item != null
        && item.open.isPresent()
        && !counts(style)
        && (item.number.isPresent() || !isOpen(style))
        && (point || sentence);
  }

  /** Takes a line as a point of the field that is open. */
  void point(Line line) {
    writer.continueField(line);
    point = line.marker();
  }

  /** Returns whether the number of a line follows that of the last point of the item. */
  boolean followsPoint(Line line) {
    Marker marker = line.marker().orElseThrow();
    return point.filter(p -> p.style() == marker.style()).isPresent()
        && point.get().value() + 1 == marker.value();
  }

  boolean haveNumbers() {
    return !itemStyles.isEmpty();
  }

  /** Returns the headings directly above what comes next; empty if something stands between. */
  List<String> headingsAbove() {
    return item == null && headed ? headings.path() : List.of();
  }

  /** Takes a line as a note to the list. */
  void note(Line line) {
    headed = false;
    list.notes.add(Part.of(line));
    context.account(CharacterClass.NOTE, line);
  }

  /** Tells that no following line belongs to the item above. */
  void endItem() {
    item = null;
    headed = false;
  }

  void heading(Line line) {
    item = null;
    headed = line.marker().filter(m -> m.style().isSection()).isPresent();
    headings.add(list, line);
  }

  /** Takes a line as a heading whose brackets say who answers for everything below it. */
  void heading(Line line, UnitBracket bracket) {
    item = null;
    headings.add(list, line, bracket);
  }

  /** Takes a line as a heading, with lines below it that say who answers for everything below. */
  void heading(Line line, List<Line> below) {
    item = null;
    headings.add(list, line, below);
  }

  /** Takes lines that say who answers for the items below them, up to others like them. */
  void duties(List<Line> above) {
    item = null;
    headings.duties(above);
  }

  /** Returns whether a line can be the title of the list, or the second line of it. */
  boolean isTitle(Line line) {
    String title = Characters.compact(Folding.fold(Part.concat(list.title)));
    return list.isEmpty()
        && (title.isEmpty() ? BodyForm.namesDocument(line) : Titles.goOn(title, line));
  }

  void title(Line line) {
    Optional<DeclaredCount> count = DeclaredCount.of(line.folded());
    list.title.add(new Part(line, 0, count.map(DeclaredCount::start).orElse(line.length())));
    list.declaredCount = count.map(DeclaredCount::count);
    context.account(CharacterClass.TITLE, line);
  }

  /** Takes a number that stands with its label above the item. */
  void number(Line line, FieldLabel label) {
    item = null;
    number = Optional.of(new Part(line, label.end(), line.length()).trimmed());
    context.account(CharacterClass.LABEL, line, 0, label.end());
    context.account(CharacterClass.ITEM_NUMBER, line, label.end(), line.length());
  }

  /** Begins an item, with the number before the line or above it. */
  void begin(Line line) {
    Optional<Marker> marker = line.marker();
    Optional<Part> told = number;
    if (form.isToldBehindName(line)) {
      itemStyles.add(marker.orElseThrow().style());
    }
    if (marker.isPresent() && marker.get().style() != MarkerStyle.DASH) {
      itemStyles.add(marker.get().style());
      headings.close(marker.get().style());
      told = Optional.of(new Part(line, 0, marker.get().numberEnd()));
    }
    item = headings.item(told);
    number = Optional.empty();
    point = Optional.empty();
    writer = new ItemWriter(context, item, form);
    list.items.add(item);
    if (marker.isPresent()) {
      context.account(CharacterClass.ITEM_NUMBER, line, 0, marker.get().end());
    }
  }

  /**
   * Returns whether a line is the title of another document below one that has a title too: it
   * names a year, a document or matters for the public, and what stands below it counts anew.
   */
  boolean opensAnother(Line line, List<Line> below) {
    if (list.title.isEmpty() || list.items.isEmpty() || below.isEmpty()) {
      return false;
    }
    boolean broken =
        below.size() > 1
            && !Titles.isDocument(line)
            && Titles.isTitle(below.get(0))
            && Titles.goOn(line.compact(), below.get(0));
    return (Character.isDigit(line.folded().charAt(0))
            || line.folded().indexOf('《') >= 0
            || line.folded().contains("工作报告")
            || BodyForm.promises(line.compact()))
        && (broken || Titles.isDocument(line))
        && below.get(broken ? 1 : 0).marker().filter(m -> m.value() == 1).isPresent();
  }

  /** Begins the list below its title. */
  void another(Line line) {
    closeList();
    title(line);
  }

  /** Begins the list of an attachment. */
  void attachment(Line line) {
    closeList();
    list.label = Optional.of(Part.of(line));
    context.account(CharacterClass.ATTACHMENT, line);
  }

  /** Ends the last list; returns all of them. */
  List<ListDraft> close() {
    closeList();
    return closed;
  }

  private void closeList() {
    if (!list.isEmpty()) {
      closed.add(list);
    }
    list = new ListDraft();
    item = null;
    headings.clear();
  }
}
