package org.luoshi.trace;

import java.util.ArrayList;
import java.util.List;
import org.luoshi.model.Heading;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Statement;
import org.luoshi.model.Target;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.report.Section;
import org.luoshi.quantity.MentionKind;
import org.luoshi.quantity.Quantities;
import org.luoshi.quantity.QuantityMention;
import org.luoshi.quantity.Stance;
import org.luoshi.text.Span;
import org.luoshi.trace.Clause.Part;

/** Documents made from sentences, for tests. */
final class Documents {

  private Documents() {}

  static ResponsibilityPlan plan(String... tasks) {
    return ResponsibilityPlan.builder()
        .metadata(DocumentMetadata.builder().build())
        .addList(list(List.of(tasks)))
        .build();
  }

  /** Makes a report of tasks and what was reported on them, by turns. */
  static ProgressReport progress(String... tasksAndStatements) {
    List<String> tasks = new ArrayList<>();
    List<ProgressRecord> records = new ArrayList<>();
    for (int i = 0; i < tasksAndStatements.length; i += 2) {
      tasks.add(tasksAndStatements[i]);
      records.add(
          ProgressRecord.builder()
              .item(ItemId.of(Integer.toString(tasks.size())))
              .availability(Availability.REPORTED)
              .statement(tasksAndStatements[i + 1])
              .build());
    }
    return ProgressReport.builder()
        .metadata(DocumentMetadata.builder().build())
        .period(ReportingPeriod.ofYear(2022))
        .addList(list(tasks))
        .records(records)
        .build();
  }

  static WorkReport report(String review, String plan, String problem) {
    return WorkReport.builder()
        .metadata(DocumentMetadata.builder().build())
        .reviewedPeriod(ReportingPeriod.ofYear(2022))
        .plannedPeriod(ReportingPeriod.ofYear(2023))
        .addSection(section("2022年工作回顾", review, problem))
        .addSection(section("2023年工作安排", plan))
        .addProblem(problem.substring(0, problem.length() - 1))
        .build();
  }

  private static Section section(String title, String... paragraphs) {
    Section.Builder section =
        Section.builder().heading(Heading.builder().level(1).title(title).build());
    for (String paragraph : paragraphs) {
      section.addStatement(
          Statement.builder().text(paragraph).span(Span.of(0, paragraph.length())).build());
    }
    return section.build();
  }

  /** Returns the words at a place of the first paragraph of a report. */
  static String source(WorkReport report, Span span) {
    return report.sections().get(0).statements().get(0).text().substring(span.start(), span.end());
  }

  private static ItemList list(List<String> tasks) {
    ItemList.Builder list = ItemList.builder().number(1);
    for (int i = 0; i < tasks.size(); i++) {
      String number = Integer.toString(i + 1);
      list.addItem(
          ResponsibilityItem.builder()
              .id(ItemId.of(number))
              .number(number)
              .text(tasks.get(i))
              .targets(targets(tasks.get(i)))
              .build());
    }
    return list.build();
  }

  private static List<Target> targets(String text) {
    Clauses clauses = new Clauses();
    clauses.add(0, Part.PLAN, text, TextPlace.unknown());
    List<Target> targets = new ArrayList<>();
    for (Clause clause : clauses.all()) {
      for (QuantityMention mention : Quantities.in(clause.text(), Stance.PLANNED)) {
        if (mention.kind() == MentionKind.TARGET) {
          targets.add(
              Target.builder()
                  .indicator(mention.subject().indicator())
                  .comparator(mention.figure().comparator())
                  .value(mention.figure().value())
                  .direction(mention.subject().direction())
                  .text(clause.text())
                  .build());
        }
      }
    }
    return targets;
  }
}
