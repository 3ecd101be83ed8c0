package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.text.Characters;

/** The forms in which the head of a work report names who speaks. */
final class Speakers {

  static final int MAX_LENGTH = 40; // of a line
  private static final int MIN_NAME = 2;
  private static final int MAX_NAME = 4;
  private static final String TIME = "报告时间"; // a label behind the speaker on his line
  private static final String GOVERNMENT = "政府 ";
  private static final List<String> OFFICES =
      List.of("总理", "省长", "主席", "市长", "区长", "县长", "州长", "盟长", "旗长", "镇长", "乡长", "主任");

  private static final List<String> MEETINGS = List.of("会议上", "大会上");

  private Speakers() {}

  /** Whether a line is a bracket that a day opens. */
  static boolean isDelivery(Line line) {
    String s = line.folded();
    return s.startsWith("(") && s.indexOf(')') == s.length() - 1 && Dates.mayBegin(s, 1);
  }

  /** Who stands behind the day in its bracket: (2007年2月1日 罗文山). */
  static Optional<Part> behindDay(Line line) {
    int to = line.length() - 1;
    return isDelivery(line)
        ? Dates.all(line.folded(), 1, to).stream()
            .findFirst()
            .map(day -> new Part(line, day.end(), to).trimmed())
            .filter(person -> isPerson(person.compact()))
        : Optional.empty();
  }

  /** The words for who speaks, without the label before and the brackets around them. */
  static Part person(Line line) {
    String s = line.folded();
    boolean bracket = s.startsWith("(") && s.endsWith(")");
    int label = s.startsWith("报告人") ? s.indexOf(':') + 1 : bracket ? 1 : 0;
    int time = s.indexOf(TIME);
    int end = time > label ? time : bracket ? line.length() - 1 : line.length();
    return new Part(line, label, end);
  }

  static boolean isOfficer(Line line) {
    return line.length() <= MAX_LENGTH
        && !line.endsSentence()
        && !line.endsWith(':')
        && line.marker().isEmpty()
        && line.folded().indexOf("会议") < 0
        && OFFICES.stream().anyMatch(line.folded()::contains);
  }

  /** Whether a name stands behind that of a government: 清河镇人民政府 陈一鸣. */
  static boolean isOfGovernment(String s) {
    int blank = s.lastIndexOf(GOVERNMENT) + GOVERNMENT.length() - 1;
    return blank >= GOVERNMENT.length() && isPerson(Characters.compact(s, blank, s.length()));
  }

  static boolean isName(Line line) {
    return isPerson(line.compact());
  }

  static boolean isPerson(String compact) {
    return compact.length() >= MIN_NAME
        && compact.length() <= MAX_NAME
        && compact.codePoints().allMatch(Character::isIdeographic);
  }

  /** Where the words about a meeting end that who speaks stands behind: …会议上 省长 陆平. */
  static int meetingEnd(Line line) {
    String s = line.folded();
    for (String meeting : MEETINGS) {
      int end = s.lastIndexOf(meeting) + meeting.length();
      if (end > meeting.length()
          && end < s.length()
          && s.charAt(end) == ' '
          && OFFICES.stream().anyMatch(office -> s.indexOf(office, end) >= 0)) {
        return end;
      }
    }
    return s.length();
  }

  /** Who stands behind the meeting on its line. */
  static Optional<Part> behindMeeting(Line line) {
    int end = meetingEnd(line);
    return end < line.length()
        ? Optional.of(new Part(line, end, line.length()).trimmed())
        : Optional.empty();
  }
}
