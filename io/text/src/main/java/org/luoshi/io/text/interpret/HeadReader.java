package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Chrome;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.MetadataEntry;
import org.luoshi.io.text.lexis.MetadataLabel;
import org.luoshi.io.text.lexis.UnitList;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;
import org.luoshi.text.Span;

/** Reads what stands above the text of a document: navigation, particulars, title. */
final class HeadReader {

  private static final int MIN_TITLE = 8; // shorter is the name of a page
  private static final int MAX_HEAD = 60; // lines in which the number of the document stands
  private static final int MAX_VALUE = 30; // characters of a value on a line of its own

  private final Context context;
  private final List<Line> lines;
  private final Particulars particulars = new Particulars();
  private final TitleLines titles;

  /** The label at the end of the last line, where its value may follow. */
  private Optional<MetadataEntry> awaited = Optional.empty();

  private int next;

  HeadReader(Context context, List<Line> lines) {
    this.context = context;
    this.lines = lines;
    this.titles = new TitleLines(context, lines, particulars);
  }

  /** What was found, where the title stands, and the first line after it. */
  record Head(Particulars particulars, Optional<String> title, List<Part> titled, int next) {

    Head titled(Part printed) {
      return new Head(particulars, Optional.of(printed.text()), List.of(printed), next);
    }
  }

  Head read() {
    int read = 1;
    while (read > 0 && next < lines.size()) {
      divideNumber();
      divideTitle();
      takeBar();
      Line line = lines.get(next);
      read = particulars(line) || chrome(line) ? 1 : titles.read(next);
      next += read;
    }
    Optional<Part> labelled = particulars.title();
    Optional<String> title = titles.title();
    boolean printed = labelled.isEmpty() || title.filter(t -> isTitle(t, labelled)).isPresent();
    if (ReportReader.isReport(title.map(Folding::fold))) {
      takeParticularsOfReport();
    }
    List<Part> titled = printed ? titles.parts() : labelled.stream().toList();
    if (!titled.isEmpty()) {
      number(titled.get(titled.size() - 1));
    }
    return new Head(particulars, printed ? title : labelled.map(Part::text), titled, next);
  }

  /** Whether words above the text are its title, rather than what a label says to be one. */
  private static boolean isTitle(String title, Optional<Part> labelled) {
    boolean whole = Titles.isWhole(Characters.compact(Folding.fold(labelled.get().text())));
    return title.length() >= MIN_TITLE
        && (!whole || BodyForm.namesDocument(Characters.compact(Folding.fold(title))));
  }

  /** Takes what a page says of a report between its title and the address to the deputies. */
  private void takeParticularsOfReport() {
    int end = Math.min(lines.size(), next + MAX_HEAD);
    for (int i = next; i < end && !ReportOpening.addresses(lines.get(i)); i++) {
      if (ParticularLines.isLabelled(lines.get(i).folded(), 0) && particulars(lines.get(i))) {
        lines.remove(i);
        i--;
        end--;
      }
    }
  }

  /** Takes the number of the document in brackets behind its title, if no other is printed. */
  private void number(Part title) {
    int open = title.line().folded().lastIndexOf('(', title.to());
    if (open >= title.from()
        && !particulars.isNumbered()
        && Titles.isNumber(title.line().folded().substring(open, title.to()))) {
      Part number = new Part(title.line(), open + 1, title.to() - 1);
      particulars.add(MetadataLabel.DOCUMENT_NUMBER, "文号", number, number.span());
    }
  }

  /** A bar behind a title closes the cell of a table that the page is laid out with. */
  private void takeBar() {
    Line line = lines.get(next);
    int bar = line.length() - 1;
    if (line.endsWith('|')
        && line.folded().indexOf('|') == bar
        && line.folded().contains("关于")
        && !ParticularLines.isLabelled(line.folded(), 0)) {
      context.account(CharacterClass.TABLE_HEADER, line, bar, bar + 1);
      lines.set(next, line.part(0, bar));
    }
  }

  /** Labels behind the title have a line of their own: 某某的通知 来源:某某. */
  private void divideTitle() {
    Line line = lines.get(next);
    String s = line.folded();
    int colon = next < MAX_HEAD ? s.indexOf(':') : -1;
    int blank = colon < 0 ? -1 : s.lastIndexOf(' ', colon);
    if (blank > 0
        && Titles.isWhole(Characters.compact(s, 0, blank))
        && ParticularLines.isLabelled(s, blank + 1)) {
      lines.add(next + 1, line.part(blank + 1, line.length()));
      lines.set(next, line.part(0, blank));
    }
  }

  /** What stands behind the number of the document has a line of its own: addressees, a label. */
  private void divideNumber() {
    Line line = lines.get(next);
    String s = line.folded();
    int end = next < MAX_HEAD && s.indexOf(':') > 0 ? s.indexOf('号') + 1 : 0;
    if (end == 0 || end == s.length() || !Titles.isNumber(s.substring(0, end))) {
      return;
    }
    int rest = Characters.blanksEnd(s, end, s.length());
    boolean addressed =
        line.endsWith(':') && UnitList.areLikely(line.unitNames(end, line.length() - 1), s);
    if (addressed || rest > end && ParticularLines.isLabelled(s, rest)) {
      lines.add(next + 1, line.part(rest, line.length()));
      lines.set(next, line.part(0, end));
    }
  }

  private boolean chrome(Line line) {
    if (Cells.isDebris(line) || line.folded().equals("|")) {
      context.account(CharacterClass.TABLE_HEADER, line);
      return true;
    }
    String words = line.folded().substring(Chrome.bullet(line.folded()));
    boolean chrome =
        Chrome.isNavigation(words)
            || Chrome.isNavigation(Characters.compact(words))
            || Chrome.isCaption(words);
    if (chrome) {
      context.account(CharacterClass.BOILERPLATE, line);
    }
    return chrome;
  }

  private boolean particulars(Line line) {
    if (line.length() > 4 * Titles.MAX_LENGTH) {
      return false;
    }
    int to = Chrome.controlsStart(line.folded());
    int from = ParticularLines.leadEnd(line.folded().substring(0, to));
    String folded = line.folded().substring(from, to);
    boolean labelled = awaited.filter(e -> e.label().accepts(folded)).isPresent();
    if (!labelled && unlabelled(line, from, to)) {
      context.account(CharacterClass.METADATA, line);
      return true;
    }
    List<MetadataEntry> entries = MetadataEntry.parse(folded);
    if (entries.isEmpty()) {
      entries = glued(line, folded);
    }
    if (!entries.isEmpty() && Dates.whole(ParticularLines.firstWord(line.folded())).isPresent()) {
      particulars.add("日期", new Part(line, 0, from), line.span(0, from));
    }
    boolean value = entries.isEmpty() && (labelled || awaited.isPresent() && isValue(line));
    for (MetadataEntry entry : entries) {
      if (entry.label() == MetadataLabel.CONTROL) {
        continue;
      }
      String label = line.text().substring(from + entry.start(), from + entry.valueStart());
      Span span = line.span(from + entry.start(), from + entry.end());
      particulars.add(
          entry.label(),
          ParticularLines.printed(label),
          ParticularLines.value(line, from + entry.valueStart(), from + entry.end()),
          span);
    }
    if (value) {
      particulars.fillLast(
          awaited.get().label(), ParticularLines.value(line, from, to), line.span());
    }
    awaited = entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    awaited =
        awaited.filter(
            e ->
                e.label() != MetadataLabel.CONTROL
                    && ParticularLines.value(line, from + e.valueStart(), from + e.end())
                        .text()
                        .isEmpty());
    if (value || !entries.isEmpty()) {
      context.account(CharacterClass.METADATA, line);
    }
    return value || !entries.isEmpty();
  }

  /**
   * Reads a label and its value without a colon: on a short line between two others of particulars,
   * or with a blank between them on a line beside another.
   */
  private List<MetadataEntry> glued(Line line, String folded) {
    List<MetadataEntry> glued = MetadataEntry.glued(folded);
    if (glued.isEmpty()) {
      return glued;
    }
    boolean above = next > 0 && ParticularLines.isLabelled(lines.get(next - 1).folded(), 0);
    boolean below =
        next + 1 < lines.size() && ParticularLines.isLabelled(lines.get(next + 1).folded(), 0);
    boolean between = line.length() <= MAX_VALUE && !line.endsSentence() && above && below;
    return glued.stream()
        .filter(
            e ->
                between
                    || (above || below) && Characters.isBlank(folded.charAt(e.valueStart() - 1)))
        .toList();
  }

  /**
   * Whether a line below a label without a value is that value: both are points of a list, or
   * another label stands below it.
   */
  private boolean isValue(Line line) {
    int bullet = Chrome.bullet(line.folded());
    boolean listed = bullet > 0 && Chrome.bullet(lines.get(next - 1).folded()) > 0;
    return listed && !Chrome.isNavigation(line.folded().substring(bullet))
        || line.length() <= MAX_VALUE
            && !Titles.names(line)
            && next + 1 < lines.size()
            && ParticularLines.isLabelled(lines.get(next + 1).folded(), 0);
  }

  /** Takes a document number or a day with its time alone on a line, and below the title a day. */
  private boolean unlabelled(Line line, int from, int to) {
    String folded = line.folded().substring(from, to).strip();
    boolean below = titles.title().isPresent();
    boolean numbered =
        awaited.isEmpty() && Titles.isNumber(folded) && !ParticularLines.isLabelled(folded, 0);
    if (numbered) {
      int bracket = folded.startsWith("(") ? 1 : 0;
      Part number = new Part(line, from + bracket, from + folded.length() - bracket);
      particulars.add(MetadataLabel.DOCUMENT_NUMBER, "文号", number, line.span());
      return true;
    }
    if (awaited.isEmpty() && Titles.isRegistered(folded)) {
      particulars.add("统一登记号", new Part(line, from, from + folded.length()), line.span());
      return true;
    }
    if (awaited.isEmpty() && Titles.isIndex(folded)) {
      Part index = new Part(line, from, from + folded.length());
      particulars.add(MetadataLabel.INDEX_NUMBER, "索引号", index, line.span());
      return true;
    }
    boolean decorated = below && (from > 0 || to < line.length() || folded.indexOf('-') > 0);
    if (decorated && Dates.whole(folded).isPresent() || ParticularLines.isPublished(folded)) {
      particulars.add("日期", new Part(line, from, from + folded.length()), line.span());
      return true;
    }
    return false;
  }
}
