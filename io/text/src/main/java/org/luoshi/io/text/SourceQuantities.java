package org.luoshi.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.luoshi.io.Reading;
import org.luoshi.io.SourceQuantity;
import org.luoshi.io.text.repair.DamageRepair;
import org.luoshi.io.text.repair.Repaired;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.quantity.MeasureUnit;
import org.luoshi.quantity.MentionKind;
import org.luoshi.quantity.Quantities;
import org.luoshi.quantity.QuantityMention;
import org.luoshi.quantity.Stance;
import org.luoshi.source.Accounting;
import org.luoshi.source.CharacterClass;
import org.luoshi.source.SourceDocument;
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

  private final SourceDocument source;
  private final NavigableMap<Span, String> items = new TreeMap<>();
  private final Stances stances;

  private SourceQuantities(Reading reading) {
    this.source = reading.source();
    this.stances = new Stances(reading.document());
    reading
        .document()
        .ifPresent(document -> ListedItem.of(document).forEach(entry -> learn(entry.item())));
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

  private void learn(ResponsibilityItem item) {
    item.span().ifPresent(span -> items.put(span, item.number().orElse("")));
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
      String item = Stances.at(items, span.start()).orElse("");
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
      case ITEM_TEXT ->
          Quantities.in(text, stances.at(entry.span().start()).orElse(Stance.PLANNED));
      case PROGRESS -> Quantities.in(text, Stance.REPORTED);
      case BODY ->
          stances
              .at(entry.span().start())
              .map(stance -> Quantities.in(text, stance))
              .orElseGet(() -> stances.inParagraph(entry.span(), text));
      case PREAMBLE -> stances.inParagraph(entry.span(), text);
      case ITEM_FIELD -> stances.isState(entry.span()) ? inState(text) : Quantities.in(text);
      case TITLE, INSTRUCTION, HEADING, GLOSSARY, NOTE, UNEXPLAINED -> Quantities.in(text);
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

  /** A percentage in a field of its own tells how much of the goal was reached. */
  private static List<QuantityMention> inState(String text) {
    return Quantities.in(text, Stance.REPORTED).stream()
        .map(
            m ->
                m.figure().value().unit().equals(MeasureUnit.PERCENT)
                    ? new QuantityMention(
                        m.start(), m.end(), m.figure(), MentionKind.RATIO_OF_TARGET, m.subject())
                    : m)
        .toList();
  }
}
