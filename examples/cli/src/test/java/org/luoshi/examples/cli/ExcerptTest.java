package org.luoshi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.luoshi.source.SourceDocument;

class ExcerptTest {

  @Test
  void of_wideCharacters_putsCaretsUnderThePlace() {
    assertEquals(
        "    甲a乙丙b\n       ^^^^\n", Excerpt.of(SourceDocument.ofText("", "x\n甲a乙丙b\ny"), 4, 6));
  }

  @Test
  void of_emptyPlaceAtTheEnd_showsOneCaret() {
    assertEquals("    abc\n       ^\n", Excerpt.of(SourceDocument.ofText("", "abc"), 3, 3));
  }

  @Test
  void of_placeOverSeveralLines_staysOnTheFirst() {
    assertEquals("    ab\n     ^\n", Excerpt.of(SourceDocument.ofText("", "ab\ncd"), 1, 5));
  }

  @Test
  void of_longLine_isShortenedOnBothSides() {
    String text = "甲".repeat(50) + "错" + "乙".repeat(50);
    String expected =
        "    …" + "甲".repeat(10) + "错" + "乙".repeat(25) + "…\n    " + " ".repeat(21) + "^^\n";
    assertEquals(expected, Excerpt.of(SourceDocument.ofText("", text), 50, 51));
  }

  @Test
  void of_charactersOutsideTheBasicPlane_countAsOne() {
    assertEquals("    𠮷a\n      ^\n", Excerpt.of(SourceDocument.ofText("", "𠮷a"), 1, 2));
  }

  @Test
  void of_tab_isShownAsOneBlank() {
    assertEquals("    a b\n      ^\n", Excerpt.of(SourceDocument.ofText("", "a\tb"), 2, 3));
  }
}
