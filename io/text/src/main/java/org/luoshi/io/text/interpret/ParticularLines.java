package org.luoshi.io.text.interpret;

import org.luoshi.io.text.lexis.Chrome;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.MetadataEntry;
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
      return siteEnd(folded);
    }
    int label = Characters.blanksEnd(folded, Dates.timeEnd(folded, next), folded.length());
    return label < folded.length() && isLabelled(folded, label) ? label : 0;
  }

  /** Returns where the particulars behind the names of a site and its address begin; 0 if none. */
  private static int siteEnd(String folded) {
    int at = 0;
    while (at < folded.length()) {
      int end = at + firstWord(folded.substring(at)).length();
      String word = folded.substring(at, end);
      boolean site = word.endsWith("网") || word.endsWith("网站");
      boolean named = site && word.indexOf(':') < 0 || word.startsWith("www.");
      if (!named) {
        return at > 0 && isLabelled(folded, at) ? at : 0;
      }
      at = Characters.blanksEnd(folded, end, folded.length());
    }
    return 0;
  }

  /** Whether a line has particulars with labels from a place on. */
  static boolean isLabelled(String folded, int from) {
    return !MetadataEntry.parse(folded.substring(from)).isEmpty();
  }

  /** Whether a line has bars, and in front of the first of them a label with its colon. */
  static boolean isBarred(String folded) {
    int end = Characters.blanksStart(folded, 0, Math.max(0, folded.indexOf('|')));
    return end > 1 && folded.charAt(end - 1) == ':' && isLabelled(folded, 0);
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
    int blank = folded.indexOf(' ');
    if (blank <= 0 || Dates.whole(folded.substring(0, blank)).isEmpty()) {
      return false;
    }
    int end = Dates.timeEnd(folded, blank + 1);
    String rest = Characters.strip(folded.substring(end));
    return Dates.isTime(folded.substring(blank + 1, end))
        && (rest.isEmpty() || UnitForm.isLikely(rest));
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
