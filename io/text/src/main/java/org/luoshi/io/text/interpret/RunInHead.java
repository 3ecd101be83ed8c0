package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/**
 * The head of a notice that stands on one line with its text: {@code 关于…的通知 (…〔2010〕10号) 各区人民政府:
 * …}.
 */
final class RunInHead {

  private static final int MIN_LENGTH = 200;
  private static final int MAX_ADDRESSEES = 160;
  private static final Lexicon KINDS = Lexicon.of("的通知", "的意见", "的通报");
  private static final CharacterSet ENDS_ADDRESS = CharacterSet.of(":。");
  private static final CharacterSet BLANK = CharacterSet.of(" ");

  private RunInHead() {}

  /** Returns where the parts of a head begin and the text behind it, but not the first at 0. */
  static List<Integer> starts(Line line) {
    String s = line.folded();
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
