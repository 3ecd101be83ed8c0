package org.luoshi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "責任單位, 责任单位",
    "牽頭單位, 牵头单位",
    "配合單位, 配合单位",
    "索引號, 索引号",
    "發文字號, 发文字号",
    "來源, 来源",
    "督查室, 督查室",
    "辦公廳, 办公厅",
    "發佈機構, 发布机构",
    "完成時限, 完成时限",
    "進展情況, 进展情况",
    "著力, 着力",
    "隊伍乾淨, 队伍干净",
    "臺賬, 台账",
    "關於, 关于",
    "一、範圍與規劃, 一、范围与规划"
  })
  void fold_traditional_isSimplified(String text, String folded) {
    assertEquals(folded, Folding.fold(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（一）责任单位：甲局；乙局，丙局。 | (一)责任单位:甲局;乙局,丙局。",
        "云政办〔２０２０〕１号 | 云政办[2020]1号",
        "《关于〈方案〉的通知》 | 《关于<方案>的通知》",
        "［附件］ | [附件]",
        "ＧＤＰ增长６．５％～７％ | GDP增长6.5%~7%",
        "——2020–2025‐1‑2―3－4 | --2020-2025-1-2-3-4"
      })
  void fold_widthsDashesAndBrackets_areAscii(String text, String folded) {
    assertEquals(folded, Folding.fold(text));
  }

  @Test
  void fold_everySpaceSeparator_isSpace() {
    assertTrue(
        IntStream.rangeClosed(0, Character.MAX_VALUE)
            .allMatch(
                c ->
                    (Folding.fold((char) c) == ' ')
                        == (Character.getType(c) == Character.SPACE_SEPARATOR)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "GDP Abc 1-2", "【责任单位】", "《方案》", "“放管服”‘一’", "硚口", "一\t二\r\n三", "责任单位:甲局、乙局。"})
  void fold_nothingToFold_isTheSameInstance(String text) {
    assertSame(text, Folding.fold(text));
  }

  @Test
  void fold_everyCharacter_foldsOnce() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      char folded = Folding.fold((char) c);
      assertEquals(folded, Folding.fold(folded), () -> "fold of " + folded);
    }
  }

  @Test
  void fold_surrogates_stay() {
    assertTrue(
        IntStream.rangeClosed(Character.MIN_SURROGATE, Character.MAX_SURROGATE)
            .allMatch(c -> Folding.fold((char) c) == c));
  }

  @Test
  void fold_traditionalCharacters_areThoseOfTheTable() {
    long ideographs =
        IntStream.rangeClosed('\u3400', '\u9FFF').filter(c -> Folding.fold((char) c) != c).count();

    assertEquals(2978, ideographs);
  }
}
