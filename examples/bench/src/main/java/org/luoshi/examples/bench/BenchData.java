package org.luoshi.examples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.luoshi.model.Heading;
import org.luoshi.model.Measurement;
import org.luoshi.model.Target;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.DocumentNumber;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.UnitStatement;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.Quantity;
import org.luoshi.text.Span;

/** Invented documents of any size, the same in every run. */
final class BenchData {

  private static final String[] DOINGS = {
    "推进", "完成", "加快建设", "新增", "改造", "支持", "优化", "落实", "开展", "培育", "完善", "启动"
  };
  private static final String[] THINGS = {
    "老旧小区配套设施", "滨江绿道二期工程", "社区养老服务站点", "科技型中小企业", "政务服务一网通办事项", "中小学校舍扩建",
    "河湖岸线生态修复", "商业街区品质提升", "公共停车泊位", "文化惠民演出活动", "就业创业培训基地", "污水管网混错接点"
  };
  private static final String[] AIMS = {"确保年内投入使用", "力争实现新突破", "不断提升群众满意度", "按月调度进展情况", "形成长效管理机制"};
  private static final String[] UNITS = {
    "区发改局",
    "区教育局",
    "区科经局",
    "区民政局",
    "区财政局",
    "区人社局",
    "区城管执法局",
    "区建设局",
    "区水务湖泊局",
    "区商务局",
    "区文化和旅游局",
    "区卫生健康局",
    "区应急局",
    "区审计局",
    "区市场监管局",
    "区统计局",
    "区行政审批局",
    "区园林和林业局",
    "江湾街道办事处",
    "白沙街道办事处",
    "云山街道办事处",
    "各街道办事处",
    "区城投公司",
    "滨江商务区管委会"
  };

  /** How many items stand in one section. */
  private static final int SECTION = 20;

  /**
   * How long texts are.
   *
   * @param task the shortest task, in characters
   * @param tasks how much longer tasks may be
   * @param statement the shortest completion text
   * @param statements how much longer completion texts may be
   */
  private record Lengths(int task, int tasks, int statement, int statements) {}

  /** Long ones, so that bytes and characters count for more than objects. */
  private static final Lengths LONG = new Lengths(120, 280, 120, 280);

  /**
   * As in the five published documents: tasks of 29 to 50 characters, completions of 147 to 187.
   */
  private static final Lengths PUBLISHED = new Lengths(8, 30, 60, 180);

  private final Random random = new Random(20240101L);
  private final Lengths lengths;

  private BenchData(Lengths lengths) {
    this.lengths = lengths;
  }

  /** Returns a plan of long texts. */
  static ResponsibilityPlan plan(int items) {
    return plan(items, LONG);
  }

  /** Returns a plan with texts of the length of published ones. */
  static ResponsibilityPlan publishedPlan(int items) {
    return plan(items, PUBLISHED);
  }

  private static ResponsibilityPlan plan(int items, Lengths lengths) {
    BenchData data = new BenchData(lengths);
    return ResponsibilityPlan.builder()
        .metadata(data.metadata())
        .title("江湾区人民政府工作报告目标任务责任分解方案")
        .jurisdiction("云州市江湾区")
        .year(2024)
        .addList(data.list(items))
        .build();
  }

  /** Returns a progress report of long texts. */
  static ProgressReport progress(int items) {
    return progress(items, LONG);
  }

  /** Returns a progress report with texts of the length of published ones. */
  static ProgressReport publishedProgress(int items) {
    return progress(items, PUBLISHED);
  }

  private static ProgressReport progress(int items, Lengths lengths) {
    BenchData data = new BenchData(lengths);
    ItemList list = data.list(items);
    return ProgressReport.builder()
        .metadata(data.metadata())
        .title("江湾区人民政府工作报告目标任务完成情况")
        .jurisdiction("云州市江湾区")
        .year(2024)
        .addList(list)
        .records(list.items().stream().map(data::record).toList())
        .build();
  }

  private DocumentMetadata metadata() {
    return DocumentMetadata.builder()
        .issuer("江湾区人民政府办公室")
        .documentNumber(DocumentNumber.parse("江政办〔2024〕6号"))
        .build();
  }

  private ItemList list(int items) {
    List<ResponsibilityItem> all = new ArrayList<>(items);
    int at = 300;
    for (int i = 1; i <= items; i++) {
      ResponsibilityItem item = item(i, at);
      all.add(item);
      at = item.span().orElseThrow().end() + 1;
    }
    return ItemList.builder()
        .number(1)
        .headings(IntStream.range(0, 8).mapToObj(BenchData::heading).toList())
        .items(all)
        .build();
  }

  private static Heading heading(int i) {
    return Heading.builder()
        .level(2)
        .number("（" + "一二三四五六七八".charAt(i) + "）")
        .title("着力做好" + THINGS[i])
        .build();
  }

  private ResponsibilityItem item(int number, int start) {
    String text = text(lengths.task() + random.nextInt(lengths.tasks()));
    ResponsibilityItem.Builder item =
        ResponsibilityItem.builder()
            .id(ItemId.of("1." + number))
            .number(Integer.toString(number))
            .addSection("一、全力推动经济稳进提质", heading(number / SECTION % 8).label())
            .text(text)
            .span(Span.of(start, start + text.length() + 40));
    units(1 + random.nextInt(2))
        .forEach(unit -> item.addAssignment(Assignment.of(Role.LEAD, unit)));
    units(1 + random.nextInt(4))
        .forEach(unit -> item.addAssignment(Assignment.of(Role.RESPONSIBLE, unit)));
    if (random.nextInt(4) == 0) {
      item.deadline("2024年12月底前").addTarget(target());
    }
    return item.build();
  }

  private ProgressRecord record(ResponsibilityItem item) {
    ProgressRecord.Builder record =
        ProgressRecord.builder()
            .item(item.id())
            .availability(Availability.REPORTED)
            .statement(text(lengths.statement() + random.nextInt(lengths.statements())))
            .span(item.span());
    if (random.nextInt(3) == 0) {
      for (String unit : units(2)) {
        record.addStatement(
            UnitStatement.builder().unit(unit).text(text(80)).span(item.span()).build());
      }
      record.addMeasurement(
          Measurement.builder()
              .indicator(THINGS[0])
              .value(Quantity.parse(random.nextInt(900) + "个"))
              .text("其中")
              .build());
    }
    return record.build();
  }

  private Target target() {
    return Target.builder()
        .indicator("固定资产投资增速")
        .comparator(Comparator.AT_LEAST)
        .value(Quantity.parse(random.nextInt(20) + "." + random.nextInt(10) + "%"))
        .text("固定资产投资增长目标")
        .build();
  }

  private List<String> units(int count) {
    return IntStream.range(0, count).mapToObj(i -> any(UNITS)).distinct().toList();
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder(length + 30);
    while (text.length() < length) {
      text.append(any(DOINGS)).append(any(THINGS)).append(1 + random.nextInt(300)).append("个，");
      text.append(any(AIMS)).append(random.nextBoolean() ? "；" : "。");
    }
    return text.toString();
  }

  private String any(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
