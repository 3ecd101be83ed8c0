package org.luoshi.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.luoshi.model.Measurement;
import org.luoshi.model.Target;

class ComparisonsPropertyTest {

  @Property(tries = 300)
  void of_anyTexts_neverThrowsAndAnswersEachTarget(
      @ForAll("texts") String task, @ForAll("texts") String statement) {
    List<Comparison> comparisons = Answers.compare(task, statement, Answers.YEAR);
    assertEquals(
        Answers.targets(task),
        comparisons.stream().map(Comparison::target).limit(Answers.targets(task).size()).toList());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "新建", "公厕", "20座", "完成", "(", ")", "30%", "增长", ",", "。", "等", "、", "未达到", "目标", "0",
            "各5个", "总户数", "已完成", "\uD840", "以内", "亩")
        .list()
        .ofMaxSize(14)
        .map(words -> String.join("", words));
  }

  @Property(tries = 200)
  void of_sameIndicator_isMetExactlyFromTheTargetOn(
      @ForAll @IntRange(min = 1, max = 5000) int aim,
      @ForAll @IntRange(min = 1, max = 5000) int actual) {
    Comparison comparison =
        Answers.compare("新建公厕" + aim + "座", "新建公厕" + actual + "座", Answers.YEAR).get(0);
    assertEquals(
        actual >= aim ? ComparisonResult.MET : ComparisonResult.MISSED, comparison.result());
    BigDecimal claimed = comparison.share().orElseThrow().multiply(BigDecimal.valueOf(aim));
    BigDecimal difference = claimed.subtract(BigDecimal.valueOf(100L * actual)).abs();
    assertTrue(difference.compareTo(claimed.scaleByPowerOfTen(-5)) <= 0, comparison.toString());
  }

  @Property(tries = 100)
  void of_unknownPeriod_neverMisses(@ForAll("texts") String task, @ForAll("texts") String text) {
    Answers.compare(task, text, Optional.empty()).stream()
        .filter(c -> c.reason() != ComparisonReason.ADMITTED)
        .forEach(c -> assertNotEquals(ComparisonReason.BELOW, c.reason()));
  }

  @Example
  void of_manyFigures_staysFast() {
    List<Target> targets = Answers.targets("新建公厕20座、".repeat(300));
    List<Measurement> measurements = Answers.measurements("东街新建公厕3座、".repeat(20_000));
    assertTimeout(
        Duration.ofSeconds(10), () -> Comparisons.among(targets, measurements, "", Answers.YEAR));
  }
}
