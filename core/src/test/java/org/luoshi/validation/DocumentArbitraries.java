package org.luoshi.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.luoshi.model.Heading;
import org.luoshi.model.ModelArbitraries;
import org.luoshi.model.Statement;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.DocumentNumber;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.IndexNumber;
import org.luoshi.model.document.MetadataField;
import org.luoshi.model.document.Notice;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.document.Signatory;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.Instruction;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.UnitStatement;
import org.luoshi.model.report.GlossaryEntry;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.model.report.Section;
import org.luoshi.text.Span;

/** Documents in which much is wrong, small enough that rules meet what they look for. */
public final class DocumentArbitraries {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private DocumentArbitraries() {}

  /** Any document. */
  public static Arbitrary<GovernmentDocument> documents() {
    return Arbitraries.oneOf(plans(), reports(), workReports(), notices());
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("建设绿道已完成1２五个()（“”《》,，:： 　\ufffd\ue000\ud83d\ude00\ud800’a)锟斤拷年月第+")
        .ofMaxLength(24);
  }

  private static Arbitrary<Optional<Span>> spans() {
    return ModelArbitraries.spans().optional();
  }

  private static Arbitrary<Statement> statements() {
    return Combinators.combine(texts(), spans())
        .as((text, span) -> Statement.builder().text(text).span(span).build());
  }

  private static Arbitrary<Heading> headings() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3),
            Arbitraries.of("甲", "乙"),
            Arbitraries.integers().between(0, 3).optional(),
            spans())
        .as(
            (level, title, count, span) ->
                Heading.builder()
                    .level(level)
                    .title(title)
                    .declaredCount(count)
                    .span(span)
                    .build());
  }

  private static Arbitrary<ResponsibilityItem> items() {
    Arbitrary<Assignment> assignments =
        Combinators.combine(
                Arbitraries.of(Role.class), Arbitraries.of("区住建局", "区政府", "区人民政府", "各街道", "区局"))
            .as(Assignment::of);
    return Combinators.combine(
            Arbitraries.integers().between(1, 4),
            Arbitraries.of("1", "2", "(一)", "三、", "7", "一〇〇〇", "999999", "1.2", "甲").optional(),
            Arbitraries.of("甲", "乙").list().ofMaxSize(2),
            texts(),
            assignments.list().ofMaxSize(3),
            spans())
        .as(
            (id, number, section, text, assigned, span) ->
                ResponsibilityItem.builder()
                    .id(ItemId.of("1." + id))
                    .number(number)
                    .section(section)
                    .text(text)
                    .assignments(assigned)
                    .span(span)
                    .build());
  }

  private static Arbitrary<List<ItemList>> lists() {
    return Combinators.combine(
            headings().list().ofMaxSize(3),
            items().list().ofMaxSize(5),
            Arbitraries.integers().between(0, 5).optional(),
            texts().list().ofMaxSize(1))
        .as(
            (headings, items, count, notes) ->
                ItemList.builder()
                    .number(1)
                    .headings(headings)
                    .items(items)
                    .declaredCount(count)
                    .notes(notes)
                    .build())
        .list()
        .ofMaxSize(2);
  }

  private static Arbitrary<DocumentMetadata> metadata() {
    Arbitrary<Optional<LocalDate>> dates =
        Arbitraries.integers().between(-400, 400).map(DAY::plusDays).optional();
    Arbitrary<MetadataField> fields =
        Combinators.combine(Arbitraries.of("文 号", "索引号", "公开日期", "其他"), texts(), spans())
            .as(MetadataField::new);
    Arbitrary<Signatory> signatories =
        Combinators.combine(dates, spans())
            .as((date, span) -> Signatory.builder().unit("区政府").signedOn(date).span(span).build());
    return Combinators.combine(
            dates,
            dates,
            signatories.optional(),
            Arbitraries.of(DocumentNumber.of("江湾政办", 2026, 3)).optional(),
            Arbitraries.of("990735264/2026-00412", "x").map(IndexNumber::of).optional(),
            Arbitraries.of("有效", "主动公开").optional(),
            fields.list().ofMaxSize(3))
        .as(
            (issued, published, signatory, number, index, disclosure, printed) ->
                DocumentMetadata.builder()
                    .issuedOn(issued)
                    .publishedOn(published)
                    .signatory(signatory)
                    .documentNumber(number)
                    .indexNumber(index)
                    .disclosure(disclosure)
                    .fields(printed)
                    .build());
  }

  private static Arbitrary<GovernmentDocument> plans() {
    Arbitrary<Instruction> instructions =
        Combinators.combine(texts(), spans())
            .as((text, span) -> Instruction.builder().text(text).span(span).build());
    return Combinators.combine(
            metadata(),
            texts().optional(),
            statements().list().ofMaxSize(2),
            instructions.list().ofMaxSize(2),
            lists(),
            texts().list().ofMaxSize(1))
        .as(
            (metadata, title, preamble, orders, lists, notes) ->
                ResponsibilityPlan.builder()
                    .metadata(metadata)
                    .title(title)
                    .preamble(preamble)
                    .instructions(orders)
                    .lists(lists)
                    .notes(notes)
                    .build());
  }

  private static Arbitrary<GovernmentDocument> reports() {
    Arbitrary<UnitStatement> parts =
        Combinators.combine(Arbitraries.of("区住建局", "区局").optional(), texts(), spans())
            .as(
                (unit, text, span) ->
                    UnitStatement.builder().unit(unit).text(text).span(span).build());
    Arbitrary<ProgressRecord> records =
        Combinators.combine(
                Arbitraries.integers().between(1, 5),
                Arbitraries.of(Availability.class),
                texts(),
                parts.list().ofMaxSize(3),
                ModelArbitraries.measurements().list().ofMaxSize(1),
                texts().optional(),
                spans())
            .as(
                (id, availability, statement, statements, measured, problems, span) ->
                    ProgressRecord.builder()
                        .item(ItemId.of("1." + id))
                        .availability(availability)
                        .statement(statement)
                        .statements(statements)
                        .measurements(measured)
                        .problems(problems)
                        .nextSteps(problems)
                        .span(span)
                        .build());
    return Combinators.combine(
            metadata(),
            ModelArbitraries.reportingPeriods().optional(),
            lists(),
            records.list().ofMaxSize(4))
        .as(
            (metadata, period, lists, reported) ->
                ProgressReport.builder()
                    .metadata(metadata)
                    .period(period)
                    .lists(lists)
                    .records(reported)
                    .build());
  }

  private static Arbitrary<GovernmentDocument> workReports() {
    Arbitrary<Section> leaves =
        Combinators.combine(headings(), statements().list().ofMaxSize(2))
            .as(
                (heading, statements) ->
                    Section.builder().heading(heading).statements(statements).build());
    Arbitrary<Section> sections =
        Combinators.combine(leaves, leaves.list().ofMaxSize(2)).as(Section::withSections);
    Arbitrary<PracticalMatter> matters =
        Combinators.combine(texts(), texts().list().ofMaxSize(2))
            .as(
                (title, measures) ->
                    PracticalMatter.builder().title(title).measures(measures).build());
    Arbitrary<GlossaryEntry> entries =
        texts().map(text -> GlossaryEntry.builder().term("云谷").definition(text).build());
    return Combinators.combine(
            metadata(),
            sections.list().ofMaxSize(2),
            ModelArbitraries.targets().list().ofMaxSize(1),
            matters.list().ofMaxSize(1),
            entries.list().ofMaxSize(1))
        .as(
            (metadata, chapters, targets, practical, glossary) ->
                WorkReport.builder()
                    .metadata(metadata)
                    .sections(chapters)
                    .targets(targets)
                    .practicalMatters(practical)
                    .glossary(glossary)
                    .build());
  }

  private static Arbitrary<GovernmentDocument> notices() {
    return Combinators.combine(metadata(), statements().list().ofMaxSize(3))
        .as(
            (metadata, statements) ->
                Notice.builder().metadata(metadata).statements(statements).build());
  }
}
