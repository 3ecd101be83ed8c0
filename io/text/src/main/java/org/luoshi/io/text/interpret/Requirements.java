package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/**
 * Finds what a document requires of all units below its items (工作要求), and what problems a report
 * tells of all of them: paragraphs under a heading that says so, none of which has units of its
 * own.
 */
final class Requirements {

  private static final Lexicon HEADINGS =
      Lexicon.of(
          "组织实施", "组织保障", "保障措施", "工作保障", "组织领导", "加强组织领导", "强化组织领导", "强化组织保障", "强化工作保障", "督查考核",
          "督查督办", "监督考核", "督促检查", "考核督查");

  private static final String REQUIRED = "要求"; // 工作要求, 督查要求
  private static final int MAX_REQUIRED = 8; // characters

  private static final Lexicon REPORTED =
      Lexicon.of(
          "存在问题",
          "存在的问题",
          "主要问题",
          "存在的主要问题",
          "存在主要问题",
          "问题和不足",
          "问题与不足",
          "存在不足",
          "存在的不足",
          "主要不足",
          "存在的问题和不足",
          "困难和问题",
          "几点建议",
          "意见建议",
          "意见和建议",
          "对策建议",
          "督查建议",
          "下步措施",
          "下一步措施",
          "下一步重点工作",
          "存在的困难和问题",
          "下一步工作",
          "下一步工作要求",
          "下步工作要求",
          "下一步工作安排",
          "下步工作安排",
          "下一步工作打算",
          "下步工作打算",
          "下一步打算",
          "下步打算",
          "下一步工作措施",
          "下一步工作建议",
          "工作建议");

  /** How the matters of a report were brought about, all of them together. */
  private static final Lexicon METHODS =
      Lexicon.of(
          "主要做法", "主要措施", "主要举措", "主要工作措施", "工作措施", "推进措施", "经验做法", "主要经验", "特色做法", "主要做法和成效",
          "主要做法及成效", "工作体会", "几点体会", "主要特点", "工作特点", "主要成效", "工作成效", "工作亮点");

  private static final int MAX_LINES = 80; // with signature and notes

  private static final Lexicon NEXT = Lexicon.of("下一步", "下步", "接下来");

  private Requirements() {}

  /** Where they stand: the heading, and the line behind the last of them. */
  record Place(int heading, int end) {}

  /**
   * Returns where they stand.
   *
   * @param lines the lines, from the first of the items
   * @param reports whether the document reports progress
   * @return their place; empty if there are none
   */
  static Optional<Place> find(List<Line> lines, boolean reports) {
    int to = lines.size();
    int first = Math.max(0, to - MAX_LINES);
    int last = to - 1;
    while (last >= first && !holdsItems(lines.get(last))) {
      if (TableHeader.at(lines, last).isPresent()) {
        return Optional.empty(); // what follows are cells
      }
      last--;
    }
    int unled = first == 0 ? closing(lines, reports) : to;
    int heading = last < first ? unled : last + 1;
    while (heading < to && !isHeading(lines.get(heading), reports)) {
      heading++;
    }
    int end = heading;
    while (end < to && !isBehind(lines, end, to)) {
      end++;
    }
    return heading < to ? Optional.of(new Place(heading, end)) : Optional.empty();
  }

  /**
   * Returns the first of the chapters that close a report without units; the end if there is none.
   */
  private static int closing(List<Line> lines, boolean reports) {
    int closing = lines.size();
    for (int i = lines.size() - 1; i > 0 && reports; i--) {
      boolean chapter =
          lines.get(i).marker().filter(m -> m.style() == MarkerStyle.CHINESE_COMMA).isPresent();
      if (chapter && !isHeading(lines.get(i), true)) {
        return closing;
      }
      closing = chapter ? i : closing;
    }
    return closing;
  }

  private static boolean holdsItems(Line line) {
    return line.grid().isPresent()
        || line.label().isPresent()
        || BodyForm.isItem(line, Optional.empty());
  }

  private static boolean isHeading(Line line, boolean reports) {
    if (line.marker().filter(m -> !m.style().isSection()).isPresent()) {
      return false;
    }
    String words = Characters.compact(line.folded(), line.contentStart(), line.length());
    return words.endsWith(REQUIRED) && words.length() <= MAX_REQUIRED
        || HEADINGS.lengthAt(words, 0, words.length()) == words.length()
        || reports
            && line.marker().isPresent()
            && (REPORTED.lengthAt(words, 0, words.length()) == words.length()
                || METHODS.lengthAt(words, 0, words.length()) == words.length());
  }

  /** Whether a line closes what a report tells of its matters: a heading, or 下一步,…。 */
  static boolean closes(Line line) {
    return NEXT.starts(line.folded()) || isHeading(line, true);
  }

  /** Whether a signature, a note or an attachment stands behind them. */
  private static boolean isBehind(List<Line> lines, int at, int to) {
    Line line = lines.get(at);
    return BodyForm.isNote(line)
        || BodyForm.isAttachmentLabel(line)
        || Signatures.isSignedAndDated(line)
        || at + 1 < to && Signatures.isSigned(line, lines.get(at + 1));
  }
}
