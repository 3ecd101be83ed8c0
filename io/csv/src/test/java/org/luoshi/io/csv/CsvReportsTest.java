package org.luoshi.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.validation.CheckedDocument;
import org.luoshi.validation.CheckedSamples;

class CsvReportsTest {

  private static List<String> lines(CheckedDocument document, Locale locale) {
    return CsvReports.standard().writeString(List.of(document), locale).lines().toList();
  }

  @Test
  void write_findings_areRowsInOrderWithTheSuppressedLast() {
    List<String> lines = lines(CheckedSamples.plan(), Locale.CHINESE);
    assertEquals(
        "document,code,severity,category,line,start,end,quote,path,message,hint,suppressed",
        lines.get(0));
    assertTrue(
        lines
            .get(2)
            .startsWith(
                "公文/计划 1.txt,LS-TEXT-012,WARNING,STYLE,2,6,13,1.新建“𠮷道,/lists/0/items/0/text,"),
        lines.get(2));
    assertTrue(lines.get(4).contains(",LS-ITEM-003,") && lines.get(4).endsWith(",原文如此"));
    assertEquals(5, lines.size());
  }

  @Test
  void write_findingWithoutPlace_hasEmptyCells() {
    assertTrue(
        lines(CheckedSamples.unreadable(), Locale.ENGLISH)
            .get(1)
            .startsWith("/srv/空.txt,LS-READ-002,ERROR,READING,,,,,,"));
  }

  @Test
  void write_whatLooksLikeAFormula_isGuarded() {
    SourceLocation place = new SourceLocation("x", 1, 0, 4, "=1+1");
    CheckedDocument document =
        CheckedDocument.builder()
            .name("=cmd.txt")
            .addFindings(
                new FindingKind("JW-ITEM-001", Severity.INFO, Category.STYLE)
                    .at("", Optional.of(place)))
            .build();
    assertEquals(
        "'=cmd.txt,JW-ITEM-001,INFO,STYLE,1,0,4,'=1+1,,JW-ITEM-001,,",
        lines(document, Locale.CHINESE).get(1));
  }
}
