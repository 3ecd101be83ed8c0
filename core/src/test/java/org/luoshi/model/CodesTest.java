package org.luoshi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

  @ParameterizedTest
  @ValueSource(strings = {"737546075", "007482532", "000014349", "730007167", "M000100Y4"})
  void organizationCode_goodVector_isValid(String code) {
    assertTrue(OrganizationCode.of(code).hasValidCheckDigit());
  }

  @Test
  void organizationCode_wrongCheckCharacter_isHeldAndTold() {
    OrganizationCode wrong = OrganizationCode.of("000014348");
    assertFalse(wrong.hasValidCheckDigit());
    assertEquals('9', wrong.expectedCheckDigit());
  }

  @Test
  void organizationCode_checkValueTen_isX() {
    assertTrue(OrganizationCode.of("01527918X").hasValidCheckDigit());
  }

  @Test
  void organizationCode_checkValueEleven_isZero() {
    assertEquals('0', OrganizationCode.of("000000001").expectedCheckDigit());
  }

  @Test
  void organizationCodeParse_hyphen_isUnderstood() {
    assertEquals(OrganizationCode.of("737546075"), OrganizationCode.parse("73754607-5"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "73754607",
        "7375460755",
        "73754607A",
        "73754607x",
        "7375-46075",
        "73754607\uff15"
      })
  void organizationCode_otherForm_isRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> OrganizationCode.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"91350100M000100Y43", "11341702730007167P"})
  void unifiedSocialCreditCode_goodVector_isValidInsideToo(String text) {
    UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of(text);
    assertTrue(code.hasValidCheckDigit());
    assertTrue(code.organizationCode().hasValidCheckDigit());
    assertEquals(text.substring(8, 17), code.organizationCode().value());
  }

  @Test
  void unifiedSocialCreditCode_wrongCheckCharacter_isHeldAndTold() {
    UnifiedSocialCreditCode wrong = UnifiedSocialCreditCode.of("91350100M000100Y4Z");
    assertFalse(wrong.hasValidCheckDigit());
    assertEquals('3', wrong.expectedCheckDigit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "91350100M000100Y4",
        "9135010OM000100Y43",
        "91350100M000100YA3",
        "91350100m000100y43"
      })
  void unifiedSocialCreditCode_otherForm_isRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> UnifiedSocialCreditCode.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "420106,COUNTY,420000,420100",
    "420100,CITY,420000,420100",
    "420000,PROVINCE,420000,"
  })
  void divisionCode_everyLevel_knowsWhatItLiesIn(
      String code, Tier tier, String province, String city) {
    DivisionCode division = DivisionCode.parse(code);
    assertEquals(tier, division.level());
    assertEquals(DivisionCode.of(province), division.province());
    assertEquals(Optional.ofNullable(city).map(DivisionCode::of), division.city());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "42010", "4201066", "042010", "42010a", "42010\uff16"})
  void divisionCode_otherForm_isRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> DivisionCode.parse(text));
  }

  @Test
  void tierParse_chineseNameOrConstant_isRead() {
    assertEquals(Tier.COUNTY, Tier.parse("县区"));
    assertEquals(Tier.TOWNSHIP, Tier.parse(" township "));
    assertThrows(IllegalArgumentException.class, () -> Tier.parse("村"));
    assertEquals(MeasurementKind.RANK, MeasurementKind.parse("位次"));
  }
}
