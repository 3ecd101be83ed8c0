package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.luoshi.io.text.lexis.Conventions;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.Field;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.model.Tier;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.Participation;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.text.Folding;

/** Makes items and records of drafts. */
final class ItemAssembler {

  private final Context context;
  private final Assignments assignments;
  private final Records records;
  private final Optional<ReportingPeriod> planned; // the year that the document is of
  private final Figures figures; // that are to be reached
  private final Places places = new Places(); // of the item that is being made
  private final List<ItemList> lists = new ArrayList<>();

  /**
   * Creates it.
   *
   * @param period that of the whole document
   */
  ItemAssembler(
      Context context,
      Collection<Conventions> conventions,
      Optional<Integer> year,
      Optional<ReportingPeriod> period) {
    this.context = context;
    this.assignments = new Assignments(conventions);
    this.planned = year.map(ReportingPeriod::ofYear);
    this.figures = Figures.of(planned);
    this.records = new Records(year, period, figures);
  }

  List<ItemList> lists() {
    return lists;
  }

  List<ProgressRecord> records() {
    return records.all();
  }

  /**
   * Makes the list of a draft, whose items are given up one by one: they hold all that was read.
   */
  void add(ListDraft draft, boolean progress) {
    int number = lists.size() + 1;
    List<ResponsibilityItem> items = new ArrayList<>(draft.items.size());
    Numbers numbers = new Numbers(number, draft.items.size());
    for (int i = 0; i < draft.items.size(); i++) {
      ItemDraft item = draft.items.set(i, null);
      ResponsibilityItem made = item(item, numbers);
      items.add(made);
      if (item.unclosed.isPresent()) {
        context.find(
            TextFindings.UNCLOSED_BRACKET,
            "/lists/" + (number - 1) + "/items/" + i + "/assignments",
            item.unclosed.get().span());
      }
      if (progress) {
        records.add(item, made);
      }
    }
    lists.add(
        ItemList.builder()
            .number(number)
            .label(draft.label.map(Part::text))
            .title(draft.title())
            .issuingTier(draft.title().flatMap(Tier::ofTitle))
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

  private ResponsibilityItem item(ItemDraft draft, Numbers numbers) {
    Optional<String> number = draft.number.map(Part::text);
    List<Part> deadline = deadline(draft);
    List<Part> leaders = leaders(draft);
    places.clear().add("/number", draft.number).add("/text", draft.text);
    ResponsibilityItem.Builder item =
        ResponsibilityItem.builder()
            .id(numbers.next(number))
            .number(number)
            .section(draft.section)
            .text(Part.join(draft.text))
            .published(Part.published(draft.text))
            .participation(participation(draft));
    assignments.add(draft, item, places);
    return item.leaders(Part.texts(leaders))
        .deadline(Part.joined(deadline))
        .targets(until(deadline, targets(draft)))
        .span(draft.span())
        .places(places.addAll("/leaders", leaders).add("/deadline", deadline).build())
        .build();
  }

  /** The targets of an item whose deadline names a later year are those of that year. */
  private List<Target> until(List<Part> deadline, List<Target> targets) {
    if (targets.isEmpty() || deadline.isEmpty() || planned.isEmpty()) {
      return targets;
    }
    String printed = Folding.fold(Part.join(deadline));
    OptionalInt year = Dates.year(printed.substring(Math.max(0, printed.lastIndexOf("20"))));
    return year.isPresent() && year.getAsInt() > planned.get().to().getYear()
        ? targets.stream().map(t -> t.withPeriod(ReportingPeriod.ofYear(year.getAsInt()))).toList()
        : targets;
  }

  private static List<Part> deadline(ItemDraft draft) {
    List<Part> own = draft.field(Field.DEADLINE);
    return draft.duty.isPresent() && Part.join(own).isEmpty() ? draft.duty.get().deadline() : own;
  }

  private static List<Part> leaders(ItemDraft draft) {
    List<Part> own = draft.leaders();
    return draft.duty.isPresent() && own.isEmpty() ? draft.duty.get().leaders() : own;
  }

  /** The targets of the text, then those of columns of targets, whose cells may hold only words. */
  private List<Target> targets(ItemDraft draft) {
    List<Part> cells = draft.field(Field.TARGET);
    if (cells.isEmpty()) {
      return figures.targets(draft.text);
    }
    List<Target> targets = new ArrayList<>(figures.targets(draft.text));
    for (Part cell : cells) {
      List<Target> measured = figures.targets(List.of(cell));
      targets.addAll(measured);
      if (measured.isEmpty() && !cell.text().isEmpty()) {
        targets.add(Target.builder().text(cell.text()).period(planned).span(cell.span()).build());
      }
    }
    return targets;
  }

  private Optional<Participation> participation(ItemDraft draft) {
    if (draft.participation.isEmpty()) {
      return Optional.empty();
    }
    Optional<Participation> known = participation(draft.participation.get());
    if (known.isPresent()) {
      places.add("/participation", draft.participation);
    }
    return known;
  }

  private static Optional<Participation> participation(Part printed) {
    return switch (Folding.fold(printed.text())) {
      case "主办", "牵头", "主责", "承办" -> Optional.of(Participation.HOST);
      case "协办", "配合", "参与" -> Optional.of(Participation.ASSIST);
      default -> Optional.empty();
    };
  }
}
