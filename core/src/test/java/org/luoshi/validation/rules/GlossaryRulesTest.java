package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.workReport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.model.Heading;
import org.luoshi.model.Statement;
import org.luoshi.model.report.GlossaryEntry;
import org.luoshi.model.report.Section;
import org.luoshi.validation.Validating;

class GlossaryRulesTest {

  private static GlossaryEntry entry(String number, String term) {
    return GlossaryEntry.builder().number(number).term(term).definition("指一种做法").build();
  }

  private static Validating report(String text, GlossaryEntry... entries) {
    Section section =
        Section.builder()
            .heading(Heading.builder().level(1).title("工作安排").build())
            .addStatements(Statement.builder().text(text).build())
            .build();
    return Validating.document(workReport().addSections(section).addGlossary(entries).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"推进“云谷”建设", "推进云 谷建设", "落实“一网通办、云谷”"})
  void term_inTheText_isClean(String text) {
    report(text, entry("1", "云谷")).isClean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"推进云湖建设", "推进山谷建设", ""})
  void term_notInTheText_isTold(String text) {
    report(text, entry("1", "云谷")).gives("LS-REPORT-012 /glossary/0/term");
  }

  @Test
  void term_twice_isTold() {
    report("推进云谷、一网通办建设", entry("1", "云谷"), entry("2", "一网通办")).isClean();
    report("推进云谷建设", entry("1", "云谷"), entry("2", "云谷")).gives("LS-REPORT-013 /glossary/1/term");
    report("推进云谷建设", entry("1", "云谷"), entry("2", "“云谷”")).gives("LS-REPORT-013 /glossary/1/term");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "　"})
  void term_withoutDefinition_isTold(String definition) {
    report("推进云谷建设", entry("1", "云谷").withDefinition(definition))
        .gives("LS-REPORT-014 /glossary/0/definition");
  }

  @Test
  void numbers_skipping_areTold() {
    report("推进云谷、云湖建设", entry("3", "云谷"), entry("4", "云湖")).isClean();
    report("推进云谷、云湖建设", entry("1", "云谷"), entry("3", "云湖"))
        .gives("LS-REPORT-015 /glossary/1/number");
    report("推进云谷、云湖建设", entry("[1]", "云谷"), entry("[4]", "云湖"))
        .gives("LS-REPORT-015 /glossary/1/number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"推进云谷[2]建设", "推进云谷[1]、云湖[12]建设"})
  void mark_withoutEntry_isTold(String text) {
    report("推进云谷[1]建设", entry("1", "云谷")).isClean();
    report("推进云谷[2020]建设", entry("1", "云谷")).isClean();
    report("推进云谷[2]建设").isClean();
    report(text, entry("1", "云谷")).gives("LS-REPORT-016 /sections/0/statements/0/text");
  }
}
