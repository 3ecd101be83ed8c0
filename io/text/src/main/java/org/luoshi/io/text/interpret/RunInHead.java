package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/**
 * The head of a notice that stands on one line with its text: {@code 关于…的通知 (…〔2010〕10号) 各区人民政府:
 * …}, and the title of a work report with its meeting: {@code 政府工作报告--在…会议上}.
 */
final class RunInHead {

  private static final int MIN_LENGTH = 200;
  private static final String REPORT = "工作报告";
  private static final String MEETING = "会议";
  private static final Lexicon MEETING_ENDS = Lexicon.of("会议上", "会议上)");
  private static final int MAX_ADDRESSEES = 160;
  private static final Lexicon KINDS = Lexicon.of("的通知", "的意见", "的通报");
  private static final CharacterSet ENDS_ADDRESS = CharacterSet.of(":。");
  private static final CharacterSet BLANK = CharacterSet.of(" ");

  private RunInHead() {}

  /** Where the day and the meeting begin behind the title of a work report; 0 if none do. */
  private static int meetingStart(Line line) {
    String s = line.folded();
    int report = line.length() > Titles.MAX_LENGTH ? -1 : s.indexOf(REPORT);
    if (report < 0 || line.endsSentence()) {
      return 0;
    }
    int meeting = s.indexOf(MEETING, report);
    int start = Characters.blanksEnd(s, report + REPORT.length(), s.length());
    int close = s.startsWith("(", start) ? s.indexOf(')', start) : -1;
    if (close >= 0 && close < meeting) { // (摘要), (草案)
      start = Characters.blanksEnd(s, close + 1, s.length());
    }
    boolean opens = s.startsWith("(", start) || s.startsWith("--", start);
    boolean plain = MEETING_ENDS.ends(s) && (s.startsWith("在", start) || Dates.mayBegin(s, start));
    return (opens || plain) && meeting > start && s.indexOf('届', start) > 0 ? start : 0;
  }

  /** Returns where the parts of a head begin and the text behind it, but not the first at 0. */
  static List<Integer> starts(Line line) {
    String s = line.folded();
    int meeting = meetingStart(line);
    if (meeting > 0) {
      return List.of(meeting);
    }
    int kind = line.length() < MIN_LENGTH ? s.length() : KINDS.first(s, 0, Titles.MAX_LENGTH);
    int end = kind + KINDS.lengthAt(s, Math.min(kind, s.length()), s.length());
    if (kind >= Titles.MAX_LENGTH || end >= s.length() || s.charAt(end) != ' ') {
      return List.of();
    }
    List<Integer> starts = new ArrayList<>(3);
    int next = Characters.blanksEnd(s, end, s.length());
    starts.add(next);
    int word = BLANK.next(s, next, s.length());
    if (Titles.isNumber(s.substring(next, word))) {
      next = Characters.blanksEnd(s, word, s.length());
      starts.add(next);
    }
    int limit = Math.min(s.length(), next + MAX_ADDRESSEES);
    int colon = ENDS_ADDRESS.next(s, next, limit);
    if (colon < limit && s.charAt(colon) == ':') {
      starts.add(colon + 1);
    }
    return starts;
  }
}
