package org.luoshi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "零, 0",
    "〇, 0",
    "五, 5",
    "二〇一〇, 2010",
    "二○一一, 2011",
    "二零二六, 2026",
    "〇五, 5",
    "九二二三三七二〇三六八五四七七五八〇七, 9223372036854775807"
  })
  void parse_digitByDigit_isTheNumber(String text, long expected) {
    assertEquals(OptionalLong.of(expected), ChineseNumerals.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "十, 10",
    "一十, 10",
    "十五, 15",
    "二十, 20",
    "九十九, 99",
    "一百, 100",
    "一百零五, 105",
    "一百〇五, 105",
    "一百一十五, 115",
    "一百十五, 115",
    "一千零五, 1005",
    "一千零五十, 1050",
    "两千零二十, 2020",
    "九千九百九十九, 9999",
    "一万, 10000",
    "二万零一十, 20010",
    "一万零十五, 10015",
    "十万三千, 103000",
    "十万零三千, 103000",
    "两百万, 2000000",
    "一亿零五万, 100050000",
    "三亿五千万, 350000000",
    "一万亿, 1000000000000",
    "三万五千亿零二百万, 3500002000000",
    "二兆, 2000000000000",
    "一兆零一万, 1000000010000"
  })
  void parse_units_areTheNumber(String text, long expected) {
    assertEquals(OptionalLong.of(expected), ChineseNumerals.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "廿, 20",
    "廿一, 21",
    "卅, 30",
    "卌五, 45",
    "一百廿三, 123",
    "两, 2",
    "兩萬, 20000",
    "三億五千萬, 350000000",
    "壹拾贰, 12",
    "拾伍, 15",
    "叁仟肆佰伍拾陆万柒仟捌佰玖拾, 34567890",
    "貳佰零陸, 206",
    "叄萬, 30000"
  })
  void parse_otherForms_areTheNumber(String text, long expected) {
    assertEquals(OptionalLong.of(expected), ChineseNumerals.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "十 五",
        "15",
        "二1",
        "百",
        "千",
        "万",
        "亿",
        "百五",
        "十十",
        "十百",
        "二三十",
        "一百一百",
        "一百二千",
        "一万一万",
        "一亿亿",
        "万一",
        "零十",
        "零万",
        "一百零",
        "一万零",
        "一百零零五",
        "一百零五十",
        "一百五",
        "一千五十",
        "三万五",
        "一万五百",
        "一亿五千",
        "一兆一万亿",
        "两十",
        "十两",
        "二两",
        "两两",
        "二〇两",
        "廿十",
        "二廿",
        "廿廿",
        "第一",
        "一、",
        "百姓",
        "𠀀",
        "九二二三三七二〇三六八五四七七五八〇八",
        "一亿兆",
        "九百二十二万三千三百七十三兆"
      })
  void parse_noNumberByTheRules_isEmpty(String text) {
    assertEquals(OptionalLong.empty(), ChineseNumerals.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 零",
    "2, 二",
    "10, 十",
    "11, 十一",
    "20, 二十",
    "105, 一百零五",
    "110, 一百一十",
    "1050, 一千零五十",
    "10000, 一万",
    "20010, 二万零一十",
    "103000, 十万三千",
    "1000001, 一百万零一",
    "100100000, 一亿零一十万",
    "100003000, 一亿零三千",
    "1000000000, 十亿",
    "123450001, 一亿二千三百四十五万零一",
    "999999999999, 九千九百九十九亿九千九百九十九万九千九百九十九"
  })
  void format_number_isCanonical(long number, String expected) {
    assertEquals(expected, ChineseNumerals.format(number));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 1_000_000_000_000L, Long.MIN_VALUE, Long.MAX_VALUE})
  void format_outside_isRefused(long number) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> ChineseNumerals.format(number));

    assertEquals("number must be 0 to 999999999999 but was " + number, error.getMessage());
  }

  @Test
  void parse_null_isNamed() {
    NullPointerException error =
        assertThrows(NullPointerException.class, () -> ChineseNumerals.parse(null));

    assertEquals("text", error.getMessage());
  }
}
