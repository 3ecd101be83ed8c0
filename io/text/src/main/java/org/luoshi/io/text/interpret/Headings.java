package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.model.Heading;
import org.luoshi.source.CharacterClass;

/**
 * The headings above the items of a list, and what they and the lines below them say of who leads.
 */
final class Headings {

  private static final int LOWEST = Integer.MAX_VALUE; // level of what stands below all headings

  private final Context context;
  private final ReportForm form;
  private final HeadingStack open = new HeadingStack();
  private final NavigableMap<Integer, HeadingDuty> duties = new TreeMap<>(); // by level

  /**
   * Creates it.
   *
   * @param form how the document reports progress
   */
  Headings(Context context, ReportForm form) {
    this.context = context;
    this.form = form;
  }

  /** Takes a line as a heading of a list, with the brackets at its end that name a person. */
  Heading add(ListDraft list, Line line) {
    Optional<UnitBracket> leaders =
        line.endsWith(')')
            ? UnitBracket.leading(line).filter(bracket -> bracket.start() > 0)
            : Optional.empty();
    return leaders.isPresent() ? add(list, line, leaders.get()) : add(list, line, line.length());
  }

  /** Takes a line as a heading whose brackets say who answers for everything below it. */
  Heading add(ListDraft list, Line line, UnitBracket bracket) {
    Heading heading = add(list, line, bracket.start());
    ItemDraft said = new ItemDraft(Optional.empty(), List.of());
    new ItemWriter(context, said, form).bracket(line, bracket);
    duties.put(heading.level(), HeadingDuty.of(said));
    return heading;
  }

  /** Takes a line as a heading, with lines below it that say who answers for everything below. */
  void add(ListDraft list, Line line, List<Line> below) {
    Heading heading = add(list, line);
    duties.merge(heading.level(), said(below), HeadingDuty::and);
  }

  private Heading add(ListDraft list, Line line, int end) {
    Heading heading = open.push(line, end);
    duties.tailMap(heading.level()).clear();
    HeadingDuty.of(line).ifPresent(duty -> duties.put(heading.level(), duty));
    list.headings.add(heading);
    context.account(CharacterClass.HEADING, line, 0, end);
    return heading;
  }

  /** Takes lines that say who answers for the items below them, up to others like them. */
  void duties(List<Line> above) {
    duties.put(LOWEST, said(above));
  }

  /** What labels and brackets say besides the items. */
  private HeadingDuty said(List<Line> besides) {
    ItemDraft said = new ItemDraft(Optional.empty(), List.of());
    ItemWriter shared = new ItemWriter(context, said, form);
    for (Line line : besides) {
      if (line.label().isPresent()) {
        shared.field(line, line.label().get());
      } else {
        shared.bracket(line, line.unitBracket().orElseThrow());
      }
    }
    return HeadingDuty.of(said);
  }

  /** Closes the heading that is numbered in a style and all below it: an item counts on in it. */
  void close(MarkerStyle style) {
    open.close(style);
  }

  /** Returns whether a number of a style closes a heading that says who answers for its items. */
  boolean closesDuties(MarkerStyle style) {
    return !duties.isEmpty() && open.has(style);
  }

  /** Returns whether a heading numbered in a style is open. */
  boolean has(MarkerStyle style) {
    return open.has(style);
  }

  /** Returns the draft of an item below them. */
  ItemDraft item(Optional<Part> number) {
    ItemDraft item = new ItemDraft(number, open.path());
    if (!duties.isEmpty()) {
      item.duty = HeadingDuty.all(duties.values());
    }
    return item;
  }

  List<String> path() {
    return open.path();
  }

  void clear() {
    open.clear();
    duties.clear();
  }
}
