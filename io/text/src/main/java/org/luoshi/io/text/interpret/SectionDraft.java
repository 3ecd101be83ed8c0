package org.luoshi.io.text.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.luoshi.model.Heading;
import org.luoshi.model.Statement;
import org.luoshi.model.report.Section;

/** A section of a report while it is being collected. */
final class SectionDraft {

  /** A paragraph and the line it was read from. */
  record Paragraph(Line line, Statement statement) {}

  final Heading heading;
  final List<Paragraph> paragraphs = new ArrayList<>();
  final List<SectionDraft> sections = new ArrayList<>();

  SectionDraft(Heading heading) {
    this.heading = heading;
  }

  boolean isNumbered() {
    return heading.number().isPresent();
  }

  Section toSection() {
    return Section.builder()
        .heading(heading)
        .statements(paragraphs.stream().map(Paragraph::statement).toList())
        .sections(sections.stream().map(SectionDraft::toSection).toList())
        .build();
  }

  /** Returns the paragraphs of some sections and of all below them as they are printed. */
  static List<Paragraph> printed(Stream<SectionDraft> sections) {
    return sections
        .flatMap(SectionDraft::all)
        .sorted(
            Comparator.comparingInt(
                paragraph -> paragraph.statement().span().orElseThrow().start()))
        .toList();
  }

  /** Returns the paragraphs of this section and of all below it. */
  Stream<Paragraph> all() {
    return Stream.concat(paragraphs.stream(), sections.stream().flatMap(SectionDraft::all));
  }
}
