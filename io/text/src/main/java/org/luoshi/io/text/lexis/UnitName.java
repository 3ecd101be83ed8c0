package org.luoshi.io.text.lexis;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/**
 * The name of a unit in a list (单位名称).
 *
 * @param text the text that the list stands in
 * @param start where the printed words begin
 * @param end where they end
 * @param ending what completes them where the list gives a shared ending once; empty else
 * @since 0.1.0
 */
public record UnitName(String text, int start, int end, String ending) {

  private static final int FEW = 4; // names, as many as most lists hold
  private static final int MAX_LENGTH = 60;
  private static final int MAX_AFTER_ETC = 8; // 等 included
  private static final CharacterSet STOP = CharacterSet.of("。");

  /** What the names of units end with, folded: single characters, and words. */
  private static final CharacterSet ENDINGS = CharacterSet.of("局委办厅部院府会社队处站所校团联协署室组台馆司街镇乡村科股");

  private static final Lexicon ENDING_WORDS =
      Lexicon.of(
          "银行", "支行", "分行", "街道", "中心", "部门", "单位", "企业", "平台", "大学", "机构", "专班", "电网", "电力", "移动",
          "联通", "电信", "铁塔", "地方", "各地", "海关", "机关", "城投", "交投", "文投", "产投", "水投", "国投", "旅投", "建投",
          "农投", "人行", "疾控", "农商行", "国企", "央企", "工业园", "产业园", "科技园", "物流园", "创业园", "农业园");

  /** Endings that a list can give once for several names. */
  private static final Lexicon SHARED =
      Lexicon.of("人民政府", "政府", "管委会", "管理委员会", "街道办事处", "办事处", "分局", "公司", "集团");

  private static final CharacterSet OPENING = CharacterSet.of("(<[");
  private static final CharacterSet CLOSING = CharacterSet.of(")>]");
  private static final CharacterSet REGIONS = CharacterSet.of("区县市镇乡旗");
  private static final int MAX_REGION = 9;
  private static final CharacterSet REGION_ENDINGS = CharacterSet.of("区县市州旗盟");
  private static final Lexicon NO_REGIONS =
      Lexicon.of(
          "小区", "社区", "校区", "片区", "街区", "库区", "灾区", "山区", "牧区", "林区", "景区", "城区", "超市", "夜市", "集市",
          "楼市", "股市", "城市", "都市", "门市");
  private static final Lexicon VERBS =
      Lexicon.of(
          "建设", "创建", "打造", "推进", "改造", "新建", "整治", "提升", "完成", "实施", "加快", "支持", "规划", "培育", "争创");
  private static final Lexicon WIDE_REGIONS =
      Lexicon.of("自治区", "直辖市", "自治州", "自治县", "自治旗", "计划单列市", "开发区", "高新区");
  private static final Lexicon AFTER_REGION = Lexicon.of("人民政府", "政府", "、", "(", "<");
  private static final CharacterSet SEPARATORS = CharacterSet.of("、,;。\n|");

  /** The characters that decide how a list is divided. */
  private static final CharacterSet DIVIDERS = CharacterSet.of("、,;。\n|(<[)>]和及会");

  private static final int MIN_JOINED = 3; // characters of each of two names that 和 joins
  private static final String JOINTLY = "会同";
  private static final String NONE = "(无)";

  /** Returns the name, completed where the list gives a shared ending once. */
  public String name() {
    return isExpanded() ? printed() + ending : printed();
  }

  /** Returns the words that were printed. */
  public String printed() {
    return text.substring(start, end);
  }

  /** Returns whether the words were completed. */
  public boolean isExpanded() {
    return !ending.isEmpty();
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
    List<UnitName> names = new ArrayList<>(FEW);
    int run = 0; // the first name behind the last comma: a shared ending reaches no further
    int depth = 0;
    int start = from;
    for (int i = DIVIDERS.next(folded, from, to); i <= to; i = DIVIDERS.next(folded, i + 1, to)) {
      char c = i < to ? folded.charAt(i) : ',';
      if (c == '<' || Brackets.opens(c)) {
        depth++;
      } else if (c == '>' || Brackets.closes(c)) {
        depth = Math.max(0, depth - 1);
      }
      boolean jointly = depth == 0 && c == '会' && isJoint(folded, start, i, to);
      boolean conjunction =
          jointly || depth == 0 && (c == '和' || c == '及') && joins(folded, start, i, to);
      boolean separator =
          depth == 0 && SEPARATORS.has(c) && !(c == '、' && listsRegions(folded, start, i, to));
      if (i == to || separator || conjunction) {
        add(text, folded, start, i, names);
        start = jointly ? i + JOINTLY.length() : i + 1;
        if (i == to || c != '、' && !conjunction) {
          if (names.size() > run + 1) {
            complete(names, run, folded);
          }
          run = names.size();
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
    return areLikely(split(text, folded, 0, folded.length()), folded);
  }

  /**
   * Returns whether names are those of units.
   *
   * @param names the names
   * @param folded the folded text that they stand in
   * @return true if every one has the form of a unit's, and there is one
   */
  public static boolean areLikely(List<UnitName> names, String folded) {
    for (UnitName name : names) {
      if (!name.isExpanded() && !canAnswer(folded, name.start, name.end)) {
        return false;
      }
    }
    return !names.isEmpty();
  }

  /**
   * Returns whether a text has the form of a unit's name.
   *
   * @param folded the folded words
   * @return true if it ends like one, or names a group of units with 各
   */
  public static boolean isLikely(String folded) {
    return isLikely(folded, 0, folded.length());
  }

  /**
   * Returns whether a stretch of text has the form of a unit's name.
   *
   * @param folded the folded text
   * @param from where the stretch begins
   * @param to where it ends
   * @return true if it ends like one, or names a group of units with 各
   */
  public static boolean isLikely(String folded, int from, int to) {
    if (from >= to || to - from > MAX_LENGTH || STOP.next(folded, from, to) < to) {
      return false;
    }
    return folded.charAt(from) == '各' || endsLikeUnit(folded, from, nameEnd(folded, from, to));
  }

  /**
   * Returns whether a stretch of text has the form of a unit's name, or of a region's that stands
   * for its government: {@code 东麓区}, {@code 高新区}.
   *
   * @param folded the folded text
   * @param from where the stretch begins
   * @param to where it ends
   * @return true if it ends like one of them
   */
  public static boolean canAnswer(String folded, int from, int to) {
    return isLikely(folded, from, to) || isRegion(folded, from, nameEnd(folded, from, to));
  }

  private static boolean isRegion(String folded, int from, int to) {
    return to - from > 2
        && to - from <= MAX_REGION
        && REGION_ENDINGS.has(folded.charAt(to - 1))
        && NO_REGIONS.endingAt(folded, from, to).isEmpty()
        && VERBS.startingAt(folded, from, to).isEmpty()
        && ideographs(folded, from, to);
  }

  /**
   * Returns whether a stretch of text ends like a unit's or a region's name, also where it names a
   * group with 各: {@code 各区人民政府}, but not {@code 各单位要认真}.
   *
   * @param folded the folded text
   * @param from where the stretch begins
   * @param to where it ends
   * @return true if it ends like one of them
   */
  static boolean isWhole(String folded, int from, int to) {
    int end = nameEnd(folded, from, to);
    return canAnswer(folded, from, to)
        && (endsLikeUnit(folded, from, end) || REGION_ENDINGS.has(folded.charAt(end - 1)));
  }

  private static boolean ideographs(String folded, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isIdeographic(folded.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** 各县(市)、区人民政府 is one name: what follows 、 is another kind of region and 政府, or yet another. */
  private static boolean listsRegions(String folded, int start, int at, int to) {
    int next = at + 1;
    if (!folded.startsWith("各", start) || next + 1 >= to) {
      return false;
    }
    int wide = WIDE_REGIONS.lengthAt(folded, next, to);
    boolean region = wide > 0 || REGIONS.has(folded.charAt(next));
    int end = next + Math.max(1, wide);
    return region && !AFTER_REGION.startingAt(folded, end, folded.length()).isEmpty();
  }

  /**
   * 和 joins two names that begin alike (市财政局和市审计局), and a name and a group (市级有关部门和各区县政府); in any
   * other place it is part of a name.
   */
  private static boolean joins(String folded, int start, int at, int to) {
    if (at - start > MAX_LENGTH) {
      return false;
    }
    int end = SEPARATORS.next(folded, at + 1, Math.min(to, at + 1 + MAX_LENGTH));
    int left = Characters.blanksEnd(folded, start, at);
    int leftEnd = Characters.blanksStart(folded, left, at);
    int right = Characters.blanksEnd(folded, at + 1, end);
    int rightEnd = Characters.blanksStart(folded, right, end);
    if (rightEnd - right > 1 && folded.charAt(right) == '各') {
      return isLikely(folded, left, leftEnd);
    }
    boolean sameTier =
        leftEnd - left >= MIN_JOINED
            && rightEnd - right >= MIN_JOINED
            && folded.charAt(left) == folded.charAt(right);
    return sameTier
        && endsLikeUnit(folded, left, withoutBracket(folded, left, leftEnd))
        && isLikely(folded, right, rightEnd);
  }

  /** 市甲局会同市乙局 names two. */
  private static boolean isJoint(String folded, int start, int at, int to) {
    return folded.startsWith(JOINTLY, at)
        && at + JOINTLY.length() < to
        && isLikely(folded, start, at);
  }

  private static void add(String text, String folded, int from, int to, List<UnitName> names) {
    int start = from;
    int end = to;
    while (start < end && isPadding(folded.charAt(start))) {
      start++;
    }
    while (end > start && (isPadding(folded.charAt(end - 1)) || folded.charAt(end - 1) == '。')) {
      end--;
    }
    if (start < end && !isNone(folded, start, end)) {
      names.add(new UnitName(text, start, end, ""));
    }
  }

  /** Whether the words say that there is no unit: 无, (无). */
  private static boolean isNone(String folded, int start, int end) {
    int length = end - start;
    return length == 1 && folded.charAt(start) == '无'
        || length == NONE.length() && folded.startsWith(NONE, start);
  }

  private static boolean isPadding(char c) {
    return Characters.isBlank(c) || "*★/".indexOf(c) >= 0;
  }

  /** Gives the names from a place on the ending that the list prints once behind them. */
  private static void complete(List<UnitName> names, int from, String folded) {
    UnitName whole = null;
    for (int i = names.size() - 1; i >= from; i--) {
      UnitName unit = names.get(i);
      if (isLikely(folded, unit.start, unit.end)) {
        whole = folded.charAt(unit.start) == '各' ? null : unit; // a group lends nothing
      } else if (whole != null) {
        int ending = sharedStart(folded, whole);
        boolean region =
            ending < whole.end
                && REGIONS.has(folded.charAt(ending))
                && REGIONS.has(folded.charAt(unit.end - 1));
        String shared = whole.text.substring(region ? ending + 1 : ending, whole.end);
        names.set(i, new UnitName(unit.text, unit.start, unit.end, shared));
      }
    }
  }

  /**
   * Returns where the ending of a complete name begins that names before it may lack, with the
   * region before 政府; its end if there is none.
   */
  private static int sharedStart(String folded, UnitName whole) {
    String ending = SHARED.endingAt(folded, whole.start + 1, whole.end);
    int at = whole.end - ending.length();
    return ending.endsWith("政府") && REGIONS.has(folded.charAt(at - 1)) ? at - 1 : at;
  }

  private static boolean endsLikeUnit(String folded, int from, int to) {
    boolean counted = to - from > 1 && isDigit(folded.charAt(to - 2)); // 5所, 完工4处
    return from < to
        && !counted
        && (ENDINGS.has(folded.charAt(to - 1)) || ENDING_WORDS.lengthBefore(folded, from, to) > 0);
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  /** Returns where a name ends, brackets and 等 behind it left out: 东州等地(州、市). */
  private static int nameEnd(String folded, int from, int to) {
    int etc = withoutEtc(folded, from, to);
    int end = withoutBracket(folded, from, etc);
    return etc == to && end < to ? withoutEtc(folded, from, end) : end;
  }

  /** Returns where a name ends, 等 and a few characters behind it left out. */
  private static int withoutEtc(String folded, int from, int to) {
    int etc = to - 1;
    while (etc > from + 1 && to - etc <= MAX_AFTER_ETC && folded.charAt(etc) != '等') {
      etc--;
    }
    return etc > from + 1 && to - etc <= MAX_AFTER_ETC ? etc : to;
  }

  /** Returns where a name ends, brackets behind it left out. */
  private static int withoutBracket(String folded, int from, int to) {
    boolean closed = from < to && CLOSING.has(folded.charAt(to - 1));
    int open = closed ? OPENING.lastEnd(folded, from, to) - 1 : to;
    return open > from ? open : to;
  }
}
