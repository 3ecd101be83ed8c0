package org.luoshi.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luoshi.base.Checks;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ResponsibilityItem;

/**
 * What became otherwise about an item between two days (事项变化).
 *
 * @param item the item
 * @param changes what differs; empty if nothing does
 * @since 0.1.0
 */
public record ItemDifference(ItemId item, List<Change> changes) {

  /** Creates a difference. */
  public ItemDifference {
    Objects.requireNonNull(item, "item");
    changes = List.copyOf(changes);
  }

  /**
   * One thing that differs (变化).
   *
   * @param what its name, such as 完成情况
   * @param before how it was; empty if it was not there
   * @param after how it is; empty if it is not there
   * @since 0.1.0
   */
  public record Change(String what, String before, String after) {

    /**
     * Creates a change.
     *
     * @throws IllegalArgumentException if {@code what} is blank
     */
    public Change {
      Checks.notBlank(what, "what");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  /**
   * Compares two files of an item.
   *
   * @param earlier the file as of the earlier day; empty if the item was not followed then
   * @param later the file as of the later day; empty if it is not followed any more
   * @return what differs
   * @throws IllegalArgumentException if both are empty
   */
  public static ItemDifference between(Optional<ItemFile> earlier, Optional<ItemFile> later) {
    Checks.isTrue(earlier.isPresent() || later.isPresent(), "one file must be there");
    ItemId id = later.or(() -> earlier).map(f -> f.item().id()).orElseThrow();
    List<Field> before = earlier.map(ItemDifference::fields).orElse(List.of());
    List<Field> after = later.map(ItemDifference::fields).orElse(List.of());
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      String what = (before.isEmpty() ? after : before).get(i).name();
      String old = before.isEmpty() ? "" : before.get(i).value();
      String now = after.isEmpty() ? "" : after.get(i).value();
      if (!old.equals(now)) {
        changes.add(new Change(what, old, now));
      }
    }
    return new ItemDifference(id, changes);
  }

  private record Field(String name, String value) {}

  private static List<Field> fields(ItemFile file) {
    ResponsibilityItem item = file.item();
    List<RecordedProgress> latest = file.latest();
    return List.of(
        new Field("事项内容", item.text()),
        new Field(
            "责任单位",
            item.assignments().stream()
                .map(a -> a.role() + ":" + a.unit())
                .collect(Collectors.joining("、"))),
        new Field("责任领导", String.join("、", item.leaders())),
        new Field("完成时限", item.deadline().orElse("")),
        new Field("延期至", file.extendedUntil().map(Object::toString).orElse("")),
        new Field(
            "报告期",
            latest.stream()
                .flatMap(p -> p.period().stream())
                .map(ReportingPeriod::toString)
                .distinct()
                .collect(Collectors.joining("、"))),
        new Field("状态", joined(latest, p -> p.record().status().orElse(""))),
        new Field("完成情况", joined(latest, p -> p.record().statement())),
        new Field("办理方案", Integer.toString(file.handlingPlans().size())),
        new Field("交办", Integer.toString(file.handovers().size())),
        new Field("环节办结", Integer.toString(file.stageReports().size())),
        new Field("催办", Integer.toString(file.urgings().size())));
  }

  private static String joined(
      List<RecordedProgress> records, Function<RecordedProgress, String> part) {
    return records.stream().map(part).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n"));
  }
}
