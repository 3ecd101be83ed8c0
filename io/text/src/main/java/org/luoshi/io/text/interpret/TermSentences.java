package org.luoshi.io.text.interpret;

import java.util.List;
import org.luoshi.io.text.lexis.ReportHeadings;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;

/**
 * Finds the sentences with figures that tell, one here and one there, what the years to come are to
 * reach: 力争到2030年,人均生产总值达到14万元.
 */
final class TermSentences {

  private static final CharacterSet STOP = CharacterSet.of("。");

  private TermSentences() {}

  /** The sentences of the parts about those years that name the last of them, or each. */
  static List<Part> in(List<SectionDraft> sections, Figures figures) {
    String last = figures.around().map(period -> "到" + period.to().getYear() + "年").orElse("年均");
    Lexicon times = Lexicon.of(last, "年均");
    return sections.stream()
        .filter(section -> ReportHeadings.isOnlyComing(Folding.fold(section.heading.label())))
        .flatMap(SectionDraft::all)
        .map(SectionDraft.Paragraph::line)
        .filter(line -> times.isIn(line.folded()))
        .flatMap(line -> ReportParts.divide(Part.of(line), STOP).stream())
        .filter(s -> times.isIn(s.line().folded(), s.from(), s.to()))
        .filter(sentence -> !figures.targets(List.of(sentence)).isEmpty())
        .toList();
  }

  /** The sentences with figures of the points in the section about the targets of years to come. */
  static List<Part> counted(List<SectionDraft> sections, Figures figures) {
    return sections.stream()
        .filter(section -> isOfTargets(Folding.fold(section.heading.title())))
        .map(
            section ->
                section.paragraphs.stream()
                    .map(SectionDraft.Paragraph::line)
                    .filter(TargetSentences::isPoint)
                    .flatMap(line -> TargetSentences.figured(line, figures))
                    .toList())
        .filter(parts -> parts.size() > 1)
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isOfTargets(String heading) {
    return ReportHeadings.isComing(heading) && TargetSentences.NAMES.isIn(heading);
  }
}
