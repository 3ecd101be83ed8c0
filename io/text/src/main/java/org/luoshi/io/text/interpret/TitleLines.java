package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.MetadataEntry;
import org.luoshi.io.text.lexis.MetadataLabel;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

/** Reads the title of a document, and the names that the site and the page print around it. */
final class TitleLines {

  private static final int MAX_LOOKAHEAD = 40;
  private static final int MAX_LINES = 3;
  private static final int MAX_AGAIN = 4; // lines that a title is broken into
  private static final int MAX_WORD = 4; // characters

  private static final CharacterSet PAGE = CharacterSet.of("_-|"); // before the site's name

  private final Context context;
  private final List<Line> lines;
  private final Particulars particulars;
  private final List<Part> parts = new ArrayList<>(1);
  private int titleAt = -2;
  private int next;

  TitleLines(Context context, List<Line> lines, Particulars particulars) {
    this.context = context;
    this.lines = lines;
    this.particulars = particulars;
  }

  /** Returns the title as printed. */
  Optional<String> title() {
    return parts.isEmpty() ? Optional.empty() : Optional.of(Part.concat(parts));
  }

  /** Returns where it is printed. */
  List<Part> parts() {
    return parts;
  }

  /**
   * Takes the title, or what belongs to the site. The first other line is the title, unless it is a
   * sentence or addresses somebody; it may be printed again. What stands above a line that names a
   * kind of document belongs to the site.
   *
   * @return the number of lines that were taken
   */
  int read(int at) {
    next = at;
    Line line = lines.get(at);
    String title = Part.concat(parts);
    int again = parts.isEmpty() ? 0 : linesOf(title, at);
    boolean first =
        parts.isEmpty()
            && Titles.isTitle(line)
            && !Speakers.isDelivery(line)
            && TableHeader.at(lines, at).isEmpty()
            && !(particulars.title().isPresent() && ReportOpening.opensSubtitle(line));
    boolean ofSite =
        first && !Titles.names(line) && !isHalved(line) && !issues(at) && documentFollows();
    if (ofSite || first && isOfPage(line) || isOfSite(line, title)) {
      context.account(CharacterClass.BOILERPLATE, line);
      return 1;
    }
    if (again > 0) {
      int from = number(line);
      context.account(CharacterClass.TITLE, line, from, line.length());
      lines.subList(at + 1, at + again).forEach(l -> context.account(CharacterClass.TITLE, l));
      titleAt = at + again - 1;
      return again;
    }
    boolean continues = titleAt == at - 1 && Titles.isTitle(line) && isBroken(title);
    if (first || continues) {
      int from = first ? number(line) : 0;
      parts.add(Titles.words(line, from));
      titleAt = at;
      context.account(CharacterClass.TITLE, line, from, line.length());
    }
    return first || continues ? 1 : 0;
  }

  /** Takes the number of the document before its title; returns where the title begins. */
  private int number(Line line) {
    int end = Titles.numberEnd(line);
    if (end > 0) {
      Part number = new Part(line, 0, end);
      particulars.add(MetadataLabel.DOCUMENT_NUMBER, "文号", number, number.span());
      context.account(CharacterClass.METADATA, line, 0, end);
    }
    return end;
  }

  /** Returns on how many lines from a place on a title is printed; 0 if it is not there. */
  private int linesOf(String title, int at) {
    StringBuilder joined = new StringBuilder();
    for (int i = at; i < Math.min(lines.size(), at + MAX_AGAIN); i++) {
      Line line = lines.get(i);
      joined.append(line.folded());
      if (Titles.areSame(title, joined.toString())) {
        return i + 1 - at;
      }
      if (line.length() > Titles.MAX_LENGTH || line.endsSentence()) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether a line is the title of the web page, which holds that of the document below it. */
  private boolean isOfPage(Line line) {
    String s = line.folded();
    for (int end = PAGE.next(s, 0, s.length());
        end < s.length();
        end = PAGE.next(s, end + 1, s.length())) {
      for (int i = next + 1; i < Math.min(lines.size(), next + MAX_LINES); i++) {
        if (end > 0 && linesOf(s.substring(0, end), i) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a line below the title is of the site: the title is printed again below it, or a word
   * stands alone above particulars.
   */
  private boolean isOfSite(Line line, String title) {
    if (parts.isEmpty() || !Titles.isTitle(line) || next + 1 == lines.size()) {
      return false;
    }
    Line below = lines.get(next + 1);
    boolean word = line.length() <= MAX_WORD && !MetadataEntry.parse(below.folded()).isEmpty();
    return word || linesOf(title, next + 1) > 0;
  }

  /** A title that names no kind of document is broken where this line or the next ends with one. */
  private boolean isBroken(String title) {
    String compact = Characters.compact(Folding.fold(title));
    boolean whole = title.isEmpty() || Titles.isWhole(compact);
    if (whole || TableHeader.at(lines, next).isPresent()) {
      return Titles.isAbout(compact, lines.get(next));
    }
    for (Line line : lines.subList(next, Math.min(lines.size(), next + MAX_LINES - 1))) {
      if (!Titles.isTitle(line)) {
        return false;
      }
      if (Titles.isWhole(line.compact())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a unit stands alone above the words about what it issues, or above others like it. */
  private boolean issues(int at) {
    int end = at;
    while (end < Math.min(lines.size(), at + MAX_LINES)
        && UnitForm.isWhole(lines.get(end).compact(), 0, lines.get(end).compact().length())) {
      end++;
    }
    return end > at
        && end < lines.size()
        && lines.get(end).folded().startsWith("关于")
        && Titles.isTitle(lines.get(end));
  }

  /** Whether 工作报告 alone stands below the government whose report it is. */
  private boolean isHalved(Line line) {
    return line.folded().endsWith("政府")
        && next + 1 < lines.size()
        && lines.get(next + 1).compact().equals("工作报告");
  }

  private boolean documentFollows() {
    int end = Math.min(lines.size(), next + 1 + MAX_LOOKAHEAD);
    for (int i = next + 1; i < end; i++) {
      Line line = lines.get(i);
      if (TableHeader.at(lines, i).isPresent()) {
        return false;
      }
      if (Titles.isTitle(line)
          && Titles.names(line)
          && MetadataEntry.parse(line.folded()).isEmpty()) {
        return true;
      }
      boolean particulars = !MetadataEntry.parse(line.folded()).isEmpty();
      if (!particulars
          && (line.endsSentence() || line.endsWith(':') || line.marker().isPresent())) {
        return false;
      }
    }
    return false;
  }
}
