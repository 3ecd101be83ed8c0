package org.luoshi.io.text.lexis;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

/**
 * A list of units as printed (单位名单), divided into its names.
 *
 * @since 0.1.0
 */
public final class UnitList {

  private static final int FEW = 4; // names, as many as most lists hold

  /** Endings that a list can give once for several names. */
  private static final Lexicon SHARED =
      Lexicon.of("人民政府", "政府", "管委会", "管理委员会", "街道办事处", "办事处", "分局", "公司", "集团");

  private static final CharacterSet REGIONS = CharacterSet.of("区县市镇乡旗");
  private static final CharacterSet KIND_ENDS = CharacterSet.of("省州盟区县市镇乡旗)>]"); // of 各县(市)
  private static final Lexicon WIDE_REGIONS =
      Lexicon.of("自治区", "直辖市", "自治州", "自治县", "自治旗", "县级市", "计划单列市", "开发区", "高新区");
  private static final String OFFICE = "办事处";
  private static final int MAX_KINDS = 4; // characters of the kinds of regions before it
  private static final Lexicon AFTER_REGION = Lexicon.of("人民政府", "政府", "、", "(", "[", "<");
  private static final CharacterSet SEPARATORS = CharacterSet.of("、,;。\n|");

  /** The characters that decide how a list is divided. */
  private static final CharacterSet DIVIDERS = CharacterSet.of("、,;。\n|(<[)>]和及会“");

  private static final CharacterSet QUOTE_END = CharacterSet.of("”");

  private static final CharacterSet GAPS =
      CharacterSet.of(c -> Characters.isBlank((char) c) || c == '/');
  private static final int MIN_JOINED = 3; // characters of each of two names without 、 between
  private static final String JOINTLY = "会同";
  private static final String NONE = "(无)";

  private UnitList() {}

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
      if (c == '“') {
        int end = QUOTE_END.next(folded, i, to);
        i = end < to ? end : i; // 市“双随机、一公开”办公室
        continue;
      }
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
      if (!name.isExpanded() && !UnitForm.canAnswer(folded, name.start(), name.end())) {
        return false;
      }
    }
    return !names.isEmpty();
  }

  /**
   * Returns whether a {@code 、} stands inside one name, between kinds of regions: in {@code
   * 各县(市)、区人民政府} what follows is another kind and 政府, or yet another.
   *
   * @param folded the folded text
   * @param start where the name begins
   * @param at where the {@code 、} stands
   * @param to where the list ends
   * @return true if the name goes on behind it
   */
  public static boolean listsRegions(String folded, int start, int at, int to) {
    int next = at + 1;
    if (!folded.startsWith("各", start) || next + 1 >= to || !KIND_ENDS.has(folded.charAt(at - 1))) {
      return false;
    }
    if (folded.startsWith(OFFICE, next) && at - start <= MAX_KINDS) {
      return true; // 各区、镇、办事处
    }
    int wide = WIDE_REGIONS.lengthAt(folded, next, to);
    boolean region = wide > 0 || REGIONS.has(folded.charAt(next));
    int end = next + Math.max(1, wide);
    String after = AFTER_REGION.startingAt(folded, end, folded.length());
    boolean others = folded.startsWith("各", end + after.length()); // 各新区、区政府各部门
    return region && !after.isEmpty() && !others;
  }

  /**
   * 和 joins two names that begin alike (市财政局和市审计局), and a name and a group (市级有关部门和各区县政府); in any
   * other place it is part of a name.
   */
  private static boolean joins(String folded, int start, int at, int to) {
    if (at - start > UnitForm.MAX_LENGTH) {
      return false;
    }
    int end = SEPARATORS.next(folded, at + 1, Math.min(to, at + 1 + UnitForm.MAX_LENGTH));
    int left = Characters.blanksEnd(folded, start, at);
    int leftEnd = Characters.blanksStart(folded, left, at);
    int right = Characters.blanksEnd(folded, at + 1, end);
    int rightEnd = Characters.blanksStart(folded, right, end);
    if (rightEnd - right > 1 && folded.charAt(right) == '各') {
      return UnitForm.isLikely(folded, left, leftEnd);
    }
    boolean sameTier =
        leftEnd - left >= MIN_JOINED
            && rightEnd - right >= MIN_JOINED
            && folded.charAt(left) == folded.charAt(right);
    return sameTier
        && UnitForm.endsLikeUnit(folded, left, UnitForm.withoutBracket(folded, left, leftEnd))
        && UnitForm.isLikely(folded, right, rightEnd);
  }

  /** 市甲局会同市乙局 names two. */
  private static boolean isJoint(String folded, int start, int at, int to) {
    return folded.startsWith(JOINTLY, at)
        && at + JOINTLY.length() < to
        && UnitForm.isLikely(folded, start, at);
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
      boolean apart = areApart(folded, start, end);
      while (start < end) {
        int gap = apart ? GAPS.next(folded, start, end) : end;
        names.add(new UnitName(text, start, gap, ""));
        start = GAPS.runEnd(folded, gap, end);
      }
    }
  }

  /** Whether blanks or strokes divide names that have each the form of a unit's: 市甲局 市乙局. */
  private static boolean areApart(String folded, int from, int to) {
    int start = from;
    int gap = GAPS.next(folded, from, to);
    boolean apart = gap < to;
    while (apart && start < to) {
      gap = GAPS.next(folded, start, to);
      apart = gap - start >= MIN_JOINED && UnitForm.isLikely(folded, start, gap);
      start = GAPS.runEnd(folded, gap, to);
    }
    return apart;
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
      if (UnitForm.isLikely(folded, unit.start(), unit.end())) {
        whole = folded.charAt(unit.start()) == '各' ? null : unit; // a group lends nothing
      } else if (whole != null) {
        int ending = sharedStart(folded, whole);
        boolean region =
            ending < whole.end()
                && REGIONS.has(folded.charAt(ending))
                && REGIONS.has(folded.charAt(Pinyin.start(folded, unit.end()) - 1));
        int shared = region ? Pinyin.skip(folded, ending + 1) : ending;
        String tail = whole.text().substring(shared, whole.end());
        names.set(i, new UnitName(unit.text(), unit.start(), unit.end(), tail));
      }
    }
  }

  /**
   * Returns where the ending of a complete name begins that names before it may lack, with the
   * region before 政府; its end if there is none.
   */
  private static int sharedStart(String folded, UnitName whole) {
    String ending = SHARED.endingAt(folded, whole.start() + 1, whole.end());
    int at = whole.end() - ending.length();
    int region = Pinyin.start(folded, at) - 1;
    return ending.endsWith("政府") && region > whole.start() && REGIONS.has(folded.charAt(region))
        ? region
        : at;
  }
}
