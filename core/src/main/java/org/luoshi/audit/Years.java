package org.luoshi.audit;

/** Years that words name. */
final class Years {

  private Years() {}

  /** Returns the last year named in four digits, 0 if none. */
  static int in(String words) {
    for (int at = words.lastIndexOf('年'); at >= 4; at = words.lastIndexOf('年', at - 1)) {
      int start = at;
      while (start > 0 && '0' <= words.charAt(start - 1) && words.charAt(start - 1) <= '9') {
        start--;
      }
      if (at - start == 4) {
        return Integer.parseInt(words, start, at, 10);
      }
    }
    return 0;
  }
}
