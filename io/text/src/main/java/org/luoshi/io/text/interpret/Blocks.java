package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.io.text.lexis.ProgressWords;

/**
 * What the lines below a short numbered line tell of it: whether it is the title of one item, or a
 * heading of several, with labelled lines that hold for all of them.
 */
final class Blocks {

  private static final int MAX_LINES = 40;
  private static final int MAX_TEXT = 5;

  private final List<Line> lines;

  Blocks(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * Whether a line is followed by text without number and then by one block of labelled lines, and
   * no other block before the next number.
   */
  boolean isItemTitle(int at) {
    if (!isItemStyled(at)) {
      return false;
    }
    int i = at + 1;
    while (isText(i) && i <= at + MAX_TEXT) {
      i++;
    }
    if (i == at + 1 || labelsEnd(i) == i) {
      return false;
    }
    int end = Math.min(lines.size(), at + MAX_LINES);
    while (i < end && marker(i).isEmpty()) {
      if (isTask(i)) {
        return false;
      }
      i++;
    }
    return true;
  }

  /**
   * Returns the line behind the points that count below an item, with the labels of them all behind
   * the last: {@code (1)…; (2)…。 牵头单位:…}; the next line if there are none.
   */
  int pointsEnd(int at) {
    Optional<MarkerStyle> style = marker(at + 1).map(Marker::style);
    if (!isItemStyled(at) || style.isEmpty() || style.equals(marker(at).map(Marker::style))) {
      return at + 1;
    }
    int i = at + 1;
    while (isPoint(i, i - at, style.get())) {
      i++;
    }
    boolean shared = i > at + 2 && isDuty(i) && marker(i).isEmpty();
    int end = shared ? labelsEnd(i) : i;
    int points = i - at - 1;
    boolean another =
        marker(end).filter(m -> m.style() == style.get() && m.value() > points).isPresent();
    return shared && !another ? i : at + 1;
  }

  private boolean isPoint(int at, int value, MarkerStyle style) {
    return marker(at).filter(m -> m.style() == style && m.value() == value).isPresent()
        && value < MAX_LINES
        && !isLabel(at)
        && lines.get(at).unitBracket().isEmpty();
  }

  private boolean isDuty(int at) {
    return at < lines.size() && lines.get(at).label().filter(Blocks::isDuty).isPresent();
  }

  /**
   * Whether a numbered line is followed by clauses without numbers, of which the last ends with the
   * units of them all.
   */
  boolean isAboveClauses(int at) {
    int i = at + 1;
    while (isText(i) && i <= at + MAX_LINES && lines.get(i).endsWith(';')) {
      i++;
    }
    return i > at + 1
        && isItemStyled(at)
        && isText(i)
        && lines.get(i).unitBracket().filter(UnitBracket::closed).isPresent();
  }

  /**
   * Whether a line that is no sentence is followed by labelled lines that tell units, leaders or
   * times, and these by a number of another style without labels of its own, which counts no
   * headings above it.
   */
  boolean isHeadingWithDuties(int at, ItemLists lists) {
    Line line = lines.get(at);
    if (line.endsSentence()
        || !BodyForm.isShort(line)
        || isLabel(at)
        || !isText(at) && marker(at).isEmpty()
        || lists.item() != null && BodyForm.tellsBesides(line, lists.item(), line(at + 1))) {
      return false;
    }
    int end = labelsEnd(at + 1);
    boolean duties = end > at + 1;
    for (int i = at + 1; i < end; i++) {
      duties &= isDuty(lines.get(i).label().orElseThrow());
    }
    Optional<MarkerStyle> below = marker(end).map(Marker::style);
    return duties
        && below.filter(BodyForm::isItemStyle).isPresent()
        && !below.equals(marker(at).map(Marker::style))
        && !lists.isOpen(below.get())
        && !isLabel(end)
        && (!isLabel(end + 1) || lines.get(end).endsSentence());
  }

  /**
   * Whether a sentence below the title of an item, or below its units, tells how far it is in a
   * document that reports: no label below it does. Below the last item, it can be about all of
   * them, unless the item before was reported on.
   */
  boolean isReport(int at, ItemDraft item, ReportForm form, boolean likeBefore) {
    if (form == ReportForm.NONE) {
      return false;
    }
    boolean titled =
        item.isBare() && item.text.size() == 1 && isTitle(item.text.get(0), lines.get(at));
    boolean assigned = !item.roles.isEmpty() && !item.has(Field.PROGRESS);
    boolean below = form == ReportForm.BELOW_TASKS;
    boolean told = item.isBare() && (below || ProgressWords.tellAbove(lines.get(at).folded()));
    if (item.number.isEmpty() || !(titled || assigned || told) || !lines.get(at).endsSentence()) {
      return false;
    }
    int end = Math.min(lines.size(), at + MAX_LINES);
    int i = at;
    while (i < end && marker(i).isEmpty()) {
      if (lines.get(i).label().filter(l -> l.field() == Field.PROGRESS).isPresent()) {
        return false;
      }
      i++;
    }
    return titled || told || i < lines.size() || likeBefore || ReportForm.tellsNow(lines.get(at));
  }

  /**
   * Whether the text of an item is no sentence, or only a name above one that tells what was done.
   */
  private static boolean isTitle(Part text, Line below) {
    String s = text.line().folded();
    return s.charAt(text.to() - 1) != '。'
        || ReportForm.isName(s, text.from(), text.to())
            && ProgressWords.mayTell(below.folded(), 0, below.length());
  }

  /**
   * Whether a section's heading ends with brackets that tell who answers for the numbered sentences
   * below it.
   */
  boolean isHeadingWithBracket(int at) {
    Line line = lines.get(at);
    Optional<MarkerStyle> style = marker(at).map(Marker::style).filter(MarkerStyle::isSection);
    if (style.isEmpty() || !BodyForm.isShort(line) || line.unitBracket().isEmpty()) {
      return false;
    }
    int end = line.unitBracket().get().start();
    Optional<MarkerStyle> below = marker(at + 1).map(Marker::style);
    return line.folded().lastIndexOf('。', end) < 0
        && below.filter(BodyForm::isItemStyle).isPresent()
        && !below.equals(style)
        && isWithoutUnits(lines.get(at + 1));
  }

  /** Whether a line is a sentence that may tell by when it is to be done, but not who does it. */
  private static boolean isWithoutUnits(Line line) {
    boolean ends = line.endsSentence() || line.endsWith(';');
    return line.unitBracket().map(b -> !b.namesUnits()).orElse(ends);
  }

  /** Whether a line below the names of an item without number stands above another such item. */
  boolean isAboveAnother(int at, ItemDraft item) {
    return item.number.isEmpty()
        && item.listsNames()
        && item.open
            .filter(field -> !item.field(field).get(0).trimmed().text().isEmpty())
            .isPresent()
        && isTask(at + 1);
  }

  /**
   * Whether the line below a section's heading is a numbered task with labels of its own, or names
   * the first of its projects.
   */
  boolean isAboveTask(int at) {
    Optional<FieldLabel> below =
        at + 1 < lines.size() ? lines.get(at + 1).label() : Optional.empty();
    return marker(at).filter(m -> m.style().isSection()).isPresent()
        && (isItemStyled(at + 1) || isName(at + 1))
        && below.filter(l -> l.field() == Field.TASK || l.field() == Field.TARGET).isPresent()
        && isLabel(at + 2)
        && marker(at + 2).isEmpty();
  }

  private boolean isName(int at) {
    Line line = lines.get(at);
    return line.label().filter(label -> label.asksForName(line.folded())).isPresent();
  }

  /** Whether a line is the task of an item without number: labelled lines follow it. */
  boolean isTask(int at) {
    return isText(at) && isLabel(at + 1);
  }

  /** Returns the first line from a place on that begins with no label. */
  int labelsEnd(int from) {
    int end = from;
    while (end < lines.size() && end < from + MAX_LINES && isLabel(end)) {
      end++;
    }
    return end;
  }

  private static boolean isDuty(FieldLabel label) {
    return label.field().role().isPresent()
        || label.field() == Field.LEADER
        || label.field() == Field.DEADLINE;
  }

  private boolean isItemStyled(int at) {
    return marker(at).map(Marker::style).filter(BodyForm::isItemStyle).isPresent();
  }

  private boolean isText(int at) {
    return at < lines.size()
        && marker(at).isEmpty()
        && lines.get(at).grid().isEmpty()
        && !isLabel(at);
  }

  private boolean isLabel(int at) {
    return at < lines.size() && lines.get(at).label().isPresent();
  }

  private Optional<Line> line(int at) {
    return at < lines.size() ? Optional.of(lines.get(at)) : Optional.empty();
  }

  private Optional<Marker> marker(int at) {
    return line(at).flatMap(Line::marker);
  }
}
