package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.model.report.GlossaryEntry;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;
import org.luoshi.text.Span;

/** Reads the explained terms at the end of a report, and finds where each is first used. */
final class GlossaryReader {

  private static final int MAX_TERM = 40;
  private static final int MAX_NUMBER = 4;
  private static final int MAX_SOUGHT = 1000;
  private static final int MAX_BROKEN = 12; // lines of one entry

  private static final Lexicon GLOSSARY = Lexicon.of("名词解释", "名词注释", "名词说明", "有关名词", "用语解释");
  private static final String NOTE_STARTS = "注附";
  private static final Set<String> NOTES = Set.of("注:", "注释", "注释:", "附注", "附注:", "注解", "注解:");

  private static final CharacterSet UNREAD =
      CharacterSet.of(c -> Characters.isNoteSign(c) || "“”".indexOf(c) >= 0);

  private final Context context;
  private final List<Line> body;
  private List<String> bareBody = List.of(); // without quotation marks
  private int sought;

  GlossaryReader(Context context, List<Line> body) {
    this.context = context;
    this.body = body;
  }

  List<GlossaryEntry> read(List<Line> lines) {
    List<GlossaryEntry> entries = new ArrayList<>();
    if (!lines.isEmpty()) {
      bareBody = body.stream().map(line -> withoutQuotes(line.folded())).toList();
    }
    boolean numbered = lines.stream().anyMatch(line -> isEntry(line) && isNumbered(line));
    for (int i = 0; i < lines.size(); ) {
      boolean entry = isEntry(lines.get(i), numbered);
      int end = entry ? end(lines, i, numbered) : i + 1;
      if (entry) {
        entries.add(entry(lines.get(i), lines.subList(i + 1, end)));
      }
      CharacterClass kind =
          entry || entries.isEmpty() ? CharacterClass.GLOSSARY : CharacterClass.NOTE;
      lines.subList(i, end).forEach(line -> context.account(kind, line));
      i = end;
    }
    return entries;
  }

  /** Where an entry ends that is broken over lines: behind the one that ends its sentence. */
  private static int end(List<Line> lines, int at, boolean numbered) {
    int most = Math.min(lines.size(), at + MAX_BROKEN);
    for (int i = at; i < most && (i == at || !isEntry(lines.get(i), numbered)); i++) {
      if (lines.get(i).endsSentence()) {
        return i + 1;
      }
    }
    return at + 1;
  }

  private static boolean isEntry(Line line, boolean numbered) {
    return isEntry(line) && isNumbered(line) == numbered;
  }

  /** Whether a line explains a term; entries without numbers stand only in lists without any. */
  private static boolean isEntry(Line line) {
    int end = termEnd(line);
    int from = from(line);
    boolean told = end + 1 < line.length() || awaits(line);
    return end > from && end - from <= MAX_TERM && told;
  }

  private static boolean isNumbered(Line line) {
    return from(line) > 0;
  }

  /** Where the term begins: behind the number, which may stand as [1]. */
  private static int from(Line line) {
    int number = noteEnd(line);
    return number > 0
        ? Characters.blanksEnd(line.folded(), number, line.length())
        : line.contentStart();
  }

  /** Whether a line is the heading of explained terms. */
  static boolean opens(Line line) {
    boolean notes = NOTE_STARTS.indexOf(line.folded().charAt(0)) >= 0;
    return notes && NOTES.contains(line.compact())
        || BodyForm.isShort(line) && !line.endsSentence() && GLOSSARY.isIn(line.folded());
  }

  /** Whether a line is a note at the foot of a page: [1] and what it explains. */
  static boolean isNote(Line line) {
    return line.folded().charAt(0) == '[' && noteEnd(line) > 0 && noteEnd(line) < line.length();
  }

  /** Whether a line is a note whose explanation stands in the next one: [1] 一降三减:. */
  static boolean awaits(Line line) {
    return line.endsWith(':') && isNote(line);
  }

  /** Where the number of a note such as [1] ends; 0 if there is none. */
  private static int noteEnd(Line line) {
    String s = line.folded();
    int close = s.startsWith("[") ? s.indexOf(']') : -1;
    boolean number =
        close > 1
            && close <= MAX_NUMBER
            && s.substring(1, close).chars().allMatch(c -> '0' <= c && c <= '9');
    return number ? close + 1 : 0;
  }

  /** Where the term ends: at a colon, or before 是指, or before 指 behind its closing mark. */
  private static int termEnd(Line line) {
    String s = line.folded();
    int colon = s.indexOf(':');
    int means = s.indexOf("是指");
    int marked = s.indexOf("”指");
    int early = marked >= 0 && (means < 0 || marked < means) ? marked + 1 : means;
    return early >= 0 && (colon < 0 || early < colon) ? early : colon;
  }

  private GlossaryEntry entry(Line line, List<Line> more) {
    int from = from(line);
    int end = termEnd(line);
    Optional<Part> number =
        noteEnd(line) > 0
            ? Optional.of(new Part(line, 1, noteEnd(line) - 1))
            : line.marker().map(Marker::numberEnd).map(to -> new Part(line, 0, to));
    Part term = unquoted(new Part(line, from, end));
    int definitionStart = line.folded().charAt(end) == ':' ? end + 1 : end;
    List<Part> definition =
        Stream.concat(
                Stream.of(new Part(line, definitionStart, line.length())),
                more.stream().map(Part::of))
            .filter(part -> part.from() < part.to())
            .toList();
    return GlossaryEntry.builder()
        .number(number.map(Part::text))
        .term(term.text())
        .definition(Part.concat(definition))
        .firstUse(firstUse(line.folded().substring(term.from(), term.to())))
        .span(more.isEmpty() ? line.span() : line.span().union(more.get(more.size() - 1).span()))
        .places(
            new Places()
                .add("/number", number)
                .add("/term", term.span())
                .add("/definition", definition)
                .build())
        .build();
  }

  private static Part unquoted(Part printed) {
    String term = printed.text();
    boolean whole =
        term.length() > 2 && term.startsWith("“") && term.indexOf('”') == term.length() - 1;
    return whole ? new Part(printed.line(), printed.from() + 1, printed.to() - 1) : printed;
  }

  /**
   * Quotation marks stand now in the glossary and now in the body, and the numbers of notes in the
   * body alone: they are passed over on both sides.
   */
  private Optional<Span> firstUse(String foldedTerm) {
    String bare = withoutQuotes(foldedTerm);
    if (sought++ > MAX_SOUGHT) {
      return Optional.empty();
    }
    for (int i = 0; i < body.size(); i++) {
      Line line = body.get(i);
      int at = bareBody.get(i).indexOf(bare);
      if (at >= 0) {
        int start = withQuotes(line.folded(), at);
        return Optional.of(line.span(start, withQuotes(line.folded(), at + bare.length() - 1) + 1));
      }
    }
    return Optional.empty();
  }

  private static String withoutQuotes(String s) {
    int at = UNREAD.next(s, 0, s.length());
    if (at == s.length()) {
      return s;
    }
    StringBuilder bare = new StringBuilder(s.length());
    for (int from = 0; from <= s.length(); at = UNREAD.next(s, from, s.length())) {
      bare.append(s, from, at);
      from = at + 1;
    }
    return bare.toString();
  }

  /** The index in a text of a character counted without quotation marks. */
  private static int withQuotes(String s, int bareIndex) {
    int seen = -1;
    int i = -1;
    while (seen < bareIndex) {
      i++;
      seen += UNREAD.has(s.charAt(i)) ? 0 : 1;
    }
    return i;
  }
}
