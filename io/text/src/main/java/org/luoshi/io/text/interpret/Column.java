package org.luoshi.io.text.interpret;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final List<String> NUMBERS = List.of("序号", "编号", "项目序号", "任务序号");
  private static final List<String> SECTIONS =
      List.of("类别", "项目类别", "任务类别", "工作类别", "分类", "领域", "板块", "重点工作项目", "工作领域", "目标类别");
  private static final List<String> TEXTS =
      List.of(
          "责任事项", "工作任务", "主要任务", "重点工作", "重点工作任务", "工作内容", "项目要求", "任务内容", "具体任务", "主要目标任务",
          "目标任务内容", "事项", "工作事项", "事项内容", "项目名称", "项目内容", "建设内容", "任务", "重点任务", "任务名称", "实事项目",
          "主要工作", "目标内容", "责任内容", "工作要求");
  private static final List<String> PARTICIPATIONS = List.of("责任类别", "承办类别", "办理类别");
  private static final List<String> REMARKS = List.of("备注", "说明");

  private static final int MAX_PROGRESS_HEAD = 12;
  private static final Map<String, Column> BY_HEAD = byHead();

  /** Returns the column that a head names; empty if the words name none. */
  static Optional<Column> named(String compact) {
    Column known = BY_HEAD.get(compact);
    return known == null && isProgress(compact)
        ? Optional.of(new Column(Kind.NARRATIVE, Optional.of(Field.PROGRESS), compact))
        : Optional.ofNullable(known);
  }

  /**
   * Returns the column of a head that is known to be whole: it may have words of its own
   * (2024年重点工作任务).
   */
  static Column whole(String compact) {
    boolean text =
        compact.length() <= 14
            && TEXTS.stream().anyMatch(t -> t.length() >= 4 && compact.endsWith(t));
    return named(compact)
        .orElse(new Column(text ? Kind.TEXT : Kind.REMARK, Optional.empty(), compact));
  }

  /** A label with a period or other words before it (第二季度完成情况). */
  private static boolean isProgress(String compact) {
    if (compact.length() > MAX_PROGRESS_HEAD) {
      return false;
    }
    for (String label : Field.PROGRESS.labels()) {
      if (compact.endsWith(label)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Column> byHead() {
    Map<String, Column> heads = new HashMap<>();
    for (Field field : Field.values()) {
      field
          .labels()
          .forEach(head -> heads.put(head, new Column(kindOf(field), Optional.of(field), head)));
    }
    put(heads, Kind.NUMBER, NUMBERS);
    put(heads, Kind.SECTION, SECTIONS);
    put(heads, Kind.TEXT, TEXTS);
    put(heads, Kind.PARTICIPATION, PARTICIPATIONS);
    put(heads, Kind.REMARK, REMARKS);
    return heads;
  }

  private static void put(Map<String, Column> heads, Kind kind, List<String> names) {
    names.forEach(head -> heads.put(head, new Column(kind, Optional.empty(), head)));
  }

  private static Kind kindOf(Field field) {
    return switch (field) {
      case LEAD, COOPERATING, COUNTERPART, RESPONSIBLE -> Kind.UNITS;
      case LEADER -> Kind.LEADER;
      case DEADLINE -> Kind.DEADLINE;
      case TARGET -> Kind.TARGET;
      case STATUS -> Kind.STATUS;
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
}
