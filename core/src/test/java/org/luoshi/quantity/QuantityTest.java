package org.luoshi.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22万人|220000|人|4|5000",
        "4.31万亿元|4310000000000|元|10|5000000000",
        "7.50%|7.50|%|-2|0.005",
        "-3.2%|-3.2|%|-1|0.05",
        "460,931万元|4609310000|元|4|5000",
        "300|300||0|0.5",
        "10869.18万元|108691800|元|2|50",
        "1.64亿|164000000||6|500000",
        "20.00%|20.00|%|-2|0.005",
        "2 300 戶|2300|户|0|0.5",
        "16位|16|人|0|0.5",
        "+5个百分点|5|个百分点|0|0.5",
        "3亿亿吨|30000000000000000|吨|16|5000000000000000",
      })
  void parse_publishedForms_valueUnitAndExponent(
      String text, BigDecimal value, String unit, int exponent, BigDecimal tolerance) {
    Quantity quantity = Quantity.parse(text);
    assertEquals(value, quantity.value());
    assertEquals(unit == null ? "" : unit, quantity.unit().symbol());
    assertEquals(exponent, quantity.exponent());
    assertEquals(tolerance, quantity.tolerance());
  }

  @Test
  void parse_fullWidthForms_areRead() {
    assertEquals(Quantity.parse("-1,234.5%"), Quantity.parse("－１，２３４．５％"));
    assertEquals(Quantity.parse("3万亿元"), Quantity.parse("３萬億元"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22万人",
        "4.31万亿元",
        "7.50%",
        "-3.2%",
        "460931万元",
        "0.022亿元",
        "15000人",
        "0",
        "0.0%",
        "1.5万"
      })
  void toString_canonicalForm_isKept(String text) {
    assertEquals(text, Quantity.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "万元", "%", "-", "1,23", "1,2345", "12,", ",123", "1..2", "1.", ".5", "+-5", "--5",
        "1.2,345", "5-6%", "1 . "
      })
  void parse_noNumber_isRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Quantity.parse(text));
  }

  @Test
  void parse_tooLong_isRefused() {
    assertEquals(40, Quantity.parse("1".repeat(40)).value().precision());
    assertThrows(IllegalArgumentException.class, () -> Quantity.parse("1".repeat(41)));
    assertThrows(
        IllegalArgumentException.class,
        () -> Quantity.parse("1".repeat(21) + "." + "1".repeat(20)));
    assertThrows(
        IllegalArgumentException.class, () -> Quantity.parse("1" + "亿".repeat(1000) + "元"));
  }

  @Test
  void of_hugeExponents_areRefusedAtOnce() {
    for (String huge :
        new String[] {"1E+999999999", "1E-999999999", "0E+999999999", "1E31", "1E-31"}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> Quantity.of(new BigDecimal(huge), MeasureUnit.YUAN),
          huge);
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> new Quantity(new BigDecimal("1E+999999999"), MeasureUnit.YUAN, 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Quantity(new BigDecimal("1E-999999999"), MeasureUnit.YUAN, 0));
  }

  @Test
  void constructor_digitsBelowTheExponent_areRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Quantity(new BigDecimal("225000"), MeasureUnit.PERSON, 4));
    assertEquals(
        Quantity.parse("22万人"), new Quantity(new BigDecimal("2.2E5"), MeasureUnit.PERSON, 4));
  }

  @Test
  void of_digitsAndUnit_isWhatParseReads() {
    assertEquals(Quantity.parse("5.0%"), Quantity.of("5.0", "%"));
    assertEquals(Quantity.parse("22万人"), Quantity.of("22", "万人"));
    assertThrows(IllegalArgumentException.class, () -> Quantity.of("5", "0%"));
  }

  @Test
  void sameValueAs_otherDigits_holdsWithoutEquality() {
    assertTrue(Quantity.parse("7.5%").sameValueAs(Quantity.parse("7.50%")));
    assertNotEquals(Quantity.parse("7.5%"), Quantity.parse("7.50%"));
    assertTrue(Quantity.parse("1.5万人").sameValueAs(Quantity.parse("15000人")));
    assertFalse(Quantity.parse("5%").sameValueAs(Quantity.parse("5个百分点")));
  }

  @ParameterizedTest
  @CsvSource({
    "名,人",
    "位,人",
    "平米,平方米",
    "㎡,平方米",
    "個,个",
    "戶,户",
    "畝,亩",
    "場,场",
    "個百分點,个百分点",
    "公斤,千克",
    "公顷,公顷",
    " 人 次,人次"
  })
  void unitOf_synonyms_areFolded(String printed, String unit) {
    assertEquals(unit, MeasureUnit.of(printed).symbol());
  }

  @ParameterizedTest
  @ValueSource(strings = {"万元", "億元", "3人", "-", ".5"})
  void unitOf_partsOfANumber_areRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> MeasureUnit.of(text));
  }

  @Test
  void unitOf_fullWidthPercent_isPercent() {
    assertEquals(MeasureUnit.PERCENT, MeasureUnit.of("％"));
  }

  @Test
  void comparatorParse_symbolOrName_isRead() {
    for (Comparator comparator : Comparator.values()) {
      assertEquals(comparator, Comparator.parse(comparator.symbol()));
      assertEquals(comparator, Comparator.parse(comparator.name().toLowerCase(Locale.ROOT)));
    }
    String message =
        assertThrows(IllegalArgumentException.class, () -> Comparator.parse("about?")).getMessage();
    assertTrue(message.contains("AT_LEAST (>=)") && message.contains("about?"), message);
  }

  @Test
  void directionParse_chineseName_isRead() {
    assertEquals(Direction.DECREASE, Direction.parse("下降"));
    assertEquals(Direction.INCREASE, Direction.parse("increase"));
    assertThrows(IllegalArgumentException.class, () -> Direction.parse(""));
  }
}
