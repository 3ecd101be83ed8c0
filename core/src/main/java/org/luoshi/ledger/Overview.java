package org.luoshi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.luoshi.model.organization.Resolution;

/**
 * The items of a ledger counted on a day: altogether, by unit, by person in charge, by section and
 * by tier (台账汇总).
 *
 * <p>The counts of sections, of tiers, of lights and of states each add up to the items. A unit
 * counts every item in which it has a part, so units do not add up to items.
 *
 * @param date the day
 * @param policy the name of the policy that gave the lights
 * @param total all items
 * @param units by unit, in the order of the plan
 * @param leaders by person in charge (责任领导), in the order of the plan
 * @param sections by highest heading, in the order of the plan
 * @param tiers by the tier whose report a list divides, in the order of the plan
 * @param silent what units have not handed in although it is over (未报单位), by day and unit
 * @param renamed the printed names that are counted under another one, with how that is known, in
 *     the order of the plan (名称归并); empty without a register
 * @since 0.1.0
 */
public record Overview(
    LocalDate date,
    String policy,
    Workload total,
    List<Workload> units,
    List<Workload> leaders,
    List<Workload> sections,
    List<Workload> tiers,
    List<MissingReport> silent,
    List<Resolution> renamed) {

  /** Creates an overview. */
  public Overview {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(total, "total");
    units = List.copyOf(units);
    leaders = List.copyOf(leaders);
    sections = List.copyOf(sections);
    tiers = List.copyOf(tiers);
    silent = List.copyOf(silent);
    renamed = List.copyOf(renamed);
  }

  /**
   * Counts the items of a view.
   *
   * @param view what was known on a day
   * @param policy which lights items get
   * @return the counts
   */
  public static Overview of(LedgerView view, LightPolicy policy) {
    return new Counting(view, policy).count(LitStanding.of(view, policy));
  }
}
