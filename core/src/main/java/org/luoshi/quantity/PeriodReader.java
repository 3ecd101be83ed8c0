package org.luoshi.quantity;

import org.luoshi.quantity.Marks.Mark;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;

/**
 * Tells for each place the time that its sentence named last; places must be asked in rising order.
 */
final class PeriodReader {

  private static final CharacterSet COMPARES = CharacterSet.of("比较同与以超和逾原");
  private static final CharacterSet LEVELS = CharacterSet.of("高低快慢优好大小多少");
  private static final CharacterSet YEAR_PARTS = CharacterSet.of("底末初");
  private static final CharacterSet YEAR_ENDS =
      CharacterSet.of(c -> Characters.isBlank(c) || "年底末初的".indexOf(c) >= 0);
  private static final CharacterSet OWNERS = CharacterSet.of("由从到至为");
  private static final String AMONG = "其中";
  private static final String ATTRIBUTE = "的";

  private static final WordSet NAMES = WordSet.of("goal", "carried");
  private static final String CHINESE = "零一二三四五六七八九";
  private static final CharacterSet REWRITTEN = CharacterSet.of(CHINESE + "〇○");
  private static final int YEAR = 4; // digits
  private static final int NEAR = 4; // characters behind a time

  private final Passage passage;
  private String year = "";
  private String period = "";
  private int read;
  private int sentenceEnd = -1; // the next one from there
  private int mark = -1; // and the next of a time

  PeriodReader(Passage passage) {
    this.passage = passage;
  }

  /** Returns the time as the sentence names it, without blanks; empty if it names none. */
  String at(int place) {
    read = next(read);
    while (read < place) {
      read = next(step());
    }
    String own = yearBefore(place);
    return own.isEmpty() ? period : own;
  }

  /** Returns where the sentence ends next, or a time may begin. */
  private int next(int from) {
    if (sentenceEnd < from) {
      sentenceEnd = passage.next(Mark.SENTENCE_END, from, passage.length());
    }
    if (mark < from) {
      mark = passage.next(Mark.TIME, from, passage.length());
    }
    boolean marked = mark < passage.length();
    int first = marked ? Math.max(from, mark - Times.LAST_MARK) : mark;
    return first < sentenceEnd ? passage.next(Times.BEGINS, first, sentenceEnd) : sentenceEnd;
  }

  /** Returns the year that a number has for itself: 2016年 in 增加到2016年的5亿元. */
  private String yearBefore(int place) {
    if (!YEAR_ENDS.has(passage.at(place - 1))) {
      return "";
    }
    int told = passage.isBlank(place - 1) ? place - 1 : place;
    int end = passage.at(told - 1) == '的' ? told - 1 : told;
    int year = YEAR_PARTS.has(passage.at(end - 1)) ? end - 1 : end;
    int length = passage.at(year - 1) == '年' ? Times.yearLength(passage, year, 0) : 0;
    int before = passage.isBlank(year - length - 1) ? year - length - 2 : year - length - 1;
    boolean own = length > 0 && OWNERS.has(passage.at(before));
    return own ? compact(passage.text(year - length, end)) : "";
  }

  private int step() {
    if (read == sentenceEnd) {
      boolean goesOn = passage.startsWith(AMONG, read + 1);
      year = goesOn ? year : "";
      period = goesOn ? period : "";
      return read + 1;
    }
    int other = Times.otherNumberEnd(passage, read);
    if (other > read) {
      return other;
    }
    int end = Times.end(passage, read);
    if (end == read) {
      return read + 1;
    }
    if (tells(end)) {
      set(compact(passage.text(read, end)));
    }
    return end;
  }

  /** Returns whether 高于 or the like stands at a place. */
  private boolean isLevel(int at) {
    return passage.at(at + 1) == '于' && LEVELS.has(passage.at(at));
  }

  private void set(String time) {
    int named = time.indexOf('年') + 1;
    boolean dated = named >= 5 && Character.isDigit(time.charAt(named - 2));
    if (dated) {
      year = time.substring(named - 5, named);
    }
    boolean part = named == 0 || time.endsWith("半年");
    period = part ? year.concat(time) : time;
  }

  /**
   * Whether the time says when, and is none that something is compared with or that names a thing.
   */
  private boolean tells(int end) {
    boolean compared = read > 0 && (COMPARES.has(passage.at(read - 1)) || isLevel(read - 2));
    Stretch behind = new Stretch(passage, end, Math.min(end + NEAR, passage.length()));
    boolean names = behind.startsWith(NAMES) > 0;
    if (compared || names || passage.startsWith(ATTRIBUTE, end)) {
      return false;
    }
    int clause = passage.clauseStart(read);
    Stretch before = new Stretch(passage, clause, read).withoutLeads();
    boolean opens = before.isEmpty();
    boolean closes = passage.isBoundary(end) || behind.leads();
    return opens || closes;
  }

  /** Returns a time without blanks, its year in Arabic digits. */
  private static String compact(String time) {
    int mark = time.indexOf('年');
    int year = mark < YEAR ? mark : mark - YEAR;
    if (REWRITTEN.next(time, Math.max(0, year), Math.max(0, mark)) >= mark && !holdsBlank(time)) {
      return time;
    }
    StringBuilder letters = new StringBuilder(time.length());
    for (int i = 0; i < time.length(); i++) {
      char c = time.charAt(i);
      if (!Characters.isBlank(c)) {
        letters.append(year <= i && i < mark ? arabic(c) : c);
      }
    }
    return letters.toString();
  }

  private static boolean holdsBlank(String time) {
    int at = 0;
    while (at < time.length() && !Characters.isBlank(time.charAt(at))) {
      at++;
    }
    return at < time.length();
  }

  private static char arabic(char c) {
    return REWRITTEN.has(c) ? (char) ('0' + Math.max(0, CHINESE.indexOf(c))) : c;
  }
}
