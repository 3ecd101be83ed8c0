package org.luoshi.io.text.lexis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.model.ReportingPeriod;

class PeriodWordsTest {

  private static final Optional<ReportingPeriod> AROUND = Optional.of(ReportingPeriod.ofYear(2021));

  private static String typed(String words, Optional<ReportingPeriod> around) {
    return PeriodWords.typed(words, around).map(ReportingPeriod::toString).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "2020年,2020-01/2020-12",
    "到2025年,2025-01/2025-12",
    "2020年一季度,2020-01/2020-03",
    "第三季度,2021-07/2021-09",
    "二季度末,2021-04/2021-06",
    "前三季度,2021-01/2021-09",
    "上半年,2021-01/2021-06",
    "全年,2021-01/2021-12",
    "年内,2021-01/2021-12",
    "今年上半年,2021-01/2021-06",
    "去年,2020-01/2020-12",
    "1-9月,2021-01/2021-09",
    "1月至9月,2021-01/2021-09",
    "3至5月份,2021-03/2021-05",
    "6月,2021-06/2021-06",
    "6月30日,2021-06/2021-06",
    "截至6月底,2021-01/2021-06/cumulative",
    "截至2020年9月,2020-01/2020-09/cumulative",
    "2019年以来,2019-01/2021-12/cumulative",
    "过去五年,2017-01/2021-12",
    "五年来,2017-01/2021-12",
    "近3年,2019-01/2021-12",
    "今后五年,2021-01/2025-12",
    "“十四五”期间,2021-01/2025-12",
    "“十三五”末,2020-01/2020-12",
    "“一五”期间,1953-01/1957-12",
    "“三五”时期,1966-01/1970-12",
    "五年,''",
    "'',2021-01/2021-12",
  })
  void typed_inTheYearOfTheDocument(String words, String expected) {
    assertEquals(expected, typed(words, AROUND));
  }

  @ParameterizedTest
  @CsvSource({"上半年", "今年", "过去五年", "6月", "2019年以来", "''"})
  void typed_relativeToAnUnknownYear_isEmpty(String words) {
    assertEquals("", typed(words, Optional.empty()));
  }

  @Test
  void typed_partOfSeveralYears_isEmpty() {
    ReportingPeriod years = ReportingPeriod.parse("2017-01/2021-12");
    assertEquals("", typed("上半年", Optional.of(years)));
    assertEquals("2016-01/2016-12", typed("2016年", Optional.of(years)));
  }

  @Property
  void typed_anyWords_neverThrows(
      @ForAll @CharRange(from = '0', to = '9') @StringLength(max = 6) String digits,
      @ForAll @StringLength(max = 10) String rest) {
    PeriodWords.typed(digits + "年" + rest + "月" + digits + "月", AROUND);
    PeriodWords.typed("“" + rest + "五”" + digits + "季度", AROUND);
    PeriodWords.typed(rest + digits + "年", AROUND);
  }
}
