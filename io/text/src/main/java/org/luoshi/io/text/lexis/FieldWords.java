package org.luoshi.io.text.lexis;

import java.util.Optional;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/**
 * Names of fields that are put together of words (字段名称): {@code 市级牵头部门}, {@code 截至6月底进展情况}. They go
 * on where the fixed labels of {@link Field} end.
 *
 * @since 0.1.0
 */
public final class FieldWords {

  /** No name is longer. */
  static final int MAX_LENGTH = 16;

  private static final CharacterSet LETTERS =
      CharacterSet.of(c -> Character.isIdeographic(c) || "0123456789-/、".indexOf(c) >= 0);

  private static final Lexicon UNITS =
      Lexicon.of(
          "单位", "部门", "科室", "股室", "处室", "机构", "主体", "镇街", "街镇", "乡镇", "街道", "业主", "责任村", "责任社区",
          "责任办公室", "牵头办公室", "配合办公室");
  private static final Lexicon DIVISIONS = Lexicon.of("责任分工", "任务分工", "部门分工", "工作分工");
  private static final Lexicon COOPERATING =
      Lexicon.of("配合", "协办", "协同", "参与", "参加", "协助", "协作", "协抓", "协管", "会办", "共同责任");
  private static final Lexicon RESPONSIBLE =
      Lexicon.of("责任", "主办", "主责", "主抓", "主管", "承办", "承担", "实施", "落实", "负责", "办理", "建设", "项目");

  private static final Lexicon PERSONS = Lexicon.of("领导", "责任人", "负责人", "负责同志", "市长", "县长", "区长");
  private static final Lexicon ANSWERING =
      Lexicon.of(
          "责任", "分管", "牵头", "包抓", "包保", "包联", "挂钩", "挂点", "挂联", "联系", "主管", "主抓", "督办", "督导", "负责",
          "领办", "包案", "挂帅", "领衔", "分包", "包干", "分工", "分抓", "协同", "协管", "协助", "配合");

  private static final Lexicon TIMES =
      Lexicon.of(
          "时限", "时限要求", "时间节点", "完成节点", "时间安排", "实施时间", "实施期限", "建设期限", "完成时间", "办结时间", "竣工时间",
          "完工时间", "建成时间", "截止时间", "完成日期", "办结日期", "竣工日期", "完成期限", "办理期限", "办结期限");

  private static final Lexicon GOALS = Lexicon.of("进度安排", "进度要求");

  private static final Lexicon STATES =
      Lexicon.of("状态", "状况", "评价", "结论", "与否", "程度", "完成率", "完成比例", "督查结果", "自评情况", "自评结果");
  private static final Lexicon STATED =
      Lexicon.of("完成", "进度", "进展", "推进", "办理", "办结", "落实", "整改", "督查", "自评", "任务", "项目");

  private static final Lexicon REPORTS =
      Lexicon.of(
          "进展", "进度", "进展情况", "完成情况", "落实情况", "推进情况", "办理情况", "开展情况", "实施情况", "进度情况", "办结情况",
          "完成结果", "办理结果");

  private static final Lexicon TASKS = Lexicon.of("事项", "任务", "内容");
  private static final Lexicon SET =
      Lexicon.of("立项", "督办", "督查", "交办", "议定", "承诺", "责任", "工作", "实事", "项目", "分解", "攻坚");

  private static final CharacterSet AND = CharacterSet.of("及和与、/(");

  /** Who is addressed rather than named. */
  private static final Lexicon ADDRESSED = Lexicon.of("各", "有关", "相关", "请");

  private FieldWords() {}

  /**
   * Returns the field that a name in front of a colon tells.
   *
   * @param folded the folded text
   * @param from where the name begins
   * @param to where it ends
   * @return the field; empty if the words name none
   */
  public static Optional<Field> told(String folded, int from, int to) {
    if (to - from < 2 || to - from > MAX_LENGTH || LETTERS.runEnd(folded, from, to) < to) {
      return Optional.empty();
    }
    if (ADDRESSED.lengthAt(folded, from, to) > 0) {
      return Optional.empty();
    }
    Optional<Field> units = units(folded, from, to);
    if (units.isPresent()) {
      return units;
    }
    if (namesPersons(folded, from, to)) {
      return units(folded, from, AND.next(folded, from, to)); // 责任单位及责任人
    }
    if (ends(PERSONS, folded, from, to) && ANSWERING.isIn(folded, from, to)) {
      return Optional.of(Field.LEADER);
    }
    if (ends(TIMES, folded, from, to)) {
      return Optional.of(Field.DEADLINE);
    }
    if (ends(GOALS, folded, from, to)) {
      return Optional.of(Field.TARGET); // what is to be reached by when
    }
    if (ends(STATES, folded, from, to) && STATED.isIn(folded, from, to)) {
      return Optional.of(Field.STATUS);
    }
    if (ends(TASKS, folded, from, to) && SET.lengthAt(folded, from, to) > 0) {
      return Optional.of(Field.TASK);
    }
    return ends(REPORTS, folded, from, to) ? Optional.of(Field.PROGRESS) : Optional.empty();
  }

  /**
   * Returns the field that a name of units tells.
   *
   * @param folded the folded text
   * @param from where the name begins
   * @param to where it ends
   * @return the field; empty if the words name no units, or do not tell what these do
   */
  public static Optional<Field> units(String folded, int from, int to) {
    if (ends(DIVISIONS, folded, from, to)) {
      return Optional.of(Field.RESPONSIBLE);
    }
    if (!ends(UNITS, folded, from, to)) {
      return Optional.empty();
    }
    if (folded.substring(from, to).contains("牵头")) {
      return Optional.of(Field.LEAD);
    }
    if (COOPERATING.isIn(folded, from, to)) {
      return Optional.of(Field.COOPERATING);
    }
    return RESPONSIBLE.isIn(folded, from, to) ? Optional.of(Field.RESPONSIBLE) : Optional.empty();
  }

  /**
   * Returns whether a name is of units and of persons in them: {@code 责任单位及责任人}, {@code 责任单位(责任人)}.
   *
   * @param folded the folded text
   * @param from where the name begins
   * @param to where it ends
   * @return true if words behind those for units name persons
   */
  public static boolean namesPersons(String folded, int from, int to) {
    int end = folded.startsWith(")", to - 1) ? to - 1 : to;
    int and = AND.next(folded, from, end);
    return and < end && ends(PERSONS, folded, and, end) && units(folded, from, and).isPresent();
  }

  private static boolean ends(Lexicon words, String folded, int from, int to) {
    return words.lengthBefore(folded, from, to) > 0;
  }
}
