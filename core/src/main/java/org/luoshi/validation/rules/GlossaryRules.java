package org.luoshi.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.Statement;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.report.GlossaryEntry;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.model.report.Section;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Rule;

/**
 * The rules on explained terms (名词解释规则).
 *
 * @since 0.1.0
 */
public final class GlossaryRules {

  /** An explained term stands in the text (解释的名词在正文中出现). */
  public static final Rule<WorkReport> UNUSED =
      rule("LS-REPORT-012", Severity.WARNING, Category.CONSISTENCY, GlossaryRules::unused);

  /** A term is explained once (名词不重复解释). */
  public static final Rule<WorkReport> TWICE =
      rule("LS-REPORT-013", Severity.WARNING, Category.CONSISTENCY, GlossaryRules::twice);

  /** An explained term has its explanation (名词须有释义). */
  public static final Rule<GlossaryEntry> WITHOUT_DEFINITION =
      Rule.of(
          new FindingKind("LS-REPORT-014", Severity.WARNING, Category.COMPLETENESS),
          GlossaryEntry.class,
          (entry, inspection) -> {
            if (Texts.isBlank(entry.definition())) {
              inspection.found("/definition", entry.term());
            }
          });

  /** The numbers of the terms leave none out (名词解释序号连续). */
  public static final Rule<WorkReport> NUMBER_SKIPPED =
      rule("LS-REPORT-015", Severity.WARNING, Category.CONSISTENCY, GlossaryRules::numberSkipped);

  /** A note mark in the text has its entry (标注的名词须有解释). */
  public static final Rule<WorkReport> UNDEFINED =
      rule("LS-REPORT-016", Severity.WARNING, Category.COMPLETENESS, GlossaryRules::undefined);

  private static final int LONGEST_TERM = 40;

  private GlossaryRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(UNUSED, TWICE, WITHOUT_DEFINITION, NUMBER_SKIPPED, UNDEFINED);
  }

  private static Rule<WorkReport> rule(
      String code, Severity severity, Category category, Rule.Check<WorkReport> check) {
    return Rule.of(new FindingKind(code, severity, category), WorkReport.class, check);
  }

  private static void unused(WorkReport report, Inspection inspection) {
    if (report.glossary().isEmpty() || report.sections().isEmpty()) {
      return;
    }
    Set<String> used = used(report);
    for (int i = 0; i < report.glossary().size(); i++) {
      GlossaryEntry entry = report.glossary().get(i);
      String term = Texts.bare(entry.term());
      if (!term.isEmpty() && term.length() <= LONGEST_TERM && !used.contains(term)) {
        inspection.foundAt("/glossary/" + i + "/term", entry.span(), entry.term());
      }
    }
  }

  /** Returns the terms that stand in the text: it is looked through once for each length. */
  private static Set<String> used(WorkReport report) {
    Set<String> terms = new HashSet<>();
    Set<Integer> lengths = new TreeSet<>();
    for (GlossaryEntry entry : report.glossary()) {
      String term = Texts.bare(entry.term());
      if (!term.isEmpty() && term.length() <= LONGEST_TERM) {
        terms.add(term);
        lengths.add(term.length());
      }
    }
    String text = Texts.bare(body(report));
    Set<String> used = new HashSet<>();
    for (int length : lengths) {
      for (int i = 0; i + length <= text.length(); i++) {
        String part = text.substring(i, i + length);
        if (terms.contains(part)) {
          used.add(part);
        }
      }
    }
    return used;
  }

  private static String body(WorkReport report) {
    StringBuilder body = new StringBuilder();
    report.sections().forEach(section -> append(section, body));
    for (PracticalMatter matter : report.practicalMatters()) {
      body.append(matter.title()).append('\n');
      matter.measures().forEach(measure -> body.append(measure).append('\n'));
    }
    report.problems().forEach(problem -> body.append(problem).append('\n'));
    return body.toString();
  }

  private static void append(Section section, StringBuilder body) {
    body.append(section.heading().title()).append('\n');
    for (Statement statement : section.statements()) {
      body.append(statement.heading().orElse(""))
          .append('\n')
          .append(statement.text())
          .append('\n');
    }
    section.sections().forEach(below -> append(below, body));
  }

  private static void twice(WorkReport report, Inspection inspection) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < report.glossary().size(); i++) {
      GlossaryEntry entry = report.glossary().get(i);
      if (!seen.add(Texts.bare(entry.term()))) {
        inspection.foundAt("/glossary/" + i + "/term", entry.span(), entry.term());
      }
    }
  }

  private static void numberSkipped(WorkReport report, Inspection inspection) {
    Optional<Numbering.Number> last = Optional.empty();
    for (int i = 0; i < report.glossary().size(); i++) {
      GlossaryEntry entry = report.glossary().get(i);
      Optional<Numbering.Number> number = entry.number().flatMap(Numbering::read);
      if (last.isPresent() && number.isPresent() && number.get().value() > last.get().value() + 1) {
        inspection.foundAt(
            "/glossary/" + i + "/number", entry.span(), entry.number().get(), entry.term());
      }
      last = number;
    }
  }

  private static void undefined(WorkReport report, Inspection inspection) {
    Map<Long, GlossaryEntry> entries = new HashMap<>();
    for (GlossaryEntry entry : report.glossary()) {
      entry
          .number()
          .flatMap(Numbering::read)
          .ifPresent(number -> entries.putIfAbsent(number.value(), entry));
    }
    if (!entries.isEmpty()) {
      marks(report.sections(), "", entries.keySet(), inspection);
    }
  }

  private static void marks(
      List<Section> sections, String parent, Set<Long> defined, Inspection inspection) {
    for (int i = 0; i < sections.size(); i++) {
      String at = parent + "/sections/" + i;
      List<Statement> statements = sections.get(i).statements();
      for (int s = 0; s < statements.size(); s++) {
        String text = statements.get(s).text();
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
          long mark = mark(text, open);
          if (mark > 0 && !defined.contains(mark)) {
            inspection.foundAt(
                at + "/statements/" + s + "/text",
                statements.get(s).span(),
                Long.toString(mark),
                Texts.around(text, open));
          }
        }
      }
      marks(sections.get(i).sections(), at, defined, inspection);
    }
  }

  /** Returns the number of a note mark such as [12]; 0 if there is none. */
  private static long mark(String text, int open) {
    int end = open + 1;
    while (end < open + 4 && Texts.isDigit(TextRule.at(text, end))) {
      end++;
    }
    boolean closed = end > open + 1 && TextRule.at(text, end) == ']';
    return closed ? Long.parseLong(text, open + 1, end, 10) : 0;
  }
}
