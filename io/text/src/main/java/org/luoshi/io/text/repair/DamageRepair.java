package org.luoshi.io.text.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.repair.Repair.Kind;
import org.luoshi.text.Characters;
import org.luoshi.text.LetterForms;
import org.luoshi.text.Span;

/**
 * Repair of damage in published text (错码修复).
 *
 * <p>What is done:
 *
 * <ul>
 *   <li>GBK text that was paired one byte late ({@code ?。ㄒ唬┑}) is restored where exactly one
 *       reading is best and the line is much odder than that reading; which characters are odd
 *       follows from the levels of GB 2312 and Big5. Of the two bytes of the first character one is
 *       lost: at the beginning of a line that was the indent, elsewhere a character is lost. Where
 *       the run ends in a question mark another one is lost.
 *   <li>A question mark that no question can end with is reported and kept.
 *   <li>Words that the text of a PDF holds twice in a row are shown once, blanks between the
 *       letters of a numbered heading or the digits of a number removed, radicals shown as letters.
 *   <li>Tags at the end of a line ({@code </p>}, {@code /p>}) are removed, entities such as {@code
 *       &nbsp;} replaced, the signs around bold words in Markdown and around the cells of a
 *       spreadsheet removed.
 * </ul>
 *
 * <p>All else stays as it is. Characters of private use must still be in the text: they stand for
 * bytes. The time is linear in the length of the line.
 *
 * @since 0.1.0
 */
public final class DamageRepair {

  private static final String BOLD = "**";
  private static final String LOST = "\uFFFD";

  private final String line;
  private final int first;
  private final int limit;
  private final StringBuilder text = new StringBuilder();
  private final List<Repair> repairs = new ArrayList<>();
  private int copied;
  private boolean asking;
  private boolean bold; // whether such words have begun
  private boolean cell; // whether one in quotation marks has begun

  private DamageRepair(String line) {
    this.line = line;
    this.limit = HtmlResidue.textEnd(line);
    this.first = Characters.blanksEnd(line, 0, limit);
  }

  /**
   * Returns the repaired view of a line.
   *
   * @param line one line or paragraph as published; any text is allowed
   * @return the view; its text is {@code line} itself where nothing is damaged
   */
  public static Repaired repair(String line) {
    return repair(line, true);
  }

  /**
   * Returns the repaired view of a line of which is known whether it holds signs of damage.
   *
   * @param line one line or paragraph as published; any text is allowed
   * @param signs whether it holds {@code ?}, {@code &}, {@code >}, {@code *}, a quotation mark or a
   *     {@linkplain LetterForms radical}
   * @return the view; its text is {@code line} itself where nothing is damaged
   */
  public static Repaired repair(String line, boolean signs) {
    Optional<Repaired> layer = TextLayer.repair(line);
    if (layer.isPresent()) {
      return layer.get();
    }
    List<Span> blanks = SpacedDigits.blanks(line);
    if (!blanks.isEmpty()) {
      return without(line, blanks);
    }
    return signs ? new DamageRepair(line).run() : new Repaired(line, List.of());
  }

  /**
   * Returns the view of lines that are one sentence, each repaired, without their line ends and the
   * blanks beside them, and without what a page shows between them. A row of a spreadsheet keeps
   * the line ends in its cells.
   *
   * @param lines the lines as published
   * @param between where in them lines of the page stand, in order
   * @return the view
   */
  public static Repaired join(String lines, List<Span> between) {
    int quote = lines.indexOf("\t\"");
    if (quote >= 0 && quote < lines.indexOf('\n')) {
      return repair(lines);
    }
    List<Span> breaks = new ArrayList<>();
    int passed = 0;
    int from = 0;
    for (int at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', from)) {
      int start = Characters.blanksStart(lines, from, at);
      from = Characters.blanksEnd(lines, at + 1, lines.length());
      while (passed < between.size() && between.get(passed).start() <= from) {
        from = Characters.blanksEnd(lines, between.get(passed).end(), lines.length());
        passed++;
      }
      breaks.add(Span.of(start, from));
    }
    return without(lines, breaks);
  }

  /**
   * Returns the view of a text without what stands between its parts, each repaired.
   *
   * @param text the text as published
   * @param between the places that are left out, in order
   * @return the view
   */
  public static Repaired without(String text, List<Span> between) {
    DamageRepair joined = new DamageRepair(text);
    int from = 0;
    for (Span other : between) {
      joined.addLine(from, other.start());
      joined.add(other.start(), other.end(), "", Kind.LINE_BREAK);
      from = other.end();
    }
    joined.addLine(from, text.length());
    return joined.repaired();
  }

  /** Adds a line as it was printed: what damaged one ends with it. */
  private void addLine(int from, int to) {
    for (Repair repair : repair(line.substring(from, to)).repairs()) {
      add(from + repair.start(), from + repair.end(), repair.repaired(), repair.kind());
    }
  }

  private Repaired run() {
    int at = first;
    while (at < limit) {
      char c = line.charAt(at);
      char letter = LetterForms.letter(c);
      String entity = c == '&' ? HtmlResidue.entity(line, at) : "";
      int lineBreak = c == '<' ? HtmlResidue.lineBreak(line, at) : 0;
      if (lineBreak > 0) {
        at = add(at, at + lineBreak, "\n", Kind.HTML_RESIDUE);
      } else if (!entity.isEmpty()) {
        at = add(at, at + entity.length(), HtmlResidue.character(entity), Kind.HTML_RESIDUE);
      } else if (c == '*' && line.startsWith(BOLD, at) && (bold || isClosed(at))) {
        bold = !bold;
        at = add(at, at + BOLD.length(), "", Kind.MARKUP);
      } else if (c == '"' && isOfCell(at)) {
        at = add(at, at + 1, "", Kind.MARKUP);
      } else if (c == '?') {
        at = questionMark(at);
      } else if (letter != c) {
        at = add(at, at + 1, String.valueOf(letter), Kind.LETTER_FORM);
      } else {
        asking = !QuestionMarks.endsSentence(c) && (asking || QuestionMarks.asks(line, at));
        at++;
      }
    }
    int tagsEnd = Characters.blanksStart(line, 0, line.length());
    if (limit < tagsEnd) {
      add(limit, tagsEnd, "", Kind.HTML_RESIDUE);
    }
    return repaired();
  }

  /** Whether a quotation mark opens or closes a cell of several lines, as spreadsheets write it. */
  private boolean isOfCell(int at) {
    boolean opens = at > 0 && line.charAt(at - 1) == '\t';
    boolean closes = at + 1 < line.length() ? line.charAt(at + 1) == '\t' : cell;
    cell = opens || cell && !closes;
    return opens || closes;
  }

  /** Whether words follow a sign of bold words, and the sign again behind them. */
  private boolean isClosed(int at) {
    int from = at + BOLD.length();
    int close = line.indexOf(BOLD, from);
    return close > from && line.charAt(from) != '*' && close < limit;
  }

  private Repaired repaired() {
    return repairs.isEmpty()
        ? new Repaired(line, List.of())
        : new Repaired(text.append(line, copied, line.length()).toString(), repairs);
  }

  /** Repairs or judges the question mark at {@code at}; returns where to go on. */
  private int questionMark(int at) {
    if (ShiftedRun.isMark(line, at + 1, limit)) {
      Optional<ShiftedRun> run = ShiftedRun.read(line, at, limit);
      if (run.isPresent()) {
        return restore(at, run.get());
      }
    }
    int indent = at == first ? QuestionMarks.indentEnd(line, at, limit) : at;
    if (indent > at) {
      return add(at, indent, "", Kind.HTML_RESIDUE);
    }
    int end = QuestionMarks.end(line, at, limit);
    if (QuestionMarks.misplaced(line, first, at, end, limit) && (!asking || at == first)) {
      add(at, end, line.substring(at, end), Kind.LOST_CHARACTER);
    }
    asking = false;
    return end;
  }

  private int restore(int at, ShiftedRun run) {
    asking = false;
    boolean indent = at == first && "、。".indexOf(line.charAt(at + 1)) >= 0;
    int start = indent ? at : add(at, at + 1, LOST, Kind.LOST_CHARACTER);
    add(start, run.end(), run.text(), Kind.BYTE_SHIFT);
    return run.open() ? add(run.end(), run.end() + 1, LOST, Kind.LOST_CHARACTER) : run.end();
  }

  private int add(int start, int end, String repaired, Kind kind) {
    text.append(line, copied, start).append(repaired);
    repairs.add(new Repair(start, end, line.substring(start, end), repaired, kind));
    copied = end;
    return end;
  }
}
