package org.luoshi.io.text.interpret;

import org.luoshi.io.text.lexis.Chrome;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.MetadataLabel;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;

/** The forms of lines of particulars above a document, each told from the line alone. */
final class ParticularLines {

  private static final CharacterSet SIGNS = Titles.signs("：:[]【】|");

  private ParticularLines() {}

  /**
   * Returns where the particulars of a line begin: behind a bullet, a day and time, or the name of
   * the site's owner.
   */
  static int leadEnd(String folded) {
    int bullet = Chrome.bullet(folded);
    String first = firstWord(folded);
    int next = Characters.blanksEnd(folded, first.length(), folded.length());
    if (bullet > 0 || first.isEmpty() || next >= folded.length()) {
      return bullet;
    }
    if (UnitForm.isLikely(first) && folded.charAt(next) == '【' && isLabelled(folded, next)) {
      return next;
    }
    if (Dates.whole(first).isEmpty()) {
      return 0;
    }
    int label = Characters.blanksEnd(folded, Dates.timeEnd(folded, next), folded.length());
    return label < folded.length() && isLabelled(folded, label) ? label : 0;
  }

  /** Whether a line has particulars with labels from a place on. */
  static boolean isLabelled(String folded, int from) {
    return !MetadataLabel.parse(folded.substring(from)).isEmpty();
  }

  /** Returns the first word of a line. */
  static String firstWord(String folded) {
    int end = 0;
    while (end < folded.length() && !Characters.isBlank(folded.charAt(end))) {
      end++;
    }
    return folded.substring(0, end);
  }

  /** A day with a time, and a unit or nothing behind it: what a site prints below the title. */
  static boolean isPublished(String folded) {
    int colon = folded.indexOf(':');
    int blank = folded.indexOf(' ');
    if (blank <= 0 || colon <= blank || Dates.whole(folded.substring(0, blank)).isEmpty()) {
      return false;
    }
    int end = Dates.timeEnd(folded, blank + 1);
    String rest = Characters.strip(folded.substring(end));
    return end > colon && (rest.isEmpty() || UnitForm.isLikely(rest));
  }

  /** Returns a value without the bars and the navigation behind it. */
  static Part value(Line line, int from, int to) {
    int end = to;
    while (end > from
        && (line.folded().charAt(end - 1) == '|'
            || Characters.isBlank(line.folded().charAt(end - 1)))) {
      end--;
    }
    int length = Chrome.withoutNavigation(line.text().substring(from, end)).length();
    return new Part(line, from, from + length);
  }

  /** Returns the letters of a label. */
  static String printed(String label) {
    return Titles.without(SIGNS, label);
  }
}
