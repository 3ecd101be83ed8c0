package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.ProgressWords;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.Lexicon;

/**
 * Reads matters that are reported on one below another, each under a numbered heading of its own
 * that names it: {@code 一、某某公园建设项目完成情况}, or {@code 一、某某公园建设项目} above a paragraph that tells what
 * was done.
 */
final class Matters {

  private static final int MIN_MATTERS = 2;
  private static final Lexicon TAILS =
      Lexicon.of("完成情况", "进展情况", "落实情况", "办理情况", "推进情况", "实施情况", "建设情况");
  private static final Lexicon ADDRESSES = Lexicon.of("各位代表", "各位委员");

  private final Context context;
  private final ListDraft list = new ListDraft();
  private ItemWriter writer; // of the matter being read, or null

  Matters(Context context) {
    this.context = context;
  }

  /**
   * Returns the first of the headings of matters; the size of the lines if there are none, or most
   * paragraphs below them tell of nothing done.
   *
   * @param reports whether the document says that it reports, so that one of them is enough
   */
  static int first(List<Line> lines, int from, boolean reports) {
    int first = lines.size();
    int count = 0;
    int told = 0;
    for (int i = from; i < lines.size(); i++) {
      if (isMatter(lines, i)) {
        first = Math.min(first, i);
        count++;
        told += !tail(lines.get(i)).isEmpty() || tells(lines.get(i + 1)) ? 1 : 0;
      } else if (lines.get(i).marker().filter(m -> m.style().isSection()).isPresent()) {
        return lines.size(); // other headings divide the text
      }
    }
    int least = reports ? 1 : (count + 1) / 2;
    return count < MIN_MATTERS || told < least ? lines.size() : first;
  }

  /** Whether a heading names a matter by what is told of it, or by what is done. */
  private static boolean isMatter(List<Line> lines, int at) {
    Line line = lines.get(at);
    Optional<Marker> marker = line.marker().filter(m -> m.style().isSection());
    if (marker.isEmpty() || !BodyForm.isShort(line)) {
      return false;
    }
    String tail = tail(line);
    return tail.isEmpty()
        ? BodyForm.namesWork(line.folded(), 0, line.length())
            && at + 1 < lines.size()
            && isParagraph(lines.get(at + 1))
        : line.length() - tail.length() > marker.get().end();
  }

  private static String tail(Line line) {
    return TAILS.endingAt(line.folded(), 0, line.length());
  }

  private static boolean isParagraph(Line line) {
    return line.marker().isEmpty()
        && line.grid().isEmpty()
        && line.label().isEmpty()
        && line.endsSentence();
  }

  private static boolean tells(Line line) {
    return ProgressWords.mayTell(line.folded(), 0, line.length());
  }

  /** Reads the matters of lines that begin with the first. */
  ListDraft read(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (isMatter(lines, i)) {
        begin(line, line.marker().orElseThrow());
      } else if (writer != null && !ADDRESSES.starts(line.folded())) {
        writer.continueField(line);
      } else {
        writer = null;
        list.notes.add(Part.of(line));
        context.account(CharacterClass.NOTE, line);
      }
    }
    return list;
  }

  private void begin(Line line, Marker marker) {
    ItemDraft item = new ItemDraft(Optional.of(new Part(line, 0, marker.numberEnd())), List.of());
    int end = line.length() - tail(line).length();
    item.extend(context, Part.of(line));
    item.text.add(new Part(line, marker.end(), end));
    item.open = Optional.of(Field.PROGRESS);
    list.items.add(item);
    writer = new ItemWriter(context, item, ReportForm.NONE);
    context.account(CharacterClass.ITEM_NUMBER, line, 0, marker.end());
    context.account(CharacterClass.ITEM_TEXT, line, marker.end(), end);
    context.account(CharacterClass.LABEL, line, end, line.length());
  }
}
