package org.luoshi.audit;

import java.util.OptionalLong;

/**
 * Quoted terms that count what they stand for: {@code A、B、C“三个到位”}, {@code “三场一站”(A、B、C、D)}, {@code
 * 以A为核心,以B、C为支撑的“一核两带”}. A term that does not fit its list may count something else, so only
 * agreement is told.
 */
final class QuotedFinder implements Finder {

  private static final int LONGEST = 12;
  private static final int PAIRED = 4;
  private static final int WINDOW = 300;
  private static final String NUMERALS = "一二两三四五六七八九十";
  private static final String MEASURES = "个项大条类种";
  private static final String LINKS = "的等这";

  @Override
  public void find(Case text, Docket docket) {
    Script script = text.script();
    for (int at = script.text().indexOf('“'); at >= 0; at = script.text().indexOf('“', at + 1)) {
      int end = at + 1;
      while (end < at + LONGEST && script.at(end) != '”' && script.at(end) != '\0') {
        end++;
      }
      if (script.at(end) == '”') {
        long count = count(script.text(at + 1, end));
        if (count > 1) {
          judge(script, at, end + 1, count, docket);
        }
      }
    }
  }

  /** Returns the sum of the numerals of a term, each of which counts the character behind it. */
  private static long count(String term) {
    long sum = 0;
    boolean opens = term.length() > 1 && NUMERALS.indexOf(term.charAt(0)) >= 0;
    if (opens && MEASURES.indexOf(term.charAt(1)) >= 0) {
      return Counted.value(term.substring(0, 1)).orElse(0);
    }
    for (int i = 0; opens && i + 1 < term.length(); i++) {
      boolean numeral = NUMERALS.indexOf(term.charAt(i)) >= 0;
      boolean counts = NUMERALS.indexOf(term.charAt(i + 1)) < 0;
      if (numeral && counts) {
        OptionalLong value = Counted.value(term.substring(i, i + 1));
        sum += value.orElse(0);
      }
    }
    return sum;
  }

  private static void judge(Script script, int start, int end, long count, Docket docket) {
    int close = script.at(end) == '(' ? script.partner(end) : -1;
    if (close > 0) {
      NameList inside = NameList.in(script, end + 1, close, "、");
      if (inside.size() > 1 && inside.mayCount(count)) {
        agree(script, start, close + 1, count, docket);
        return;
      }
    }
    int from = LINKS.indexOf(script.at(start - 1)) >= 0 ? start - 1 : start;
    NameList before = NameList.before(script, from);
    if (before.size() > 1 && before.mayCount(count)) {
      agree(script, before.start(), end, count, docket);
      return;
    }
    if (chains(script, start, end, docket)) {
      return;
    }
    int names = before.size();
    int first = before.start();
    while (script.text().startsWith("以", first) && script.at(first - 1) == ',') {
      before = NameList.before(script, first - 1);
      first = before.start();
      names += script.text().startsWith("以", first) ? before.size() : 0;
    }
    if (names == count && script.text().startsWith("以", first)) {
      agree(script, first, end, count, docket);
    }
  }

  /** Takes chains of equal length before a term that counts both: “A-B-C”…“D-E-F”…“两链三级”. */
  private static boolean chains(Script script, int start, int end, Docket docket) {
    String term = script.text(start + 1, end - 1);
    if (term.length() != PAIRED || NUMERALS.indexOf(term.charAt(2)) < 0) {
      return false;
    }
    long lists = Counted.value(term.substring(0, 1)).orElse(0);
    long members = Counted.value(term.substring(2, 3)).orElse(0);
    int first = script.sentenceStart(start, WINDOW);
    int found = 0;
    for (int at = script.text().indexOf('“', first);
        at >= 0 && at < start;
        at = script.text().indexOf('“', at + 1)) {
      int close = script.text().indexOf('”', at);
      String chain = script.text(at + 1, close);
      long links = chain.chars().filter(c -> c == '-').count();
      found += links == members - 1 ? 1 : 0;
    }
    if (found > 1 && found == lists) {
      agree(script, first, end, lists * members, docket);
      return true;
    }
    return false;
  }

  private static void agree(Script script, int from, int to, long count, Docket docket) {
    docket.names((int) count, count, "个", Reason.AGREES, script, from, to);
  }
}
