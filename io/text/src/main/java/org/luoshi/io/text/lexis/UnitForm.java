package org.luoshi.io.text.lexis;

import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/**
 * The form that names of units have (单位名称的形式): what they end with, alone or behind 各.
 *
 * @since 0.1.0
 */
public final class UnitForm {

  static final int MAX_LENGTH = 60;
  private static final int MAX_AFTER_ETC = 8; // 等 included
  private static final CharacterSet STOP = CharacterSet.of("。");

  /** What the names of units end with, folded: single characters, and words. */
  private static final CharacterSet ENDINGS = CharacterSet.of("局委办厅部院府会社队处站所校团联协署室组台馆司街镇乡村科股");

  private static final Lexicon ENDING_WORDS =
      Lexicon.of(
          "银行", "支行", "分行", "街道", "中心", "部门", "单位", "企业", "平台", "大学", "机构", "专班", "电网", "电力", "移动",
          "联通", "电信", "铁塔", "地方", "各地", "海关", "机关", "城投", "交投", "文投", "产投", "水投", "国投", "旅投", "建投",
          "农投", "人行", "疾控", "农商行", "国企", "央企", "工业园", "产业园", "科技园", "物流园", "创业园", "农业园", "乡镇场");
  private static final CharacterSet OPENING = CharacterSet.of("(<[");
  private static final CharacterSet CLOSING = CharacterSet.of(")>]");
  private static final int MAX_REGION = 9;
  private static final CharacterSet REGION_ENDINGS = CharacterSet.of("区县市州旗盟");
  private static final Lexicon NO_REGIONS =
      Lexicon.of(
          "小区", "社区", "校区", "片区", "街区", "库区", "灾区", "山区", "牧区", "林区", "景区", "城区", "超市", "夜市", "集市",
          "楼市", "股市", "城市", "都市", "门市");
  private static final Lexicon VERBS =
      Lexicon.of(
          "建设", "创建", "打造", "推进", "改造", "新建", "整治", "提升", "完成", "实施", "加快", "支持", "规划", "培育", "争创");

  private UnitForm() {}

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
  public static boolean isWhole(String folded, int from, int to) {
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

  static boolean endsLikeUnit(String folded, int from, int to) {
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
  static int withoutBracket(String folded, int from, int to) {
    boolean closed = from < to && CLOSING.has(folded.charAt(to - 1));
    int open = closed ? OPENING.lastEnd(folded, from, to) - 1 : to;
    return open > from ? open : to;
  }
}
