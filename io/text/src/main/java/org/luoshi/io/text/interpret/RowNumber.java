package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import org.luoshi.io.text.lexis.Marker;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.text.CharacterSet;

/**
 * The number of a row in a table, alone in its cell: {@code 12}, {@code 12.}, {@code (12)}, {@code
 * 12*}, or of two levels, {@code 3.2} and {@code 3-2}.
 *
 * @param major the number, or that of the upper level
 * @param minor that of the lower level; 0 where there is none
 * @param part the number as printed, without a closing sign
 */
record RowNumber(int major, int minor, Part part) {

  private static final int MAX_LENGTH = 6;
  private static final int MAX_FIRST = 9999; // a longer one is rather a figure
  private static final int MAX_MINOR = 2; // digits

  /** Reads a cell; empty if it holds no number of a row. */
  static Optional<RowNumber> of(Part cell) {
    int length = cell.to() - cell.from();
    if (length == 0
        || length > MAX_LENGTH
        || !Marker.mayBeArabic(cell.line().folded().charAt(cell.from()))) {
      return Optional.empty();
    }
    String folded = cell.line().folded();
    int end = CharacterSet.DIGITS.runEnd(folded, cell.from(), cell.to());
    int digits = end - cell.from();
    boolean starred = digits > 0 && end + 1 == cell.to() && folded.charAt(end) == '*';
    if (end == cell.to() || starred) {
      return Optional.of(new RowNumber(Integer.parseInt(folded, cell.from(), end, 10), 0, cell));
    }
    String s = folded.substring(cell.from(), cell.to());
    boolean levels = digits > 0 && digits <= MAX_MINOR && ".-".indexOf(s.charAt(digits)) >= 0;
    if (levels && digits + 1 < s.length()) {
      boolean whole = digits(s, digits + 1) == s.length() && s.length() <= digits + 1 + MAX_MINOR;
      return whole
          ? Optional.of(
              new RowNumber(
                  Integer.parseInt(s, 0, digits, 10),
                  Integer.parseInt(s, digits + 1, s.length(), 10),
                  cell))
          : Optional.empty();
    }
    return Marker.of(s)
        .filter(m -> m.end() == s.length() && isArabic(m.style()))
        .map(
            m ->
                new RowNumber(
                    m.value(), 0, new Part(cell.line(), cell.from(), cell.from() + m.numberEnd())));
  }

  /**
   * Whether the rows of a table, whose cells these are, have the numbers that sections have
   * elsewhere: it begins with one, and none is in figures.
   */
  static boolean areOfSections(List<Part> cells) {
    if (cells.isEmpty() || !isOfSection(cells.get(0))) {
      return false;
    }
    for (Part cell : cells) {
      if (of(cell).filter(n -> n.major == 1).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Reads a cell that holds the number of a section and nothing else, as that of a row. */
  static Optional<RowNumber> ofSection(Part cell) {
    return isOfSection(cell)
        ? Marker.of(cell.compact().concat("、")).map(m -> new RowNumber(m.value(), 0, cell))
        : Optional.empty();
  }

  /** Whether a cell holds the number of a section and nothing else: {@code 一}, {@code (二)}. */
  static boolean isOfSection(Part cell) {
    return isOfSection(cell.line().folded(), cell.from(), cell.to());
  }

  /** Whether a stretch of folded text is such a cell. */
  static boolean isOfSection(String folded, int from, int to) {
    if (from == to || to - from > MAX_LENGTH || !Marker.mayBeSection(folded.charAt(from))) {
      return false;
    }
    String s = folded.substring(from, to);
    return Marker.of(s.startsWith("(") || s.endsWith("、") ? s : s + "、")
        .filter(m -> m.style().isSection() && m.end() >= s.length())
        .isPresent();
  }

  /** Whether it can be the first of a table, or of a part of one. */
  boolean opens() {
    return major > 0 && major <= MAX_FIRST;
  }

  /** Whether it comes next after another. */
  boolean follows(RowNumber before) {
    if (minor == 0) {
      return major == before.major + 1;
    }
    return before.minor > 0 && major == before.major
        ? minor == before.minor + 1
        : minor == 1 && (major == before.major + 1 || before.minor == 0 && major == before.major);
  }

  /** Whether some numbers were left out between another and this one. */
  boolean skips(RowNumber before, int atMost) {
    return minor == 0 && major > before.major + 1 && major <= before.major + atMost;
  }

  private static boolean isArabic(MarkerStyle style) {
    return switch (style) {
      case ARABIC_STOP, ARABIC_COMMA, ARABIC_BRACKET, CIRCLED -> true;
      case CHAPTER,
          CHAPTER_SECTION,
          CHINESE_COMMA,
          CHINESE_BRACKET,
          SECOND_LEVEL,
          THIRD_LEVEL,
          LETTERED,
          NAMED,
          FIRSTLY,
          BARE,
          DASH ->
          false;
    };
  }

  private static int digits(String s, int from) {
    return CharacterSet.DIGITS.runEnd(s, from, s.length());
  }
}
