package org.luoshi.io.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.luoshi.model.FieldPlaces;
import org.luoshi.model.Heading;
import org.luoshi.model.Measurement;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Statement;
import org.luoshi.model.Target;
import org.luoshi.model.Tier;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.DocumentNumber;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.IndexNumber;
import org.luoshi.model.document.MetadataField;
import org.luoshi.model.document.Notice;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.document.Signatory;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.AssignmentMark;
import org.luoshi.model.plan.Instruction;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.Participation;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.UnitStatement;
import org.luoshi.model.report.GlossaryEntry;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.model.report.Section;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.Direction;
import org.luoshi.quantity.Quantity;
import org.luoshi.text.Span;

/** One small document of each kind. */
final class Samples {

  static final ResponsibilityItem ITEM =
      ResponsibilityItem.builder()
          .id(ItemId.of("1.3"))
          .number("3")
          .addSection("一、着力稳增长", "（二）扩大有效投资")
          .text("新建社区养老服务站22个，固定资产投资增长7.5%以上。")
          .published("新建社区养老服务站22个,固定资产投资增长7.5%以上。")
          .participation(Participation.HOST)
          .addAssignment(Assignment.of(Role.LEAD, "区民政局"))
          .addAssignment(
              Assignment.builder()
                  .unit("江湾街道办事处")
                  .role(Role.RESPONSIBLE)
                  .printed("江湾")
                  .addMarks(AssignmentMark.EXPANDED, AssignmentMark.INHERITED)
                  .build())
          .addLeader("林副区长")
          .deadline("10月底前")
          .addTarget(
              Target.builder()
                  .indicator("固定资产投资增速")
                  .comparator(Comparator.AT_LEAST)
                  .value(Quantity.parse("7.5%"))
                  .direction(Direction.INCREASE)
                  .period(ReportingPeriod.ofYear(2024))
                  .text("增长7.5%以上")
                  .build())
          .span(Span.of(120, 175))
          .places(
              FieldPlaces.builder()
                  .add("/number", Span.of(120, 121))
                  .add("/text", Span.of(122, 140))
                  .add("/text", Span.of(142, 150))
                  .add("/assignments/0", Span.of(157, 161))
                  .build())
          .build();

  static final GovernmentDocument PLAN =
      ResponsibilityPlan.builder()
          .metadata(
              DocumentMetadata.builder()
                  .title("目标任务责任分解方案")
                  .issuer("江湾区人民政府办公室")
                  .documentNumber(DocumentNumber.parse("江政办〔2024〕6号"))
                  .indexNumber(IndexNumber.parse("737546075/2024-00006"))
                  .issuedOn(LocalDate.of(2024, 2, 29))
                  .addField(new MetadataField("来源", "", Optional.empty()))
                  .signatory(
                      Signatory.builder()
                          .unit("江湾区人民政府")
                          .signedOn(LocalDate.of(2024, 3, 1))
                          .build())
                  .build())
          .jurisdiction("云州市江湾区")
          .year(2024)
          .addInstruction(
              Instruction.builder().number("一、").heading("提高认识").text("提高认识。逐项落实。").build())
          .addList(
              ItemList.builder()
                  .number(1)
                  .label("附件1")
                  .issuingTier(Tier.COUNTY)
                  .declaredCount(1)
                  .addHeading(Heading.builder().level(1).number("一、").title("着力稳增长").build())
                  .addItem(ITEM)
                  .build())
          .addNote("各街道办事处为责任单位。")
          .build();

  static final GovernmentDocument PROGRESS =
      ProgressReport.builder()
          .metadata(DocumentMetadata.builder().build())
          .period(ReportingPeriod.ofQuarter(2024, 1))
          .addRecord(
              ProgressRecord.builder()
                  .item(ItemId.of("1.3"))
                  .availability(Availability.REPORTED)
                  .statement("区民政局：已建成5个。\n江湾街道：选址完成。")
                  .addStatement(
                      UnitStatement.builder()
                          .unit("区民政局")
                          .text("已建成5个。")
                          .span(Span.of(9, 15))
                          .build())
                  .addMeasurement(
                      Measurement.builder().indicator("养老服务站").value(Quantity.parse("5个")).build())
                  .addMeasurement(
                      Measurement.builder()
                          .value(Quantity.parse("1.2万人次"))
                          .text("服务1.2万人次")
                          .build())
                  .build())
          .build();

  static final GovernmentDocument REPORT =
      WorkReport.builder()
          .metadata(DocumentMetadata.builder().build())
          .titleYear(2024)
          .plannedPeriod(ReportingPeriod.ofYear(2024))
          .deliveredOn(LocalDate.of(2024, 1, 9))
          .addSection(
              Section.builder()
                  .heading(Heading.builder().level(1).title("2024年工作安排").build())
                  .addSection(
                      Section.builder()
                          .heading(
                              Heading.builder()
                                  .level(2)
                                  .title("扩大有效投资")
                                  .span(Span.of(3, 9))
                                  .build())
                          .addStatement(Statement.builder().text("“双碳”行动\\落实\t见效。").build())
                          .build())
                  .build())
          .addPracticalMatter(
              PracticalMatter.builder().number("1").title("养老").addMeasure("建站22个").build())
          .addGlossary(GlossaryEntry.builder().term("双碳").definition("碳达峰、碳中和").build())
          .build();

  static final GovernmentDocument NOTICE =
      Notice.builder()
          .metadata(DocumentMetadata.builder().build())
          .title("通知")
          .addStatement(Statement.builder().heading("特此通知").text("特此通知。").build())
          .build();

  static final List<GovernmentDocument> ALL = List.of(PLAN, PROGRESS, REPORT, NOTICE);

  private Samples() {}
}
