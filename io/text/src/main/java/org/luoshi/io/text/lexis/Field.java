package org.luoshi.io.text.lexis;

import java.util.List;
import java.util.Optional;
import org.luoshi.model.plan.Role;

/**
 * The fields that items are published with (事项字段), and the labels that name them, longest first.
 *
 * @since 0.1.0
 */
public enum Field {
  /** 牵头单位. */
  LEAD(Role.LEAD, "牵头责任单位", "牵头责任部门", "牵头单位", "牵头部门", "牵头"),
  /** 配合单位. */
  COOPERATING(Role.COOPERATING, "配合责任单位", "配合单位", "配合部门", "协同单位", "协办单位", "参与单位", "协助单位"),
  /** 市级责任部门, of the tier above. */
  COUNTERPART(Role.COUNTERPART, "省级责任部门", "省级责任单位", "市级责任部门", "市级责任单位", "市责任单位", "省责任单位", "上级责任部门"),
  /** 责任单位. */
  RESPONSIBLE(
      Role.RESPONSIBLE,
      "主要责任单位",
      "区级责任部门",
      "区级责任单位",
      "区责任单位",
      "责任单位",
      "责任部门",
      "主办单位",
      "主责单位",
      "承办单位",
      "承办部门",
      "业主单位",
      "责任科室",
      "部门分工",
      "实施单位",
      "落实单位"),
  /** 工作任务. */
  TASK(
      null, "建设内容及规模", "主要建设内容", "项目建设内容", "重点工作任务", "工作任务", "任务内容", "具体任务", "主要任务", "重点任务", "工作内容",
      "建设内容", "项目内容", "实事内容", "主要内容", "具体内容", "具体措施", "工作措施", "主要措施", "工作举措", "项目名称", "任务名称",
      "事项名称", "实事名称"),
  /** 责任领导. */
  LEADER(
      null, "牵头领导", "牵头市领导", "牵头县领导", "牵头区领导", "分管市领导", "分管县领导", "分管区领导", "包保领导", "挂钩领导", "联系领导",
      "责任领导", "分管领导", "项目责任人", "责任人", "包联领导"),
  /** 完成时限. */
  DEADLINE(null, "完成时限", "完成时间", "完成期限", "计划完成时限", "办理时限", "时间节点", "时限要求", "计划完成时间"),
  /** 年度目标. */
  TARGET(null, "年度目标任务", "年度目标", "目标任务", "目标要求", "工作目标"),
  /** 完成情况. */
  PROGRESS(
      null, "实际完成情况", "工作完成情况", "工作进展情况", "办理落实情况", "完成情况", "落实情况", "进展情况", "推进情况", "办理情况", "工作进展",
      "当前进度", "形象进度", "项目进度", "工程进度", "建设进度", "工作进度", "推进进度", "完成进度", "目前进展", "最新进展", "工作成效",
      "取得成效"),
  /** 下步打算. */
  NEXT_STEPS(
      null, "下一步工作计划", "下一步工作措施", "下步工作措施", "下步工作计划", "下一阶段工作", "下一阶段计划", "下阶段计划", "下阶段工作", "下一步计划",
      "下一步措施", "下步措施", "下步计划", "下步工作", "下一步工作打算", "下一步工作安排", "下步工作打算", "下一步工作", "下一步打算", "下步打算",
      "下一步"),
  /** 存在问题. */
  PROBLEMS(null, "存在的主要问题", "存在困难", "主要问题", "存在的困难", "问题和困难", "存在的问题", "存在问题", "困难和问题"),
  /** 责任类别. */
  PARTICIPATION(null, "责任类别", "承办类别", "办理类别"),
  /** 完成状态. */
  STATUS(null, "完成状态", "进度状态", "完成率", "进度评价");

  private final Optional<Role> role;
  private final List<String> labels;

  Field(Role role, String... labels) {
    this.role = Optional.ofNullable(role);
    this.labels = List.of(labels);
  }

  /** Returns the role of the units that the field lists; empty for a field of another kind. */
  public Optional<Role> role() {
    return role;
  }

  /** Returns the labels, longest first. */
  public List<String> labels() {
    return labels;
  }
}
