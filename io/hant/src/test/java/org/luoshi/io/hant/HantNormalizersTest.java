package org.luoshi.io.hant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.luoshi.text.TextNormalizer;

class HantNormalizersTest {

  private static final TextNormalizer SIMPLIFIED = HantNormalizers.toSimplified();
  private static final TextNormalizer TRADITIONAL = HantNormalizers.toTraditional();

  static List<String[]> terms() {
    return Terms.read("terms.tsv");
  }

  static List<String[]> simplifiedExceptions() {
    return Terms.read("to-simplified.tsv");
  }

  static List<String[]> traditionalExceptions() {
    return Terms.read("to-traditional.tsv");
  }

  @Test
  void terms_all_areMoreThanTwoHundred() {
    assertTrue(terms().size() > 200);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("terms")
  void toSimplified_term_isAsPrinted(String traditional, String simplified) {
    assertEquals(simplified, SIMPLIFIED.normalize(traditional));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("terms")
  void toSimplified_simplifiedTerm_isItself(String traditional, String simplified) {
    assertSame(simplified, SIMPLIFIED.normalize(simplified));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("terms")
  void toTraditional_simplifiedTerm_comesBack(String traditional, String simplified) {
    assertEquals(simplified, SIMPLIFIED.normalize(TRADITIONAL.normalize(simplified)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("simplifiedExceptions")
  void toSimplified_ownEntry_wins(String from, String to) {
    assertEquals(to, SIMPLIFIED.normalize(from));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("traditionalExceptions")
  void toTraditional_ownEntry_wins(String from, String to) {
    assertEquals(to, TRADITIONAL.normalize(from));
  }

  @ParameterizedTest
  @CsvSource({
    "责任单位, 責任單位",
    "督查室, 督查室",
    "干部队伍干净, 幹部隊伍乾淨",
    "干预, 干預",
    "发展, 發展",
    "头发, 頭髮",
    "皇后, 皇后",
    "后续, 後續",
    "硚口区, 硚口區",
    "批复, 批覆",
    "征求, 徵求",
    "长征, 長征"
  })
  void toTraditional_term_isAsPrinted(String simplified, String traditional) {
    assertEquals(traditional, TRADITIONAL.normalize(simplified));
  }

  @ParameterizedTest
  @CsvSource({"隨著名額增加, 随着名额增加", "云州市隊伍乾淨擔當, 云州市队伍干净担当", "「程式」軟體, 「程式」软体", "Ａ、1%——, Ａ、1%——"})
  void toSimplified_words_areKept(String text, String expected) {
    assertEquals(expected, SIMPLIFIED.normalize(text));
  }

  @Test
  void toSimplified_charactersThatFormAWord_secondRunChangesNothing() {
    String once = SIMPLIFIED.normalize("瀋重");

    assertEquals(once, SIMPLIFIED.normalize(once));
  }

  @Test
  void normalize_null_isNamed() {
    NullPointerException error =
        assertThrows(NullPointerException.class, () -> SIMPLIFIED.normalize(null));

    assertEquals("text", error.getMessage());
  }

  @Test
  void normalize_manyThreads_allAgree() {
    List<String> expected = terms().stream().map(term -> term[1]).toList();

    assertEquals(
        expected, terms().parallelStream().map(term -> SIMPLIFIED.normalize(term[0])).toList());
  }
}
