package org.luoshi.io.text.interpret;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldWords;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** What the words of a head say that its column holds. */
final class HeadWords {

  private static final CharacterSet WORDS =
      CharacterSet.of(c -> Character.isIdeographic(c) || "0123456789-/()%:、《》〈〉<>".indexOf(c) >= 0);
  private static final int MAX_HEAD = 14;
  private static final int MAX_TITLED = 40; // with the title of a document in it
  private static final Set<String> SECTIONS =
      Set.of(
          "类别", "项目类别", "任务类别", "工作类别", "分类", "任务分类", "项目分类", "工作分类", "领域", "板块", "重点工作项目", "工作领域",
          "目标类别", "所属领域", "大类", "方面", "重点领域");
  private static final Set<String> PARTICIPATIONS = Set.of("责任类别", "承办类别", "办理类别");
  private static final Lexicon SECTION_TAILS = Lexicon.of("类别", "分类");
  private static final Lexicon TEXT_TAILS =
      Lexicon.of(
          "任务", "事项", "工作", "内容", "项目", "名称", "项目要求", "工作要求", "指标", "举措", "措施", "实事", "原文", "要点",
          "任务分解", "任务要求", "具体要求");
  private static final List<String> REMARKS = List.of("说明");
  private static final Lexicon REMARK_TAILS =
      Lexicon.of(
          "备注", "序号", "编号", "来源", "电话", "联系人", "联系方式", "联络员", "联络人", "联络员及电话", "联系人及电话", "手机",
          "手机号", "号码");
  private static final Lexicon TIMES = Lexicon.of("月", "季度", "截至", "截止");
  private static final CharacterSet AND = CharacterSet.of("及和与、/");
  private static final Lexicon DEADLINE_TAILS =
      Lexicon.of("时限", "时间", "期限", "时间节点", "完成节点", "完成日期");
  private static final Lexicon NEXT_STEPS = Lexicon.of("下步", "下一步");
  private static final Lexicon ASIDES = Lexicon.of("下步", "下一步", "问题", "困难");
  private static final Lexicon TARGET_TAILS =
      Lexicon.of("目标", "目标任务", "目标值", "目标数", "年度计划", "全年计划", "年度任务", "全年任务", "计划数", "任务数");
  private static final Lexicon STATUS_TAILS =
      Lexicon.of(
          "完成率", "执行率", "达成率", "占全年计划", "占年度计划", "占年计划", "状态", "状况", "评价", "完成比例", "亮灯情况", "与否",
          "程度", "督查结果", "督查结论", "自评", "自评情况", "自评结果", "序时进度");
  private static final Lexicon SHARED = Lexicon.of("目标", "计划", "任务");
  private static final Lexicon FUNDS = Lexicon.of("资金", "经费", "支出");
  private static final Lexicon PROGRESS_TAILS =
      Lexicon.of("情况", "情形", "进展", "进度", "完成", "完成值", "完成数", "完成量", "完成额", "结果", "成效", "落实");

  /** Words that a head may be broken after: alone they name no column. */
  private static final Set<String> HALVES =
      Set.of(
          "完成", "责任", "工作", "进展", "目标", "情况", "重点", "落实", "进度", "市级", "区级", "省级", "县级", "牵头", "配合");

  private static final int HALF = 2; // characters that each of them has
  private static final CharacterSet MEASURES = CharacterSet.of("(%");

  /** Periods that head the columns of what is due in them. */
  private static final Set<String> PERIODS =
      Set.of(
          "一季度", "二季度", "三季度", "四季度", "第一季度", "第二季度", "第三季度", "第四季度", "1季度", "2季度", "3季度", "4季度",
          "上半年", "下半年", "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月");

  private static final Lexicon PERIOD_WORDS = Lexicon.of(PERIODS);
  private static final Map<String, Column> KNOWN = known();

  private HeadWords() {}

  /** Returns the column that a head names; empty if the words name none. */
  static Optional<Column> named(String compact) {
    if (compact.endsWith("%") && compact.length() > 2) { // 占全年目标%
      return named(compact.substring(0, compact.length() - 1));
    }
    int open = compact.endsWith(")") ? compact.lastIndexOf('(') : -1;
    Optional<Column> column = exactly(compact);
    boolean told =
        open > 0 && (isMeasure(compact, open) || TIMES.isIn(compact, open, compact.length()));
    return column.isEmpty() && told
        ? exactly(compact.substring(0, open)).map(c -> new Column(c.kind(), c.field(), compact))
        : column;
  }

  /** Whether brackets name a measure: 完成率(%), 计划投资(万元). */
  private static boolean isMeasure(String compact, int open) {
    return compact.chars().skip(open).noneMatch(Character::isDigit);
  }

  private static Optional<Column> exactly(String compact) {
    int title = compact.length() > MAX_TITLED ? -1 : compact.indexOf('《');
    int end = title < 0 ? -1 : compact.indexOf('》', title);
    if (end > 0) { // 省《政府工作报告》确定的目标任务
      return exactly(compact.substring(0, title) + compact.substring(end + 1))
          .map(c -> new Column(c.kind(), c.field(), compact));
    }
    if (compact.isEmpty()
        || compact.length() > MAX_HEAD
        || compact.length() == HALF && HALVES.contains(compact)) {
      return Optional.empty();
    }
    Column known = KNOWN.get(compact);
    return known == null && isWords(compact) ? told(compact) : Optional.ofNullable(known);
  }

  /** Whether words and more words can be a head or its beginning: a measure may make it longer. */
  static boolean mayName(String words, String more) {
    return words.length() + more.length() <= MAX_HEAD
        || MEASURES.next(words, 0, words.length()) < words.length()
        || MEASURES.next(more, 0, more.length()) < more.length();
  }

  private static Optional<Column> told(String compact) {
    Field field = field(compact);
    if (field != null) {
      return Optional.of(new Column(Column.Kind.of(field), Optional.of(field), compact));
    }
    Column.Kind kind =
        SECTION_TAILS.ends(compact)
            ? Column.Kind.SECTION
            : REMARK_TAILS.ends(compact)
                ? Column.Kind.REMARK
                : TEXT_TAILS.ends(compact) || TEXT_TAILS.ends(first(compact))
                    ? Column.Kind.TEXT
                    : null;
    return kind == null
        ? Optional.empty()
        : Optional.of(new Column(kind, Optional.empty(), compact));
  }

  /** The first of two names that make up a head: 内容与要求. */
  private static String first(String compact) {
    return compact.substring(0, AND.next(compact, 0, compact.length()));
  }

  /**
   * Returns whether words are a label that is known as a whole, so that a head may be put together
   * to it.
   */
  static boolean isKnown(String compact) {
    return KNOWN.containsKey(compact);
  }

  private static Map<String, Column> known() {
    Map<String, Column> known = new HashMap<>();
    for (Field field : Field.values()) {
      field
          .labels()
          .forEach(
              l -> known.putIfAbsent(l, new Column(Column.Kind.of(field), Optional.of(field), l)));
    }
    REMARKS.forEach(l -> known.put(l, new Column(Column.Kind.REMARK, Optional.empty(), l)));
    SECTIONS.forEach(l -> known.put(l, new Column(Column.Kind.SECTION, Optional.empty(), l)));
    PARTICIPATIONS.forEach(
        l -> known.put(l, new Column(Column.Kind.PARTICIPATION, Optional.empty(), l)));
    return known;
  }

  /** Returns the column that a head names which is known to be whole: no half of 工作进度 is meant. */
  static Optional<Column> alone(String compact) {
    return named(compact).or(() -> Optional.ofNullable(KNOWN.get(compact)));
  }

  /** Returns the column of a head that is known to be whole. */
  static Column whole(String compact) {
    return alone(compact).orElse(new Column(Column.Kind.REMARK, Optional.empty(), compact));
  }

  /** A quarter below words that tell no progress is a goal of its own. */
  static Column below(String head, Column above) {
    Column own = whole(head);
    boolean says = own.kind() == Column.Kind.UNITS || own.kind() == Column.Kind.LEADER;
    boolean goal = isPeriod(head) && above.kind() != Column.Kind.NARRATIVE;
    return says || goal ? own : named(head + above.label()).orElse(own);
  }

  /** Whether words can be a head, whether or not they tell what its column holds. */
  static boolean isHead(String compact) {
    return compact.length() > 1
        && compact.length() <= MAX_HEAD
        && isWords(compact)
        && compact.codePoints().anyMatch(Character::isIdeographic);
  }

  private static boolean isWords(String compact) {
    return WORDS.runEnd(compact, 0, compact.length()) == compact.length();
  }

  /** The field that the words of a head tell, or null. */
  private static Field field(String compact) {
    int and = AND.next(compact, 0, compact.length());
    boolean persons = Column.LEADER_TAILS.ends(compact) || Column.CONTACT_TAILS.ends(compact);
    if (persons && and < compact.length()) {
      return FieldWords.units(compact, 0, and).orElse(null); // 责任单位及责任人
    }
    Optional<Field> units = FieldWords.units(compact, 0, compact.length());
    if (units.isPresent()) {
      return units.get();
    }
    if (Column.LEADER_TAILS.ends(compact)) {
      return Field.LEADER;
    }
    if (DEADLINE_TAILS.ends(compact)) {
      return Field.DEADLINE;
    }
    if (ASIDES.isIn(compact)) {
      return NEXT_STEPS.isIn(compact) ? Field.NEXT_STEPS : Field.PROBLEMS;
    }
    boolean share = compact.startsWith("占") && SHARED.isIn(compact);
    if (share || STATUS_TAILS.ends(compact) || compact.startsWith("是否")) {
      return Field.STATUS;
    }
    if (TARGET_TAILS.ends(compact) || PERIODS.contains(compact)) {
      return Field.TARGET;
    }
    return PROGRESS_TAILS.ends(compact) && !FUNDS.isIn(compact) ? Field.PROGRESS : null;
  }

  /** Whether a label begins with a period: 一季度进展情况. */
  static boolean tellsPeriod(String label) {
    return PERIOD_WORDS.starts(label);
  }

  /** Whether a head is a period and nothing else. */
  static boolean isPeriod(String compact) {
    return PERIODS.contains(compact);
  }
}
