package org.luoshi.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luoshi.model.Measurement;
import org.luoshi.model.MeasurementKind;
import org.luoshi.quantity.Quantity;

class AreaIndicatorTest {

  private static Measurement revenue(String clause) {
    return Measurement.builder()
        .indicator("一般公共预算收入")
        .kind(MeasurementKind.ACTUAL)
        .value(Quantity.of("253", "亿元"))
        .text(clause)
        .build();
  }

  private static boolean isFound(String clause) {
    return AreaIndicator.ofMeasurements(List.of(revenue(clause))).get(0).isPresent();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "全市一般公共预算收入253亿元, true",
    "一般公共预算收入253亿元, true",
    "开发区一般公共预算收入253亿元, false",
    "五年累计一般公共预算收入253亿元, false",
  })
  void ofMeasurements_findsTheFiguresOfTheWholeArea(String clause, boolean found) {
    assertEquals(found, isFound(clause));
  }

  @Test
  @Timeout(30)
  void ofMeasurements_ofVeryManyInOneClause_looksAtTheClauseOnce() {
    int figures = 50_000;
    Measurement one = revenue("一般公共预算收入253亿元、".repeat(figures));
    List<Optional<AreaIndicator>> found =
        AreaIndicator.ofMeasurements(Collections.nCopies(figures, one));
    assertEquals(figures, found.size());
  }
}
