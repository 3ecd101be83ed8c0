package org.luoshi.validation.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.Direction;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.quantity.Quantity;
import org.luoshi.text.Folding;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.ItemMark;
import org.luoshi.validation.Rule;

/**
 * The rules on targets and on the figures that answer them (目标与数据规则).
 *
 * @since 0.1.0
 */
public final class TargetRules {

  /** The targets of an item do not contradict each other (事项目标不矛盾). */
  public static final Rule<ResponsibilityItem> ITEM_TARGETS_DIFFER =
      Rule.of(
              new FindingKind("LS-ITEM-019", Severity.WARNING, Category.CONSISTENCY),
              ResponsibilityItem.class,
              (item, inspection) -> differing(item.targets(), inspection))
          .where(ItemMark.TARGETS);

  /** The lower bound of a target is not above the upper one (目标区间下限不大于上限). */
  public static final Rule<Target> TARGET_RANGE =
      Rule.of(
          new FindingKind("LS-ITEM-020", Severity.WARNING, Category.VALIDITY),
          Target.class,
          (target, inspection) -> range(target.value(), target.upper(), inspection));

  /** A target share of a whole is at most 100 % (占比目标不超过百分之百). */
  public static final Rule<Target> TARGET_SHARE =
      Rule.of(
          new FindingKind("LS-ITEM-021", Severity.WARNING, Category.PLAUSIBILITY),
          Target.class,
          (target, inspection) -> share(target.indicator(), target.value(), inspection));

  /** A target has a number, or says what it is measured by (目标须量化). */
  public static final Rule<ResponsibilityItem> TARGET_WITHOUT_NUMBER =
      Rule.of(
              new FindingKind("LS-ITEM-022", Severity.INFO, Category.COMPLETENESS),
              ResponsibilityItem.class,
              TargetRules::withoutNumber)
          .where(ItemMark.TARGETS);

  /** An item is one task with few targets (一事一项). */
  public static final Rule<ResponsibilityItem> MANY_TARGETS =
      Rule.of(
              new FindingKind("LS-ITEM-023", Severity.INFO, Category.PLAUSIBILITY),
              ResponsibilityItem.class,
              TargetRules::manyTargets)
          .where(ItemMark.TARGETS);

  /** The lower bound of a figure is not above the upper one (数据区间下限不大于上限). */
  public static final Rule<Measurement> MEASURED_RANGE =
      Rule.of(
          new FindingKind("LS-PROG-010", Severity.WARNING, Category.VALIDITY),
          Measurement.class,
          (figure, inspection) -> range(Optional.of(figure.value()), figure.upper(), inspection));

  /** A share of a whole is at most 100 % (占比数据不超过百分之百). */
  public static final Rule<Measurement> MEASURED_SHARE =
      Rule.of(
          new FindingKind("LS-PROG-011", Severity.WARNING, Category.PLAUSIBILITY),
          Measurement.class,
          (figure, inspection) -> {
            if (figure.kind() == MeasurementKind.ACTUAL) {
              share(figure.indicator(), Optional.of(figure.value()), inspection);
            }
          });

  /** The targets of a work report do not contradict each other (预期目标不矛盾). */
  public static final Rule<WorkReport> REPORT_TARGETS_DIFFER =
      Rule.of(
          new FindingKind("LS-REPORT-001", Severity.WARNING, Category.CONSISTENCY),
          WorkReport.class,
          (report, inspection) -> differing(report.targets(), inspection));

  private static final Set<String> SHARES =
      Set.of("覆盖率", "合格率", "达标率", "满意率", "普及率", "入学率", "办结率", "完好率", "优良率", "处置率", "知晓率");
  private static final String EACH = "分别"; // of several things, whatever they are called together
  private static final int FEW = 8;
  private static final int RATE_LENGTH = 3;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private TargetRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(
        ITEM_TARGETS_DIFFER,
        TARGET_RANGE,
        TARGET_SHARE,
        TARGET_WITHOUT_NUMBER,
        MANY_TARGETS,
        MEASURED_RANGE,
        MEASURED_SHARE,
        REPORT_TARGETS_DIFFER);
  }

  private static void differing(List<Target> targets, Inspection inspection) {
    record Subject(
        String indicator,
        MeasureUnit unit,
        Direction direction,
        Optional<ReportingPeriod> period) {}
    if (targets.size() < 2) {
      return;
    }
    Map<Subject, Target> seen = new HashMap<>();
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      if (target.value().isPresent()
          && target.value().get().unit().equals(MeasureUnit.PERCENT)
          && target.comparator() == Comparator.EQUAL
          && !target.indicator().isEmpty()) {
        Quantity value = target.value().get();
        Subject subject =
            new Subject(target.indicator(), value.unit(), target.direction(), target.period());
        Target first = seen.putIfAbsent(subject, target);
        if (first != null
            && !first.value().get().sameValueAs(value)
            && !Folding.fold(target.text()).contains(EACH)) {
          inspection.foundAt(
              "/targets/" + i, target.span(), target.indicator(), first.value().get(), value);
        }
      }
    }
  }

  private static void withoutNumber(ResponsibilityItem item, Inspection inspection) {
    for (int i = 0; i < item.targets().size(); i++) {
      Target target = item.targets().get(i);
      boolean measurable = target.value().isPresent() || target.relativeTo().isPresent();
      if (!measurable && !Texts.hasFigure(target.text())) {
        inspection.foundAt("/targets/" + i, target.span(), item.id(), target.text());
      }
    }
  }

  private static void manyTargets(ResponsibilityItem item, Inspection inspection) {
    if (item.targets().size() <= FEW) {
      return;
    }
    long indicators =
        item.targets().stream().map(Target::indicator).filter(i -> !i.isEmpty()).distinct().count();
    if (indicators > FEW) {
      inspection.found("/targets", item.id(), Long.toString(indicators));
    }
  }

  private static void range(
      Optional<Quantity> low, Optional<Quantity> high, Inspection inspection) {
    if (high.isPresent()
        && low.isPresent()
        && low.get().unit().equals(high.get().unit())
        && low.get().value().compareTo(high.get().value()) > 0) {
      inspection.found("", low.get(), high.get());
    }
  }

  private static void share(String indicator, Optional<Quantity> value, Inspection inspection) {
    int length = indicator.length();
    if (length >= RATE_LENGTH
        && indicator.charAt(length - 1) == '率'
        && value.isPresent()
        && value.get().unit().equals(MeasureUnit.PERCENT)
        && value.get().value().compareTo(WHOLE) > 0
        && SHARES.contains(indicator.substring(length - RATE_LENGTH))) {
      inspection.found("", indicator, value.get());
    }
  }
}
