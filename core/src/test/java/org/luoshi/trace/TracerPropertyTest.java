package org.luoshi.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TracerPropertyTest {

  @Property(tries = 200)
  void trace_anyTexts_neverThrowsAndIsTheSameAgain(
      @ForAll("texts") String task, @ForAll("texts") String review) {
    var plan = Documents.plan(task);
    var later = List.of(Documents.report(review + "。", "推进改造。", review + "。"));
    List<PromiseOutcome> outcomes = Tracer.trace(plan, later);
    assertEquals(outcomes, Tracer.trace(plan, later));
    outcomes.forEach(
        o ->
            assertTrue(
                o.verdict() == PromiseVerdict.NOT_REPORTED || !o.answers().isEmpty(),
                o.toString()));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "完成", "启动", "推进", "柳江码头", "北沙古镇", "改造", "建设", "和", "、", "等", ",", "。", "新建道路8条", "增长6%",
            "未达到", "目标", "\uD840", "(", ")", "以上")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join("", words));
  }

  @Example
  void trace_largeDocuments_staysFast() {
    String[] tasks =
        IntStream.range(0, 2000)
            .mapToObj(i -> "推进第" + i + "片改造，新建道路" + i + "条")
            .toArray(String[]::new);
    String review =
        String.join("，", IntStream.range(0, 4000).mapToObj(i -> "第" + i + "片改造有序推进").toList());
    var report = Documents.report(review, "推进改造。", "进展慢。");
    assertTimeout(
        Duration.ofSeconds(60), () -> Tracer.trace(Documents.plan(tasks), List.of(report)));
  }
}
