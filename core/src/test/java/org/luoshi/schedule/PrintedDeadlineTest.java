package org.luoshi.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDeadlineTest {

  @ParameterizedTest
  @CsvSource({
    "10月底前, 2024-10-31",
    "2025年6月15日, 2025-06-15",
    "２０２５年 ６ 月 １５ 日前, 2025-06-15",
    "十月底前, 2024-10-31",
    "2月, 2024-02-29",
    "6月上旬, 2024-06-10",
    "6月中旬, 2024-06-20",
    "6月下旬, 2024-06-30",
    "3月底前开工 11月20日前完工, 2024-11-20",
    "第三季度, 2024-09-30",
    "一季度末, 2024-03-31",
    "上半年, 2024-06-30",
    "年底前, 2024-12-31",
    "2025年底前, 2025-12-31",
    "2025年, 2025-12-31",
    "明年6月, 2025-06-30",
    "明年底, 2025-12-31",
    "1-9月, 2024-09-30",
  })
  void lastDay_isTheLatestDayNamed(String printed, String expected) {
    assertEquals(Optional.of(LocalDate.parse(expected)), PrintedDeadline.lastDay(printed, 2024));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "长期坚持", "2月30日", "13月", "12个月", "2025年前", "每月", "五年"})
  void lastDay_ofWordsWithoutADay_isEmpty(String printed) {
    assertEquals(Optional.empty(), PrintedDeadline.lastDay(printed, 2024));
  }

  @Property
  void lastDay_ofAnything_neverThrows(
      @ForAll
          @Chars({'年', '月', '日', '底', '明', '季', '度', '第', '十', '上'})
          @CharRange(from = '0', to = '9')
          String printed,
      @ForAll @IntRange(min = 1, max = 9999) int year) {
    PrintedDeadline.lastDay(printed, year);
  }

  @Test
  void lastDay_ofAnEndlessText_readsItsBeginning() {
    assertEquals(
        Optional.of(LocalDate.of(2024, 5, 31)),
        PrintedDeadline.lastDay("5月底" + "，".repeat(500) + "6月底", 2024));
  }
}
