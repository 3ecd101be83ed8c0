package org.luoshi.io.text.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.io.text.repair.Repair.Kind;
import org.luoshi.text.Characters;

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
 *   <li>Tags at the end of a line ({@code </p>}, {@code /p>}) are removed, entities such as {@code
 *       &nbsp;} replaced.
 * </ul>
 *
 * <p>All else stays as it is. Characters of private use must still be in the text: they stand for
 * bytes. The time is linear in the length of the line.
 *
 * @since 0.1.0
 */
public final class DamageRepair {

  private static final String LOST = "\uFFFD";

  private final String line;
  private final int first;
  private final int limit;
  private final StringBuilder text = new StringBuilder();
  private final List<Repair> repairs = new ArrayList<>();
  private int copied;
  private boolean asking;

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
    Objects.requireNonNull(line, "line");
    if (line.indexOf('?') < 0 && line.indexOf('&') < 0 && line.indexOf('>') < 0) {
      return new Repaired(line, List.of());
    }
    return new DamageRepair(line).run();
  }

  /**
   * Returns the view of lines that are one sentence, without their line ends and the blanks beside
   * them. Nothing else is repaired.
   *
   * @param lines the lines as published
   * @return the view
   */
  public static Repaired join(String lines) {
    StringBuilder text = new StringBuilder();
    List<Repair> breaks = new ArrayList<>();
    int copied = 0;
    for (int at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', copied)) {
      int start = Characters.blanksStart(lines, 0, at);
      int end = lineStart(lines, at + 1);
      text.append(lines, copied, start);
      breaks.add(new Repair(start, end, lines.substring(start, end), "", Kind.LINE_BREAK));
      copied = end;
    }
    return new Repaired(text.append(lines, copied, lines.length()).toString(), breaks);
  }

  /** Where the next line of a sentence begins: the number of a page may stand between. */
  private static int lineStart(String lines, int from) {
    int start = Characters.blanksEnd(lines, from, lines.length());
    int end = lines.indexOf('\n', start);
    return end > start && PageNumber.is(lines, start, end)
        ? Characters.blanksEnd(lines, end, lines.length())
        : start;
  }

  private Repaired run() {
    int at = first;
    while (at < limit) {
      char c = line.charAt(at);
      String entity = c == '&' ? HtmlResidue.entity(line, at) : "";
      int lineBreak = c == '<' ? HtmlResidue.lineBreak(line, at) : 0;
      if (lineBreak > 0) {
        at = add(at, at + lineBreak, "\n", Kind.HTML_RESIDUE);
      } else if (!entity.isEmpty()) {
        at = add(at, at + entity.length(), HtmlResidue.character(entity), Kind.HTML_RESIDUE);
      } else if (c == '?') {
        at = questionMark(at);
      } else {
        asking = !QuestionMarks.endsSentence(c) && (asking || QuestionMarks.asks(line, at));
        at++;
      }
    }
    int tagsEnd = Characters.blanksStart(line, 0, line.length());
    if (limit < tagsEnd) {
      add(limit, tagsEnd, "", Kind.HTML_RESIDUE);
    }
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
