package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.Periods;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.text.Lexicon;

/** Makes the records of what was reported about items. */
final class Records {

  private static final int ANY_YEAR = 2000;
  private static final int MAX_NO_DATA = 24;
  private static final int MAX_SPEAKERS = 100;
  private static final Lexicon NO_DATA =
      Lexicon.of("未出", "暂无", "未公布", "未发布", "暂缺", "尚无", "未反馈", "未统计");

  private final Optional<Integer> year;
  private final Optional<ReportingPeriod> period; // of the whole document
  private final Figures reported; // in columns that name no period
  private final Figures undated = Figures.of(Optional.empty()); // in those of an unknown period
  private final Map<ReportingPeriod, Figures> figures = new HashMap<>(); // in those that do
  private final Places places = new Places(); // of the record that is being made
  private final List<ProgressRecord> records = new ArrayList<>();

  /**
   * Creates it.
   *
   * @param planned the figures of the year that the document is of
   */
  Records(Optional<Integer> year, Optional<ReportingPeriod> period, Figures planned) {
    this.year = year;
    this.period = period;
    this.reported = period.isPresent() ? Figures.of(period) : planned;
  }

  List<ProgressRecord> all() {
    return records;
  }

  /** Adds what is reported of earlier periods, then of that of the document. */
  void add(ItemDraft draft, ResponsibilityItem item) {
    for (ItemDraft.Reported earlier : draft.earlier()) {
      addEarlier(earlier, item);
    }
    Optional<Column> column = draft.reportedIn();
    Optional<ReportingPeriod> months = column.isPresent() ? period(column.get()) : Optional.empty();
    List<Part> statement = draft.field(Field.PROGRESS);
    List<Part> own = draft.field(Field.STATUS);
    List<Part> status = own.isEmpty() ? draft.duty.map(HeadingDuty::status).orElse(own) : own;
    List<Part> problems = draft.field(Field.PROBLEMS);
    List<Part> nextSteps = draft.field(Field.NEXT_STEPS);
    places
        .clear()
        .add("/statement", statement)
        .add("/status", status)
        .add("/problems", problems)
        .add("/nextSteps", nextSteps);
    Optional<String> printed =
        months.isEmpty()
            ? column.map(Column::label).filter(Records::namesMonths)
            : Optional.empty();
    records.add(
        record(item, statement, months.isPresent() ? figures(months.get()) : reported, status)
            .printedPeriod(printed)
            .status(Part.joined(status))
            .problems(Part.joined(problems))
            .nextSteps(Part.joined(nextSteps))
            .places(places.build())
            .period(months.equals(period) ? Optional.empty() : months)
            .build());
  }

  private void addEarlier(ItemDraft.Reported earlier, ResponsibilityItem item) {
    Optional<ReportingPeriod> own = period(earlier.column());
    String head = earlier.column().label();
    records.add(
        record(item, earlier.parts(), own.isPresent() ? figures(own.get()) : undated, List.of())
            .period(own)
            .printedPeriod(own.isPresent() ? Optional.empty() : Optional.of(head))
            .places(places.clear().add("/statement", earlier.parts()).build())
            .build());
  }

  /** Whether the head of a column names months, whichever year they are of. */
  private static boolean namesMonths(String head) {
    return period(head, ANY_YEAR).isPresent();
  }

  private Figures figures(ReportingPeriod around) {
    return figures.computeIfAbsent(around, p -> Figures.of(Optional.of(p)));
  }

  private Optional<ReportingPeriod> period(Column column) {
    OptionalInt own = Dates.year(column.label());
    Optional<Integer> of = own.isPresent() ? Optional.of(own.getAsInt()) : year;
    return of.flatMap(y -> period(column.label(), y));
  }

  private static Optional<ReportingPeriod> period(String head, int year) {
    return Periods.find(head, year).or(() -> Periods.month(head, year));
  }

  private static ProgressRecord.Builder record(
      ResponsibilityItem item, List<Part> parts, Figures figures, List<Part> status) {
    String statement = Part.join(parts);
    ProgressRecord.Builder made =
        ProgressRecord.builder()
            .item(item.id())
            .availability(availability(statement, !status.isEmpty()))
            .statement(statement)
            .measurements(figures.answering(item.targets()).measurements(parts))
            .span(Part.span(parts));
    List<Assignment> assignments = item.assignments();
    if (assignments.size() > 1 && assignments.size() <= MAX_SPEAKERS) {
      StatementDivider divider = new StatementDivider(assignments);
      for (Part part : parts) {
        made.addAllStatements(divider.divide(part));
      }
    }
    return made;
  }

  private static Availability availability(String statement, boolean hasStatus) {
    if (statement.isEmpty()) {
      return hasStatus ? Availability.REPORTED : Availability.MISSING;
    }
    boolean none =
        statement.length() <= MAX_NO_DATA
            && (statement.contains("数据") || statement.contains("數據") || statement.contains("指标"))
            && NO_DATA.isIn(statement);
    return none ? Availability.NO_DATA : Availability.REPORTED;
  }
}
