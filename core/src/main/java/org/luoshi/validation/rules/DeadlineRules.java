package org.luoshi.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.ItemMark;
import org.luoshi.validation.Rule;
import org.luoshi.validation.ScannedList;

/**
 * The rules on the deadlines of items (完成时限规则).
 *
 * @since 0.1.0
 */
public final class DeadlineRules {

  /** A deadline tells a time (时限可识别). */
  public static final Rule<ResponsibilityItem> UNREADABLE =
      Rule.of(
              new FindingKind("LS-ITEM-014", Severity.INFO, Category.VALIDITY),
              ResponsibilityItem.class,
              DeadlineRules::unreadable)
          .where(ItemMark.DEADLINE);

  /** A deadline is in the calendar (时限真实存在). */
  public static final Rule<ResponsibilityItem> IMPOSSIBLE =
      Rule.of(
              new FindingKind("LS-ITEM-015", Severity.WARNING, Category.VALIDITY),
              ResponsibilityItem.class,
              DeadlineRules::impossible)
          .where(ItemMark.DEADLINE);

  /** A deadline does not lie before the year of the plan (时限不早于年度). */
  public static final Rule<ResponsibilityPlan> BEFORE_YEAR =
      Rule.of(
          new FindingKind("LS-ITEM-016", Severity.WARNING, Category.CONSISTENCY),
          ResponsibilityPlan.class,
          DeadlineRules::beforeYear);

  /** A deadline does not lie before the date of the plan (时限不早于成文日期). */
  public static final Rule<ResponsibilityPlan> BEFORE_DATE =
      Rule.of(
          new FindingKind("LS-ITEM-017", Severity.INFO, Category.CONSISTENCY),
          ResponsibilityPlan.class,
          DeadlineRules::beforeDate);

  /** An item has a deadline where nearly all have (须有完成时限). */
  public static final Rule<ScannedList> MISSING =
      Rule.of(
          new FindingKind("LS-ITEM-018", Severity.INFO, Category.COMPLETENESS),
          ScannedList.class,
          DeadlineRules::missing);

  private static final int FEW = 10;

  private DeadlineRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(UNREADABLE, IMPOSSIBLE, BEFORE_YEAR, BEFORE_DATE, MISSING);
  }

  private static void unreadable(ResponsibilityItem item, Inspection inspection) {
    Optional<String> deadline = item.deadline();
    if (deadline.isPresent() && !Texts.isBlank(deadline.get()) && Deadline.isNone(deadline.get())) {
      inspection.found("/deadline", item.id(), deadline.get());
    }
  }

  private static void impossible(ResponsibilityItem item, Inspection inspection) {
    Optional<String> deadline = item.deadline();
    if (deadline.isPresent() && Deadline.parse(deadline.get()).isImpossible()) {
      inspection.found("/deadline", item.id(), deadline.get());
    }
  }

  private static void beforeYear(ResponsibilityPlan plan, Inspection inspection) {
    if (plan.year().isPresent()) {
      int year = plan.year().get();
      each(plan, d -> 0 < d.year() && d.year() < year, Integer.toString(year), inspection);
    }
  }

  private static void beforeDate(ResponsibilityPlan plan, Inspection inspection) {
    Optional<LocalDate> made = Fields.madeOn(plan.metadata());
    if (made.isPresent()) {
      LocalDate date = made.get();
      each(plan, d -> isBefore(d.lastDay(plan.year()), date), date.toString(), inspection);
    }
  }

  /** Returns whether a day lies earlier in the same year. */
  private static boolean isBefore(Optional<LocalDate> day, LocalDate date) {
    return day.isPresent() && day.get().isBefore(date) && day.get().getYear() == date.getYear();
  }

  private static void each(
      ResponsibilityPlan plan, Predicate<Deadline> isWrong, String against, Inspection inspection) {
    String last = "";
    boolean wrong = false;
    for (int list = 0; list < plan.lists().size(); list++) {
      List<ResponsibilityItem> items = plan.lists().get(list).items();
      for (int i = 0; i < items.size(); i++) {
        Optional<String> printed = items.get(i).deadline();
        if (printed.isPresent() && !printed.get().equals(last)) {
          last = printed.get();
          wrong = isWrong.test(Deadline.parse(last));
        }
        if (printed.isPresent() && wrong) {
          inspection.foundAt(
              "/lists/" + list + "/items/" + i + "/deadline",
              items.get(i).span(),
              items.get(i).id(),
              printed.get(),
              against);
        }
      }
    }
  }

  private static void missing(ScannedList scanned, Inspection inspection) {
    List<ResponsibilityItem> items = scanned.list().items();
    int without = items.size() - scanned.withDeadline();
    if (without == 0 || items.size() < FEW || without * FEW > items.size()) {
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).deadline().isEmpty()) {
        inspection.foundAt("/items/" + i + "/deadline", items.get(i).span(), items.get(i).id());
      }
    }
  }
}
