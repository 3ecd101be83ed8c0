package org.luoshi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the conditions of a rule against an item and writes them down. */
final class LightMatch {

  private final ItemStanding standing;
  private final LocalDate date;
  private final List<String> told = new ArrayList<>();
  private boolean holds = true;

  private LightMatch(ItemStanding standing, LocalDate date) {
    this.standing = standing;
    this.date = date;
  }

  static Optional<String> of(LightRule rule, ItemStanding standing, LocalDate date) {
    LightMatch match = new LightMatch(standing, date);
    match.among("状态", rule.states(), Optional.of(standing.state()));
    match.among("自报", rule.declared(), standing.declared());
    rule.contradicted().ifPresent(match::contradicted);
    rule.dueWithinDays().ifPresent(match::dueWithin);
    rule.overdueDays().ifPresent(match::overdue);
    rule.behindBy().ifPresent(match::behindBy);
    rule.shareBelow().ifPresent(match::shareBelow);
    rule.urgings().ifPresent(match::urged);
    return match.holds ? Optional.of(String.join("，", match.told)) : Optional.empty();
  }

  private void check(boolean condition, String formula) {
    holds &= condition;
    told.add(formula);
  }

  private void among(String name, Set<StandingState> wanted, Optional<StandingState> actual) {
    if (!wanted.isEmpty()) {
      String names =
          wanted.stream().map(StandingState::chineseName).collect(Collectors.joining("、"));
      String is = actual.map(StandingState::chineseName).orElse("无");
      check(actual.filter(wanted::contains).isPresent(), name + is + " ∈ {" + names + "}");
    }
  }

  private void contradicted(boolean wanted) {
    check(standing.isContradicted() == wanted, wanted ? "自报与测算不一致" : "自报与测算无矛盾");
  }

  private void dueWithin(int days) {
    Optional<Long> left = standing.due().map(d -> ChronoUnit.DAYS.between(date, d.date()));
    check(
        left.filter(n -> 0 <= n && n <= days).isPresent() && !standing.isDone(),
        "距时限" + left.map(String::valueOf).orElse("?") + "天 <= " + days);
  }

  private void overdue(int days) {
    Optional<Long> over = standing.due().map(d -> ChronoUnit.DAYS.between(d.date(), date));
    check(
        over.filter(n -> n >= Math.max(1, days)).isPresent() && standing.isUndone(),
        "超时限" + over.map(String::valueOf).orElse("?") + "天 >= " + days);
  }

  private void behindBy(BigDecimal points) {
    Optional<BigDecimal> gap =
        standing.share().flatMap(share -> standing.elapsed().map(e -> e.subtract(share)));
    check(
        gap.filter(g -> g.compareTo(points) >= 0).isPresent(),
        "落后序时进度" + plain(gap) + "个百分点 >= " + points.toPlainString());
  }

  private void shareBelow(BigDecimal bound) {
    check(
        standing.share().filter(s -> s.compareTo(bound) < 0).isPresent(),
        "完成比例" + plain(standing.share()) + "% < " + bound.toPlainString() + "%");
  }

  private void urged(int times) {
    check(standing.urgings() >= times, "催办" + standing.urgings() + "次 >= " + times);
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("?");
  }
}
