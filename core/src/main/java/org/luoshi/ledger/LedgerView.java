package org.luoshi.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ListTiers;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.progress.Submission;
import org.luoshi.schedule.ReportingCalendar;
import org.luoshi.schedule.WorkingCalendar;

/**
 * What was known on a day (台账视图).
 *
 * <p>Followed are the items of the plan that was recorded last; without a plan, those of the report
 * on the latest months that repeats its tasks. What a report tells about an item that is not
 * followed, or about the tasks of another year, is in {@link #unmatched}. What was recorded about
 * closed months is kept apart: see {@link PeriodLock}.
 *
 * <p>Instances are immutable and safe to share. Files of items are made when asked for, so that a
 * view of a million items holds little beside the entries.
 *
 * @since 0.1.0
 */
public final class LedgerView {

  private final LocalDate date;
  private final List<LedgerEntry> entries;
  private final Units units;
  private final Optional<ResponsibilityPlan> plan;
  private final Locks locks;
  private final List<ItemList> lists;
  private final ListTiers tiers;
  private final ItemIndex items;
  private final Chains chains;
  private final List<RecordedProgress> unmatched = new ArrayList<>();
  private final List<SubmissionFile> submissions;
  private final List<LedgerEntry> setAside;

  LedgerView(LocalDate date, List<LedgerEntry> known, Units units) {
    this.date = date;
    this.units = units;
    this.entries = known.stream().sorted(EntryOrder.BY_DAY).toList();
    this.plan = last(EntryKind.PLAN, EntryOrder.BY_DAY).flatMap(LedgerEntry::plan);
    this.locks = new Locks(entries);
    Optional<GovernmentDocument> followed = followed();
    this.lists = followed.map(GovernmentDocument::itemLists).orElse(List.of());
    this.tiers = followed.map(ListTiers::of).orElseGet(ListTiers::unknown);
    this.items = new ItemIndex(lists);
    this.chains = new Chains(items.size());
    for (int i = 0; i < entries.size(); i++) {
      link(i, entries.get(i));
    }
    unmatched.sort(RecordedProgress.ORDER);
    this.submissions = collect();
    this.setAside = entries.stream().filter(this::isLateSubmission).toList();
  }

  private Optional<LedgerEntry> last(EntryKind kind, Comparator<LedgerEntry> order) {
    return entries.stream().filter(e -> e.kind() == kind).max(order);
  }

  /** Returns the document whose items are followed. */
  private Optional<GovernmentDocument> followed() {
    return plan.<GovernmentDocument>map(p -> p)
        .or(
            () ->
                entries.stream()
                    .filter(e -> e.report().filter(r -> !r.lists().isEmpty()).isPresent())
                    .max(EntryOrder.REPORTS)
                    .flatMap(LedgerEntry::report));
  }

  private void link(int place, LedgerEntry entry) {
    entry.report().ifPresent(report -> link(place, entry, report));
    entry
        .item()
        .map(items::find)
        .filter(found -> found != ItemIndex.NONE)
        .ifPresent(found -> chains.add(found, place, 0));
  }

  private void link(int place, LedgerEntry entry, ProgressReport report) {
    ReportLinks links = new ReportLinks(items, plan.flatMap(ResponsibilityPlan::year), report);
    for (int i = 0; i < report.records().size(); i++) {
      int item = links.find(report.records().get(i).item());
      if (item == ItemIndex.NONE) {
        unmatched.add(recorded(entry, report, i));
      } else {
        chains.add(item, place, i);
      }
    }
  }

  private RecordedProgress recorded(LedgerEntry entry, ProgressReport report, int record) {
    var told = report.records().get(record);
    return new RecordedProgress(
        entry.recordedOn(),
        entry.source(),
        entry.unit().map(units::name),
        report.periodOf(told),
        told);
  }

  private List<SubmissionFile> collect() {
    record Key(String unit, ReportingPeriod period) {}
    Map<Key, List<Submission>> versions =
        new TreeMap<>(Comparator.comparing(Key::unit).thenComparing(Key::period));
    for (LedgerEntry entry : entries) {
      if (entry.submission().isPresent() && !isLateSubmission(entry)) {
        Submission submission = entry.submission().get();
        versions
            .computeIfAbsent(
                new Key(units.name(submission.unit()), submission.period()), k -> new ArrayList<>())
            .add(submission);
      }
    }
    return versions.entrySet().stream()
        .map(e -> new SubmissionFile(e.getKey().unit(), e.getKey().period(), e.getValue()))
        .toList();
  }

  private boolean isLateSubmission(LedgerEntry entry) {
    return entry.submission().isPresent()
        && locks.refuse(entry.submission().map(Submission::period), entry.recordedOn());
  }

  /** Returns the day. */
  public LocalDate date() {
    return date;
  }

  /** Returns what was recorded up to the day, earliest first. */
  public List<LedgerEntry> entries() {
    return entries;
  }

  /** Returns the plan that was recorded last; empty if there is none. */
  public Optional<ResponsibilityPlan> plan() {
    return plan;
  }

  /** Returns the year whose tasks are followed, as the plan or the latest report tells it. */
  public Optional<Integer> year() {
    return plan.flatMap(ResponsibilityPlan::year)
        .or(
            () ->
                last(EntryKind.REPORT, EntryOrder.REPORTS)
                    .flatMap(LedgerEntry::report)
                    .flatMap(r -> r.year().or(() -> r.period().map(p -> p.to().getYear()))));
  }

  /** Returns the days on which units have to report by the plan; none without a plan and a year. */
  public ReportingCalendar calendar() {
    return plan.flatMap(ResponsibilityPlan::schedule)
        .flatMap(schedule -> year().map(y -> ReportingCalendar.of(schedule, y)))
        .orElseGet(() -> new ReportingCalendar(List.of()));
  }

  /** Returns the lists of the items that are followed. */
  public List<ItemList> lists() {
    return lists;
  }

  /** Returns how many items are followed. */
  public int size() {
    return items.size();
  }

  /** Returns the files of all items, in the order of the plan. */
  public Stream<ItemFile> files() {
    return IntStream.range(0, items.size()).mapToObj(this::file);
  }

  /**
   * Returns the file of an item.
   *
   * @param item the identifier in the plan
   * @return the file; empty if the item is not followed
   */
  public Optional<ItemFile> file(ItemId item) {
    int place = items.find(item);
    return place == ItemIndex.NONE ? Optional.empty() : Optional.of(file(place));
  }

  private ItemFile file(int item) {
    FileDraft draft = new FileDraft();
    chains.forEach(
        item,
        place -> {
          LedgerEntry entry = entries.get(chains.entry(place));
          if (entry.report().isPresent()) {
            RecordedProgress told = recorded(entry, entry.report().get(), chains.record(place));
            draft.add(told, locks.refuse(told.period(), told.recordedOn()));
          } else {
            draft.add(entry);
          }
        });
    return draft.build(
        items.list(item), !tiers.answers(items.list(item), Optional.empty()), items.item(item));
  }

  /** Returns how all items stand, in the order of the plan. */
  public Stream<ItemStanding> standings() {
    Optional<Integer> year = year();
    return files().map(file -> Standings.of(file, year));
  }

  /**
   * Returns how an item stands.
   *
   * @param item the identifier in the plan
   * @return the standing; empty if the item is not followed
   */
  public Optional<ItemStanding> standing(ItemId item) {
    return file(item).map(file -> Standings.of(file, year()));
  }

  /**
   * Returns what was recorded about an item up to the day (历史记录).
   *
   * @param item the identifier in the plan
   * @return the events, earliest first; none if the item is not followed
   */
  public List<ItemEvent> history(ItemId item) {
    return file(item).map(file -> ItemHistory.of(file, entries)).orElse(List.of());
  }

  /**
   * Returns how the stages of all items stand that were given to units (交办环节), in the order of the
   * plan.
   *
   * @param calendar the working days; needed for stages that are counted in them only
   * @return the stages that are due, done or not
   */
  public Stream<StageStanding> stages(WorkingCalendar calendar) {
    return files().flatMap(file -> StageFollow.of(file, calendar, units));
  }

  /**
   * Returns what all units told about an item for a period, as one record (汇总).
   *
   * @param item the identifier in the plan
   * @param period the months
   * @return the record, and which units are missing; empty if the item is not followed
   */
  public Optional<ConsolidatedReport> consolidated(ItemId item, ReportingPeriod period) {
    return file(item).map(file -> Consolidation.of(file, period, units));
  }

  /** Which printed names mean one unit. */
  Units units() {
    return units;
  }

  /** Returns what units handed in, by unit and period. */
  public List<SubmissionFile> submissions() {
    return submissions;
  }

  /** Returns what reports tell about items that are not followed. */
  public List<RecordedProgress> unmatched() {
    return List.copyOf(unmatched);
  }

  /** Returns the submissions that were recorded after their months were closed. */
  public List<LedgerEntry> setAside() {
    return setAside;
  }
}
