package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Span;

/** The ways in which the parts of a work report are divided and named. */
final class ReportParts {

  private static final int FIRST_LINES = 3;

  private ReportParts() {}

  /** Divides at any of the stops, except at a comma between the digits of one number. */
  static List<Part> divide(Part part, CharacterSet stops) {
    String s = part.line().folded();
    List<Part> parts = new ArrayList<>();
    int start = part.from();
    int to = part.to();
    for (int i = stops.next(s, start, to); i <= to; i = stops.next(s, i + 1, to)) {
      if (i == part.to() || !isThousands(s, i)) {
        if (!Characters.isBlank(s, start, i)) {
          parts.add(new Part(part.line(), start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean isThousands(String s, int at) {
    return s.charAt(at) == ','
        && at > 0
        && at + 3 < s.length()
        && Character.isDigit(s.charAt(at - 1))
        && Character.isDigit(s.charAt(at + 1))
        && Character.isDigit(s.charAt(at + 2))
        && Character.isDigit(s.charAt(at + 3));
  }

  /** Where words name a meeting: what stands before its last 会议, after 在 if that is there. */
  static Optional<Span> meeting(String words) {
    int to = words.lastIndexOf("会议");
    int from = words.indexOf('在') + 1;
    return from < to && Math.max(words.lastIndexOf('第', to), words.lastIndexOf('届', to)) >= from
        ? Optional.of(Span.of(from, to + 2))
        : Optional.empty();
  }

  /** The meeting that one of the first lines addresses: 向某县第七届人民代表大会第二次会议报告工作. */
  static Optional<Part> addressed(List<Line> lines) {
    for (Line line : lines.subList(0, Math.min(lines.size(), FIRST_LINES))) {
      String s = line.folded();
      int to = s.indexOf("会议");
      int from = to < 0 ? -1 : s.lastIndexOf('向', to);
      if (from >= 0 && s.indexOf('届', from) > 0 && s.indexOf('届', from) < to) {
        return Optional.of(new Part(line, from + 1, to + 2));
      }
    }
    return Optional.empty();
  }
}
