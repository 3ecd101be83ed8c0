package org.luoshi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.Direction;
import org.luoshi.quantity.Quantity;

class TargetTest {

  private static final Quantity SEVEN = Quantity.parse("7%");
  private static final Quantity EIGHT = Quantity.parse("8%");

  @Test
  void build_onlyAValue_hasTheDefaults() {
    Target target = Target.builder().value(SEVEN).build();
    assertEquals("", target.indicator());
    assertEquals(Comparator.EQUAL, target.comparator());
    assertEquals(Direction.NONE, target.direction());
  }

  @Test
  void build_relativeOrWordsOnly_isATarget() {
    assertEquals(
        "高于经济增长", Target.builder().relativeTo("高于经济增长").build().relativeTo().orElseThrow());
    assertEquals("力争全省前列", Target.builder().text("力争全省前列").build().text());
  }

  @Test
  void build_nothingToReach_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> Target.builder().indicator("森林覆盖率").build());
  }

  @Test
  void build_rangeWithoutBothEnds_isRefused() {
    Target.Builder lower = Target.builder().comparator(Comparator.RANGE).value(SEVEN);
    assertThrows(IllegalArgumentException.class, lower::build);
    Target.Builder upper = Target.builder().comparator(Comparator.RANGE).upper(EIGHT).text("至8%");
    assertThrows(IllegalArgumentException.class, upper::build);
    assertEquals(EIGHT, lower.upper(EIGHT).build().upper().orElseThrow());
  }

  @Test
  void build_upperWithoutRange_isRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> Target.builder().value(SEVEN).upper(EIGHT).build());
    assertThrows(
        IllegalArgumentException.class,
        () -> Measurement.builder().value(SEVEN).upper(EIGHT).build());
  }

  @Test
  void measurementBuild_withoutValue_isRefused() {
    assertThrows(IllegalStateException.class, () -> Measurement.builder().text("约").build());
    assertEquals(MeasurementKind.ACTUAL, Measurement.builder().value(SEVEN).build().kind());
  }
}
