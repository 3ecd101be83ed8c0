package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Chrome;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;

/**
 * Reads what stands between the title of a work report and its text: the title again, when and
 * where it was delivered, and by whom, in any order and broken over lines.
 */
final class ReportOpening {

  static final int MAX_LINES = 40;
  private static final int MAX_SUBTITLE = 100;
  private static final int MAX_BROKEN = 4;
  private static final Lexicon DEPUTIES = Lexicon.of("各位代表", "各位委员");
  private static final String COMRADES = "同志们:";
  private static final String CONTENTS = "目录";
  private static final Lexicon SPEAKS = Lexicon.of("作政府工作报告。", "作工作报告。", "作报告。");

  private final Context context;
  private final List<Line> lines;
  private final String title; // without blanks
  private final List<Part> subtitle = new ArrayList<>(1);
  private Optional<Part> speaker = Optional.empty();
  private Optional<Part> named = Optional.empty();
  private boolean inOutline; // between a table of contents and the address

  ReportOpening(Context context, List<Line> lines, Optional<String> title) {
    this.context = context;
    this.lines = lines;
    this.title = Characters.compact(Folding.fold(title.orElse("")));
  }

  /** Returns the words about day and meeting, line by line; empty if there are none. */
  List<Part> subtitle() {
    return subtitle;
  }

  Optional<Part> speaker() {
    return speaker;
  }

  /**
   * Returns the last line above the text that is the title of a report, where no other is known.
   */
  Optional<Part> title() {
    return named;
  }

  /** Returns who speaks, where a line that names him stands in place of a title. */
  static Optional<Part> speaker(List<Part> titled) {
    return titled.size() == 1
            && Speakers.isOfficer(titled.get(0).line())
            && !isReport(titled.get(0))
        ? Optional.of(Speakers.person(titled.get(0).line()))
        : Optional.empty();
  }

  private static boolean isReport(Part title) {
    return title.line().folded().contains("报告");
  }

  /** Reads it; returns the first line of the text. */
  int read() {
    int address = address();
    int i = 0;
    while (i < lines.size() && i < MAX_LINES) {
      Line line = lines.get(i);
      int taken = isOpen(line) ? subtitleLines(i) : 0;
      if (taken > 0) {
        subtitle.clear();
        Line last = lines.get(i + taken - 1);
        for (Line part : lines.subList(i, i + taken)) {
          int end = part == last ? Speakers.meetingEnd(part) : part.length();
          subtitle.add(new Part(part, contentStart(part), end));
        }
        speaker = speaker.or(() -> Speakers.behindDay(line)).or(() -> Speakers.behindMeeting(last));
      } else if (title.contains(line.compact()) || ReportReader.isSubtitle(line)) {
        taken = 1;
      } else if (isSpeaker(i)) {
        speaker = Optional.of(Speakers.person(line));
        taken = 1;
      } else if (isDay(line) && Dates.all(said(), 0, said().length()).isEmpty()) {
        subtitle.add(Part.of(line));
        taken = 1;
      } else if (i < address && (isAgain(i, address) || isHead(line))) {
        if (title.isEmpty() && ReportReader.isReport(Optional.of(line.compact()))) {
          named = Optional.of(Part.of(line));
        }
        taken = 1;
      } else {
        return i;
      }
      lines.subList(i, i + taken).forEach(part -> context.account(CharacterClass.TITLE, part));
      i += taken;
    }
    return i;
  }

  /** Whether the day and the meeting are still to come, or a day alone stood above. */
  private boolean isOpen(Line line) {
    return subtitle.isEmpty()
        || !said().contains("会议") && opensSubtitle(line) && line.folded().contains("会议");
  }

  private static int bullet(Line line) {
    return Chrome.bullet(line.folded());
  }

  private static int contentStart(Line line) {
    int from = bullet(line);
    while (from < line.length() && " -".indexOf(line.folded().charAt(from)) >= 0) {
      from++;
    }
    return from < line.length() ? from : line.contentStart();
  }

  /** Returns where the deputies are addressed, above which all is head; -1 if nowhere near. */
  private int address() {
    int end = Math.min(lines.size(), MAX_LINES);
    for (int i = 0; i < end; i++) {
      Line line = lines.get(i);
      if (addresses(line) || line.compact().startsWith(COMRADES)) {
        return i;
      }
      if (line.endsSentence() && !BodyForm.isShort(line)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a line addresses the deputies: 各位代表, 尊敬的主任、各位副主任、各位委员:. */
  static boolean addresses(Line line) {
    return DEPUTIES.starts(line.compact())
        || line.length() <= Speakers.MAX_LENGTH
            && line.endsWith(':')
            && DEPUTIES.isIn(line.folded());
  }

  private static boolean isHead(Line line) {
    return BodyForm.isShort(line) && line.marker().isEmpty() && !line.endsSentence()
        || Chrome.startsNavigation(line.folded())
        || line.length() <= Speakers.MAX_LENGTH && SPEAKS.ends(line.folded())
        || line.folded().contains("://")
        || Dates.day(timed(line)).isPresent();
  }

  /** What stands before the label at the end of a line: 2023/8/7 23:36:09 点击:. */
  private static String timed(Line line) {
    String s = line.folded();
    return line.endsWith(':') && s.lastIndexOf(' ') > 0 ? s.substring(0, s.lastIndexOf(' ')) : s;
  }

  private String said() {
    return Folding.fold(Part.concat(subtitle));
  }

  /** Whether a line is nothing but a day, perhaps in brackets. */
  private boolean isDay(Line line) {
    String s = line.folded();
    boolean bracket = s.startsWith("(") && s.endsWith(")");
    boolean expected = !subtitle.isEmpty() || bracket || line.endsWith('日') && besideSpeaker(line);
    return expected && Dates.whole(bracket ? s.substring(1, s.length() - 1) : s).isPresent();
  }

  /** Whether the speaker stands directly above or below a line. */
  private boolean besideSpeaker(Line line) {
    int at = lines.indexOf(line);
    return speaker.filter(part -> part.line() == lines.get(Math.max(0, at - 1))).isPresent()
        || at + 1 < lines.size() && Speakers.isOfficer(lines.get(at + 1));
  }

  /** How many lines the day and the meeting take from a line on; 0 if they do not begin there. */
  private int subtitleLines(int at) {
    Line line = lines.get(at);
    String s = line.folded().substring(bullet(line));
    boolean bracket = s.startsWith("(");
    boolean dash = s.startsWith("--");
    List<Dates> dates = Dates.all(s, 0, s.length());
    boolean dated = !dates.isEmpty();
    boolean begins = dash || bracket || dated && dates.get(0).start() == 0 || s.startsWith("在");
    boolean said = dated && (dash || bracket) || s.contains("会议") || s.contains("大会");
    boolean told = dash || bracket || s.indexOf('在') > 0 || s.contains("会议") || s.contains("大会");
    if (line.length() > MAX_SUBTITLE
        || line.endsSentence()
        || !begins
        || !told
        || !dated && !said) {
      return 0;
    }
    int end = Math.min(lines.size(), at + MAX_BROKEN);
    for (int i = at; i < end; i++) {
      String part = lines.get(i).folded();
      boolean more = bracket ? !part.endsWith(")") : part.lastIndexOf("会议") < part.length() - 5;
      if (!more || i + 1 == end || !continues(lines.get(i + 1))) {
        return said || i > at || dash || bracket ? i - at + 1 : 0;
      }
    }
    return 0;
  }

  /** Whether a line begins with the day of a meeting: 2025年3月21日在…. */
  static boolean opensSubtitle(Line line) {
    String s = line.folded();
    List<Dates> dates = Dates.all(s, 0, s.length());
    return !dates.isEmpty()
        && dates.get(0).start() == 0
        && dates.get(0).end() < s.length()
        && s.charAt(dates.get(0).end()) == '在';
  }

  private boolean continues(Line line) {
    return !line.endsSentence()
        && !line.endsWith(':')
        && !Speakers.isOfficer(line)
        && !Speakers.isName(line);
  }

  /** Whether a line names who speaks: an officer sooner than somebody without an office. */
  private boolean isSpeaker(int at) {
    Line line = lines.get(at);
    boolean officer =
        Speakers.isOfficer(line) && !speaker.filter(p -> Speakers.isOfficer(p.line())).isPresent();
    boolean behind = !subtitle.isEmpty() && Speakers.isOfGovernment(line.folded());
    return officer || speaker.isEmpty() && (behind || Speakers.isName(line) && atName(at));
  }

  /** Whether a line names the meeting again, or is of a table of contents. */
  private boolean isAgain(int at, int address) {
    Line line = lines.get(at);
    inOutline |= line.compact().equals(CONTENTS) || isOutline(line, address);
    return inOutline || subtitleLines(at) == 1;
  }

  /** Whether a numbered line above the address is a heading that stands again below. */
  private boolean isOutline(Line line, int address) {
    return line.marker().isPresent()
        && BodyForm.isShort(line)
        && lines.subList(address, lines.size()).stream()
            .anyMatch(below -> below.folded().startsWith(line.folded()));
  }

  /** Whether a name of a person can be expected: beside the subtitle, or above the address. */
  private boolean atName(int at) {
    Optional<Line> next = at + 1 < lines.size() ? Optional.of(lines.get(at + 1)) : Optional.empty();
    return !subtitle.isEmpty()
        || next.isPresent() && (subtitleLines(at + 1) > 0 || next.get().endsWith(':'));
  }
}
