package org.luoshi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class ChineseNumeralsPropertyTest {

  @Provide
  Arbitrary<Long> sparseNumbers() {
    return Arbitraries.strings()
        .withChars("00001123456789")
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(Long::valueOf);
  }

  @Provide
  Arbitrary<String> numeralTexts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all(),
        Arbitraries.strings().withChars("零〇○一二两兩三九十拾百佰千仟万萬亿億兆廿卅卌壹").ofMaxLength(24));
  }

  @Property
  void parse_formatted_isTheNumber(@ForAll @LongRange(max = 999_999_999_999L) long number) {
    assertEquals(OptionalLong.of(number), ChineseNumerals.parse(ChineseNumerals.format(number)));
  }

  @Property
  void parse_formattedWithManyZeros_isTheNumber(@ForAll("sparseNumbers") long number) {
    assertEquals(OptionalLong.of(number), ChineseNumerals.parse(ChineseNumerals.format(number)));
  }

  @Property
  void parse_digitByDigit_isTheNumber(@ForAll @LongRange(min = 0) long number) {
    StringBuilder text = new StringBuilder();
    Long.toString(number).chars().forEach(digit -> text.append("〇一二三四五六七八九".charAt(digit - '0')));

    assertEquals(OptionalLong.of(number), ChineseNumerals.parse(text.toString()));
  }

  @Property
  void parse_anyText_isEmptyOrNotNegative(@ForAll("numeralTexts") String text) {
    assertTrue(ChineseNumerals.parse(text).orElse(0) >= 0);
  }
}
