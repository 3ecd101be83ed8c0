package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;

/**
 * A line of a table whose borders are drawn with characters: where borders cross it, and which
 * stretches between them are rules.
 *
 * @param crossings the places of the characters that are no horizontal line, from the left border
 *     to the right one
 */
record BoxRules(String text, List<Integer> crossings) {

  private static final char FIRST = '\u2500';
  private static final char LAST = '\u257F';
  private static final CharacterSet BOX = CharacterSet.of(c -> c >= FIRST && c <= LAST);
  private static final CharacterSet RULES = CharacterSet.of("─━═┄┅┈┉╌╍");
  private static final CharacterSet DOWN =
      CharacterSet.of("│┃║┌┍┎┏┐┑┒┓├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┬┭┮┯┰┱┲┳┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╒╓╔╕╖╗╞╟╠╡╢╣╤╥╦╪╫╬");
  private static final CharacterSet UP =
      CharacterSet.of("│┃║└┕┖┗┘┙┚┛├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┴┵┶┷┸┹┺┻┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╘╙╚╛╜╝╞╟╠╡╢╣╧╨╩╪╫╬");
  private static final CharacterSet CORNERS = CharacterSet.of("┌┍┎┏╒╓╔");

  /** Returns whether a stretch of text begins like the upper edge of a table. */
  static boolean opens(String text, int from, int to) {
    int start = Characters.blanksEnd(text, from, to);
    return start + 1 < to && CORNERS.has(text.charAt(start)) && RULES.has(text.charAt(start + 1));
  }

  /** Returns whether a stretch of text begins like a line of a table. */
  static boolean isLine(String text, int from, int to) {
    int start = Characters.blanksEnd(text, from, to);
    return start < to && BOX.has(text.charAt(start));
  }

  /** Reads a line; its places are those in the text. */
  static BoxRules of(String text, int from, int to) {
    List<Integer> crossings = new ArrayList<>();
    for (int i = BOX.next(text, from, to); i < to; i = BOX.next(text, i + 1, to)) {
      if (!RULES.has(text.charAt(i))) {
        crossings.add(i);
      }
    }
    return new BoxRules(text, crossings);
  }

  /** Whether a border goes on above a crossing. */
  boolean reachesUp(int crossing) {
    return UP.has(text.charAt(crossings.get(crossing)));
  }

  /** Whether a border goes on below a crossing. */
  boolean reachesDown(int crossing) {
    return DOWN.has(text.charAt(crossings.get(crossing)));
  }

  /** Whether a rule leads from a crossing to the next. */
  boolean isRule(int crossing) {
    int from = crossings.get(crossing) + 1;
    int to = crossings.get(crossing + 1);
    return from < to && RULES.runEnd(text, from, to) == to;
  }
}
