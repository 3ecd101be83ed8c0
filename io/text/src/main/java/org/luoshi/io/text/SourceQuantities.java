package org.luoshi.io.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.luoshi.io.Reading;
import org.luoshi.io.SourceQuantity;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.ReportHeadings;
import org.luoshi.io.text.repair.DamageRepair;
import org.luoshi.io.text.repair.Repaired;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Statement;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.document.Notice;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.report.Section;
import org.luoshi.quantity.Quantities;
import org.luoshi.quantity.QuantityMention;
import org.luoshi.quantity.Stance;
import org.luoshi.source.Accounting;
import org.luoshi.source.CharacterClass;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;
import org.luoshi.text.Span;

/**
 * All quantities of a document (全文数量), each with its place.
 *
 * <pre>{@code
 * Reading reading = Documents.read(Path.of("plan.txt"));
 * SourceQuantities.of(reading).forEach(q -> System.out.println(q.line() + " " + q.words()));
 * }</pre>
 *
 * <p>The texts of items promise, completions and the review of a work report tell what was reached;
 * elsewhere each sentence tells by its words, and reports where it has none in a document whose
 * title says that it does (公报、通报、完成情况). Metadata, numbering, units, signatures and whatever does
 * not belong to the document hold no quantities.
 *
 * @since 0.1.0
 */
public final class SourceQuantities {

  private static final int YEAR_END = 5; // of the five characters of 1984年
  private static final Lexicon PROMISES = Lexicon.of("今后", "力争", "计划", "争取", "规划", "预计", "目标", "要");

  private final SourceDocument source;
  private final NavigableMap<Span, String> items = new TreeMap<>();
  private final NavigableMap<Span, Stance> stances = new TreeMap<>();
  private final Set<Span> reports = new HashSet<>();
  private int written; // the year of the document; 0 if it does not tell

  private SourceQuantities(Reading reading) {
    this.source = reading.source();
    reading.document().ifPresent(this::learn);
  }

  /**
   * Finds the quantities of a document.
   *
   * @param reading the document as published and understood
   * @return the quantities in the order of the source; they do not overlap
   */
  public static List<SourceQuantity> of(Reading reading) {
    Objects.requireNonNull(reading, "reading");
    SourceQuantities quantities = new SourceQuantities(reading);
    List<SourceQuantity> found = new ArrayList<>();
    List<Accounting.Entry> entries = reading.accounting().entries();
    for (int i = 0; i < entries.size(); ) {
      int end = quantities.end(entries, i);
      quantities.find(entries.subList(i, end), found);
      i = end;
    }
    return List.copyOf(found);
  }

  /** The entry behind those of a paragraph that goes on behind lines of a page. */
  private int end(List<Accounting.Entry> entries, int at) {
    CharacterClass kind = entries.get(at).kind();
    int end = at + 1;
    int next = behindPage(entries, end);
    while (next > end
        && next < entries.size()
        && entries.get(next).kind() == kind
        && !source.text(entries.get(end - 1).span()).endsWith("。")) {
      end = next + 1;
      next = behindPage(entries, end);
    }
    return end;
  }

  private static int behindPage(List<Accounting.Entry> entries, int at) {
    int next = at;
    while (next < entries.size() && entries.get(next).kind() == CharacterClass.BOILERPLATE) {
      next++;
    }
    return next;
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
    written = year(document);
    ListedItem.of(document)
        .forEach(
            entry -> {
              String number = entry.item().number().orElse("");
              entry.item().span().ifPresent(span -> items.put(span, number));
            });
    if (document instanceof WorkReport report) {
      report.sections().forEach(section -> learn(section, report.reviewedPeriod()));
    }
    if (document instanceof ProgressReport report) {
      learn(report.preamble());
    }
    if (document instanceof Notice notice
        && notice.title().map(Folding::fold).filter(ReportHeadings::isOfReport).isPresent()) {
      learn(notice.statements());
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
  private void learn(Section part, Optional<ReportingPeriod> reviewed) {
    String heading = Folding.fold(part.heading().label());
    boolean review = ReportHeadings.isReview(heading, reviewed);
    if (review || ReportHeadings.isPlan(heading)) {
      Stance stance = review ? Stance.REPORTED : Stance.PLANNED;
      paragraphs(part).forEach(span -> stances.put(span, stance));
    }
  }

  private static Stream<Span> paragraphs(Section section) {
    return Stream.concat(
        section.statements().stream().flatMap(s -> s.span().stream()),
        section.sections().stream().flatMap(SourceQuantities::paragraphs));
  }

  private void find(List<Accounting.Entry> entries, List<SourceQuantity> found) {
    Accounting.Entry entry = entries.get(0);
    Span whole = entry.span().union(entries.get(entries.size() - 1).span());
    String printed = source.text(whole);
    Optional<Repaired> joined =
        printed.indexOf('\n') < 0
            ? Optional.empty()
            : Optional.of(DamageRepair.join(printed, between(entries)));
    String text = joined.map(Repaired::text).orElse(printed);
    List<QuantityMention> mentions = mentions(entry, text);
    int[] places =
        mentions.isEmpty() ? new int[0] : joined.map(Repaired::rawIndexes).orElse(new int[0]);
    int from = source.charIndex(whole.start());
    for (QuantityMention mention : mentions) {
      boolean moved = places.length > 0;
      int start = moved ? places[mention.start()] : mention.start();
      int end = moved ? places[mention.end() - 1] + 1 : mention.end();
      Span span = source.span(from + start, from + end);
      String item = at(items, span.start()).orElse("");
      found.add(
          new SourceQuantity(item, source.line(span.start()), span, mention.in(text), mention));
    }
  }

  /** The lines of a page between the entries, counted from the first. */
  private List<Span> between(List<Accounting.Entry> entries) {
    int from = source.charIndex(entries.get(0).span().start());
    List<Span> between = new ArrayList<>();
    for (Accounting.Entry entry : entries) {
      if (entry.kind() == CharacterClass.BOILERPLATE) {
        int start = source.charIndex(entry.span().start());
        between.add(Span.of(start - from, source.charIndex(entry.span().end()) - from));
      }
    }
    return between;
  }

  private List<QuantityMention> mentions(Accounting.Entry entry, String text) {
    return switch (entry.kind()) {
      case ITEM_TEXT -> Quantities.in(text, Stance.PLANNED);
      case PROGRESS -> Quantities.in(text, Stance.REPORTED);
      case BODY ->
          at(stances, entry.span().start())
              .map(stance -> Quantities.in(text, stance))
              .orElseGet(() -> inParagraph(entry.span(), text));
      case PREAMBLE -> inParagraph(entry.span(), text);
      case TITLE, INSTRUCTION, HEADING, ITEM_FIELD, GLOSSARY, NOTE, UNEXPLAINED ->
          Quantities.in(text);
      case METADATA,
          ADDRESSEES,
          ATTACHMENT,
          TABLE_HEADER,
          ITEM_NUMBER,
          UNIT,
          LABEL,
          SIGNATURE,
          DAMAGE,
          BOILERPLATE,
          SPAM ->
          List.of();
    };
  }

  private List<QuantityMention> inParagraph(Span span, String text) {
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

  private static <T> Optional<T> at(NavigableMap<Span, T> places, int offset) {
    Map.Entry<Span, T> before = places.floorEntry(Span.of(offset, Integer.MAX_VALUE));
    return before != null && offset < before.getKey().end()
        ? Optional.of(before.getValue())
        : Optional.empty();
  }
}
