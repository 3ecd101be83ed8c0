package org.luoshi.io.text.interpret;

import java.util.List;
import org.luoshi.io.text.lexis.Marker;

/**
 * The names of attachments below the lists of a document: {@code 附表:1.办理方案} and the lines that
 * count on, or one name that nothing but an attachment follows.
 */
final class AttachmentNames {

  private static final int MAX_LABEL = 2; // 附件

  private AttachmentNames() {}

  /** Returns the line behind the last name; the line itself if no attachment is named there. */
  static int end(List<Line> lines, int at) {
    int from = nameStart(lines.get(at));
    if (from == 0) {
      return at;
    }
    Line name = lines.get(at).part(from, lines.get(at).length());
    if (name.isEmpty() || name.endsSentence()) {
      return at;
    }
    int end = at + 1;
    int number = name.marker().map(Marker::value).orElse(0);
    while (number > 0 && end < lines.size() && isName(lines.get(end), number + 1)) {
      number++;
      end++;
    }
    boolean last = end == lines.size() || BodyForm.isAttachmentLabel(lines.get(end));
    return last || end > at + 1 ? end : at;
  }

  /** Where the first name begins, behind the colon of the label; 0 if there is none. */
  private static int nameStart(Line line) {
    String s = line.folded();
    if (s.charAt(0) != '附') {
      return 0;
    }
    int colon = s.indexOf(':');
    return colon > 0 && colon <= MAX_LABEL ? colon + 1 : 0;
  }

  private static boolean isName(Line line, int number) {
    return line.marker().filter(m -> m.value() == number).isPresent()
        && BodyForm.isShort(line)
        && !line.endsSentence()
        && line.unitBracket().isEmpty();
  }
}
