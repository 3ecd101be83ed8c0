package org.luoshi.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.luoshi.model.document.DocumentArbitraries;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.document.MetadataField;
import org.luoshi.model.document.Notice;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.document.Signatory;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.AssignmentMark;
import org.luoshi.model.plan.Instruction;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.Participation;
import org.luoshi.model.plan.PlanArbitraries;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.UnitStatement;
import org.luoshi.model.report.GlossaryEntry;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.model.report.Section;
import org.luoshi.text.Span;

/** Arbitrary items, reports and whole documents, for the property tests of any module. */
public final class EntityArbitraries {

  private static final Arbitrary<Optional<Span>> SPANS = ModelArbitraries.spans().optional();
  private static final Arbitrary<Optional<FieldPlaces>> PLACES = places();

  private EntityArbitraries() {}

  /** Returns texts as documents have them and as they have them when damaged; some are blank. */
  public static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, ModelArbitraries.texts()),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(12)),
        Tuple.of(
            1,
            Arbitraries.of(
                "", " ", "\"\\/", "a\r\n\tb", "\u0000\u001F\u007F\u2028", "\uFFFD", "\uFEFF")),
        Tuple.of(
            1, Arbitraries.of("\uD83D\uDE00🌊", "\uD800", "\uDC00x", "x\uDBFF", "\uDFFF\uD800")));
  }

  /** Returns texts that are not blank. */
  public static Arbitrary<String> names() {
    return texts().filter(text -> !text.isBlank());
  }

  /** Returns days from 1 to 9999. */
  public static Arbitrary<LocalDate> dates() {
    return Arbitraries.integers().between(-719_000, 2_932_000).map(LocalDate::ofEpochDay);
  }

  /** Returns the parts of units. */
  public static Arbitrary<Assignment> assignments() {
    Arbitrary<String> units =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of("区发改局", "区教育局", "各街道办事处")), Tuple.of(1, names()));
    return Combinators.combine(
            units,
            Arbitraries.of(Role.class),
            texts().optional(0.2),
            Arbitraries.of(AssignmentMark.class).set())
        .as(
            (unit, role, printed, marks) ->
                Assignment.builder().unit(unit).role(role).printed(printed).marks(marks).build());
  }

  /** Returns items. */
  public static Arbitrary<ResponsibilityItem> items() {
    Arbitrary<List<Target>> targets = ModelArbitraries.targets().list().ofMaxSize(2);
    return Combinators.combine(
            names().map(ItemId::of),
            texts().optional(),
            few(texts()),
            texts(),
            few(assignments()),
            targets,
            SPANS)
        .as(
            (id, number, section, text, assignments, targetsOfItem, span) ->
                ResponsibilityItem.builder()
                    .id(id)
                    .number(number)
                    .section(section)
                    .text(text)
                    .assignments(assignments)
                    .targets(targetsOfItem)
                    .span(span))
        .flatMap(
            builder ->
                Combinators.combine(
                        texts().optional(0.2),
                        Arbitraries.of(Participation.class).optional(),
                        few(texts()),
                        texts().optional(),
                        PLACES)
                    .as(
                        (published, participation, leaders, deadline, places) ->
                            builder.build().toBuilder()
                                .published(published)
                                .participation(participation)
                                .leaders(leaders)
                                .deadline(deadline)
                                .places(places)
                                .build()));
  }

  /** Returns headings. */
  public static Arbitrary<Heading> headings() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9),
            texts().optional(),
            texts(),
            counts().optional(),
            SPANS)
        .as(
            (level, number, title, count, span) ->
                Heading.builder()
                    .level(level)
                    .number(number)
                    .title(title)
                    .declaredCount(count)
                    .span(span)
                    .build());
  }

  /** Returns lists of items. */
  public static Arbitrary<ItemList> lists() {
    return Combinators.combine(
            Arbitraries.integers().greaterOrEqual(1),
            texts().optional(),
            texts().optional(),
            Arbitraries.of(Tier.class).optional(),
            counts().optional(),
            few(headings()),
            few(items()),
            Combinators.combine(few(texts()), PLACES).as(Tuple::of))
        .as(
            (number, label, title, tier, count, headings, items, more) ->
                ItemList.builder()
                    .number(number)
                    .label(label)
                    .title(title)
                    .issuingTier(tier)
                    .declaredCount(count)
                    .headings(headings)
                    .items(items)
                    .notes(more.get1())
                    .places(more.get2())
                    .build());
  }

  /** Returns what was reported on items. */
  public static Arbitrary<ProgressRecord> records() {
    Arbitrary<UnitStatement> statements =
        Combinators.combine(texts().optional(), texts(), SPANS)
            .as(
                (unit, text, span) ->
                    UnitStatement.builder().unit(unit).text(text).span(span).build());
    return Combinators.combine(
            names().map(ItemId::of),
            ModelArbitraries.reportingPeriods().optional(),
            Arbitraries.of(Availability.class),
            texts(),
            few(statements),
            few(ModelArbitraries.measurements()),
            few(texts()),
            Combinators.combine(SPANS, PLACES).as(Tuple::of))
        .as(
            (item, period, availability, statement, divided, measurements, words, where) ->
                ProgressRecord.builder()
                    .item(item)
                    .period(period)
                    .availability(availability)
                    .statement(statement)
                    .statements(divided)
                    .measurements(measurements)
                    .status(words.stream().findFirst())
                    .problems(words.stream().skip(1).findFirst())
                    .nextSteps(words.stream().skip(2).findFirst())
                    .printedPeriod(words.stream().skip(1).findFirst())
                    .span(where.get1())
                    .places(where.get2())
                    .build());
  }

  /** Returns items with their place and what was reported. */
  public static Arbitrary<ListedItem> listedItems() {
    return Combinators.combine(
            Arbitraries.integers().greaterOrEqual(1), items(), records().optional())
        .as(ListedItem::new);
  }

  /** Returns sections, some with sections of their own. */
  public static Arbitrary<Section> sections() {
    Arbitrary<Section> leaves =
        Combinators.combine(headings(), few(statements())).as(EntityArbitraries::section);
    return Combinators.combine(leaves, few(leaves))
        .as((section, parts) -> section.toBuilder().sections(parts).build());
  }

  private static Section section(Heading heading, List<Statement> statements) {
    return Section.builder().heading(heading).statements(statements).build();
  }

  /** Returns stretches of text. */
  public static Arbitrary<Statement> statements() {
    return Combinators.combine(texts().optional(), texts(), SPANS)
        .as(
            (heading, text, span) ->
                Statement.builder().heading(heading).text(text).span(span).build());
  }

  /** Returns the particulars of documents. */
  public static Arbitrary<DocumentMetadata> metadata() {
    Arbitrary<MetadataField> fields =
        Combinators.combine(names(), texts(), SPANS).as(MetadataField::new);
    Arbitrary<Signatory> signatories =
        Combinators.combine(names(), dates().optional(), SPANS)
            .as(
                (unit, day, span) ->
                    Signatory.builder().unit(unit).signedOn(day).span(span).build());
    return Combinators.combine(
            few(texts()),
            DocumentArbitraries.documentNumbers().optional(),
            DocumentArbitraries.indexNumbers().optional(),
            dates().optional(),
            dates().optional(),
            signatories.optional(),
            few(fields),
            PLACES)
        .as(
            (words, number, index, issued, published, signatory, all, places) ->
                DocumentMetadata.builder()
                    .title(words.stream().findFirst())
                    .issuer(words.stream().findFirst())
                    .documentNumber(number)
                    .indexNumber(index)
                    .issuedOn(issued)
                    .publishedOn(published)
                    .validity(words.stream().skip(1).findFirst())
                    .disclosure(words.stream().skip(2).findFirst())
                    .source(words.stream().skip(1).findFirst())
                    .topics(words)
                    .addressees(words)
                    .attachments(words)
                    .signatory(signatory)
                    .fields(all)
                    .places(places)
                    .build());
  }

  /** Returns plans. */
  public static Arbitrary<ResponsibilityPlan> plans() {
    Arbitrary<Instruction> instructions =
        Combinators.combine(texts().optional(), texts().optional(), texts(), SPANS)
            .as(
                (number, heading, text, span) ->
                    Instruction.builder()
                        .number(number)
                        .heading(heading)
                        .text(text)
                        .span(span)
                        .build());
    return Combinators.combine(
            metadata(),
            few(texts()),
            years().optional(),
            few(statements()),
            few(instructions),
            PlanArbitraries.reportingSchedules().optional(),
            few(lists()),
            PLACES)
        .as(
            (metadata, words, year, preamble, instructed, schedule, lists, places) ->
                ResponsibilityPlan.builder()
                    .metadata(metadata)
                    .title(words.stream().findFirst())
                    .jurisdiction(words.stream().skip(1).findFirst())
                    .notes(words)
                    .year(year)
                    .basis(words.stream().skip(2).findFirst())
                    .preamble(preamble)
                    .instructions(instructed)
                    .schedule(schedule)
                    .lists(lists)
                    .places(places)
                    .build());
  }

  /** Returns progress reports. */
  public static Arbitrary<ProgressReport> progressReports() {
    return Combinators.combine(
            metadata(),
            few(texts()),
            years().optional(),
            ModelArbitraries.reportingPeriods().optional(),
            few(statements()),
            few(lists()),
            few(records()),
            PLACES)
        .as(
            (metadata, words, year, period, preamble, lists, records, places) ->
                ProgressReport.builder()
                    .metadata(metadata)
                    .title(words.stream().findFirst())
                    .jurisdiction(words.stream().skip(1).findFirst())
                    .notes(words)
                    .year(year)
                    .period(period)
                    .preamble(preamble)
                    .lists(lists)
                    .records(records)
                    .places(places)
                    .build());
  }

  /** Returns work reports. */
  public static Arbitrary<WorkReport> workReports() {
    Arbitrary<PracticalMatter> matters =
        Combinators.combine(texts().optional(), texts(), few(texts()), SPANS, PLACES)
            .as(
                (number, title, measures, span, places) ->
                    PracticalMatter.builder()
                        .number(number)
                        .title(title)
                        .measures(measures)
                        .span(span)
                        .places(places)
                        .build());
    Arbitrary<GlossaryEntry> entries =
        Combinators.combine(texts().optional(), names(), texts(), SPANS, SPANS, PLACES)
            .as(
                (number, term, definition, firstUse, span, places) ->
                    GlossaryEntry.builder()
                        .number(number)
                        .term(term)
                        .definition(definition)
                        .firstUse(firstUse)
                        .span(span)
                        .places(places)
                        .build());
    return Combinators.combine(
            metadata(),
            few(texts()),
            ModelArbitraries.reportingPeriods().optional(),
            dates().optional(),
            few(sections()),
            Combinators.combine(
                    few(ModelArbitraries.measurements()), few(ModelArbitraries.targets()), PLACES)
                .as(Tuple::of),
            few(matters),
            few(entries))
        .as(
            (metadata, words, period, day, sections, figures, promised, glossary) ->
                WorkReport.builder()
                    .metadata(metadata)
                    .title(words.stream().findFirst())
                    .jurisdiction(words.stream().skip(1).findFirst())
                    .notes(words)
                    .titleYear(period.map(p -> p.to().getYear()))
                    .reviewedPeriod(period)
                    .plannedPeriod(period)
                    .session(words.stream().findFirst())
                    .deliveredOn(day)
                    .speaker(words.stream().skip(1).findFirst())
                    .sections(sections)
                    .achievements(figures.get1())
                    .targets(figures.get2())
                    .problems(words)
                    .practicalMatters(promised)
                    .glossary(glossary)
                    .places(figures.get3())
                    .build());
  }

  /** Returns documents in which nothing but text was found. */
  public static Arbitrary<Notice> notices() {
    return Combinators.combine(metadata(), few(texts()), few(statements()), PLACES)
        .as(
            (metadata, words, statements, places) ->
                Notice.builder()
                    .metadata(metadata)
                    .title(words.stream().findFirst())
                    .notes(words)
                    .statements(statements)
                    .places(places)
                    .build());
  }

  /** Returns documents of every kind. */
  public static Arbitrary<GovernmentDocument> documents() {
    return Arbitraries.oneOf(plans(), progressReports(), workReports(), notices());
  }

  private static Arbitrary<Optional<FieldPlaces>> places() {
    Arbitrary<String> fields =
        Arbitraries.of("/text", "/number", "/assignments/0", "/assignments/12");
    return Combinators.combine(fields, ModelArbitraries.spans())
        .as(Tuple::of)
        .list()
        .ofMaxSize(3)
        .map(
            stretches -> {
              FieldPlaces.Builder places = FieldPlaces.builder();
              stretches.forEach(stretch -> places.add(stretch.get1(), stretch.get2()));
              return places.build();
            });
  }

  private static Arbitrary<Integer> years() {
    return Arbitraries.integers().between(1950, 2100);
  }

  private static Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(0, 500);
  }

  private static <T> Arbitrary<List<T>> few(Arbitrary<T> one) {
    return one.list().ofMaxSize(3);
  }
}
