package org.luoshi.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentYearTest {

  private static final DocumentMetadata METADATA = DocumentMetadata.builder().build();

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 10_000})
  void build_yearThatIsNone_isRejected(int year) {
    var plan = ResponsibilityPlan.builder().metadata(METADATA).year(year);
    var progress = ProgressReport.builder().metadata(METADATA).year(year);
    var report = WorkReport.builder().metadata(METADATA).titleYear(year);

    assertThrows(IllegalArgumentException.class, plan::build);
    assertThrows(IllegalArgumentException.class, progress::build);
    assertThrows(IllegalArgumentException.class, report::build);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2025, 9999})
  void build_year_isKept(int year) {
    assertEquals(
        Optional.of(year),
        ResponsibilityPlan.builder().metadata(METADATA).year(year).build().taskYear());
  }
}
