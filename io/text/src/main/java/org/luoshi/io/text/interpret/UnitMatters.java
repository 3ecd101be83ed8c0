package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.ProgressWords;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.Lexicon;

/**
 * Reads what units report, each under a heading of its own: paragraphs without numbers that begin
 * with the name of a task, {@code 老旧小区改造:6个小区竣工。} or {@code 老旧小区改造方面。6个小区竣工。}
 */
final class UnitMatters {

  private static final int MIN_UNITS = 2;
  private static final int MAX_NAME = 24; // characters
  private static final Lexicon NAMES = Lexicon.of("方面", "工作", "情况");

  private final Context context;
  private final ListDraft list = new ListDraft();
  private final Headings headings;
  private ItemWriter writer; // of the matter being read, or null

  UnitMatters(Context context) {
    this.context = context;
    this.headings = new Headings(context, ReportForm.TOLD);
  }

  /** Returns the first of the headings; the size of the lines if there are too few. */
  static int first(List<Line> lines) {
    int first = lines.size();
    int count = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line below = lines.get(i + 1);
      int name = isUnit(lines.get(i)) ? nameEnd(below) : 0;
      if (name > 0 && ProgressWords.mayTell(below.folded(), name, below.length())) {
        first = Math.min(first, i);
        count++;
      }
    }
    return count < MIN_UNITS ? lines.size() : first;
  }

  private static boolean isUnit(Line line) {
    return BodyForm.isShort(line)
        && !line.endsSentence()
        && HeadingDuty.of(line).filter(duty -> !duty.units().isEmpty()).isPresent();
  }

  /** Where the name of a task ends that a paragraph tells of; 0 if it is no such paragraph. */
  private static int nameEnd(Line line) {
    if (line.marker().isPresent() || !line.endsSentence() || line.label().isPresent()) {
      return 0;
    }
    String s = line.folded();
    int end = ReportForm.taskEnd(s, 0);
    boolean name = end > 1 && end <= MAX_NAME && end < s.length();
    return name && (NAMES.ends(s.substring(0, end - 1)) || s.charAt(end - 1) == ':') ? end : 0;
  }

  /** Reads the lines, which begin with the first heading. */
  ListDraft read(List<Line> lines) {
    for (Line line : lines) {
      int end = nameEnd(line);
      if (isUnit(line)) {
        writer = null;
        headings.add(list, line);
      } else if (end > 0) {
        begin(line, end);
      } else if (writer != null) {
        writer.continueField(line);
      } else {
        list.notes.add(Part.of(line));
        context.account(CharacterClass.NOTE, line);
      }
    }
    return list;
  }

  private void begin(Line line, int end) {
    ItemDraft item = headings.item(Optional.empty());
    int name = line.folded().charAt(end - 1) == ':' ? end - 1 : end;
    item.extend(context, Part.of(line));
    item.text.add(new Part(line, 0, name));
    item.add(Field.PROGRESS, new Part(line, end, line.length()));
    list.items.add(item);
    writer = new ItemWriter(context, item, ReportForm.TOLD);
    context.account(CharacterClass.ITEM_TEXT, line, 0, name);
    context.account(CharacterClass.LABEL, line, name, end);
    context.account(CharacterClass.PROGRESS, line, end, line.length());
  }
}
