package org.luoshi.comparison;

/**
 * The longest stretches that two names have in common, two characters or more each.
 *
 * @param shareOfFirst which part of the first name they make up, in per cent
 * @param shareOfSecond which part of the second name they make up, in per cent
 * @param isTelling whether one of them is more than a common noun
 */
record Overlap(int shareOfFirst, int shareOfSecond, boolean isTelling) {

  private static final int LONGEST_NAME = 40;

  static Overlap of(String first, String second) {
    return new Search(clip(first), clip(second)).run();
  }

  private static char[] clip(String name) {
    return name.substring(Math.max(0, name.length() - LONGEST_NAME)).toCharArray();
  }

  /** Takes the longest common stretch out of both names until none is left. */
  private static final class Search {

    private final char[] first;
    private final char[] second;
    private int covered;
    private boolean telling;

    Search(char[] first, char[] second) {
      this.first = first;
      this.second = second;
    }

    Overlap run() {
      while (takeLongest()) {
        // goes on with what is left of the names
      }
      return new Overlap(percent(first.length), percent(second.length), telling);
    }

    private int percent(int length) {
      return length == 0 ? 0 : covered * 100 / length;
    }

    private boolean takeLongest() {
      int[] row = new int[second.length + 1];
      int longest = 1;
      int endFirst = 0;
      int endSecond = 0;
      for (int i = 1; i <= first.length; i++) {
        for (int j = second.length; j > 0; j--) {
          boolean same = first[i - 1] == second[j - 1] && first[i - 1] != 0;
          row[j] = same ? row[j - 1] + 1 : 0;
          if (row[j] > longest) {
            longest = row[j];
            endFirst = i;
            endSecond = j;
          }
        }
      }
      if (longest < 2) {
        return false;
      }
      telling |= !NameWords.isCommon(new String(first, endFirst - longest, longest));
      covered += longest;
      for (int i = 1; i <= longest; i++) {
        first[endFirst - i] = 0;
        second[endSecond - i] = 0;
      }
      return true;
    }
  }
}
