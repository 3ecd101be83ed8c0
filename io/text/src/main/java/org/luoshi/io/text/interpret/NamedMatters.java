package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Chrome;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.ProgressWords;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.Lexicon;

/**
 * Reads paragraphs without numbers that begin with the name of what they report on: below headings
 * that name units, {@code 老旧小区改造:6个小区竣工。}, behind signs, {@code ●城市绿化方面:已完成8万平方米。}, or with {@code
 * 关于}.
 */
final class NamedMatters {

  private static final int MIN_UNITS = 2;
  private static final int MIN_NAMED = 3; // without headings of units
  private static final int MAX_NAME = 40; // characters
  private static final Lexicon NAMES = Lexicon.of("方面", "工作", "情况");
  private static final Lexicon ABOUT = Lexicon.of("关于");

  private final Context context;
  private final ListDraft list = new ListDraft();
  private final Headings headings;
  private ItemWriter writer; // of the matter being read, or null

  NamedMatters(Context context) {
    this.context = context;
    this.headings = new Headings(context, ReportForm.TOLD);
  }

  /** Returns the first heading or paragraph of them; the size of the lines if there are too few. */
  static int first(List<Line> lines) {
    int unit = lines.size();
    int named = lines.size();
    int units = 0;
    int names = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (isUnit(lines.get(i)) && i + 1 < lines.size() && tells(lines.get(i + 1))) {
        unit = Math.min(unit, i);
        units++;
      } else if (isMarked(lines.get(i)) && tells(lines.get(i))) {
        named = Math.min(named, i);
        names++;
      }
    }
    return units >= MIN_UNITS ? unit : names >= MIN_NAMED ? named : lines.size();
  }

  private static boolean isUnit(Line line) {
    return BodyForm.isShort(line)
        && !line.endsSentence()
        && HeadingDuty.of(line).filter(duty -> !duty.units().isEmpty()).isPresent();
  }

  private static boolean isMarked(Line line) {
    return Chrome.bullet(line.folded()) > 0 || ABOUT.starts(line.folded());
  }

  private static boolean tells(Line line) {
    int end = nameEnd(line);
    return end > 0 && ProgressWords.mayTell(line.folded(), end, line.length());
  }

  /** Where the name of a matter ends that a paragraph tells of; 0 if it is no such paragraph. */
  private static int nameEnd(Line line) {
    if (line.marker().isPresent() || !line.endsSentence() || line.label().isPresent()) {
      return 0;
    }
    String s = line.folded();
    int start = Chrome.bullet(s);
    int end = ReportForm.taskEnd(s, start);
    if (end <= start + 1 || end - start > MAX_NAME || end == s.length()) {
      return 0;
    }
    boolean named = s.charAt(end - 1) == ':' || NAMES.ends(s.substring(start, end - 1));
    return named || ABOUT.starts(s) ? end : 0;
  }

  /** Reads the lines, which begin with the first of them. */
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
    int start = Chrome.bullet(line.folded());
    int name = line.folded().charAt(end - 1) == ':' ? end - 1 : end;
    item.extend(context, Part.of(line));
    item.text.add(new Part(line, start, name));
    item.add(Field.PROGRESS, new Part(line, end, line.length()));
    list.items.add(item);
    writer = new ItemWriter(context, item, ReportForm.TOLD);
    context.account(CharacterClass.LABEL, line, 0, start);
    context.account(CharacterClass.ITEM_TEXT, line, start, name);
    context.account(CharacterClass.LABEL, line, name, end);
    context.account(CharacterClass.PROGRESS, line, end, line.length());
  }
}
