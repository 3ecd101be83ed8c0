package org.luoshi.io.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.ProgressWords;
import org.luoshi.io.text.lexis.ReportHeadings;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Statement;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.document.Notice;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.report.Section;
import org.luoshi.quantity.Quantities;
import org.luoshi.quantity.QuantityMention;
import org.luoshi.quantity.Stance;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;
import org.luoshi.text.Span;

/** Which parts of a document promise and which report, as far as the whole tells. */
final class Stances {

  private static final int YEAR_END = 5; // of the five characters of 1984年
  private static final Lexicon PROMISES = Lexicon.of("今后", "力争", "计划", "争取", "规划", "预计", "目标", "要");

  private final NavigableMap<Span, Stance> stances = new TreeMap<>();
  private final Set<Span> reports = new HashSet<>();
  private final Set<Span> states = new HashSet<>();
  private final int written; // the year of the document; 0 if it does not tell

  Stances(Optional<GovernmentDocument> document) {
    this.written = document.map(Stances::year).orElse(0);
    document.ifPresent(this::learn);
  }

  /** The stance of the paragraph or item that holds a place; empty if its words tell. */
  Optional<Stance> at(int offset) {
    return at(stances, offset);
  }

  /** Whether a stretch is the state of an item. */
  boolean isState(Span span) {
    return states.contains(span);
  }

  private static int year(GovernmentDocument document) {
    return Stream.of(
            document.title().map(Folding::fold).stream().map(Dates::year),
            document.metadata().issuedOn().stream().map(day -> OptionalInt.of(day.getYear())),
            document.metadata().publishedOn().stream().map(day -> OptionalInt.of(day.getYear())))
        .flatMap(years -> years)
        .mapToInt(year -> year.orElse(0))
        .max()
        .orElse(0);
  }

  private void learn(GovernmentDocument document) {
    if (document instanceof WorkReport report) {
      report.sections().forEach(section -> learn(section, report));
    }
    if (document instanceof ProgressReport report) {
      learn(report.preamble());
      learnRecords(report);
    }
    if (document instanceof Notice notice
        && notice.title().map(Folding::fold).filter(ReportHeadings::isOfReport).isPresent()) {
      learn(notice.statements());
    }
  }

  /**
   * Notes the states of items; where nothing else reports, their texts do that tell what was done.
   */
  private void learnRecords(ProgressReport report) {
    for (ProgressRecord told : report.records()) {
      told.places().flatMap(places -> places.find("/status")).ifPresent(states::add);
    }
    if (report.records().stream().allMatch(told -> told.statement().isEmpty())) {
      ListedItem.of(report)
          .map(ListedItem::item)
          .filter(item -> tells(Folding.fold(item.text())))
          .flatMap(item -> item.span().stream())
          .forEach(span -> stances.put(span, Stance.REPORTED));
    }
  }

  /** Notes the paragraphs of a document that reports, but for those below the heading of a plan. */
  private void learn(List<Statement> paragraphs) {
    boolean plan = false;
    for (Statement paragraph : paragraphs) {
      String text = Folding.fold(paragraph.text());
      plan = ReportHeadings.isOutlook(text) || plan && !ReportHeadings.opensChapter(text);
      if (!plan) {
        paragraph.span().ifPresent(reports::add);
      }
    }
  }

  /** Notes that what stands in a part of a report tells what was reached, or what is to be. */
  private void learn(Section part, WorkReport report) {
    String heading = Folding.fold(part.heading().label());
    if (ReportHeadings.joined(heading).size() > 1) {
      return; // each sentence tells
    }
    boolean review =
        ReportHeadings.isReview(heading, report.reviewedPeriod(), report.plannedPeriod());
    boolean plan = ReportHeadings.isPlan(heading) || isOf(heading, report.plannedPeriod());
    if (review || plan) {
      Stance stance = review ? Stance.REPORTED : Stance.PLANNED;
      paragraphs(part).forEach(span -> stances.put(span, stance));
    }
  }

  /** Whether a heading names a year of a period: 关于2024年工作. */
  private static boolean isOf(String heading, Optional<ReportingPeriod> planned) {
    OptionalInt year = Dates.year(heading);
    return year.isPresent()
        && planned.filter(period -> period.from().getYear() == year.getAsInt()).isPresent();
  }

  private static Stream<Span> paragraphs(Section section) {
    return Stream.concat(
        section.statements().stream().flatMap(s -> s.span().stream()),
        section.sections().stream().flatMap(Stances::paragraphs));
  }

  private static boolean tells(String text) {
    return ProgressWords.tell(text, 0, text.length());
  }

  /** Finds the quantities of a paragraph whose words tell whether it reports. */
  List<QuantityMention> inParagraph(Span span, String text) {
    if (isPast(text)) {
      return Quantities.in(text, Stance.REPORTED);
    }
    return reports.contains(span) ? Quantities.inReport(text) : Quantities.in(text);
  }

  /** Whether a text tells what was reached by a year that was over when it was written: 到1984年. */
  private boolean isPast(String text) {
    boolean past = false;
    for (int at = written == 0 ? -1 : text.indexOf('到');
        at >= 0 && at + YEAR_END < text.length();
        at = text.indexOf('到', at + 1)) {
      OptionalInt year = Dates.year(Folding.fold(text.substring(at + 1, at + YEAR_END + 1)));
      if (year.isPresent() && year.getAsInt() > written) {
        return false;
      }
      past |= year.isPresent();
    }
    return past && !PROMISES.isIn(text);
  }

  static <T> Optional<T> at(NavigableMap<Span, T> places, int offset) {
    Map.Entry<Span, T> before = places.floorEntry(Span.of(offset, Integer.MAX_VALUE));
    return before != null && offset < before.getKey().end()
        ? Optional.of(before.getValue())
        : Optional.empty();
  }
}
