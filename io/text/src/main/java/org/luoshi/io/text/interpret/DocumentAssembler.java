package org.luoshi.io.text.interpret;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.luoshi.io.text.lexis.Conventions;
import org.luoshi.io.text.lexis.Dates;
import org.luoshi.io.text.lexis.Jurisdictions;
import org.luoshi.io.text.lexis.Periods;
import org.luoshi.io.text.lexis.ReportHeadings;
import org.luoshi.model.Measurement;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Statement;
import org.luoshi.model.Target;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.DocumentNumber;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.Notice;
import org.luoshi.model.document.ProgressReport;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.document.Signatory;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.plan.Instruction;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;
import org.luoshi.text.Span;

/** Makes the document of its parts: what all kinds share comes from the head and the notice. */
final class DocumentAssembler {

  private static final String REPORT = "政府工作报告";

  private final Context context;
  private final HeadReader.Head head;
  private final NoticeReader.Notice notice;
  private final DocumentMetadata metadata;
  private final Optional<String> jurisdiction;
  private final Optional<Integer> titled; // the year that the title names

  DocumentAssembler(Context context, HeadReader.Head head, NoticeReader.Notice notice) {
    this.context = context;
    this.head = head;
    this.notice = notice;
    this.metadata = head.particulars().build(notice);
    this.jurisdiction =
        Stream.of(metadata.issuer(), metadata.signatory().map(Signatory::unit), head.title())
            .flatMap(Optional::stream)
            .flatMap(name -> Jurisdictions.find(name, Folding.fold(name)).stream())
            .findFirst()
            .or(() -> head.title().flatMap(t -> Jurisdictions.ofTitle(t, Folding.fold(t))));
    this.titled = year(head.title());
  }

  /** Returns a title folded, without the blanks that can stand beside its numbers. */
  private static String compact(String title) {
    return Characters.compact(Folding.fold(title));
  }

  private static Optional<Integer> year(Optional<String> title) {
    String words = title.map(DocumentAssembler::compact).orElse("");
    int report = Dates.year(words).isPresent() ? -1 : words.indexOf(REPORT);
    OptionalInt named =
        Dates.year(report < 4 ? words : words.substring(report - 4, report) + "年"); // 2024政府工作报告
    return named.isPresent() ? Optional.of(named.getAsInt()) : Optional.empty();
  }

  /**
   * The year that the title names, else the one that the titles of the lists or of the attachments
   * agree on, or that of the work report of which the paragraphs above them speak.
   */
  private Optional<Integer> year(List<ListDraft> lists) {
    return titled
        .or(() -> agreed(lists.stream().map(list -> year(list.title()))))
        .or(() -> agreed(notice.attachments().stream().map(a -> year(Optional.of(a.text())))))
        .or(() -> agreed(notice.preamble().stream().map(s -> Basis.year(Folding.fold(s.text())))));
  }

  private static Optional<Integer> agreed(Stream<Optional<Integer>> years) {
    List<Integer> named = years.flatMap(Optional::stream).distinct().toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  GovernmentDocument notice(List<Statement> statements) {
    return Notice.builder()
        .metadata(metadata)
        .title(head.title())
        .jurisdiction(jurisdiction)
        .statements(statements)
        .places(places().build())
        .build();
  }

  GovernmentDocument plan(List<ListDraft> lists) {
    Optional<Integer> year =
        year(lists).or(() -> metadata.documentNumber().map(DocumentNumber::year));
    ItemAssembler items = new ItemAssembler(context, conventions(), year, Optional.empty());
    lists.forEach(list -> items.add(list, false));
    Optional<Span> basis = head.title().flatMap(Basis::in);
    return ResponsibilityPlan.builder()
        .metadata(metadata)
        .title(head.title())
        .jurisdiction(jurisdiction)
        .year(year)
        .basis(basis.map(named -> head.title().get().substring(named.start(), named.end())))
        .preamble(notice.preamble())
        .instructions(notice.instructions())
        .schedule(ScheduleReader.read(notice.instructions(), year))
        .lists(items.lists())
        .places(places().add("/basis", slice(head.titled(), basis)).build())
        .build();
  }

  private Places places() {
    return new Places().add("/title", head.titled());
  }

  private static List<Part> slice(List<Part> parts, Optional<Span> words) {
    return words.map(w -> Part.slice(parts, w.start(), w.end())).orElse(List.of());
  }

  GovernmentDocument progress(List<ListDraft> lists) {
    String title = head.title().map(DocumentAssembler::compact).orElse("");
    Optional<Integer> year = year(lists);
    Optional<ReportingPeriod> period = year.flatMap(y -> Periods.find(title, y));
    ItemAssembler items = new ItemAssembler(context, conventions(), year, period);
    lists.forEach(list -> items.add(list, true));
    return ProgressReport.builder()
        .metadata(metadata)
        .title(head.title())
        .jurisdiction(jurisdiction)
        .year(year)
        .period(period)
        .preamble(notice.statements())
        .lists(items.lists())
        .records(items.records())
        .places(places().build())
        .build();
  }

  GovernmentDocument report(ReportReader report, List<Line> text) {
    List<SectionDraft> sections = report.sections();
    List<String> headings = sections.stream().map(s -> Folding.fold(s.heading.label())).toList();
    List<Line> lines = printed(sections.stream());
    ReportOpening opening = report.opening();
    List<Part> said = opening.subtitle().isEmpty() ? head.titled() : opening.subtitle();
    String subtitle = Part.concat(said);
    Optional<Dates> delivered =
        Dates.all(Folding.fold(subtitle), 0, subtitle.length()).stream().findFirst();
    Optional<Integer> inTitle =
        titled.filter(y -> !opening.subtitle().isEmpty() || !isDelivered(delivered, y));
    Optional<LocalDate> day = delivered.map(Dates::date);
    List<Part> session = meeting(opening.subtitle());
    if (session.isEmpty()) {
      session = meeting(head.titled());
    }
    if (session.isEmpty()) {
      session = ReportParts.addressed(lines).stream().toList();
    }
    Optional<String> meeting = Optional.of(Part.concat(session)).filter(m -> !m.isEmpty());
    Optional<Part> speaker = opening.speaker().or(() -> ReportOpening.speaker(head.titled()));
    List<Part> problems = ReportProblems.in(lines);
    ReportYears years = ReportYears.of(headings, day, inTitle);
    return WorkReport.builder()
        .metadata(metadata)
        .title(head.title())
        .jurisdiction(jurisdiction.or(() -> meeting.flatMap(Jurisdictions::ofCongress)))
        .titleYear(inTitle)
        .reviewedPeriod(years.reviewed())
        .plannedPeriod(years.planned())
        .plannedTerm(years.term())
        .session(meeting)
        .deliveredOn(day)
        .speaker(speaker.map(Part::text))
        .sections(sections.stream().map(SectionDraft::toSection).toList())
        .achievements(achievements(sections, years))
        .targets(targets(sections, years))
        .termTargets(
            years.term().isPresent()
                ? ReportTargets.in(sections, Figures.of(years.term()), true)
                : List.of())
        .problems(problems.stream().map(Part::text).toList())
        .practicalMatters(ReportMatters.in(sections, years.planned()))
        .glossary(
            new GlossaryReader(context, without(text, report.glossary())).read(report.glossary()))
        .places(
            places()
                .add("/session", session)
                .add("/deliveredOn", slice(said, delivered.map(d -> Span.of(d.start(), d.end()))))
                .add("/speaker", speaker)
                .addAll("/problems", problems)
                .build())
        .build();
  }

  /** Whether the year in the title is that of the day on which the report was given. */
  private static boolean isDelivered(Optional<Dates> delivered, int year) {
    return delivered.filter(d -> d.date().getYear() == year).isPresent();
  }

  private static List<Line> without(List<Line> text, List<Line> glossary) {
    Set<Line> explained = new HashSet<>(glossary);
    return text.stream().filter(line -> !explained.contains(line)).toList();
  }

  private static List<Part> meeting(List<Part> printed) {
    return slice(printed, ReportParts.meeting(Folding.fold(Part.concat(printed))));
  }

  /** The targets of the next year; those of the years to come where the report plans no other. */
  private static List<Target> targets(List<SectionDraft> sections, ReportYears years) {
    Figures figures = Figures.of(years.planned());
    List<Target> targets = ReportTargets.in(sections, figures, false);
    return targets.isEmpty() && years.term().isEmpty()
        ? ReportTargets.in(sections, figures, true)
        : targets;
  }

  /** The headline figures of the review; else of what stands above all headings, or below one. */
  private static List<Measurement> achievements(List<SectionDraft> sections, ReportYears years) {
    List<SectionDraft> reviews =
        sections.stream()
            .filter(
                s ->
                    ReportHeadings.isReview(
                        Folding.fold(s.heading.label()), years.reviewed(), years.planned()))
            .toList();
    if (!reviews.isEmpty()) {
      return ReportHeadlines.in(printed(reviews.stream()), years.reviewed());
    }
    Stream<SectionDraft> above =
        sections.stream().limit(1).filter(s -> s.heading.title().isEmpty());
    List<Measurement> first = ReportHeadlines.in(printed(above), years.reviewed());
    Stream<SectionDraft> below = sections.stream().filter(SectionDraft::isNumbered).limit(1);
    return first.isEmpty() ? ReportHeadlines.in(printed(below), years.reviewed()) : first;
  }

  /** The lines of some sections in the order in which they are printed. */
  private static List<Line> printed(Stream<SectionDraft> sections) {
    return SectionDraft.printed(sections).stream().map(SectionDraft.Paragraph::line).toList();
  }

  /** What the title and the notice state about who leads. */
  private List<Conventions> conventions() {
    return Stream.of(
            head.title().stream(),
            notice.preamble().stream().map(Statement::text),
            notice.instructions().stream().map(Instruction::text))
        .flatMap(texts -> texts)
        .flatMap(text -> Conventions.in(Folding.fold(text)).stream())
        .distinct()
        .toList();
  }
}
