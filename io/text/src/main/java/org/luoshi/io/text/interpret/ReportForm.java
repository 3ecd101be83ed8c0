package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.io.text.lexis.ProgressWords;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** How a document reports on its tasks. */
enum ReportForm {
  /** It does not. */
  NONE,
  /** By labels, columns or words of the time being. */
  TOLD,
  /** By sentences behind those that set the tasks: {@code 新建泵站2座。1座完工,1座正在招标。} */
  BEHIND_TASKS,
  /** By all that stands behind their names: {@code 扩大就业。新增就业9万人,占全年目标的70%。} */
  BEHIND_NAMES,
  /** By paragraphs below those that set the tasks. */
  BELOW_TASKS;

  private static final Lexicon NOW = Lexicon.of("截至", "截止", "目前", "现已");
  private static final Lexicon ASPECTS =
      Lexicon.of(
          "情况", "问题", "不够", "不足", "不力", "不高", "不强", "不平衡", "不均衡", "不规范", "不及时", "缓慢", "滞后", "较慢",
          "较快", "较好", "到位", "重视", "有力", "有序", "顺利", "明显", "显著", "扎实", "良好", "向好", "见效", "增强");
  private static final Lexicon OVERALL = Lexicon.of("总体", "整体");
  private static final int MIN_TOLD = 2;
  private static final int MIN_TOLD_BELOW = 3;
  private static final int MIN_CITED = 5; // characters
  private static final int MAX_NAME = 30; // characters of the name of a task before a colon
  private static final CharacterSet NO_WORK = CharacterSet.of(",;0123456789");
  private static final CharacterSet NO_NAME = CharacterSet.of(",;:(");

  /**
   * Returns the form of a document.
   *
   * @param lines the lines of its lists
   * @param reports whether the document says that it reports progress
   */
  static ReportForm of(List<Line> lines, boolean reports) {
    if (!reports) {
      return NONE;
    }
    return firstToldBelow(lines) < lines.size() ? BELOW_TASKS : toldBehind(lines);
  }

  /**
   * Returns the first of numbered tasks most of which have a paragraph below them that tells what
   * was done; the size of the lines if there are too few, or labels tell it.
   */
  static int firstToldBelow(List<Line> lines) {
    int first = lines.size();
    int tasks = 0;
    int told = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).label().isPresent()) {
        return lines.size();
      }
      if (isTask(lines.get(i)) && !isAspect(lines.get(i))) {
        first = Math.min(first, i);
        tasks++;
        told += tells(lines.get(i + 1)) ? 1 : 0;
      }
    }
    return told >= MIN_TOLD_BELOW && 3 * told >= 2 * tasks ? first : lines.size();
  }

  /**
   * Returns the first of numbered tasks that name a piece of work or set a figure, or stand below a
   * heading that says that it reports, most of which have sentences behind them that tell what was
   * done; the size of the lines if there are too few.
   */
  static int firstToldBehind(List<Line> lines) {
    int first = lines.size();
    boolean reported = false;
    boolean closed = false; // by a heading of problems, or of what is required
    List<Line> tasks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<MarkerStyle> style = line.marker().map(Marker::style);
      boolean numbered = style.filter(BodyForm::isItemStyle).isPresent() && line.endsSentence();
      if (numbered && !closed && !isAspect(line) && (reported || isNamed(line))) {
        first = Math.min(first, i);
        tasks.add(line);
      } else if (style.filter(MarkerStyle::isSection).isPresent() && BodyForm.isShort(line)) {
        reported = DocumentKind.reports(Optional.of(line.folded())) && !OVERALL.isIn(line.folded());
        closed = Requirements.closes(line);
      }
    }
    return toldBehind(tasks) != TOLD ? first : lines.size();
  }

  /** Whether a numbered line praises or blames, or names what it speaks of, and sets no task. */
  static boolean isAspect(Line line) {
    int end = taskEnd(line.folded(), line.contentStart());
    return end > 0 && ASPECTS.lengthBefore(line.folded(), line.contentStart(), end - 1) > 0;
  }

  /** Whether a numbered line begins with a name of work, or sets or tells a figure. */
  private static boolean isNamed(Line line) {
    String s = line.folded();
    int from = line.contentStart();
    int end = taskEnd(s, from);
    if (end == 0) {
      return false;
    }
    int to = s.charAt(end - 1) == ':' ? s.length() : end;
    return BodyForm.namesWork(s, from, end - 1) || CharacterSet.DIGITS.next(s, from, to) < to;
  }

  private static boolean isTask(Line line) {
    return line.endsSentence()
        && line.grid().isEmpty()
        && line.marker().filter(m -> BodyForm.isItemStyle(m.style())).isPresent();
  }

  private static boolean tells(Line line) {
    return line.marker().isEmpty()
        && line.endsSentence()
        && ProgressWords.mayTell(line.folded(), 0, line.length());
  }

  /** Whether most numbered lines of several sentences tell in a later one what was done. */
  private static ReportForm toldBehind(List<Line> lines) {
    int several = 0;
    int told = 0;
    int named = 0;
    boolean certain = false;
    for (Line line : lines) {
      if (line.label().filter(l -> l.field() == Field.PROGRESS).isPresent()) {
        return TOLD;
      }
      int stop = line.marker().isPresent() ? taskEnd(line.folded(), line.contentStart()) : 0;
      if (stop > 0 && stop < line.length() && line.grid().isEmpty()) {
        several++;
        told += ProgressWords.mayTell(line.folded(), stop, line.length()) ? 1 : 0;
        named += tellsBehindName(line, stop) ? 1 : 0;
        certain |= ProgressWords.tell(line.folded(), stop, line.length());
      }
    }
    boolean most = certain && told >= MIN_TOLD && 3 * told >= 2 * several;
    return !most ? TOLD : 3 * named >= 2 * several ? BEHIND_NAMES : BEHIND_TASKS;
  }

  private static boolean tellsBehindName(Line line, int stop) {
    String s = line.folded();
    int end = sentenceEnd(s, stop, s.length());
    return isName(s, line.contentStart(), stop)
        && ProgressWords.mayTell(s, stop, end)
        && isOfNow(s, stop, end, s.length());
  }

  /**
   * Whether a sentence tells what was done for certain, or no later one speaks of the time being.
   */
  private static boolean isOfNow(String s, int from, int end, int to) {
    return ProgressWords.tell(s, from, end) || nowAt(s, from, to) == 0;
  }

  private static int sentenceEnd(String s, int from, int to) {
    int stop = s.indexOf('。', from);
    return stop < 0 || stop >= to ? to : stop + 1;
  }

  /** Whether a numbered line is a name with what was done behind it. */
  boolean isToldBehindName(Line line) {
    boolean may = this == BEHIND_NAMES && line.marker().isPresent();
    int stop = may ? taskEnd(line.folded(), line.contentStart()) : 0;
    return stop > 0 && stop < line.length() && isName(line.folded(), line.contentStart(), stop);
  }

  /** Whether a task is told in one clause without figures. */
  static boolean isName(String s, int from, int stop) {
    return stop - from <= MAX_NAME && NO_WORK.next(s, from, stop - 1) == stop - 1;
  }

  /** Returns where the sentence or the name ends that a task begins with; 0 if neither does. */
  static int taskEnd(String s, int from) {
    int stop = s.indexOf('。', from);
    int colon = s.lastIndexOf(':', Math.min(from + MAX_NAME, stop < 0 ? s.length() : stop));
    boolean closed = colon > from && s.charAt(colon - 1) == ')'; // 泵站工程(市甲局牵头):
    int end = closed ? Math.max(from, s.lastIndexOf('(', colon)) : colon;
    boolean named = end > from && NO_NAME.next(s, from, end) == end;
    return (named ? colon : stop) + 1;
  }

  /** Returns where the sentences of a stretch begin that tell what was done; its end if none do. */
  int told(String s, int from, int to) {
    int start = this == NONE || this == TOLD ? 0 : taskEnd(s, from);
    if (this == BEHIND_NAMES && isName(s, from, start) && start < to) {
      int end = sentenceEnd(s, start, to);
      if (!ProgressWords.plan(s, start, end) && isOfNow(s, start, end, to)) {
        return start;
      }
    }
    while (start > from && start < to) {
      int end = sentenceEnd(s, start, to);
      boolean tells =
          this == BELOW_TASKS
              ? ProgressWords.tell(s, start, end)
              : ProgressWords.mayTell(s, start, end);
      if (tells) {
        return start;
      }
      start = end;
    }
    return to;
  }

  /**
   * Returns where a task ends that a report cites before what was done: {@code “新建泵站2座”。已完工。}; 0 if
   * it cites none.
   */
  static int citedEnd(String s, int from) {
    int close = s.startsWith("“", from) ? s.indexOf('”', from) : -1;
    boolean sentence = close - from > MIN_CITED && s.startsWith("。", close + 1);
    return sentence && close + 2 < s.length() ? close + 2 : 0;
  }

  /** Whether a line begins with words of the time being: 截至9月底. */
  static boolean tellsNow(Line line) {
    return NOW.starts(line.folded());
  }

  /** The label of a completion text that begins at a place; empty if none does. */
  static Optional<FieldLabel> label(String s, int at) {
    return FieldLabel.at(s, at).filter(label -> label.field() == Field.PROGRESS);
  }

  /** Where the first sentence behind another begins that tells of the time being; 0 if none. */
  static int nowAt(String s, int from, int to) {
    int stop = s.indexOf('。', from) + 1;
    while (stop > from
        && stop < to
        && NOW.startingAt(s, stop, to).isEmpty()
        && label(s, stop).isEmpty()) {
      stop = s.indexOf('。', stop) + 1;
    }
    return stop > from && stop < to ? stop : 0;
  }
}
