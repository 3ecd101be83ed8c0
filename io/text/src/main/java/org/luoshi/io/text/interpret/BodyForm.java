package org.luoshi.io.text.interpret;

import java.util.Optional;
import org.luoshi.io.text.lexis.Chrome;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.FieldLabel;
import org.luoshi.io.text.lexis.MarkerStyle;
import org.luoshi.io.text.lexis.ProgressWords;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.io.text.lexis.UnitForm;
import org.luoshi.source.CharacterClass;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Lexicon;

/** The forms that lines of a body have, each told from the line alone. */
final class BodyForm {

  private static final int MAX_HEADING = 60;
  private static final int MAX_LABEL = 9;
  private static final int MAX_CLAUSE = 200;
  private static final int MAX_ASIDE = 20;
  private static final CharacterSet IDEOGRAPHS = CharacterSet.of(Character::isIdeographic);
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final Lexicon MEASURES = Lexicon.of("措施", "举措");
  private static final Lexicon DOCUMENT_WORDS =
      Lexicon.of(
          "方案", "分解", "分工", "清单", "台账", "任务", "情况", "责任表", "事项", "报告", "进度", "进展", "实事", "通知", "通报",
          "公告", "工作表", "一览表", "责任", "细则", "计划", "要点");

  private static final Lexicon PLANS = Lexicon.of("计划", "工作计划", "安排", "工作安排", "打算");
  private static final Lexicon WORKS = Lexicon.of("工程", "项目", "行动", "建设", "改造", "实事", "计划");
  private static final Lexicon PROMISES = Lexicon.of("实事", "民生工程", "民生项目", "民心工程", "惠民工程");

  private static final Lexicon NOTES =
      Lexicon.of(
          "注:", "备注:", "说明:", "注1", "审核人:", "填报", "填表", "制表", "联系人:", "联系电话:", "监督电话:", "投诉电话:",
          "举报电话:", "咨询电话:", "报送单位:", "抄送:", "抄报:", "报:", "送:", "发:", "主送:", "呈报:", "分送:", "(此件",
          "(联系人", "特此公示", "特此公告", "特此通知", "特此通报", "特此报告", "特此说明");

  private BodyForm() {}

  /** Whether the words of a title name matters that are promised to the public. */
  static boolean promises(String compact) {
    return PROMISES.isIn(compact);
  }

  /** Whether words end as the name of a piece of work does: {@code 某某公园建设项目}. */
  static boolean namesWork(String folded, int from, int to) {
    return WORKS.lengthBefore(folded, from, to) > 0;
  }

  /**
   * Returns the label that a line begins with, after its numbering if it has one, or in brackets.
   */
  static Optional<FieldLabel> label(Line line) {
    String s = line.folded();
    int start = line.contentStart();
    boolean opened = start < s.length() && "[【".indexOf(s.charAt(start)) >= 0;
    Optional<FieldLabel> label = FieldLabel.expected(s, opened ? start + 1 : start);
    if (label.isPresent() && (start == 0 || label.get().end() < s.length())) {
      return label.map(
          l -> tellsMore(l, s) ? new FieldLabel(Field.PROGRESS, l.start(), l.end()) : l);
    }
    if (start > 0) {
      return clause(line);
    }
    label = FieldLabel.withoutColon(line.text(), s);
    label = label.isPresent() ? label : FieldLabel.beforeBar(s);
    return label.isPresent() ? label : clause(line);
  }

  /** Whether more stands behind the label of a state than a word: 督查结果:推进缓慢。桩基未开工。 */
  private static boolean tellsMore(FieldLabel label, String s) {
    int stop = label.field() == Field.STATUS ? s.indexOf('。', label.end()) : -1;
    return stop >= 0 && stop < s.length() - 1;
  }

  /**
   * The period that a line of a report begins with, as a label: {@code 二季度:开工3处。}, {@code 3月份计划:}.
   */
  static Optional<FieldLabel> period(Line line) {
    int colon = line.folded().lastIndexOf(':', MAX_LABEL);
    if (colon <= 0) {
      return Optional.empty();
    }
    String s = line.folded();
    int plan = PLANS.lengthBefore(s, 0, colon);
    int end = colon - plan;
    end -= plan > 0 && s.startsWith("份", end - 1) ? 1 : 0;
    Field field = plan > 0 ? Field.NEXT_STEPS : Field.PROGRESS;
    return HeadWords.isPeriod(s.substring(0, end))
        ? Optional.of(new FieldLabel(field, 0, colon + 1))
        : Optional.empty();
  }

  /**
   * A line that is nothing but a clause of units, which a dash can lead: {@code 由市甲局、市乙局负责落实。},
   * {@code ——市甲局牵头}.
   */
  private static Optional<FieldLabel> clause(Line line) {
    String s = line.folded();
    boolean dash = line.marker().filter(m -> m.style() == MarkerStyle.DASH).isPresent();
    int from = dash ? line.contentStart() : 0;
    boolean may = dash || line.marker().isEmpty();
    boolean clause =
        line.length() <= MAX_CLAUSE
            && (s.startsWith("由") || may && RoleList.isWhole(line.text(), s, from))
            && !RoleList.parse(line.text(), s, from, line.length()).isEmpty();
    return clause ? Optional.of(new FieldLabel(Field.RESPONSIBLE, from, from)) : Optional.empty();
  }

  /** Whether a line begins with a label in brackets that names no field: {@code 【实事剪影】}. */
  static boolean isOtherLabel(Line line) {
    int close = line.folded().startsWith("【") ? line.folded().indexOf('】') : -1;
    return close > 1
        && close <= MAX_LABEL
        && close + 1 < line.length()
        && line.marker().isEmpty()
        && line.folded().substring(1, close).codePoints().allMatch(Character::isIdeographic)
        && line.label().isEmpty();
  }

  /**
   * Whether a line among those of an item tells something besides: a word before a colon that names
   * no field and no unit, below a list of names, or with a few words behind it.
   */
  static boolean tellsBesides(Line line, ItemDraft item, Optional<Line> next) {
    int colon = line.folded().lastIndexOf(':', MAX_LABEL);
    if (colon <= 1 || item.isBare() || !isWord(line, colon)) {
      return false;
    }
    Optional<FieldLabel> below = next.flatMap(Line::label);
    boolean lacking =
        item.roles.isEmpty() && below.filter(l -> l.field().role().isPresent()).isPresent();
    boolean few = !line.endsSentence() && line.length() - colon <= MAX_ASIDE;
    return item.listsNames() && (item.number.isPresent() || below.isEmpty() || lacking)
        || below.isPresent() && item.number.isPresent() && !item.roles.isEmpty() && few;
  }

  /** Whether nothing but a word stands before a colon: no unit, and no part that is counted. */
  private static boolean isWord(Line line, int colon) {
    String s = line.folded();
    return IDEOGRAPHS.runEnd(s, 0, colon) == colon
        && NUMERALS.indexOf(s.charAt(colon - 1)) < 0
        && colon + 1 < line.length()
        && !UnitForm.canAnswer(s, 0, colon);
  }

  /**
   * Whether a labelled line begins an item: the label names a task, and the item above has been
   * assigned already, or told its task below its name.
   *
   * @param counts whether the line is numbered as items are
   */
  static boolean begins(Line line, FieldLabel label, ItemDraft above, boolean counts) {
    if (label.field() != Field.TASK) {
      return isGoal(label) && (above == null || counts);
    }
    if (above != null && MEASURES.isIn(line.folded(), label.start(), label.end())) {
      return false; // they tell how the task above is done
    }
    boolean waits = above != null && above.number.isPresent() && !above.tasked && !counts;
    return above == null || !above.isBare() && !waits;
  }

  /**
   * Whether a label is of a task, or of a goal whose number is not that of one field of several.
   */
  private static boolean isTask(FieldLabel label, Line next) {
    boolean counted = next.marker().filter(m -> isItemStyle(m.style())).isPresent();
    return label.field() == Field.TASK || isGoal(label) && !counted;
  }

  /** Whether a label of a goal has a number before it, so that it is the task of an item. */
  private static boolean isGoal(FieldLabel label) {
    return label.field() == Field.TARGET && label.start() > 0;
  }

  /** Returns a label that begins an item as one of its task. */
  static FieldLabel asTask(FieldLabel label) {
    return new FieldLabel(Field.TASK, label.start(), label.end());
  }

  static boolean isShort(Line line) {
    return line.length() <= MAX_HEADING;
  }

  static boolean isNote(Line line) {
    return NOTES.starts(line.folded());
  }

  static boolean isNote(Part cell) {
    return NOTES.lengthAt(cell.line().folded(), cell.from(), cell.to()) > 0;
  }

  /** 附件, 附件1, 附表2 with nothing after it but a colon. */
  static boolean isAttachmentLabel(Line line) {
    if (line.folded().charAt(0) != '附') {
      return false;
    }
    String s = Cells.withoutBars(line.compact());
    if (!s.startsWith("附件") && !s.startsWith("附表")) {
      return false;
    }
    int end = s.endsWith(":") ? s.length() - 1 : s.length();
    return s.length() <= 6
        && s.substring(2, end)
            .chars()
            .allMatch(c -> "0123456789".indexOf(c) >= 0 || NUMERALS.indexOf(c) >= 0);
  }

  /**
   * Whether a line without number names a kind of document, so that it is a title rather than a
   * heading.
   */
  static boolean namesDocument(Line line) {
    return namesDocument(line.compact());
  }

  /** Whether words without blanks name a kind of document. */
  static boolean namesDocument(String compact) {
    return DOCUMENT_WORDS.isIn(compact);
  }

  /**
   * Whether the number of an item stands before a name with a person in brackets behind it, and a
   * sentence below.
   */
  static boolean isLed(Line line, Optional<Line> next) {
    return line.endsWith(')')
        && isNumbered(line)
        && next.filter(n -> n.marker().isEmpty() && n.endsSentence()).isPresent()
        && UnitBracket.leading(line).isPresent();
  }

  private static boolean isNumbered(Line line) {
    return line.marker().filter(m -> isItemStyle(m.style())).isPresent();
  }

  /** Whether a line is evidence that a list of items has begun. */
  static boolean isItem(Line line, Optional<Line> next) {
    boolean told =
        isNumbered(line) && next.filter(n -> ProgressWords.tellAbove(n.folded())).isPresent();
    if (line.unitBracket().filter(UnitBracket::namesUnits).isPresent()
        || isLed(line, next)
        || told) {
      return true;
    }
    boolean led =
        line.marker().isPresent() || Chrome.bullet(line.folded()) > 0 || line.inside().isPresent();
    return led && InlineUnits.of(line).isPresent()
        || !line.endsWith(':')
            && next.flatMap(Line::label)
                .filter(l -> l.field() != Field.NUMBER)
                .filter(l -> l.field() != Field.REMARK || isNumbered(line))
                .isPresent()
            && line.label().filter(l -> !isTask(l, next.get())).isEmpty();
  }

  /** Whether a line between the rows of a table is the heading of a section. */
  static boolean isHeadingOfRows(Line line) {
    return isShort(line) && line.marker().filter(m -> m.style().isSection()).isPresent();
  }

  /** Whether sentences numbered in a style are items rather than headings or instructions. */
  static boolean isItemStyle(MarkerStyle style) {
    return switch (style) {
      case ARABIC_STOP,
          SECOND_LEVEL,
          THIRD_LEVEL,
          ARABIC_COMMA,
          ARABIC_BRACKET,
          CHINESE_BRACKET,
          CIRCLED,
          LETTERED,
          NAMED ->
          true;
      case CHAPTER, CHAPTER_SECTION, CHINESE_COMMA, FIRSTLY, BARE, DASH -> false;
    };
  }

  /** What the characters of a field are part of. */
  static CharacterClass classOf(Field field) {
    return switch (field) {
      case PROGRESS, NEXT_STEPS, PROBLEMS -> CharacterClass.PROGRESS;
      case LEAD, RESPONSIBLE, COOPERATING, COUNTERPART, LEADER -> CharacterClass.UNIT;
      case DEADLINE, STATUS, TARGET, PARTICIPATION -> CharacterClass.ITEM_FIELD;
      case TASK -> CharacterClass.ITEM_TEXT;
      case REMARK -> CharacterClass.NOTE;
      case NUMBER -> CharacterClass.ITEM_NUMBER;
    };
  }
}
