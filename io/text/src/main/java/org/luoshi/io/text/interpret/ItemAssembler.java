package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.io.text.lexis.Conventions;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.io.text.lexis.RoleList;
import org.luoshi.io.text.lexis.UnitName;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.AssignmentMark;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.Participation;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;

/**
 * Makes items and records of drafts. Equal section paths, assignments and unit names are shared.
 */
final class ItemAssembler {

  private static final int MAX_NO_DATA = 24;
  private static final int MAX_SPEAKERS = 100;
  private static final Lexicon NO_DATA =
      Lexicon.of("未出", "暂无", "未公布", "未发布", "暂缺", "尚无", "未反馈", "未统计");

  private final Context context;
  private final Leads leads;
  private final Figures planned;
  private final Figures reported;
  private final Map<Object, Object> shared = new HashMap<>();
  private final Map<String, Integer> uses =
      new HashMap<>(); // how often an identifier was asked for
  private final List<ItemList> lists = new ArrayList<>();
  private final List<ProgressRecord> records = new ArrayList<>();

  /**
   * Creates an assembler.
   *
   * @param planned the period of the targets, as far as the document tells it
   * @param reported the period of the measurements
   */
  ItemAssembler(
      Context context,
      Collection<Conventions> conventions,
      Optional<ReportingPeriod> planned,
      Optional<ReportingPeriod> reported) {
    this.context = context;
    this.planned = Figures.of(planned);
    this.reported = Figures.of(reported);
    this.leads = new Leads(conventions);
  }

  List<ItemList> lists() {
    return lists;
  }

  List<ProgressRecord> records() {
    return records;
  }

  void add(ListDraft draft, boolean progress) {
    int number = lists.size() + 1;
    List<ResponsibilityItem> items = new ArrayList<>();
    for (ItemDraft item : draft.items) {
      String path = "/lists/" + (number - 1) + "/items/" + items.size();
      ResponsibilityItem made = item(item, number, items.size() + 1);
      items.add(made);
      item.unclosed.ifPresent(
          p -> context.find(TextFindings.UNCLOSED_BRACKET, path + "/assignments", p.span()));
      if (progress) {
        records.add(record(item, made));
      }
    }
    lists.add(
        ItemList.builder()
            .number(number)
            .label(draft.label)
            .title(draft.title)
            .declaredCount(draft.declaredCount)
            .headings(draft.headings)
            .items(items)
            .notes(draft.notes)
            .build());
  }

  private ResponsibilityItem item(ItemDraft draft, int list, int ordinal) {
    return ResponsibilityItem.builder()
        .id(id(list, draft.number.orElse("#" + ordinal)))
        .number(draft.number)
        .section(share(draft.section))
        .text(Part.join(draft.text))
        .published(Part.published(draft.text))
        .participation(draft.participation.flatMap(ItemAssembler::participation))
        .assignments(assignments(draft))
        .leaders(leaders(draft))
        .deadline(text(draft, Field.DEADLINE))
        .targets(targets(draft))
        .span(Part.span(draft.extent))
        .build();
  }

  /** The targets of the text, then those of a column of targets, which may hold only words. */
  private List<Target> targets(ItemDraft draft) {
    List<Part> column = draft.field(Field.TARGET);
    List<Target> targets = new ArrayList<>(planned.targets(draft.text));
    List<Target> measured = planned.targets(column);
    targets.addAll(measured);
    if (measured.isEmpty()) {
      text(draft, Field.TARGET)
          .map(
              t ->
                  Target.builder().text(t).period(planned.around()).span(Part.span(column)).build())
          .ifPresent(targets::add);
    }
    return targets;
  }

  private static Optional<Participation> participation(String printed) {
    return switch (Folding.fold(printed)) {
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

  private List<Assignment> assignments(ItemDraft draft) {
    List<Assignment> assignments = new ArrayList<>();
    for (RoleList role : leads.roles(draft)) {
      for (UnitName unit : role.units()) {
        Assignment.Builder assignment =
            Assignment.builder()
                .unit(share(unit.name()))
                .role(role.role())
                .addAllMarks(role.marks());
        if (unit.isExpanded()) {
          assignment.printed(unit.printed()).addMark(AssignmentMark.EXPANDED);
        }
        assignments.add(share(assignment.build()));
      }
    }
    return share(List.copyOf(assignments));
  }

  private ProgressRecord record(ItemDraft draft, ResponsibilityItem item) {
    List<Part> parts = draft.field(Field.PROGRESS);
    String statement = Part.join(parts);
    List<String> units = item.assignments().stream().map(Assignment::unit).toList();
    ProgressRecord.Builder made =
        ProgressRecord.builder()
            .item(item.id())
            .availability(availability(statement))
            .statement(statement)
            .status(text(draft, Field.STATUS))
            .problems(text(draft, Field.PROBLEMS))
            .nextSteps(text(draft, Field.NEXT_STEPS))
            .measurements(reported.answering(item.targets()).measurements(parts))
            .span(Part.span(parts));
    if (units.size() > 1 && units.size() <= MAX_SPEAKERS) {
      parts.forEach(part -> made.addAllStatements(StatementDivider.divide(part, units)));
    }
    return made.build();
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

  private static List<String> leaders(ItemDraft draft) {
    List<Part> printed = draft.field(Field.LEADER);
    return printed.isEmpty()
        ? draft.duty.flatMap(HeadingDuty::leader).stream().toList()
        : printed.stream().flatMap(p -> names(p).stream()).map(UnitName::printed).toList();
  }

  private static Optional<String> text(ItemDraft draft, Field field) {
    return Optional.of(Part.join(draft.field(field))).filter(t -> !t.isEmpty());
  }

  private static List<UnitName> names(Part part) {
    return UnitName.split(part.line().text(), part.line().folded(), part.from(), part.to());
  }

  @SuppressWarnings("unchecked") // the map holds each value under itself
  private <T> T share(T value) {
    return (T) shared.computeIfAbsent(value, v -> v);
  }
}
