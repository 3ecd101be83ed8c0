package org.luoshi.io.text.lexis;

import java.util.List;
import java.util.Optional;
import org.luoshi.text.Lexicon;

/**
 * The governments that a text names (行政区域): what stands before {@code 人民政府} or {@code 政府}, or opens
 * the title of what is told about a work report.
 *
 * @since 0.1.0
 */
public final class Jurisdictions {

  private static final Lexicon PERIODS =
      Lexicon.of(
          "上半年", "下半年", "全年", "一季度", "二季度", "三季度", "四季度", "第一季度", "第二季度", "第三季度", "第四季度", "前三季度");
  private static final String GOVERNMENT = "政府";
  private static final String PEOPLE = "人民";
  private static final Lexicon REPORTS =
      Lexicon.of("政府工作报告", "预算执行", "预算草案", "计划执行", "计划草案", "统计公报");
  private static final Lexicon ABOUT = Lexicon.of("涉及", "承担", "贯彻", "落实");
  private static final int MAX_NAME = 24;
  private static final int MIN_NAME = 2; // 区人民政府 names no district

  private static final String TIERS = "省市區区縣县旗州盟鎮镇鄉乡";
  private static final String NOT_FIRST = "各我本全该";

  /** Words that stand before a name or mean no single place. */
  private static final List<String> FOREIGN =
      List.of(
          "关于", "關於", "印发", "印發", "落实", "落實", "分解", "贯彻", "推进", "督查", "督办", "委县", "委区", "委市", "委镇",
          "委乡", "各");

  /** Zones that have a committee, and kinds of places. */
  private static final List<String> ZONES =
      List.of(
          "高新区", "开发区", "经开区", "示范区", "度假区", "园区", "社区", "小区", "景区", "片区", "库区", "辖区", "主城区",
          "中心城区", "老城区", "市县区", "市区县", "县市区", "县区", "区县", "市县", "乡镇", "鄉鎮");

  private Jurisdictions() {}

  /**
   * Finds the government that a name begins with.
   *
   * @param text the name of an issuer or signatory, such as {@code 云州市江湾区人民政府办公室}
   * @param folded the same text folded
   * @return the region as printed; empty if none is named
   */
  public static Optional<String> find(String text, String folded) {
    int government = folded.indexOf(GOVERNMENT);
    int people = government - PEOPLE.length();
    boolean full = people >= 0 && folded.startsWith(PEOPLE, people);
    return full ? name(text, folded, 0, people) : district(text, folded, 0, government);
  }

  /**
   * Finds the region that a title opens with, where it is about a work report, or that of a report
   * on the plan or the budget or of a bulletin.
   *
   * @param title a title such as {@code 江湾区2023年《政府工作报告》任务完成情况}
   * @param folded the same title folded
   * @return the region as printed; empty if the title opens with none
   */
  public static Optional<String> ofTitle(String title, String folded) {
    if (!REPORTS.isIn(folded)) {
      return Optional.empty();
    }
    int from = afterYear(folded);
    int end = from;
    while (end < folded.length()
        && Character.isIdeographic(folded.charAt(end))
        && !folded.startsWith(GOVERNMENT, end)) {
      end++;
    }
    end = ABOUT.first(folded, from, end); // 江湾区涉及市政府工作报告
    int people = end - PEOPLE.length();
    boolean full = end > from && folded.startsWith(PEOPLE, people);
    return district(title, folded, from, full ? people : end);
  }

  /** Returns where the name begins behind a year such as {@code 2023年度}; else 0. */
  private static int afterYear(String folded) {
    int at = 0;
    while (at < folded.length() && Character.isDigit(folded.charAt(at))) {
      at++;
    }
    if (at == 0 || !folded.startsWith("年", at)) {
      return 0;
    }
    int end = folded.startsWith("年度", at) ? at + 2 : at + 1;
    return end + PERIODS.lengthAt(folded, end, folded.length());
  }

  /** Returns a name that no {@code 人民政府} vouches for: it may be a zone or a word for many. */
  private static Optional<String> district(String text, String folded, int from, int end) {
    return name(text, folded, from, end).filter(n -> ZONES.stream().noneMatch(n::endsWith));
  }

  private static Optional<String> name(String text, String folded, int from, int end) {
    if (end - from < MIN_NAME || end > MAX_NAME || TIERS.indexOf(folded.charAt(end - 1)) < 0) {
      return Optional.empty();
    }
    String name = folded.substring(from, end);
    boolean place =
        name.codePoints().allMatch(Character::isIdeographic)
            && NOT_FIRST.indexOf(name.charAt(0)) < 0
            && (name.length() > MIN_NAME || TIERS.indexOf(name.charAt(0)) < 0)
            && FOREIGN.stream().noneMatch(name::contains);
    return place ? Optional.of(text.substring(from, end)) : Optional.empty();
  }

  /**
   * Finds the region whose congress a meeting is of.
   *
   * @param meeting the name of a meeting, such as {@code 江湾区第三届人民代表大会第四次会议}
   * @return the region as printed; empty if the name begins with none
   */
  public static Optional<String> ofCongress(String meeting) {
    int end = meeting.indexOf('第');
    boolean named =
        end >= MIN_NAME
            && end <= MAX_NAME
            && NOT_FIRST.indexOf(meeting.charAt(0)) < 0
            && TIERS.indexOf(meeting.charAt(end - 1)) >= 0
            && meeting.substring(0, end).codePoints().allMatch(Character::isIdeographic);
    return named ? Optional.of(meeting.substring(0, end)) : Optional.empty();
  }
}
