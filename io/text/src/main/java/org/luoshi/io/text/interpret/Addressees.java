package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.io.text.lexis.UnitList;
import org.luoshi.text.CharacterSet;

/** Tells the lines that name those to whom a document is addressed, and the names in them. */
final class Addressees {

  private static final int MAX_ABOVE = 2; // lines
  private static final CharacterSet BETWEEN_NAMES = CharacterSet.of(",、;");

  private Addressees() {}

  /** Whether a line names nothing but units. */
  static boolean areUnits(Line line) {
    return names(line).stream().allMatch(n -> UnitForm.isWhole(line.folded(), n.from(), n.to()));
  }

  /**
   * Returns the line behind the addressees that a text begins with, or that stand below few words;
   * 0 if there are none.
   */
  static int end(List<Line> lines) {
    for (int from = 0; from <= Math.min(MAX_ABOVE, lines.size()); from++) {
      int end = end(lines, from);
      if (end > from) {
        return end;
      }
      if (end < lines.size()
          && (lines.get(end).endsSentence() || !BodyForm.isShort(lines.get(end)))) {
        return 0;
      }
    }
    return 0;
  }

  private static int end(List<Line> lines, int from) {
    int end = from;
    while (end < lines.size()
        && (end == from || !lines.get(end - 1).endsWith(':'))
        && are(lines.get(end), lines.stream().skip(end + 1L).findFirst())) {
      end++;
    }
    return end;
  }

  /** Addressees stand before a colon; the lines above can hold some of them. */
  static boolean are(Line line, Optional<Line> next) {
    boolean goesOn =
        (line.endsWith(',') || line.endsWith('、'))
            && next.filter(n -> are(n, Optional.empty())).isPresent();
    return (line.endsWith(':') || goesOn)
        && line.folded().indexOf('。') < 0
        && !line.folded().endsWith("如下:")
        && names(line).stream().anyMatch(n -> UnitForm.canAnswer(line.folded(), n.from(), n.to()));
  }

  /**
   * Addressees are told apart by {@code 、} as well: unlike in a list of units, none lends its
   * ending to another.
   */
  static List<Part> names(Line line) {
    List<Part> names = new ArrayList<>();
    int depth = 0;
    for (Part part : ReportParts.divide(new Part(line, 0, line.length() - 1), BETWEEN_NAMES)) {
      int before = names.isEmpty() ? part.from() : names.get(names.size() - 1).from();
      boolean inside = depth > 0 && !names.isEmpty(); // 各县(市、区)人民政府
      inside |= before < part.from() && isListed(line, before, part.from() - 1);
      int from = inside ? names.remove(names.size() - 1).from() : part.from();
      names.add(new Part(line, from, part.to()));
      for (int i = part.from(); i < part.to(); i++) {
        char c = line.folded().charAt(i);
        depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
      }
    }
    return names;
  }

  /** 各县、市、区人民政府 is one name, and so is 区政府各委、办、局. */
  private static boolean isListed(Line line, int from, int at) {
    String s = line.folded();
    boolean single =
        at + 3 >= line.length()
            || s.charAt(at + 2) == '('
            || BETWEEN_NAMES.has(s.charAt(at + 2)); // 各委、办、局
    return s.charAt(at) == '、' && (single || UnitList.listsRegions(s, from, at, line.length() - 1));
  }
}
