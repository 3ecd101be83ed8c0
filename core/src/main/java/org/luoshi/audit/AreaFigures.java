package org.luoshi.audit;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luoshi.comparison.AreaIndicator;
import org.luoshi.model.Measurement;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Target;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.quantity.Direction;
import org.luoshi.text.Span;

/** Collects the figures of a document that speak of the whole area of its government. */
final class AreaFigures {

  private final Dossier dossier;
  private final List<AreaFigure> found = new ArrayList<>();

  private AreaFigures(Dossier dossier) {
    this.dossier = dossier;
  }

  static List<AreaFigure> of(Dossier dossier) {
    AreaFigures figures = new AreaFigures(dossier);
    GovernmentDocument document = dossier.document();
    if (document instanceof WorkReport report) {
      figures.achievements(report);
      figures.targets(report);
    }
    figures.tasks(document.itemLists(), document.taskYear().map(ReportingPeriod::ofYear));
    if (document instanceof ProgressReport report) {
      figures.records(report);
    }
    return List.copyOf(figures.found);
  }

  private void achievements(WorkReport report) {
    Sentences sentences = Sentences.of(report);
    List<Optional<AreaIndicator>> indicators = AreaIndicator.ofMeasurements(report.achievements());
    for (int i = 0; i < indicators.size(); i++) {
      if (indicators.get(i).isPresent()) {
        Measurement figure = report.achievements().get(i);
        String path = "/achievements/" + i + "/text";
        Evidence evidence = evidence(figure.text(), path, figure.span());
        Quote quote =
            new Quote(label(figure.span(), path), evidence, sentences.around(figure.text()));
        add(indicators.get(i).get(), figure, report.reviewedPeriod(), quote);
      }
    }
  }

  private void targets(WorkReport report) {
    List<Optional<AreaIndicator>> indicators = AreaIndicator.ofTargets(report.targets());
    for (int i = 0; i < indicators.size(); i++) {
      if (indicators.get(i).isPresent()) {
        Target target = report.targets().get(i);
        String path = "/targets/" + i + "/text";
        Evidence evidence = evidence(target.text(), path, target.span());
        Quote quote = new Quote(label(target.span(), path), evidence, target.text());
        add(indicators.get(i).get(), target, report.plannedPeriod(), quote);
      }
    }
  }

  private String label(Optional<Span> span, String path) {
    return span.flatMap(dossier.locator()::line).map(line -> "L" + line).orElse(path);
  }

  /** Takes the targets of the lists; none where they divide the reports of several governments. */
  private void tasks(List<ItemList> lists, Optional<ReportingPeriod> year) {
    long tiers = lists.stream().map(ItemList::issuingTier).distinct().count();
    for (int l = 0; l < lists.size() && tiers == 1; l++) {
      List<ResponsibilityItem> items = lists.get(l).items();
      for (int i = 0; i < items.size(); i++) {
        task(items.get(i), "/lists/" + l + "/items/" + i + "/targets/", year);
      }
    }
  }

  private void task(ResponsibilityItem item, String path, Optional<ReportingPeriod> year) {
    List<Optional<AreaIndicator>> indicators = AreaIndicator.ofTargets(item.targets());
    for (int t = 0; t < indicators.size(); t++) {
      if (indicators.get(t).filter(i -> i.opens(item.text())).isPresent()) {
        Target target = item.targets().get(t);
        String label = dossier.task(item.id()).map(Cell::label).orElse("");
        Evidence evidence = evidence(target.text(), path + t + "/text", target.span());
        add(indicators.get(t).get(), target, year, new Quote(label, evidence, item.text()));
      }
    }
  }

  private void records(ProgressReport report) {
    Map<ItemId, ResponsibilityItem> items = new HashMap<>();
    report.items().forEach(item -> items.putIfAbsent(item.id(), item));
    for (int r = 0; r < report.records().size(); r++) {
      ResponsibilityItem item = items.get(report.records().get(r).item());
      if (item != null) {
        record(report, item, r);
      }
    }
  }

  /** Takes what is reported on an item that is about the indicator, for others are about parts. */
  private void record(ProgressReport report, ResponsibilityItem item, int at) {
    ProgressRecord record = report.records().get(at);
    String path = "/records/" + at + "/measurements/";
    List<Optional<AreaIndicator>> indicators = AreaIndicator.ofMeasurements(record.measurements());
    Sentences sentences = Sentences.of(record.statement());
    for (int m = 0; m < indicators.size(); m++) {
      Measurement figure = record.measurements().get(m);
      boolean about = indicators.get(m).filter(i -> i.opens(item.text())).isPresent();
      if (about && isOfFirstUnit(figure, record)) {
        String label = dossier.completion(item.id()).map(Cell::label).orElse("");
        Evidence evidence = evidence(figure.text(), path + m + "/text", figure.span());
        Quote quote = new Quote(label, evidence, sentences.around(figure.text()));
        add(indicators.get(m).get(), figure, report.periodOf(record), quote);
      }
    }
  }

  /** Returns whether the unit that reports first tells it: those behind it tell their own part. */
  private static boolean isOfFirstUnit(Measurement figure, ProgressRecord record) {
    return record.statements().size() < 2
        || record.statements().get(0).text().contains(figure.text());
  }

  private void add(
      AreaIndicator indicator, Measurement figure, Optional<ReportingPeriod> about, Quote quote) {
    boolean falls = figure.direction() == Direction.DECREASE;
    Optional<AreaFigure.Key> main = about.map(p -> new AreaFigure.Key(indicator, p, false));
    figure
        .period()
        .map(p -> new AreaFigure.Key(indicator, p, false))
        .or(() -> main)
        .map(
            key ->
                new AreaFigure(
                    dossier.audited(),
                    key,
                    figure.value(),
                    falls,
                    false,
                    main.equals(Optional.of(key)),
                    quote))
        .ifPresent(found::add);
  }

  private void add(
      AreaIndicator indicator, Target target, Optional<ReportingPeriod> about, Quote quote) {
    boolean falls = target.direction() == Direction.DECREASE;
    target
        .period()
        .or(() -> about)
        .filter(AreaFigures::isYear)
        .map(p -> new AreaFigure.Key(indicator, p, true))
        .map(
            key ->
                new AreaFigure(
                    dossier.audited(),
                    key,
                    target.value().orElseThrow(),
                    falls,
                    target.comparator().isUpperBound(),
                    true,
                    quote))
        .ifPresent(found::add);
  }

  private Evidence evidence(String words, String path, Optional<Span> span) {
    return dossier.locator().evidence(words, path, span);
  }

  private static boolean isYear(ReportingPeriod period) {
    return period.from().getMonth() == Month.JANUARY
        && period.to().equals(period.from().plusMonths(11));
  }
}
