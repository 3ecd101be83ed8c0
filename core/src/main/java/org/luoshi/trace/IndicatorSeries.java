package org.luoshi.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.luoshi.comparison.IndicatorMatch;
import org.luoshi.comparison.Likeness;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.WorkReport;
import org.luoshi.quantity.Direction;

/**
 * The life of one indicator over several years (指标序列), from the figures of reports.
 *
 * @param indicator the indicator, as asked for
 * @param points its figures, in the order of their periods; empty if no report names it
 * @since 0.1.0
 */
public record IndicatorSeries(String indicator, List<Point> points) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A growth that differs by more than this many points is not that of the levels printed. */
  private static final BigDecimal TOLERANCE = BigDecimal.ONE;

  /** Why two figures beside each other are not one series (断点). */
  public enum Break {
    /** The same months of the year before are not told (缺年). */
    GAP,
    /** The indicator has another name (名称变化). */
    RENAMED,
    /** The unit changed (单位变化). */
    OTHER_UNIT,
    /** The growth told is not that of the levels told: other prices or another scope (口径变化). */
    OTHER_SCOPE
  }

  /**
   * The figures of one period.
   *
   * @param period the months
   * @param levelTarget the level that was promised before (总量目标)
   * @param growthTarget the growth that was promised before (增速目标)
   * @param level the level told (总量)
   * @param growth the growth told, in per cent (增速)
   * @param computed the growth that the levels of this period and of the same months of the year
   *     before give, in per cent with two decimals
   * @param breaks what parts this point from the one of the same months before
   */
  public record Point(
      ReportingPeriod period,
      Optional<Target> levelTarget,
      Optional<Target> growthTarget,
      Optional<Measurement> level,
      Optional<Measurement> growth,
      Optional<BigDecimal> computed,
      List<Break> breaks) {

    /** Creates a point. */
    public Point {
      Objects.requireNonNull(period, "period");
      Objects.requireNonNull(levelTarget, "levelTarget");
      Objects.requireNonNull(growthTarget, "growthTarget");
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(growth, "growth");
      Objects.requireNonNull(computed, "computed");
      breaks = List.copyOf(breaks);
    }
  }

  /** Creates a series. */
  public IndicatorSeries {
    Objects.requireNonNull(indicator, "indicator");
    points = List.copyOf(points);
  }

  /**
   * Collects the figures of an indicator.
   *
   * @param indicator its name, such as {@code 固定资产投资}
   * @param documents work reports, plans and progress reports, in any order
   * @return the series; of several figures of one period the first that has the name itself counts
   */
  public static IndicatorSeries of(String indicator, List<? extends GovernmentDocument> documents) {
    Map<ReportingPeriod, Figures> periods = new TreeMap<>();
    documents.forEach(document -> figures(document).forEach(f -> f.into(periods, indicator)));
    documents.forEach(document -> goals(document).forEach(g -> g.into(periods, indicator)));
    List<Point> points = new ArrayList<>();
    Map<List<Month>, Map.Entry<ReportingPeriod, Figures>> before = new HashMap<>();
    for (Map.Entry<ReportingPeriod, Figures> entry : periods.entrySet()) {
      ReportingPeriod period = entry.getKey();
      List<Month> months = List.of(period.from().getMonth(), period.to().getMonth());
      points.add(entry.getValue().point(period, Optional.ofNullable(before.put(months, entry))));
    }
    return new IndicatorSeries(indicator, points);
  }

  /** A figure and the months it speaks of. */
  private record Dated(ReportingPeriod period, Measurement figure) {

    void into(Map<ReportingPeriod, Figures> periods, String indicator) {
      boolean change = figure.kind() == MeasurementKind.CHANGE;
      Target asked =
          Target.builder()
              .indicator(indicator)
              .value(figure.value())
              .direction(change ? Direction.INCREASE : Direction.NONE)
              .build();
      IndicatorMatch match = IndicatorMatch.of(asked, figure);
      if (match.likeness() == Likeness.SAME || match.likeness() == Likeness.RENAMED) {
        periods.computeIfAbsent(period, p -> new Figures()).add(figure, change, match.likeness());
      }
    }
  }

  /** A target and the months it is set for. */
  private record Goal(ReportingPeriod period, Target target) {

    void into(Map<ReportingPeriod, Figures> periods, String indicator) {
      boolean change = target.direction() != Direction.NONE;
      Measurement asked =
          Measurement.builder()
              .indicator(indicator)
              .kind(change ? MeasurementKind.CHANGE : MeasurementKind.ACTUAL)
              .value(target.value().orElseThrow())
              .build();
      Likeness likeness = IndicatorMatch.of(target, asked).likeness();
      if (likeness == Likeness.SAME || likeness == Likeness.RENAMED) {
        periods.computeIfAbsent(period, p -> new Figures()).add(target, change);
      }
    }
  }

  private static Stream<Goal> goals(GovernmentDocument document) {
    if (document instanceof WorkReport report) {
      return goals(report.targets().stream(), report.plannedPeriod());
    }
    return goals(
        ListedItem.of(document).flatMap(entry -> entry.item().targets().stream()),
        document.taskYear().map(ReportingPeriod::ofYear));
  }

  private static Stream<Goal> goals(Stream<Target> targets, Optional<ReportingPeriod> period) {
    return targets
        .filter(target -> target.value().isPresent())
        .flatMap(t -> t.period().or(() -> period).map(months -> new Goal(months, t)).stream());
  }

  private static Stream<Dated> figures(GovernmentDocument document) {
    if (document instanceof WorkReport report) {
      return dated(report.achievements().stream(), report.reviewedPeriod());
    }
    if (document instanceof ProgressReport report) {
      return report.records().stream()
          .flatMap(r -> dated(r.measurements().stream(), report.periodOf(r)));
    }
    return Stream.empty();
  }

  private static Stream<Dated> dated(
      Stream<Measurement> figures, Optional<ReportingPeriod> period) {
    return figures.flatMap(
        f -> f.period().or(() -> period).map(months -> new Dated(months, f)).stream());
  }

  /** The figures of one period while they are collected. */
  private static final class Figures {

    private Optional<Target> levelTarget = Optional.empty();
    private Optional<Target> growthTarget = Optional.empty();
    private Optional<Measurement> level = Optional.empty();
    private Optional<Measurement> growth = Optional.empty();
    private Likeness likeness = Likeness.SAME;

    void add(Measurement figure, boolean change, Likeness how) {
      if (change) {
        growth = growth.or(() -> Optional.of(figure));
      } else if (level.isEmpty() || likeness != Likeness.SAME && how == Likeness.SAME) {
        level = Optional.of(figure);
        likeness = how;
      }
    }

    void add(Target target, boolean change) {
      if (change) {
        growthTarget = growthTarget.or(() -> Optional.of(target));
      } else {
        levelTarget = levelTarget.or(() -> Optional.of(target));
      }
    }

    Point point(ReportingPeriod period, Optional<Map.Entry<ReportingPeriod, Figures>> before) {
      boolean follows =
          before.filter(b -> b.getKey().from().plusYears(1).equals(period.from())).isPresent();
      Optional<Measurement> earlier = before.filter(b -> follows).flatMap(b -> b.getValue().level);
      boolean unit = earlier.isPresent() && level.isPresent() && !sameUnit(earlier.get());
      Optional<BigDecimal> computed = unit ? Optional.empty() : earlier.flatMap(this::growthFrom);
      List<Break> breaks = new ArrayList<>();
      if (before.isPresent() && !follows) {
        breaks.add(Break.GAP);
      }
      if (before.filter(b -> b.getValue().likeness != likeness).isPresent()) {
        breaks.add(Break.RENAMED);
      }
      if (unit) {
        breaks.add(Break.OTHER_UNIT);
      }
      if (computed.filter(this::differs).isPresent()) {
        breaks.add(Break.OTHER_SCOPE);
      }
      return new Point(period, levelTarget, growthTarget, level, growth, computed, breaks);
    }

    private boolean sameUnit(Measurement earlier) {
      return earlier.value().unit().equals(level.orElseThrow().value().unit());
    }

    private Optional<BigDecimal> growthFrom(Measurement earlier) {
      BigDecimal base = earlier.value().value();
      return level
          .filter(l -> base.signum() > 0)
          .map(
              l ->
                  l.value()
                      .value()
                      .subtract(base)
                      .multiply(HUNDRED)
                      .divide(base, 2, RoundingMode.HALF_UP));
    }

    private boolean differs(BigDecimal computed) {
      return growth
          .map(
              g ->
                  g.direction() == Direction.DECREASE
                      ? g.value().value().negate()
                      : g.value().value())
          .filter(told -> told.subtract(computed).abs().compareTo(TOLERANCE) > 0)
          .isPresent();
    }
  }
}
