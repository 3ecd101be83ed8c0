package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.FieldWords;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.model.plan.Role;
import org.luoshi.source.CharacterClass;

/** Writes what lines say into the draft of an item, and accounts for every character of them. */
final class ItemWriter {

  private final Context context;
  private final ItemDraft item;
  private final ReportForm form;
  private final boolean reports;

  /**
   * Creates it.
   *
   * @param form how the document reports progress
   */
  ItemWriter(Context context, ItemDraft item, ReportForm form) {
    this.context = context;
    this.item = item;
    this.form = form;
    this.reports = form != ReportForm.NONE;
  }

  ItemDraft item() {
    return item;
  }

  /** Takes a line of the text, with the brackets of units at its end. */
  void text(Line line, Optional<UnitBracket> bracket) {
    extend(line);
    int from = item.text.isEmpty() ? state(line, line.contentStart()) : 0;
    task(line, from, bracket.isPresent() ? bracket.get().start() : line.length());
    if (bracket.isPresent()) {
      units(line, bracket.get());
    }
  }

  /** Takes words in brackets before a task that tell how far it is: {@code 【已完成】新建泵站2座。} */
  private int state(Line line, int from) {
    int close =
        reports && line.folded().startsWith("【", from) ? line.folded().indexOf('】', from) : -1;
    Part words = new Part(line, Math.min(from + 1, close), close);
    if (close < 0 || close + 1 == line.length() || !States.isState(words)) {
      return from;
    }
    item.add(Field.STATUS, words);
    item.open = Optional.empty();
    context.account(CharacterClass.LABEL, line, from, close + 1);
    context.account(CharacterClass.ITEM_FIELD, line, from + 1, close);
    return close + 1;
  }

  /** In a document that reports, a sentence of the time being tells how far a task is. */
  private void task(Line line, int from, int to) {
    int cited = reports ? ReportForm.citedEnd(line.folded(), from) : 0;
    if (cited > 0 && cited < to) {
      quotes(line, from, cited - 1);
      text(line, from + 1, cited - 2);
      told(line, cited - 1, cited, to);
      return;
    }
    int now = reports ? now(line.folded(), from, to) : to;
    int end = now < to && line.folded().charAt(now - 1) == ':' ? now - 1 : now;
    text(line, from, end);
    if (now < to) {
      told(line, end, now, to);
    }
  }

  /** Takes what was done behind a task, the stop between them and the label before it. */
  private void told(Line line, int end, int from, int to) {
    context.account(CharacterClass.LABEL, line, end, from);
    int told = ReportForm.label(line.folded(), from).map(FieldLabel::end).orElse(from);
    context.account(CharacterClass.LABEL, line, from, told);
    item.add(Field.PROGRESS, new Part(line, told, to));
    context.account(CharacterClass.PROGRESS, line, told, to);
  }

  private int now(String s, int from, int to) {
    int stop = ReportForm.nowAt(s, from, to);
    return stop > 0 && form != ReportForm.BEHIND_NAMES ? stop : form.told(s, from, to);
  }

  /**
   * Takes a line in whose sentence the units stand; what follows them is text again, or tells how
   * far it is in a document that reports.
   */
  void inline(Line line, InlineUnits units) {
    extend(line);
    int from = line.contentStart();
    if (units.start() == line.length()) {
      text(line, from, line.length());
      units.duties().roles().forEach(role -> item.roles.add(new RoleDraft(line, role)));
      return;
    }
    int to = units.start();
    while (to > from && ",; ".indexOf(line.folded().charAt(to - 1)) >= 0) {
      to--;
    }
    if (form == ReportForm.NONE) {
      text(line, from, to);
    } else {
      cited(line, from, to);
    }
    duties(line, units.duties(), to, units.end());
    boolean named = line.folded().charAt(units.end() - 1) == ':';
    boolean behind = form == ReportForm.BEHIND_TASKS || form == ReportForm.BEHIND_NAMES;
    boolean told =
        reports
            && (line.inside().isPresent()
                || behind && ReportForm.nowAt(line.folded(), units.end(), line.length()) == 0);
    if (named && !told) {
      task(line, units.end(), line.length());
    } else if (reports && units.end() < line.length()) {
      item.add(Field.PROGRESS, new Part(line, units.end(), line.length()));
      context.account(CharacterClass.PROGRESS, line, units.end(), line.length());
    } else {
      text(line, units.end(), line.length());
    }
  }

  /** Takes a task that a report can cite in quotes, which are no part of it. */
  private void cited(Line line, int from, int to) {
    String s = line.folded();
    boolean cites =
        s.charAt(from) == '“' && s.charAt(to - 1) == '”' && s.indexOf('”', from) == to - 1;
    if (cites) {
      quotes(line, from, to);
    }
    task(line, cites ? from + 1 : from, cites ? to - 1 : to);
  }

  private void quotes(Line line, int from, int to) {
    context.account(CharacterClass.LABEL, line, from, from + 1);
    context.account(CharacterClass.LABEL, line, to - 1, to);
  }

  /** Takes a line that tells something besides. */
  void aside(Line line) {
    extend(line);
    item.aside = true;
    item.open = Optional.empty();
    item.openRole = Optional.empty();
    context.account(CharacterClass.NOTE, line);
  }

  /** Takes a line that begins with a label. */
  void field(Line line, FieldLabel label) {
    extend(line);
    item.aside = false;
    CharacterClass kind = BodyForm.classOf(label.field());
    boolean prose = kind == CharacterClass.PROGRESS || kind == CharacterClass.ITEM_TEXT;
    boolean clause = label.end() == 0; // says who answers without a label
    if (clause || !prose && !FieldLabel.all(line.folded(), label.end(), line.length()).isEmpty()) {
      duties(line, Duties.of(line, label.start(), line.length()), 0, line.length());
      return;
    }
    context.account(CharacterClass.LABEL, line, 0, label.end());
    int end = line.length();
    if (kind == CharacterClass.PROGRESS && item.roles.isEmpty() && line.endsWith(')')) {
      Optional<UnitBracket> bracket =
          line.unitBracket().filter(b -> b.closed() && b.start() > label.end());
      end = bracket.map(UnitBracket::start).orElse(end);
      bracket.ifPresent(b -> units(line, b));
    }
    Part part = new Part(line, label.end(), end);
    if (label.field() == Field.TASK) {
      item.tasked |= !label.asksForName(line.folded());
      text(line, label.end(), line.length());
    } else if (label.field().role().isPresent()) {
      if (FieldWords.namesPersons(line.folded(), label.start(), label.end() - 1)) {
        persons(part, label.field().role().get());
      } else {
        item.roles.addAll(
            RoleDraft.all(
                line, RoleList.labelled(label, line.text(), line.folded(), line.length())));
      }
      item.open = Optional.empty();
      item.openRole = label.field().role();
    } else if (label.field() == Field.REMARK) {
      item.open = Optional.empty();
      item.openRole = Optional.empty();
    } else {
      item.openRole = Optional.empty();
      String head = line.folded().substring(label.start(), label.end() - 1);
      if (label.field() == Field.PROGRESS && HeadWords.tellsPeriod(head)) {
        item.report(Column.reportOf(head), List.of(part));
      } else {
        item.tell(label.field(), part);
      }
      if (label.field() == Field.PARTICIPATION) {
        item.participation = Optional.of(part);
      }
    }
    context.account(kind, line, label.end(), end);
  }

  /** Takes units and the persons behind them: {@code 责任单位及责任人:市甲局 李月明}. */
  private void persons(Part told, Role role) {
    for (Part units : Leaders.withoutNames(List.of(told))) {
      List<UnitName> names = units.line().unitNames(units.from(), units.to());
      item.roles.add(new RoleDraft(units.line(), new RoleList(role, names)));
    }
    Leaders.names(List.of(told)).forEach(name -> item.add(Field.LEADER, name));
  }

  /** Takes a line below a task that tells how far it is. */
  void report(Line line) {
    extend(line);
    item.add(Field.PROGRESS, Part.of(line));
    context.account(CharacterClass.PROGRESS, line);
  }

  /** Takes a line that continues the field above it. */
  void continueField(Line line) {
    extend(line);
    Field field = item.open.orElseThrow();
    item.add(field, Part.of(line));
    context.account(BodyForm.classOf(field), line);
  }

  /** Takes a line of nothing but units, which continues the role above it. */
  void moreUnits(Line line, Role role) {
    extend(line);
    List<UnitName> units = line.unitNames(0, line.length());
    item.roles.add(new RoleDraft(line, new RoleList(role, units)));
    context.account(CharacterClass.UNIT, line);
  }

  private void text(Line line, int from, int to) {
    if (from < to) {
      item.text.add(new Part(line, from, to));
      context.account(CharacterClass.ITEM_TEXT, line, from, to);
    }
  }

  /** Takes what the brackets at the end of a line say, and nothing else of it. */
  void bracket(Line line, UnitBracket bracket) {
    units(line, bracket);
  }

  private void units(Line line, UnitBracket bracket) {
    duties(line, bracket.duties(), bracket.start(), line.length());
    if (!bracket.closed()) {
      item.unclosed = Optional.of(new Part(line, bracket.start(), line.length()));
    }
  }

  private void duties(Line line, Duties duties, int from, int to) {
    for (RoleList role : duties.roles()) {
      item.roles.add(new RoleDraft(line, role));
    }
    if (!duties.fields().isEmpty()) {
      duties.fields().forEach((field, parts) -> parts.forEach(part -> item.tell(field, part)));
    }
    item.open = Optional.empty();
    int at = from;
    for (long words : duties.stretches()) {
      int start = (int) (words >>> Integer.SIZE);
      int end = (int) words;
      context.account(CharacterClass.LABEL, line, at, start);
      context.account(CharacterClass.UNIT, line, start, end);
      at = end;
    }
    context.account(CharacterClass.LABEL, line, at, to);
  }

  private void extend(Line line) {
    item.extend(context, Part.of(line));
  }
}
