package org.luoshi.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.WorkReport;
import org.luoshi.quantity.MeasureUnit;

/**
 * Figures of a whole area that several places tell, in one document or in several of one
 * government: two values of one indicator, targets that were lowered, and growth whose base stands
 * in an earlier document.
 */
final class AreaFinder {

  /** So many figures are compared that speak of one thing. */
  private static final int MOST = 30;

  /** A revision seldom changes an amount by more than this part of it. */
  private static final BigDecimal REVISION = new BigDecimal("0.01");

  /** A revision seldom changes a rate by more than so many percentage points. */
  private static final BigDecimal RATE_REVISION = new BigDecimal("0.3");

  /** A base that is revised seldom changes a growth by more than so many percentage points. */
  private static final BigDecimal BASE_REVISION = BigDecimal.valueOf(2);

  private final Map<AreaFigure.Key, List<AreaFigure>> told = new HashMap<>();
  private final Map<AreaFigure.Level, List<AreaFigure>> levels = new HashMap<>();

  AreaFinder(List<AreaFigure> all) {
    for (AreaFigure figure : all) {
      take(figure, told.computeIfAbsent(figure.key(), k -> new ArrayList<>()));
      if (figure.isLevel()) {
        take(figure, levels.computeIfAbsent(figure.key().level(0), k -> new ArrayList<>()));
      }
    }
  }

  private static void take(AreaFigure figure, List<AreaFigure> figures) {
    if (figures.size() < MOST) {
      figures.add(figure);
    }
  }

  void find(List<AreaFigure> own, Docket docket) {
    for (AreaFigure figure : own) {
      List<AreaFigure> others = others(figure);
      if (figure.key().target()) {
        others.stream().filter(o -> isOrigin(o, figure)).forEach(o -> target(o, figure, docket));
      } else {
        others.forEach(other -> twice(other, figure, docket));
        growth(figure, docket);
      }
    }
  }

  /**
   * Returns the figures of the same indicator that stand before this one in its document, or
   * elsewhere.
   */
  private List<AreaFigure> others(AreaFigure figure) {
    List<AreaFigure> others = new ArrayList<>();
    boolean before = true;
    for (AreaFigure other : told.get(figure.key())) {
      before &= other != figure;
      if (other.sameDocument(figure) ? before : isSingle(other)) {
        others.add(other);
      }
    }
    return others;
  }

  /** Returns whether the document of a figure tells no other value of its indicator. */
  private boolean isSingle(AreaFigure figure) {
    return told.get(figure.key()).stream()
        .allMatch(o -> o == figure || !o.sameDocument(figure) || o.agrees(figure));
  }

  private static void twice(AreaFigure other, AreaFigure figure, Docket docket) {
    Reason reason = other.agrees(figure) ? Reason.AGREES : difference(other, figure);
    if (reason == Reason.OTHER_SCOPE && other.sameDocument(figure)) {
      return;
    }
    compared(other, figure, reason, docket);
  }

  private static void compared(AreaFigure other, AreaFigure figure, Reason reason, Docket docket) {
    docket.told(
        ClaimKind.CROSS_CHECK,
        ClaimBasis.IMPLICIT,
        reason,
        other.number(figure) + " = " + figure.number(figure),
        new BigDecimal(other.number(figure)),
        figure.told(),
        List.of(other.quote()));
  }

  private static Reason difference(AreaFigure other, AreaFigure figure) {
    Optional<Reason> doubt = doubt(other, figure);
    if (doubt.isPresent() || other.sameDocument(figure)) {
      return doubt.orElse(Reason.DIFFERS);
    }
    boolean late = !(other.review() && figure.review());
    boolean revised = figure.key().indicator().statistic() && late || isNear(other, figure);
    return revised ? Reason.REVISED : Reason.DIFFERS;
  }

  private static Optional<Reason> doubt(AreaFigure other, AreaFigure figure) {
    return Doubts.in(other.quote().sentence() + "\n" + figure.quote().sentence());
  }

  private static boolean isNear(AreaFigure one, AreaFigure other) {
    BigDecimal value = one.interval().value();
    BigDecimal apart = value.subtract(other.interval().value()).abs();
    boolean rate = one.value().unit().equals(MeasureUnit.PERCENT);
    return apart.compareTo(rate ? RATE_REVISION : value.abs().multiply(REVISION)) <= 0;
  }

  /** Returns whether a figure stands in a document on which that of the other one is built. */
  private boolean isOrigin(AreaFigure origin, AreaFigure figure) {
    return rank(origin) < rank(figure) && isSingle(origin) && isSingle(figure);
  }

  private static int rank(AreaFigure figure) {
    if (figure.document().document() instanceof WorkReport) {
      return 0;
    }
    return figure.document().document() instanceof ProgressReport ? 2 : 1;
  }

  /** Takes a target that a later document has lowered; one that it has raised is kept anyway. */
  private static void target(AreaFigure origin, AreaFigure figure, Docket docket) {
    boolean lowered =
        origin.interval().value().compareTo(figure.interval().value()) > 0 != origin.most();
    Reason reason =
        origin.agrees(figure)
            ? Reason.AGREES
            : lowered ? doubt(origin, figure).orElse(Reason.DIFFERS) : Reason.RAISED;
    compared(origin, figure, reason, docket);
  }

  /** Takes a rate of growth whose base only another document tells. */
  private void growth(AreaFigure rate, Docket docket) {
    AreaFigure.Key key = rate.key();
    if (!key.indicator().change() || !rate.value().unit().equals(MeasureUnit.PERCENT)) {
      return;
    }
    Optional<AreaFigure> level =
        levels.getOrDefault(key.level(0), List.of()).stream()
            .filter(f -> f.sameDocument(rate))
            .findFirst();
    if (level.isPresent()) {
      levels.getOrDefault(key.level(1), List.of()).stream()
          .filter(b -> b.value().unit().equals(level.get().value().unit()))
          .filter(b -> !b.sameDocument(rate) && isSingle(b))
          .forEach(base -> growth(base, level.get(), rate, docket));
    }
  }

  private static void growth(AreaFigure base, AreaFigure level, AreaFigure rate, Docket docket) {
    Interval growth = level.interval().minus(base.interval()).over(base.interval()).percent();
    docket.told(
        ClaimKind.GROWTH_RATE,
        ClaimBasis.DERIVED,
        growthReason(growth, base, level, rate),
        "("
            + level.number(level)
            + " - "
            + base.number(level)
            + ") / "
            + base.number(level)
            + " * 100",
        growth.value(),
        rate.told(),
        List.of(base.quote(), level.quote()));
  }

  private static Reason growthReason(
      Interval growth, AreaFigure base, AreaFigure level, AreaFigure rate) {
    if (growth.meets(rate.interval())) {
      return Interval.exact(growth.value()).meets(rate.interval()) ? Reason.AGREES : Reason.ROUNDED;
    }
    if (Doubts.isVolume(rate.key().indicator().name())) {
      return Reason.CONSTANT_PRICES;
    }
    BigDecimal apart = growth.value().subtract(rate.interval().value()).abs();
    boolean revised = rate.key().indicator().statistic() || apart.compareTo(BASE_REVISION) <= 0;
    return doubt(base, rate)
        .or(() -> doubt(level, rate))
        .orElse(revised ? Reason.REVISED : Reason.DIFFERS);
  }
}
