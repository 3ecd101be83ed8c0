package org.luoshi.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.luoshi.comparison.Comparisons;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Statement;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.report.Section;
import org.luoshi.text.Folding;
import org.luoshi.trace.Clause.Part;

/** Reads later documents as clauses that tell what was done, and clauses that promise. */
final class LaterText {

  private static final List<String> REVIEWS = List.of("回顾", "完成情况", "主要成绩", "过去");
  private static final List<String> PLANS =
      List.of(
          "安排", "主要工作", "重点工作", "主要任务", "重点任务", "工作部署", "工作计划", "预期目标", "总体要求", "今后", "展望", "目标任务",
          "打算");

  private static final int KEY = 20;

  /**
   * What one later document says.
   *
   * @param jurisdiction the region of the government that reports
   * @param period the months it reviews
   * @param records what it reports on items, by the beginning of their text
   * @param admissions what it says was not reached
   */
  record Document(
      Optional<String> jurisdiction,
      Optional<ReportingPeriod> period,
      Map<String, Reported> records,
      List<Clause> admissions) {

    Optional<Reported> record(ResponsibilityItem item) {
      return Optional.ofNullable(records.get(key(item)));
    }
  }

  /**
   * What is reported on one item.
   *
   * @param record the record
   * @param from the place of its first clause
   * @param to the place behind its last clause
   */
  record Reported(ProgressRecord record, int from, int to) {

    boolean holds(Clause clause) {
      return from <= clause.place() && clause.place() < to;
    }
  }

  private final Clauses clauses = new Clauses();
  private final List<Document> documents = new ArrayList<>();

  static LaterText of(List<? extends GovernmentDocument> later) {
    LaterText text = new LaterText();
    for (int i = 0; i < later.size(); i++) {
      text.add(i, later.get(i));
    }
    return text;
  }

  List<Clause> clauses() {
    return clauses.all();
  }

  List<Document> documents() {
    return documents;
  }

  private static String key(ResponsibilityItem item) {
    String solid = Clauses.solid(Folding.fold(item.text()));
    return solid.substring(0, Math.min(KEY, solid.length()));
  }

  private void add(int document, GovernmentDocument later) {
    Optional<ReportingPeriod> period = Optional.empty();
    Map<String, Reported> records = new HashMap<>();
    int first = clauses.size();
    if (later instanceof WorkReport report) {
      period = report.reviewedPeriod();
      Part part = Part.REVIEW;
      for (Section section : report.sections()) {
        part = part(section, report).orElse(part);
        add(document, section, part, report);
      }
    }
    if (later instanceof ProgressReport report) {
      period = report.period();
    }
    boolean plan = later instanceof ResponsibilityPlan;
    ListedItem.of(later).forEach(entry -> add(document, entry, plan, records));
    documents.add(new Document(later.jurisdiction(), period, records, admissions(first)));
  }

  private List<Clause> admissions(int first) {
    return clauses.all().subList(first, clauses.size()).stream()
        .filter(c -> c.part() != Part.PLAN && Comparisons.admitsMiss(c.text()))
        .toList();
  }

  private void add(int document, Section section, Part above, WorkReport report) {
    Part part = part(section, report).orElse(above);
    for (Statement statement : section.statements()) {
      boolean problem =
          part == Part.REVIEW && report.problems().stream().anyMatch(statement.text()::contains);
      clauses.add(
          document,
          problem ? Part.PROBLEM : part,
          statement.text(),
          TextPlace.of(statement.text(), statement.span()));
    }
    for (Section below : section.sections()) {
      add(document, below, part, report);
    }
  }

  private void add(int document, ListedItem entry, boolean plan, Map<String, Reported> records) {
    if (plan) {
      clauses.add(document, Part.PLAN, entry.item().text(), place(entry.item()));
    }
    entry
        .progress()
        .ifPresent(
            record -> {
              int from = clauses.size();
              clauses.add(document, Part.REVIEW, record.statement(), place(record));
              records.putIfAbsent(key(entry.item()), new Reported(record, from, clauses.size()));
              record
                  .nextSteps()
                  .ifPresent(next -> clauses.add(document, Part.PLAN, next, TextPlace.unknown()));
            });
  }

  /** Returns where the text of an item stands. */
  static TextPlace place(ResponsibilityItem item) {
    return TextPlace.of(item.text(), item.places(), "/text", item.span());
  }

  private static TextPlace place(ProgressRecord record) {
    return TextPlace.of(record.statement(), record.places(), "/statement", record.span());
  }

  /** Tells by the heading whether a section reviews or plans; empty if it does not say. */
  private static Optional<Part> part(Section section, WorkReport report) {
    String label = section.heading().label();
    OptionalInt year = year(label);
    if (year.isPresent() && isYear(report.plannedPeriod(), year.getAsInt())) {
      return Optional.of(Part.PLAN);
    }
    if (REVIEWS.stream().anyMatch(label::contains)
        || year.isPresent() && isYear(report.reviewedPeriod(), year.getAsInt())) {
      return Optional.of(Part.REVIEW);
    }
    return PLANS.stream().anyMatch(label::contains) ? Optional.of(Part.PLAN) : Optional.empty();
  }

  private static boolean isYear(Optional<ReportingPeriod> period, int year) {
    return period.filter(p -> p.from().getYear() == year && p.to().getYear() == year).isPresent();
  }

  private static OptionalInt year(String label) {
    int at = label.indexOf('年');
    String digits = at < 4 ? "" : label.substring(at - 4, at);
    return digits.length() == 4 && digits.chars().allMatch(Character::isDigit)
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }
}
