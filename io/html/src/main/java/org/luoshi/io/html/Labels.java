package org.luoshi.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells labels and heads of columns from other cells (表格标签), by the words that official pages use
 * for the particulars of a document.
 */
final class Labels {

  private static final int MAX_LABEL = 12;

  private static final Set<String> PARTICULARS =
      Set.of(
          "名称", "信息名称", "文件名称", "标题", "发布机构", "发文机构", "发文机关", "制定机关", "发布单位", "发布机关", "公开主体",
          "公开责任部门", "发文字号", "文号", "发布文号", "索引号", "信息索引号", "信息索引", "成文日期", "生成日期", "发文日期", "成文时间",
          "公开日期", "发布日期", "发布时间", "公开时间", "印发日期", "有效性", "时效性", "时效状态", "是否有效", "公开方式", "公开形式",
          "公开属性", "主题分类", "信息分类", "组配分类", "所属主题", "信息来源", "文章来源", "来源", "主题词", "内容概述", "关键词",
          "公开范围", "公开类别", "体裁分类", "服务对象", "有效期", "责任编辑", "作者", "浏览次数", "阅读次数", "点击数");

  private static final List<String> COLUMNS =
      List.of(
          "序号", "编号", "类别", "事项", "项目", "名称", "任务", "内容", "目标", "指标", "措施", "要求", "单位", "部门", "领导",
          "责任人", "时限", "时间", "进度", "进展", "情况", "完成率", "状态", "问题", "打算", "备注");

  private Labels() {}

  /**
   * Returns the cells that label the next one.
   *
   * @param rows the rows of a table
   * @return the labels; absent if any row with several cells holds something else than labels with
   *     values and cells with a label and its value
   */
  static Optional<List<CellShape>> of(List<TableShape.Row> rows) {
    List<CellShape> labels = new ArrayList<>();
    for (TableShape.Row row : rows) {
      Optional<List<CellShape>> found = of(row);
      if (found.isEmpty() && row.filled().size() > 1) {
        return Optional.empty();
      }
      found.ifPresent(labels::addAll);
    }
    return Optional.of(labels);
  }

  private static Optional<List<CellShape>> of(TableShape.Row row) {
    List<CellShape> labels = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < row.cells().size(); i++) {
      CellShape cell = row.cells().get(i);
      if (isLabel(cell) || !open && isHeaderOfNext(row.cells(), i)) {
        labels.add(cell);
        open = true;
      } else if (open && !cell.isHeader()) {
        open = false;
      } else if (!cell.isBlank() && !isPair(cell)) {
        return Optional.empty();
      }
    }
    return Optional.of(labels);
  }

  private static boolean isHeaderOfNext(List<CellShape> cells, int i) {
    boolean value = i + 1 < cells.size() && !cells.get(i + 1).isHeader();
    return value && cells.get(i).isHeader() && isWord(cells.get(i));
  }

  private static boolean isLabel(CellShape cell) {
    String head = cell.head().toString();
    boolean colon = head.endsWith(":");
    return isWord(cell) && (colon || PARTICULARS.contains(withoutBrackets(head)));
  }

  private static boolean isWord(CellShape cell) {
    return !cell.isBlank()
        && cell.length() <= MAX_LABEL + 1
        && !cell.holdsTable()
        && cell.head().chars().noneMatch(c -> '0' <= c && c <= '9');
  }

  private static boolean isPair(CellShape cell) {
    String head = cell.head().toString();
    int colon = head.indexOf(':');
    return colon > 0 && PARTICULARS.contains(withoutBrackets(head.substring(0, colon)));
  }

  private static String withoutBrackets(String label) {
    int last = label.length() - 1;
    boolean brackets =
        last > 0 && "【[".indexOf(label.charAt(0)) >= 0 && "】]".indexOf(label.charAt(last)) >= 0;
    return brackets ? label.substring(1, last) : label;
  }

  /** Returns whether the filled cells of a row are the heads of columns. */
  static boolean isHeader(List<CellShape> cells) {
    long words =
        cells.stream()
            .filter(c -> c.length() <= MAX_LABEL)
            .map(c -> c.head().toString())
            .filter(head -> COLUMNS.stream().anyMatch(head::endsWith))
            .count();
    return words >= 2 || cells.stream().anyMatch(CellShape::isHeader);
  }
}
