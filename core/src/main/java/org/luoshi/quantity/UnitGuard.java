package org.luoshi.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.luoshi.quantity.Numeral.Form;
import org.luoshi.quantity.UnitWord.Type;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/**
 * Tells whether a numeral and the word behind it count something, or are a name, a year, an
 * ordinal.
 */
final class UnitGuard {

  private static final int LONG_NUMERAL = 3; // 二百零三 is no part of a name
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String EARLIER = "提前";
  private static final String WHOLE_YEAR = "365"; // 365天不打烊
  private static final String ONE = "个家所座名位次项条件处场辆栋户篇";
  private static final Set<String> ONE_LONG = Set.of("个月", "个小时", "个百分点", "倍", "成");
  private static final Set<String> SPOKEN =
      Set.of(
          ("个 家 项 条 件 座 所 次 名 位 人 场 处 套 间 户 大 级 方 类 种 批 栋 辆 篇 部 张 支 台 起 份 轮 "
                  + "个方面 方面 大类 人次 户次 场次 倍 年 个月 个季度 天 小时 个小时 分钟 周 个工作日 个星期 "
                  + "亩 公里 平方米 平方公里 公顷 吨 元 美元 % 个百分点 百分点 千克 成 折 岁")
              .split(" "));
  private static final CharacterSet POINTING = CharacterSet.of("上下另每同这那某哪任往"); // 上一个, 每一户
  private static final Lexicon INSTITUTIONS =
      Lexicon.of("学", "校", "院", "园", "村小", "机构", "中心", "站", "房", "所", "高中", "初中", "中职");
  private static final Lexicon COURSES = Lexicon.of("培训", "讲座", "课程", "活动", "简报", "研修");
  private static final Lexicon CHANNELS = Lexicon.of("视频", "监控", "摄像", "高清", "图像", "信号", "探头");
  private static final Lexicon COUPLES = Lexicon.of("夫妇", "夫妻", "新人", "父母", "师徒");
  private static final CharacterSet DIVISIONS = CharacterSet.of("镇乡街");
  private static final CharacterSet LISTED = CharacterSet.of("镇乡街村个"); // behind 辖5镇
  private static final CharacterSet RESTS = CharacterSet.of("另余"); // 其余5所
  private static final String PLACES = "国省州盟市区县旗街镇乡村";

  private UnitGuard() {}

  /** Returns whether {@code number} counts {@code unit}, whose word ends at {@code end}. */
  static boolean counts(Passage passage, Numeral number, UnitWord unit, int end) {
    boolean year = number.looksLikeYear() && (unit.is('年') || unit.is('起') || unit.is('对'));
    return !year
        && (!number.is(Form.CHINESE) || isSpoken(passage, number, unit, end))
        && fits(passage, number, unit, end);
  }

  /**
   * Returns whether people write this number in Chinese digits before this unit: 二 means second, 一
   * is vague, but not 一 of 一头半.
   */
  private static boolean isSpoken(Passage passage, Numeral number, UnitWord unit, int end) {
    if (number.value().scale() > 0) {
      return true;
    }
    return switch (passage.text(number.start(), number.end())) {
      case "二" -> unit.is('倍');
      case "零", "〇" -> false;
      case "一" ->
          passage.at(number.end() + unit.word().length()) != '一'
              && (isOne(unit) || unit.is(Type.TIME) && passage.endsWith(EARLIER, number.start()))
              && !POINTING.has(passage.at(number.start() - 1));
      default ->
          SPOKEN.contains(unit.word())
              || number.end() - number.start() >= LONG_NUMERAL
              || number.value().compareTo(HUNDRED) >= 0
              || sharesOut(passage, number.start())
              || Hedges.behind(passage, end).edge() > end;
    };
  }

  /** Returns whether 每户 and the like stand before a place. */
  private static boolean sharesOut(Passage passage, int start) {
    return passage.at(start - 2) == '每' || passage.at(start - 1) == '每';
  }

  private static boolean isOne(UnitWord unit) {
    return ONE.contains(unit.word()) || ONE_LONG.contains(unit.word());
  }

  private static boolean fits(Passage passage, Numeral number, UnitWord unit, int end) {
    char next = passage.at(end);
    if (passage.isLetter(end - 1) && (passage.isLetter(end) || passage.isDigit(end))) {
      return false;
    }
    return switch (unit.word()) {
      case "大" ->
          number.power() == 0
              && number.value().intValue() <= 12
              && !ends(passage, end)
              && "会厅师洋".indexOf(next) < 0;
      case "级" -> unit.is(Type.MONEY) || closesList(passage, number);
      case "次" -> !isSession(passage, number, end) && !isErrand(passage, number);
      case "方" -> number.power() >= 4 || "面案式便位向".indexOf(next) < 0;
      case "点", "日" -> number.value().scale() > 0;
      case "成" -> !passage.startsWith("不变", end);
      case "天" ->
          !passage.text(number.start(), number.end()).equals(WHOLE_YEAR)
              || passage.clauseBefore(number.start()).contains("天数");
      case "小时" -> ends(passage, end) || !passage.text(number.start(), number.end()).equals("24");
      case "年" ->
          !passage.startsWith("平均", end)
              && !passage.startsWith("年均", end)
              && !isShortYear(passage, number, end);
      case "项" -> next != '中' || !isVague(passage, number);
      case "期" ->
          ends(passage, end) || "的多".indexOf(next) >= 0 || !passage.wordAt(COURSES, end).isEmpty();
      case "位" -> next != '数';
      case "张" -> next != '家' || "庭具".indexOf(passage.at(end + 1)) >= 0;
      case "金", "银", "铜" -> endsOrIsOf(passage, end);
      case "镇", "乡", "街" -> number.is(Form.ARABIC) && isOneOfDivisions(passage, number, end);
      case "对" -> isRelated(passage, end);
      case "分", "折" -> endsOrIsOf(passage, end);
      case "度" -> number.power() >= 4;
      case "千伏" -> ends(passage, end); // 500千伏变电站 is a name
      case "类" -> !number.is(Form.CHINESE) || next != '水';
      case "所" ->
          next == '的'
              || next == '“'
              || ends(passage, end) && !isNumbered(passage, number)
              || opensClause(passage, number)
              || INSTITUTIONS.isIn(passage.text(end, phraseEnd(passage, end)));
      case "路" -> ends(passage, end) || passage.wordEnd(CHANNELS, end) > end;
      default -> true;
    };
  }

  /** Returns whether numbers of towns stand side by side: 辖5镇3乡, but not 第5镇. */
  private static boolean isOneOfDivisions(Passage passage, Numeral number, int end) {
    return DIVISIONS.has(passage.at(number.start() - 1))
        || passage.isDigit(end) && LISTED.has(passage.at(NumeralReader.read(passage, end).end()));
  }

  /** Returns whether 对 counts pairs: 100对新人, but not 2020年版对. */
  private static boolean isRelated(Passage passage, int end) {
    return endsOrIsOf(passage, end) || COUPLES.isIn(passage.text(end, phraseEnd(passage, end)));
  }

  private static boolean endsOrIsOf(Passage passage, int end) {
    return ends(passage, end) || passage.at(end) == '的' || passage.at(end) == '多';
  }

  private static boolean ends(Passage passage, int end) {
    return passage.isBoundary(end)
        || passage.isDigit(end)
        || Hedges.behind(passage, end).edge() > end;
  }

  /** Returns whether the number is that of a meeting of a congress: 十五届人大一次会议, 四中全会. */
  private static boolean isSession(Passage passage, Numeral number, int end) {
    return passage.startsWith("全会", end)
        || passage.at(number.start() - 1) == '届' // 十一届十次、十一次全会
        || passage.startsWith("会议", end) && passage.clauseBefore(number.start()).contains("届");
  }

  /** Returns whether a small number begins a clause: 8所主体封顶, but not 甲乙719所. */
  private static boolean opensClause(Passage passage, Numeral number) {
    boolean small = number.is(Form.ARABIC) && number.end() - number.start() <= 2;
    boolean rest = RESTS.has(passage.at(number.start() - 1));
    return small && (rest || passage.isBoundary(number.start() - 1));
  }

  /** Returns whether nothing tells what a number of three digits counts: 701所、702所 are names. */
  private static boolean isNumbered(Passage passage, Numeral number) {
    return number.is(Form.ARABIC)
        && number.end() - number.start() == LONG_NUMERAL
        && ",、。;与和同\n".indexOf(passage.at(number.start() - 1)) >= 0;
  }

  /** Returns whether two digits are a year of the last century: 85年比84年, 从82年的. */
  private static boolean isShortYear(Passage passage, Numeral number, int end) {
    if (!number.is(Form.ARABIC) || number.end() - number.start() != 2) {
      return false;
    }
    boolean late = passage.at(number.start()) >= '5' && number.value().scale() == 0;
    boolean compared = "比较从自由".indexOf(passage.at(number.start() - 1)) >= 0;
    return late && (compared || "比较至到-".indexOf(passage.at(end)) >= 0);
  }

  /** Returns whether the number is that of the slogan 最多跑一次. */
  private static boolean isErrand(Passage passage, Numeral number) {
    return passage.at(number.start() - 1) == '跑' && isVague(passage, number);
  }

  private static boolean isVague(Passage passage, Numeral number) {
    return passage.text(number.start(), number.end()).equals("一");
  }

  private static int phraseEnd(Passage passage, int from) {
    int at = from;
    while (at < from + 15 && !passage.isBoundary(at)) {
      at++;
    }
    return at;
  }

  /** Returns whether as many things stand listed before the number as it counts: 区、街、社区三级. */
  private static boolean closesList(Passage passage, Numeral number) {
    String before = passage.clauseBefore(number.start());
    int count = number.value().intValue();
    int separators = 0;
    for (int i = 0; i < before.length(); i++) {
      separators += before.charAt(i) == '、' || before.charAt(i) == '和' ? 1 : 0;
    }
    int places = 0;
    while (places < before.length()
        && PLACES.indexOf(before.charAt(before.length() - 1 - places)) >= 0) {
      places++;
    }
    return count >= 2 && (separators == count - 1 || places == count);
  }
}
