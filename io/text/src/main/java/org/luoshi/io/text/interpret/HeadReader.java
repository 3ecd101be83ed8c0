package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Chrome;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.MetadataLabel;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;
import org.luoshi.text.Span;

/** Reads what stands above the text of a document: navigation, particulars, title. */
final class HeadReader {

  private static final int MIN_TITLE = 8; // shorter is the name of a page
  private static final int MAX_LOOKAHEAD = 40;
  private static final int MAX_VALUE = 30; // characters of a value on a line of its own
  private static final int MAX_TITLE_LINES = 3;
  private static final int MAX_WORD = 4; // characters

  private final Context context;
  private final List<Line> lines;
  private final Particulars particulars = new Particulars();
  private final List<Part> titled = new ArrayList<>(1);
  private Optional<String> title = Optional.empty();

  /** The label at the end of the last line, where its value may follow. */
  private Optional<MetadataLabel.Entry> awaited = Optional.empty();

  private int titleAt = -2;
  private int next;

  HeadReader(Context context, List<Line> lines) {
    this.context = context;
    this.lines = lines;
  }

  /** What was found, where the title stands, and the first line after it. */
  record Head(Particulars particulars, Optional<String> title, List<Part> titled, int next) {}

  Head read() {
    boolean moving = true;
    while (moving && next < lines.size()) {
      Line line = lines.get(next);
      moving = particulars(line) || chrome(line) || title(line);
      next += moving ? 1 : 0;
    }
    Optional<Part> labelled = particulars.title();
    boolean printed = labelled.isEmpty() || title.filter(t -> t.length() >= MIN_TITLE).isPresent();
    return printed
        ? new Head(particulars, title, titled, next)
        : new Head(particulars, labelled.map(Part::text), labelled.stream().toList(), next);
  }

  private boolean chrome(Line line) {
    String words = line.folded().substring(Chrome.bullet(line.folded()));
    boolean chrome = Chrome.isNavigation(words) || Chrome.isNavigation(Characters.compact(words));
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
    List<MetadataLabel.Entry> entries = MetadataLabel.parse(folded);
    if (entries.isEmpty() && isGlued(line)) {
      entries = MetadataLabel.glued(folded);
    }
    if (!entries.isEmpty() && Dates.whole(ParticularLines.firstWord(line.folded())).isPresent()) {
      particulars.add("日期", new Part(line, 0, from), line.span(0, from));
    }
    boolean value = entries.isEmpty() && (labelled || awaited.isPresent() && isValue(line));
    for (MetadataLabel.Entry entry : entries) {
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

  /** Whether a short line stands between two others of particulars. */
  private boolean isGlued(Line line) {
    return line.length() <= MAX_VALUE
        && !line.endsSentence()
        && next > 0
        && ParticularLines.isLabelled(lines.get(next - 1).folded(), 0)
        && next + 1 < lines.size()
        && ParticularLines.isLabelled(lines.get(next + 1).folded(), 0);
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
    boolean below = title.isPresent();
    boolean numbered =
        awaited.isEmpty() && Titles.isNumber(folded) && !ParticularLines.isLabelled(folded, 0);
    if (numbered) {
      int bracket = folded.startsWith("(") ? 1 : 0;
      Part number = new Part(line, from + bracket, from + folded.length() - bracket);
      particulars.add(MetadataLabel.DOCUMENT_NUMBER, "文号", number, line.span());
      return true;
    }
    boolean decorated = below && (from > 0 || to < line.length());
    if (decorated && Dates.whole(folded).isPresent() || ParticularLines.isPublished(folded)) {
      particulars.add("日期", new Part(line, from, from + folded.length()), line.span());
      return true;
    }
    return false;
  }

  /**
   * The first other line is the title, unless it is a sentence or addresses somebody; it may be
   * printed again. What stands above a line that names a kind of document belongs to the site.
   */
  private boolean title(Line line) {
    boolean again = title.filter(t -> Titles.areSame(t, line)).isPresent();
    boolean first =
        title.isEmpty() && Titles.isTitle(line) && TableHeader.at(lines, next).isEmpty();
    boolean ofSite = first && !Titles.names(line) && !isHalved(line) && documentFollows();
    if (ofSite || first && isOfPage(line) || isOfSite(line)) {
      context.account(CharacterClass.BOILERPLATE, line);
      return true;
    }
    boolean continues = titleAt == next - 1 && Titles.isTitle(line) && isBroken(title.orElse(""));
    if (first || again || continues) {
      title = Optional.of(continues ? title.get() + line.text() : title.orElse(line.text()));
      if (!again) {
        titled.add(Part.of(line));
      }
      titleAt = next;
      context.account(CharacterClass.TITLE, line);
    }
    return first || again || continues;
  }

  /** Whether a line is the title of the web page, which holds that of the document below it. */
  private boolean isOfPage(Line line) {
    int end = line.folded().indexOf('_');
    return end > 0
        && lines.subList(next + 1, Math.min(lines.size(), next + MAX_TITLE_LINES)).stream()
            .anyMatch(below -> Titles.areSame(line.folded().substring(0, end), below));
  }

  /**
   * Whether a line below the title is of the site: the title is printed again below it, or a word
   * stands alone above particulars.
   */
  private boolean isOfSite(Line line) {
    if (title.isEmpty() || !Titles.isTitle(line) || next + 1 == lines.size()) {
      return false;
    }
    Line below = lines.get(next + 1);
    boolean word = line.length() <= MAX_WORD && !MetadataLabel.parse(below.folded()).isEmpty();
    return word || Titles.areSame(title.get(), below);
  }

  /** A title that names no kind of document is broken where this line or the next ends with one. */
  private boolean isBroken(String title) {
    boolean whole = title.isEmpty() || Titles.isWhole(Characters.compact(Folding.fold(title)));
    if (whole || TableHeader.at(lines, next).isPresent()) {
      return false;
    }
    for (Line line : lines.subList(next, Math.min(lines.size(), next + MAX_TITLE_LINES - 1))) {
      if (!Titles.isTitle(line)) {
        return false;
      }
      if (Titles.isWhole(line.compact())) {
        return true;
      }
    }
    return false;
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
          && MetadataLabel.parse(line.folded()).isEmpty()) {
        return true;
      }
      boolean particulars = !MetadataLabel.parse(line.folded()).isEmpty();
      if (!particulars
          && (line.endsSentence() || line.endsWith(':') || line.marker().isPresent())) {
        return false;
      }
    }
    return false;
  }
}
