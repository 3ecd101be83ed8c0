package org.luoshi.validation.rules;

import static org.luoshi.validation.Fixtures.item;
import static org.luoshi.validation.Fixtures.list;
import static org.luoshi.validation.Fixtures.plan;
import static org.luoshi.validation.Fixtures.workReport;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.model.Heading;
import org.luoshi.model.Statement;
import org.luoshi.model.report.Section;
import org.luoshi.validation.Validating;

class NumberingRulesTest {

  private static Heading heading(int level, String number) {
    return Heading.builder().level(level).number(number).title("任务" + level + number).build();
  }

  private static Validating headings(Heading... headings) {
    return Validating.document(plan(list(item(1, "建设绿道三公里", "区园林局")).withHeadings(headings)));
  }

  private static Section section(String number, Section... below) {
    return Section.builder()
        .heading(heading(1, number))
        .addStatements(Statement.builder().text("建设绿道").build())
        .addSections(below)
        .build();
  }

  private static Validating sections(String... numbers) {
    List<Section> sections = new ArrayList<>();
    for (String number : numbers) {
      Heading heading = heading(1, number).withTitle("章节" + sections.size());
      sections.add(section(number).withHeading(heading));
    }
    return Validating.document(workReport().sections(sections).build());
  }

  @Test
  void headings_inOrder_areClean() {
    headings(heading(1, "一、"), heading(1, "二、"), heading(1, "三、")).isClean();
    headings(
            heading(1, "一、"),
            heading(2, "(一)"),
            heading(2, "(二)"),
            heading(1, "二、"),
            heading(2, "(一)"))
        .isClean();
    headings(heading(1, "一、"), heading(1, "二、"), heading(1, "一、")).isClean();
    headings(heading(1, "三、"), heading(1, "(五)"), heading(1, "甲")).isClean();
  }

  @Test
  void headings_skipping_areToldBehindTheGap() {
    headings(heading(1, "一、"), heading(1, "三、")).gives("LS-PLAN-020 /lists/0/headings/1/number");
    headings(heading(1, "一、"), heading(2, "（一）"), heading(1, "四、"))
        .gives("LS-PLAN-020 /lists/0/headings/2/number");
    headings(heading(1, "一、"), heading(2, "1."), heading(2, "3."))
        .gives("LS-PLAN-020 /lists/0/headings/2/number");
  }

  @Test
  void headings_repeating_areTold() {
    headings(heading(1, "一、"), heading(2, "(一)"), heading(1, "一、").withTitle("其他"))
        .gives("LS-PLAN-021 /lists/0/headings/2/number");
    headings(heading(1, "(二)"), heading(1, "（二)").withTitle("其他"))
        .gives("LS-PLAN-021 /lists/0/headings/1/number");
  }

  @Test
  void sections_skippingOrRepeating_areTold() {
    sections("一、", "二、", "一、").isClean();
    sections("一、", "三、").gives("LS-REPORT-002 /sections/1/heading/number");
    sections("一、", "二、", "五、").gives("LS-REPORT-002 /sections/2/heading/number");
    Validating.document(
            workReport().sections(List.of(section("一、", section("(一)"), section("(三)")))).build())
        .gives("LS-REPORT-002 /sections/0/sections/1/heading/number");
  }

  @Test
  void sections_repeating_areTold() {
    Section one = section("一、");
    Section other = one.withHeading(heading(1, "一、").withTitle("其他"));
    Validating.document(workReport().sections(List.of(one, other)).build())
        .gives("LS-REPORT-003 /sections/1/heading/number");
    Validating.document(workReport().sections(List.of(section("二、", one, other))).build())
        .gives("LS-REPORT-003 /sections/0/sections/1/heading/number");
  }
}
