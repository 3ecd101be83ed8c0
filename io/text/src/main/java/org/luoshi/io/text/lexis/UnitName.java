package org.luoshi.io.text.lexis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/**
 * The name of a unit in a list (单位名称).
 *
 * @param name the name, completed where the list gives a shared ending once
 * @param printed the words that were printed
 * @param start where the printed words begin
 * @param end where they end
 * @since 0.1.0
 */
public record UnitName(String name, String printed, int start, int end) {

  private static final int MAX_LENGTH = 60;

  /** What the names of units end with, folded: single characters, and words. */
  private static final String ENDINGS = "局委办厅部院府会社队处站所校团联协署室组台馆司街镇乡村";

  private static final Lexicon ENDING_WORDS =
      Lexicon.of(
          "银行", "支行", "分行", "街道", "中心", "部门", "单位", "企业", "平台", "大学", "机构", "专班", "电网", "电力", "移动",
          "联通", "电信", "铁塔", "地方", "各地");

  /** Endings that a list can give once for several names. */
  private static final List<String> SHARED =
      List.of("人民政府", "政府", "管委会", "管理委员会", "街道办事处", "办事处", "分局", "公司", "集团");

  private static final String REGIONS = "区县市镇乡旗";
  private static final String SEPARATORS = "、,;。\n|";

  /** Returns whether the words were completed. */
  public boolean isExpanded() {
    return !name.equals(printed);
  }

  /**
   * Divides a list of units.
   *
   * @param text the text
   * @param folded the same text folded
   * @param from where the list begins
   * @param to where it ends
   * @return the units in order; blanks and {@code *} marks around them are left out
   */
  public static List<UnitName> split(String text, String folded, int from, int to) {
    List<UnitName> names = new ArrayList<>();
    List<UnitName> run =
        new ArrayList<>(); // names between two commas: a shared ending reaches no further
    int depth = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      char c = i < to ? folded.charAt(i) : ',';
      if (c == '(' || c == '<' || c == '[') {
        depth++;
      } else if (c == ')' || c == '>' || c == ']') {
        depth = Math.max(0, depth - 1);
      }
      boolean conjunction = depth == 0 && (c == '和' || c == '及') && joins(folded, start, i, to);
      boolean separator =
          depth == 0
              && SEPARATORS.indexOf(c) >= 0
              && !(c == '、' && listsRegions(folded, start, i, to));
      if (i == to || separator || conjunction) {
        add(text, folded, start, i, run);
        start = i + 1;
        if (i == to || c != '、' && !conjunction) {
          names.addAll(complete(run, folded));
          run.clear();
        }
      }
    }
    return names;
  }

  /**
   * Returns whether a text is a list of units and nothing else.
   *
   * @param text the text
   * @param folded the same text folded
   * @return true if every name in it has the form of a unit's
   */
  public static boolean areLikely(String text, String folded) {
    List<UnitName> names = split(text, folded, 0, folded.length());
    return !names.isEmpty()
        && names.stream()
            .allMatch(n -> n.isExpanded() || isLikely(folded.substring(n.start(), n.end())));
  }

  /**
   * Returns whether a text has the form of a unit's name.
   *
   * @param folded the folded words
   * @return true if it ends like one, or names a group of units with 各
   */
  public static boolean isLikely(String folded) {
    if (folded.isEmpty() || folded.length() > MAX_LENGTH || folded.indexOf('。') >= 0) {
      return false;
    }
    return folded.startsWith("各") || endsLikeUnit(withoutBracket(withoutEtc(folded)));
  }

  /** 各县(市)、区人民政府 is one name: what follows 、 is another kind of region and 政府, or yet another. */
  private static boolean listsRegions(String folded, int start, int at, int to) {
    int next = at + 1;
    boolean each =
        folded.startsWith("各", start) && next + 1 < to && REGIONS.indexOf(folded.charAt(next)) >= 0;
    return each && Stream.of("人民政府", "政府", "、", "(").anyMatch(s -> folded.startsWith(s, next + 1));
  }

  /** 和 joins two names that begin alike (市财政局和市审计局); in any other place it is part of a name. */
  private static boolean joins(String folded, int start, int at, int to) {
    if (at - start > MAX_LENGTH) {
      return false;
    }
    int end = at + 1;
    while (end < to && end - at <= MAX_LENGTH && SEPARATORS.indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    String left = Characters.strip(folded.substring(start, at));
    String right = Characters.strip(folded.substring(at + 1, end));
    boolean sameTier =
        left.length() >= 3 && right.length() >= 3 && left.charAt(0) == right.charAt(0);
    return sameTier && endsLikeUnit(withoutBracket(left)) && isLikely(right);
  }

  private static void add(String text, String folded, int from, int to, List<UnitName> run) {
    int start = from;
    int end = to;
    while (start < end && isPadding(folded.charAt(start))) {
      start++;
    }
    while (end > start && (isPadding(folded.charAt(end - 1)) || folded.charAt(end - 1) == '。')) {
      end--;
    }
    if (start < end) {
      String printed = text.substring(start, end);
      run.add(new UnitName(printed, printed, start, end));
    }
  }

  private static boolean isPadding(char c) {
    return Characters.isBlank(c) || c == '*';
  }

  private static List<UnitName> complete(List<UnitName> run, String folded) {
    if (run.size() < 2) {
      return run;
    }
    List<UnitName> done = new ArrayList<>(run);
    String shared = ""; // as printed
    String sharedFolded = "";
    for (int i = run.size() - 1; i >= 0; i--) {
      UnitName unit = run.get(i);
      String name = folded.substring(unit.start, unit.end);
      if (isLikely(name)) {
        String ending = sharedEnding(name);
        shared = unit.printed.substring(unit.printed.length() - ending.length());
        sharedFolded = ending;
      } else if (!shared.isEmpty()) {
        boolean region = REGIONS.indexOf(sharedFolded.charAt(0)) >= 0 && isRegion(name);
        done.set(
            i,
            new UnitName(
                unit.printed + shared.substring(region ? 1 : 0),
                unit.printed,
                unit.start,
                unit.end));
      }
    }
    return done;
  }

  /**
   * Returns the ending of a complete name that names before it may lack, with the region before 政府.
   */
  private static String sharedEnding(String name) {
    for (String ending : SHARED) {
      int at = name.length() - ending.length();
      if (at > 0 && name.endsWith(ending)) {
        boolean region = ending.endsWith("政府") && REGIONS.indexOf(name.charAt(at - 1)) >= 0;
        return name.substring(region ? at - 1 : at);
      }
    }
    return "";
  }

  private static boolean isRegion(String name) {
    return REGIONS.indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  private static boolean endsLikeUnit(String name) {
    if (name.isEmpty()) {
      return false;
    }
    return ENDINGS.indexOf(name.charAt(name.length() - 1)) >= 0 || ENDING_WORDS.ends(name);
  }

  private static String withoutEtc(String name) {
    int etc = name.lastIndexOf('等');
    return etc > 1 && name.length() - etc <= 8 ? name.substring(0, etc) : name;
  }

  private static String withoutBracket(String name) {
    int open = Math.max(name.lastIndexOf('('), name.lastIndexOf('<'));
    return open > 0 && (name.endsWith(")") || name.endsWith(">")) ? name.substring(0, open) : name;
  }
}
