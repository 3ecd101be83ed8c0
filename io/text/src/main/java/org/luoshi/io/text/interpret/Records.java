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

  private static final int MAX_NO_DATA = 24;
  private static final int MAX_SPEAKERS = 100;
  private static final Lexicon NO_DATA =
      Lexicon.of("未出", "暂无", "未公布", "未发布", "暂缺", "尚无", "未反馈", "未统计");

  private final Optional<Integer> year;
  private final Optional<ReportingPeriod> period; // of the whole document
  private final Figures reported; // in columns that name no period
  private final Map<ReportingPeriod, Figures> figures = new HashMap<>(); // in those that do
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
    Optional<ReportingPeriod> own = column.isPresent() ? period(column.get()) : Optional.empty();
    List<Part> statement = draft.field(Field.PROGRESS);
    List<Part> status = draft.field(Field.STATUS);
    List<Part> problems = draft.field(Field.PROBLEMS);
    List<Part> nextSteps = draft.field(Field.NEXT_STEPS);
    Places places =
        new Places()
            .add("/statement", statement)
            .add("/status", status)
            .add("/problems", problems)
            .add("/nextSteps", nextSteps);
    records.add(
        record(item, statement, own.isPresent() ? figures(own.get()) : reported)
            .status(Part.joined(status))
            .problems(Part.joined(problems))
            .nextSteps(Part.joined(nextSteps))
            .places(places.build())
            .period(own.equals(period) ? Optional.empty() : own)
            .build());
  }

  /** A column whose period is not known is left out. */
  private void addEarlier(ItemDraft.Reported earlier, ResponsibilityItem item) {
    Optional<ReportingPeriod> own = period(earlier.column());
    if (own.isPresent()) {
      records.add(
          record(item, earlier.parts(), figures(own.get()))
              .period(own)
              .places(new Places().add("/statement", earlier.parts()).build())
              .build());
    }
  }

  private Figures figures(ReportingPeriod around) {
    return figures.computeIfAbsent(around, p -> Figures.of(Optional.of(p)));
  }

  private Optional<ReportingPeriod> period(Column column) {
    OptionalInt own = Dates.year(column.label());
    Optional<Integer> of = own.isPresent() ? Optional.of(own.getAsInt()) : year;
    return of.flatMap(y -> Periods.find(column.label(), y));
  }

  private static ProgressRecord.Builder record(
      ResponsibilityItem item, List<Part> parts, Figures figures) {
    String statement = Part.join(parts);
    ProgressRecord.Builder made =
        ProgressRecord.builder()
            .item(item.id())
            .availability(availability(statement))
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

  private static Availability availability(String statement) {
    if (statement.isEmpty()) {
      return Availability.MISSING;
    }
    boolean none =
        statement.length() <= MAX_NO_DATA
            && (statement.contains("数据") || statement.contains("數據") || statement.contains("指标"))
            && NO_DATA.isIn(statement);
    return none ? Availability.NO_DATA : Availability.REPORTED;
  }
}
