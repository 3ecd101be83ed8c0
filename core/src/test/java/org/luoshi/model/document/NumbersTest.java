package org.luoshi.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.model.OrganizationCode;

class NumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云政办〔2020〕1号",
        "云政办[2020]1号",
        "云政办(2020)第1号",
        "云政办\uff3b\uff12\uff10\uff12\uff10\uff3d\uff11号",
        "云政办\uff08\uff12\uff10\uff12\uff10\uff09\uff10\uff11号",
        "云政办〔2020]0001號",
        " 云 政 办 〔 2020 〕 1 号\u00a0"
      })
  void documentNumberParse_realForm_isRead(String printed) {
    assertEquals(DocumentNumber.of("云政办", 2020, 1), DocumentNumber.parse(printed));
  }

  @Test
  void documentNumberParse_bracketsInTheIssuer_stay() {
    assertEquals(DocumentNumber.of("云府办(江)", 2019, 12), DocumentNumber.parse("云府办(江)〔2019〕12号"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "云政办",
        "〔2020〕1号",
        "云政办〔2020〕号",
        "云政办〔20〕1号",
        "云政办〔2020〕1",
        "云政办〔2020〕0号",
        "云政办2020年1号",
        "云政办〔2020〕1号、2号",
        "云政办〔2020〕1234567号"
      })
  void documentNumberParse_somethingElse_isRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> DocumentNumber.parse(text));
    assertFalse(DocumentNumber.isStandardForm(text));
  }

  @Test
  void isStandardForm_onlyTheRightForm_is() {
    assertTrue(DocumentNumber.isStandardForm("云政办〔2020〕1号"));
    for (String other :
        new String[] {
          "云政办[2020]1号", "云政办〔2020〕第1号", "云政办〔2020〕01号", "云政办〔2020〕1號", "云政办 〔2020〕1号"
        }) {
      assertFalse(DocumentNumber.isStandardForm(other), other);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "737546075/2020-837617,737546075,2020,837617",
    "000014348/2020-00052,000014348,2020,52",
    "007482532-03-2017-1815155,007482532,2017,1815155",
    "01527918X-2020-153077,01527918X,2020,153077",
    "11341702730007167P/202311-00085,730007167,2023,85",
    "6107280000/2024-001005,,2024,1005",
    "73754607-5/2020-837617,737546075,2020,837617",
    " 737546075 / 2020 — 837617,737546075,2020,837617",
  })
  void indexNumber_everyDialect_hasItsParts(String printed, String code, int year, int serial) {
    IndexNumber number = IndexNumber.of(printed);
    assertEquals(Optional.ofNullable(code).map(OrganizationCode::of), number.organizationCode());
    assertEquals(OptionalInt.of(year), number.year());
    assertEquals(OptionalInt.of(serial), number.serial());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A-1", "综合/通知", "737546075/2020", "737546075/1820-5", "737546075/2020-1234567890"})
  void indexNumber_unknownDialect_isKeptWithoutParts(String printed) {
    IndexNumber number = IndexNumber.of(printed);
    assertEquals(Optional.empty(), number.organizationCode());
    assertEquals(OptionalInt.empty(), number.year());
    assertEquals(OptionalInt.empty(), number.serial());
    assertEquals(printed, number.toString());
  }

  @Test
  void indexNumber_blank_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> IndexNumber.of(" "));
  }
}
