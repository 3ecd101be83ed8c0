package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Chrome;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.MetadataEntry;
import org.luoshi.io.text.lexis.MetadataLabel;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.source.CharacterClass;

/** Takes off what a web site adds below the text of a document: footers, navigation, link texts. */
final class TailReader {

  private static final int MAX_REMNANT = 4;
  private static final int MAX_TAIL = 30; // lines
  private static final double CLEAR_FIT = 2.5;

  private TailReader() {}

  /** Returns the index after the last line that belongs to the document. */
  static int end(Context context, List<Line> lines, int from) {
    int end = opened(lines, from);
    for (Line line : lines.subList(end, lines.size())) {
      context.account(CharacterClass.BOILERPLATE, line);
    }
    while (end > from) {
      Line line = lines.get(end - 1);
      CharacterClass kind = kind(line, end - 1 > from ? lines.get(end - 2) : line);
      if (kind == CharacterClass.UNEXPLAINED
          || remnant(line, lines.get(Math.max(from, end - 2))) && isCell(line, lines, from)) {
        break;
      }
      context.account(kind, line);
      end--;
    }
    return end;
  }

  /** Where a line such as 相关链接 opens the tail: below it are nothing but short lines. */
  private static int opened(List<Line> lines, int from) {
    int opened = lines.size();
    for (int i = lines.size() - 1; i >= Math.max(from, lines.size() - MAX_TAIL); i--) {
      Line line = lines.get(i);
      if (Chrome.opensTail(line.folded())) {
        opened = i;
      } else if (!BodyForm.isShort(line)
          || line.endsSentence()
          || line.marker().filter(m -> m.style().isSection()).isPresent()
          || line.folded().indexOf('|') >= 0) {
        break;
      }
    }
    return opened;
  }

  /** Whether a word has the form that a column of a table asks for, such as a name or 年内. */
  private static boolean isCell(Line line, List<Line> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      Optional<TableHeader> header = TableHeader.at(lines, i);
      if (header.isPresent()) {
        ColumnFit cell = new ColumnFit(Part.of(line));
        return header.get().columns().stream().anyMatch(c -> cell.of(c) >= CLEAR_FIT);
      }
    }
    return false;
  }

  private static CharacterClass kind(Line line, Line above) {
    String folded = line.folded();
    if (Chrome.isSpam(folded)) {
      return CharacterClass.SPAM;
    }
    boolean item =
        line.label().isPresent() && (above.marker().isPresent() || above.label().isPresent())
            || line.marker().isPresent() && line.unitBracket().isPresent();
    int bullet = Chrome.bullet(folded);
    boolean bulleted =
        bullet > 0
            && !line.endsSentence()
            && line.unitBracket().isEmpty()
            && FieldLabel.expected(folded, bullet).isEmpty();
    if (Chrome.startsNavigation(folded)
        || Chrome.isFooter(folded) && !item
        || bulleted
        || isOrigin(folded)
        || remnant(line, above)) {
      return CharacterClass.BOILERPLATE;
    }
    return CharacterClass.UNEXPLAINED;
  }

  /** Whether a line tells where the page was taken from, and when: 来源:某某办公室 时间:2023-02-28. */
  private static boolean isOrigin(String folded) {
    List<MetadataEntry> entries = folded.indexOf(':') > 0 ? MetadataEntry.parse(folded) : List.of();
    return !entries.isEmpty() && entries.get(0).label() == MetadataLabel.SOURCE;
  }

  /**
   * A single short word after the last sentence or bracket: the name of the next part of the page.
   */
  private static boolean remnant(Line line, Line above) {
    String folded = line.folded();
    return folded.length() <= MAX_REMNANT
        && line.marker().isEmpty()
        && folded.chars().allMatch(Character::isIdeographic)
        && (above.endsSentence() || above.endsWith(')'))
        && Dates.whole(folded).isEmpty()
        && FieldLabel.at(folded, 0).isEmpty()
        && !UnitForm.isLikely(folded);
  }
}
