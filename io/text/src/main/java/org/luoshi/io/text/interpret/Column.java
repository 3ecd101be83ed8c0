package org.luoshi.io.text.interpret;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.io.text.lexis.Field;

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
    REMARK
  }

  private static final int MAX_HEAD = 14;
  private static final String TIERS = "国省市区县乡镇";

  private static final Set<String> NUMBERS =
      Set.of("序号", "编号", "项目序号", "任务序号", "事项编号", "项目编号", "任务编号", "事项序号");
  private static final Set<String> SECTIONS =
      Set.of("类别", "项目类别", "任务类别", "工作类别", "分类", "领域", "板块", "重点工作项目", "工作领域", "目标类别", "所属领域");
  private static final Set<String> PARTICIPATIONS = Set.of("责任类别", "承办类别", "办理类别");
  private static final List<String> TEXT_TAILS =
      List.of("任务", "事项", "工作", "内容", "项目", "名称", "项目要求", "工作要求", "指标", "举措", "措施", "实事");
  private static final List<String> STATUS_TAILS =
      List.of("完成率", "占全年计划", "占年度计划", "占年计划", "状态", "评价", "完成比例", "亮灯情况");
  private static final List<String> PROGRESS_TAILS =
      List.of("情况", "进展", "进度", "完成", "结果", "成效", "落实");

  /** Words that a head may be broken after: alone they name no column. */
  private static final Set<String> HALVES =
      Set.of(
          "完成", "责任", "工作", "进展", "目标", "情况", "重点", "落实", "进度", "市级", "区级", "省级", "县级", "牵头", "配合");

  /** Returns the column that a head names; empty if the words name none. */
  static Optional<Column> named(String compact) {
    if (compact.isEmpty()
        || compact.length() > MAX_HEAD
        || HALVES.contains(compact)
        || !isWords(compact)) {
      return Optional.empty();
    }
    Kind kind =
        NUMBERS.contains(compact)
            ? Kind.NUMBER
            : SECTIONS.contains(compact)
                ? Kind.SECTION
                : PARTICIPATIONS.contains(compact) ? Kind.PARTICIPATION : null;
    if (kind != null) {
      return Optional.of(new Column(kind, Optional.empty(), compact));
    }
    Optional<Field> field = field(compact);
    if (field.isPresent()) {
      return Optional.of(new Column(kindOf(field.get()), field, compact));
    }
    if (compact.endsWith("备注")
        || compact.equals("说明")
        || compact.endsWith("序号")
        || compact.endsWith("编号")) {
      return Optional.of(new Column(Kind.REMARK, Optional.empty(), compact));
    }
    boolean text = TEXT_TAILS.stream().anyMatch(compact::endsWith);
    return text ? Optional.of(new Column(Kind.TEXT, Optional.empty(), compact)) : Optional.empty();
  }

  /**
   * Returns whether words are a label that is known as a whole, so that a head may be put together
   * to it.
   */
  static boolean isKnown(String compact) {
    return NUMBERS.contains(compact)
        || SECTIONS.contains(compact)
        || PARTICIPATIONS.contains(compact)
        || Stream.of(Field.values()).anyMatch(f -> f.labels().contains(compact));
  }

  /** Returns the column of a head that is known to be whole. */
  static Column whole(String compact) {
    return named(compact).orElse(new Column(Kind.REMARK, Optional.empty(), compact));
  }

  private static boolean isWords(String compact) {
    return compact
        .codePoints()
        .allMatch(c -> Character.isIdeographic(c) || "1234-/()".indexOf(c) >= 0);
  }

  private static Optional<Field> field(String compact) {
    for (Field field : Field.values()) {
      if (field.labels().contains(compact)) {
        return Optional.of(field);
      }
    }
    boolean unit = Stream.of("单位", "部门", "科室", "机构").anyMatch(compact::endsWith);
    Field found =
        unit && compact.contains("牵头")
            ? Field.LEAD
            : unit && Stream.of("配合", "协办", "协同", "参与", "协助").anyMatch(compact::contains)
                ? Field.COOPERATING
                : unit
                        && Stream.of("责任", "主办", "主责", "承办", "实施", "落实", "督办", "负责")
                            .anyMatch(compact::contains)
                    ? Field.RESPONSIBLE
                    : Stream.of("领导", "责任人", "负责人").anyMatch(compact::endsWith)
                        ? Field.LEADER
                        : Stream.of("时限", "时间", "期限", "时间节点").anyMatch(compact::endsWith)
                            ? Field.DEADLINE
                            : other(compact);
    return Optional.ofNullable(found);
  }

  private static Field other(String compact) {
    return Stream.of("下步", "下一步").anyMatch(compact::contains)
        ? Field.NEXT_STEPS
        : Stream.of("问题", "困难").anyMatch(compact::contains)
            ? Field.PROBLEMS
            : STATUS_TAILS.stream().anyMatch(compact::endsWith)
                ? Field.STATUS
                : Stream.of("目标", "目标任务", "目标值", "年度计划", "全年计划").anyMatch(compact::endsWith)
                    ? Field.TARGET
                    : PROGRESS_TAILS.stream().anyMatch(compact::endsWith) ? Field.PROGRESS : null;
  }

  private static Kind kindOf(Field field) {
    return switch (field) {
      case LEAD, COOPERATING, COUNTERPART, RESPONSIBLE -> Kind.UNITS;
      case LEADER -> Kind.LEADER;
      case DEADLINE -> Kind.DEADLINE;
      case TARGET -> Kind.TARGET;
      case STATUS -> Kind.STATUS;
      case PARTICIPATION -> Kind.PARTICIPATION;
      case PROGRESS, NEXT_STEPS, PROBLEMS -> Kind.NARRATIVE;
    };
  }

  /**
   * The tier that the head names, as the first character of its units' names: 省, 市, 区, 县; 0 if it
   * names none.
   */
  char tier() {
    char first = label.isEmpty() ? 0 : label.charAt(0);
    return "省市区县".indexOf(first) >= 0 ? first : 0;
  }

  /** Where heads name several tiers, the units of all but the lowest are counterparts. */
  static List<Column> withCounterparts(List<Column> columns) {
    return withSections(columns).stream()
        .map(
            c ->
                hasLower(columns, c)
                    ? new Column(c.kind, Optional.of(Field.COUNTERPART), c.label)
                    : c)
        .toList();
  }

  /** Beside what is asked for in detail, the first of two columns of tasks holds the groups. */
  private static List<Column> withSections(List<Column> columns) {
    List<Column> texts = columns.stream().filter(c -> c.kind == Kind.TEXT).toList();
    boolean grouped =
        texts.size() > 1
            && Stream.of("要求", "具体", "任务内容", "工作内容").anyMatch(texts.get(1).label::contains);
    return grouped
        ? columns.stream()
            .map(c -> c == texts.get(0) ? new Column(Kind.SECTION, Optional.empty(), c.label) : c)
            .toList()
        : columns;
  }

  private static boolean hasLower(List<Column> columns, Column column) {
    boolean units = column.kind == Kind.UNITS && column.tier() != 0;
    return units
        && columns.stream()
            .anyMatch(
                c ->
                    c.kind == Kind.UNITS && TIERS.indexOf(c.tier()) > TIERS.indexOf(column.tier()));
  }
}
