package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.luoshi.io.text.lexis.Conventions;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.Periods;
import org.luoshi.io.text.lexis.Prefixes;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.model.Tier;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.AssignmentMark;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.Participation;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;

/** Makes items and records of drafts. Equal assignments are shared. */
final class ItemAssembler {

  private static final int MAX_NO_DATA = 24;
  private static final int MAX_SPEAKERS = 100;
  private static final Lexicon NO_DATA =
      Lexicon.of("未出", "暂无", "未公布", "未发布", "暂缺", "尚无", "未反馈", "未统计");

  private final Context context;
  private final Leads leads;
  private final Optional<Integer> year;
  private final Optional<ReportingPeriod> period; // of the whole document
  private final Optional<ReportingPeriod> planned; // the year that the document is of
  private final Map<Role, Map<String, Assignment>> plain = new EnumMap<>(Role.class); // by unit
  private final Map<Assignment, Assignment> marked = new HashMap<>();
  private final Map<String, Integer> uses =
      new HashMap<>(); // how often an identifier was asked for
  private final Map<Optional<ReportingPeriod>, Figures> figures = new HashMap<>(); // by period
  private final List<ItemList> lists = new ArrayList<>();
  private final List<ProgressRecord> records = new ArrayList<>();

  ItemAssembler(
      Context context,
      Collection<Conventions> conventions,
      Optional<Integer> year,
      Optional<ReportingPeriod> period) {
    this.context = context;
    this.year = year;
    this.period = period;
    this.planned = year.map(ReportingPeriod::ofYear);
    this.leads = new Leads(conventions);
    for (Role role : Role.values()) {
      plain.put(role, new HashMap<>());
    }
  }

  List<ItemList> lists() {
    return lists;
  }

  List<ProgressRecord> records() {
    return records;
  }

  /**
   * Makes the list of a draft, whose items are given up one by one: they hold all that was read.
   */
  void add(ListDraft draft, boolean progress) {
    int number = lists.size() + 1;
    List<ResponsibilityItem> items = new ArrayList<>();
    for (int i = 0; i < draft.items.size(); i++) {
      ItemDraft item = draft.items.set(i, null);
      String path = "/lists/" + (number - 1) + "/items/" + items.size();
      ResponsibilityItem made = item(item, number, items.size() + 1);
      items.add(made);
      item.unclosed.ifPresent(
          p -> context.find(TextFindings.UNCLOSED_BRACKET, path + "/assignments", p.span()));
      if (progress) {
        records.addAll(earlier(item, made));
        records.add(record(item, made));
      }
    }
    lists.add(
        ItemList.builder()
            .number(number)
            .label(draft.label.map(Part::text))
            .title(draft.title.map(Part::text))
            .issuingTier(draft.title.map(Part::text).flatMap(Tier::ofTitle))
            .declaredCount(draft.declaredCount)
            .headings(draft.headings)
            .items(items)
            .notes(draft.notes.stream().map(Part::text).toList())
            .places(
                new Places()
                    .add("/label", draft.label)
                    .add("/title", draft.title)
                    .addAll("/notes", draft.notes)
                    .build())
            .build());
  }

  private ResponsibilityItem item(ItemDraft draft, int list, int ordinal) {
    Optional<String> number = draft.number.map(Part::text);
    List<Part> deadline = deadline(draft);
    Places places = new Places().add("/number", draft.number).add("/text", draft.text);
    return ResponsibilityItem.builder()
        .id(id(list, number.orElse("#" + ordinal)))
        .number(number)
        .section(draft.section)
        .text(Part.join(draft.text))
        .published(Part.published(draft.text))
        .participation(participation(draft, places))
        .assignments(assignments(draft, places))
        .leaders(leaders(draft, places))
        .deadline(text(deadline))
        .targets(targets(draft))
        .span(Part.span(draft.extent))
        .places(places.add("/deadline", deadline).build())
        .build();
  }

  private static List<Part> deadline(ItemDraft draft) {
    List<Part> own = draft.field(Field.DEADLINE);
    return draft.duty.isPresent() && Part.join(own).isEmpty() ? draft.duty.get().deadline() : own;
  }

  /** The targets of the text, then those of columns of targets, whose cells may hold only words. */
  private List<Target> targets(ItemDraft draft) {
    Figures figures = figures(planned);
    List<Target> targets = new ArrayList<>(figures.targets(draft.text));
    for (Part cell : draft.field(Field.TARGET)) {
      List<Target> measured = figures.targets(List.of(cell));
      targets.addAll(measured);
      if (measured.isEmpty() && !cell.text().isEmpty()) {
        targets.add(Target.builder().text(cell.text()).period(planned).span(cell.span()).build());
      }
    }
    return targets;
  }

  private static Optional<Participation> participation(ItemDraft draft, Places places) {
    Optional<Participation> known = draft.participation.flatMap(ItemAssembler::participation);
    known.ifPresent(k -> places.add("/participation", draft.participation));
    return known;
  }

  private static Optional<Participation> participation(Part printed) {
    return switch (Folding.fold(printed.text())) {
      case "主办", "牵头", "主责", "承办" -> Optional.of(Participation.HOST);
      case "协办", "配合", "参与" -> Optional.of(Participation.ASSIST);
      default -> Optional.empty();
    };
  }

  private ItemId id(int list, String number) {
    String id = list + "." + number;
    int times = uses.merge(id, 1, Integer::sum);
    return ItemId.of(times == 1 ? id : id + "~" + times);
  }

  private List<Assignment> assignments(ItemDraft draft, Places places) {
    List<Assignment> assignments = new ArrayList<>();
    for (RoleDraft role : leads.roles(draft)) {
      List<Optional<String>> completed = Prefixes.completed(role.units(), role.line().folded());
      for (int i = 0; i < role.units().size(); i++) {
        UnitName unit = role.units().get(i);
        places.addAssignment(assignments.size(), role.span(unit));
        boolean asPrinted = !unit.isExpanded() && completed.get(i).isEmpty();
        assignments.add(
            asPrinted && role.marks().isEmpty()
                ? plain.get(role.role()).computeIfAbsent(unit.name(), n -> of(role, n))
                : marked(role, unit, completed.get(i)));
      }
    }
    return assignments;
  }

  private static Assignment of(RoleDraft role, String unit) {
    return Assignment.of(role.role(), unit);
  }

  private Assignment marked(RoleDraft role, UnitName unit, Optional<String> completed) {
    Assignment.Builder assignment =
        Assignment.builder()
            .unit(unit.name())
            .role(role.role())
            .addAllMarks(role.marks())
            .completed(completed);
    if (unit.isExpanded()) {
      assignment.printed(unit.printed());
    }
    if (unit.isExpanded() || completed.isPresent()) {
      assignment.addMark(AssignmentMark.EXPANDED);
    }
    Assignment made = assignment.build();
    return marked.computeIfAbsent(made, a -> a);
  }

  private ProgressRecord record(ItemDraft draft, ResponsibilityItem item) {
    Optional<ReportingPeriod> own = draft.reportedIn().flatMap(this::period);
    Figures figures = figures(own.or(() -> period).or(() -> planned));
    Places places =
        new Places()
            .add("/statement", draft.field(Field.PROGRESS))
            .add("/status", draft.field(Field.STATUS))
            .add("/problems", draft.field(Field.PROBLEMS))
            .add("/nextSteps", draft.field(Field.NEXT_STEPS));
    return record(item, draft.field(Field.PROGRESS), figures)
        .status(text(draft.field(Field.STATUS)))
        .problems(text(draft.field(Field.PROBLEMS)))
        .nextSteps(text(draft.field(Field.NEXT_STEPS)))
        .places(places.build())
        .period(own.filter(p -> !period.equals(Optional.of(p))))
        .build();
  }

  /** What columns of earlier periods report; a column whose period is not known is left out. */
  private List<ProgressRecord> earlier(ItemDraft draft, ResponsibilityItem item) {
    List<ProgressRecord> made = new ArrayList<>();
    for (ItemDraft.Reported reported : draft.earlier) {
      period(reported.column())
          .ifPresent(
              p ->
                  made.add(
                      record(item, reported.parts(), figures(Optional.of(p)))
                          .period(p)
                          .places(new Places().add("/statement", reported.parts()).build())
                          .build()));
    }
    return made;
  }

  private Figures figures(Optional<ReportingPeriod> around) {
    return figures.computeIfAbsent(around, Figures::of);
  }

  private Optional<ReportingPeriod> period(Column column) {
    OptionalInt own = Dates.year(column.label());
    Optional<Integer> of = own.isPresent() ? Optional.of(own.getAsInt()) : year;
    return of.flatMap(y -> Periods.find(column.label(), y));
  }

  private static ProgressRecord.Builder record(
      ResponsibilityItem item, List<Part> parts, Figures figures) {
    String statement = Part.join(parts);
    List<String> units = item.assignments().stream().map(Assignment::unit).toList();
    ProgressRecord.Builder made =
        ProgressRecord.builder()
            .item(item.id())
            .availability(availability(statement))
            .statement(statement)
            .measurements(figures.answering(item.targets()).measurements(parts))
            .span(Part.span(parts));
    if (units.size() > 1 && units.size() <= MAX_SPEAKERS) {
      parts.forEach(part -> made.addAllStatements(StatementDivider.divide(part, units)));
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

  private static List<String> leaders(ItemDraft draft, Places places) {
    List<Part> own = draft.leaders();
    List<Part> leaders =
        own.isEmpty() ? draft.duty.map(HeadingDuty::leaders).orElse(List.of()) : own;
    places.addAll("/leaders", leaders);
    return leaders.stream().map(Part::text).toList();
  }

  private static Optional<String> text(List<Part> parts) {
    String text = Part.join(parts);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
