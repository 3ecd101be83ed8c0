package org.luoshi.io.text.interpret;

import java.util.Optional;
import java.util.Set;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** A column of a table of items: what its head says it holds, and of which tier its units are. */
record Column(Kind kind, Optional<Field> field, String label) {

  /** What a column holds. */
  enum Kind {
    NUMBER,
    SECTION,
    TEXT,
    PARTICIPATION,
    UNITS,
    LEADER,
    DEADLINE,
    TARGET,
    STATUS,
    NARRATIVE,
    REMARK;

    /** What a column of a field holds. */
    static Kind of(Field field) {
      return switch (field) {
        case LEAD, COOPERATING, COUNTERPART, RESPONSIBLE -> UNITS;
        case TASK -> TEXT;
        case REMARK -> REMARK;
        case NUMBER -> NUMBER;
        case LEADER -> LEADER;
        case DEADLINE -> DEADLINE;
        case TARGET -> TARGET;
        case STATUS -> STATUS;
        case PARTICIPATION -> PARTICIPATION;
        case PROGRESS, NEXT_STEPS, PROBLEMS -> NARRATIVE;
      };
    }
  }

  /** What the heads of those to call, and of those who answer, end with. */
  static final Lexicon CONTACT_TAILS = Lexicon.of("联系人", "联络员", "联络人", "经办人");

  static final Lexicon LEADER_TAILS =
      Lexicon.of("领导", "责任人", "负责人", "负责同志", "市长", "县长", "区长", "州长");

  private static final Lexicon PHONE_TAILS = Lexicon.of("电话", "联系方式", "手机", "手机号", "号码");
  private static final Lexicon WATCHER_TAILS = Lexicon.of("单位", "部门");
  private static final Lexicon EARLIER = Lexicon.of("上次", "上月", "上期", "上周", "前期");
  private static final CharacterSet TIME = CharacterSet.of("0123456789一二三四-至月季上下半年底旬日截全");
  private static final Lexicon FIGURES =
      Lexicon.of(
          "投资", "资金", "规模", "数量", "面积", "(个)", "万元)", "亿元)", "%)", "完成数", "同比", "增长", "增幅", "增速",
          "位次", "排名");
  private static final Set<String> ROW_PERIODS =
      Set.of("季度", "月份", "时间", "时段", "阶段", "期间", "报告期", "时间段", "时间节点");

  /** Whether two columns report of the same period, or neither tells one: 完成情况 and 取得成效. */
  boolean reportsLike(Column other) {
    return EARLIER.isIn(label) == EARLIER.isIn(other.label) && time().equals(other.time());
  }

  private String time() {
    StringBuilder words = new StringBuilder();
    label.chars().filter(c -> TIME.has((char) c)).forEach(c -> words.append((char) c));
    return words.toString();
  }

  /** Whether its cells name persons beside units: 责任单位及责任人, 责任单位(责任人). */
  boolean namesPersons() {
    return kind == Kind.UNITS && (LEADER_TAILS.isIn(label) || CONTACT_TAILS.isIn(label));
  }

  /** Whether its cells name those to call, and nothing else. */
  boolean namesContacts() {
    return kind == Kind.REMARK && CONTACT_TAILS.ends(label);
  }

  /** Whether its cells hold a word that tells where the item comes from. */
  boolean holdsWords() {
    return kind == Kind.REMARK && label.endsWith("来源");
  }

  /** Whether its cells name units that do not answer for the item: 督办单位. */
  boolean namesWatchers() {
    return kind == Kind.REMARK && WATCHER_TAILS.ends(label);
  }

  /** Whether its cells hold numbers of telephones. */
  boolean holdsPhones() {
    return kind == Kind.REMARK && PHONE_TAILS.ends(label);
  }

  /** Whether such persons answer for the item, rather than are those to call. */
  boolean namesLeaders() {
    return namesPersons() && LEADER_TAILS.isIn(label);
  }

  /** Whether the cells of the column can be bare numbers. */
  boolean holdsFigures() {
    return kind == Kind.TARGET || kind == Kind.STATUS || FIGURES.isIn(label);
  }

  /** Whether its cells tell how far an item is. */
  boolean reports() {
    return field.isPresent() && field.get() == Field.PROGRESS;
  }

  /** Whether its cells tell how much of a goal is reached, rather than the goal: 完成目标. */
  boolean isGoalReached() {
    return kind == Kind.TARGET && label.startsWith("完成");
  }

  /** Whether its cells are percentages whose sign stands in the head: 实际进度(%). */
  boolean isShare() {
    return label.endsWith("(%)");
  }

  /**
   * The tier that the head names, as the first character of its units' names: 省, 市, 区, 县; 0 if it
   * names none.
   */
  char tier() {
    char first = label.isEmpty() ? 0 : label.charAt(0);
    return "省市区县".indexOf(first) >= 0 ? first : 0;
  }

  /**
   * Returns the column of what is reported of a period, where rows or lines begin with its name.
   */
  static Column reportOf(String period) {
    return new Column(Kind.NARRATIVE, Optional.of(Field.PROGRESS), period);
  }

  /** Whether its cells can name the period that their row reports of. */
  boolean namesPeriods() {
    return ROW_PERIODS.contains(label);
  }
}
