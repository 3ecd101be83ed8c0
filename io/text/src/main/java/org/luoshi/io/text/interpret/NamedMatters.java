package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Chrome;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.ProgressWords;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/**
 * Reads paragraphs without numbers that begin with the name of what they report on: below headings
 * that name units, {@code 老旧小区改造:6个小区竣工。}, behind signs, {@code ●城市绿化方面:已完成8万平方米。}, with {@code
 * 关于}, or one below another in a report on matters for the public, {@code 公厕提升工程。全年改造32座。}
 */
final class NamedMatters {

  private static final int MIN_UNITS = 2;
  private static final int MIN_NAMED = 3; // without headings of units
  private static final int MIN_TELLING = 2;
  private static final int MAX_NAME = 40; // characters
  private static final Lexicon NAMES = Lexicon.of("方面", "工作", "情况");
  private static final Lexicon ABOUT = Lexicon.of("关于");

  private static final CharacterSet CLAUSES = CharacterSet.of(",;:");

  private final Context context;
  private final boolean promised;
  private final ListDraft list = new ListDraft();
  private final Headings headings;
  private ItemWriter writer; // of the matter being read, or null

  NamedMatters(Context context, boolean promised) {
    this.context = context;
    this.promised = promised;
    this.headings = new Headings(context, ReportForm.TOLD);
  }

  /**
   * Returns the first heading or paragraph of them; the size of the lines if there are too few.
   *
   * @param promised whether the title promises matters to the public
   */
  static int first(List<Line> lines, boolean promised) {
    int unit = lines.size();
    int named = lines.size();
    int units = 0;
    int names = 0;
    int telling = 0;
    for (int i = 0; i < lines.size() && !Requirements.closes(lines.get(i)); i++) {
      Line line = lines.get(i);
      if (isUnit(line) && i + 1 < lines.size() && tells(lines.get(i + 1), false)) {
        unit = Math.min(unit, i);
        units++;
      } else if (isMarked(line) && nameEnd(line, false) > 0) {
        named = Math.min(named, i);
        names++;
        telling += tells(line, false) ? 1 : 0;
      }
    }
    if (units >= MIN_UNITS) {
      return unit;
    }
    boolean told = names >= MIN_NAMED && telling >= MIN_TELLING;
    return told ? aboveHeading(lines, named) : promised ? firstOfRun(lines) : lines.size();
  }

  private static int aboveHeading(List<Line> lines, int first) {
    return first > 0 && isHeading(lines, first - 1) ? first - 1 : first;
  }

  /** The first of several that stand one below another. */
  private static int firstOfRun(List<Line> lines) {
    int run = 0;
    for (int i = 0; i < lines.size() && !Requirements.closes(lines.get(i)); i++) {
      run = tells(lines.get(i), true) ? run + 1 : 0;
      if (run == MIN_NAMED) {
        return i + 1 - run;
      }
    }
    return lines.size();
  }

  private static boolean isUnit(Line line) {
    return BodyForm.isShort(line)
        && !line.endsSentence()
        && HeadingDuty.of(line).filter(duty -> !duty.units().isEmpty()).isPresent();
  }

  private static boolean isMarked(Line line) {
    return Chrome.bullet(line.folded()) > 0 || ABOUT.starts(line.folded());
  }

  /** Whether a short line stands right above a paragraph that begins with a sign and a name. */
  private static boolean isHeading(List<Line> lines, int at) {
    Line line = lines.get(at);
    return BodyForm.isShort(line)
        && !line.endsSentence()
        && !line.endsWith(':')
        && !isMarked(line)
        && at + 1 < lines.size()
        && isMarked(lines.get(at + 1))
        && nameEnd(lines.get(at + 1), false) > 0;
  }

  private static boolean tells(Line line, boolean promised) {
    int end = nameEnd(line, promised);
    return end > 0 && ProgressWords.mayTell(line.folded(), end, line.length());
  }

  /** Where the name of a matter ends that a paragraph tells of; 0 if it is no such paragraph. */
  private static int nameEnd(Line line, boolean promised) {
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
    return named || ABOUT.starts(s) || promised && isName(s, end) ? end : 0;
  }

  /** Whether a first sentence is one clause that tells nothing. */
  private static boolean isName(String s, int end) {
    return CLAUSES.next(s, 0, end) == end && !ProgressWords.tell(s, 0, end);
  }

  /** Reads the lines, which begin with the first of them. */
  ListDraft read(List<Line> lines) {
    boolean closed = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int end = nameEnd(line, promised);
      closed |= Requirements.closes(line);
      if (closed) {
        note(line);
      } else if (isUnit(line) || isHeading(lines, i)) {
        writer = null;
        headings.add(list, line);
      } else if (end > 0) {
        begin(line, end);
      } else if (writer != null && (line.endsSentence() || !BodyForm.isShort(line))) {
        writer.continueField(line);
      } else {
        note(line);
      }
    }
    return list;
  }

  private void note(Line line) {
    list.notes.add(Part.of(line));
    context.account(CharacterClass.NOTE, line);
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
