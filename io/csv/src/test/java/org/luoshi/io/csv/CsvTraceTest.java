package org.luoshi.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luoshi.model.Target;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.quantity.Quantity;
import org.luoshi.trace.Promise;
import org.luoshi.trace.PromiseAnswer;
import org.luoshi.trace.PromiseOutcome;
import org.luoshi.trace.PromiseVerdict;
import org.luoshi.trace.TraceReason;

class CsvTraceTest {

  private static final String HEADER =
      "item,basis,target_span,indicator,target_comparator,target_value,unit,verdict,actual_value,"
          + "sentence,definition_change,carried_over,reason,list\n";

  @TempDir Path folder;

  private static PromiseOutcome outcome(Optional<Target> target, String text) {
    ResponsibilityItem item =
        ResponsibilityItem.builder().id(ItemId.of("7")).number("7").text(text).build();
    PromiseAnswer answer =
        new PromiseAnswer(0, "招商引资到位91.5亿元", Optional.empty(), Optional.empty(), Optional.empty());
    return new PromiseOutcome(
        new Promise(2, item, text, Optional.empty(), target, Optional.empty()),
        PromiseVerdict.MET,
        new TraceReason(TraceReason.Code.REACHED, List.of("91.5 >= 90")),
        List.of(answer, answer),
        target.map(t -> "91.5"),
        Optional.of("招商引资 → 招商引资到位"),
        Optional.empty());
  }

  @Test
  void writeString_money_keepsItsMultiplier() {
    Target target =
        Target.builder().indicator("招商引资").value(Quantity.parse("90亿元")).text("招商引资90亿元").build();
    assertEquals(
        HEADER
            + "7,numeric,招商引资90亿元,招商引资,=,90,亿元,met,91.5,"
            + "招商引资到位91.5亿元 | 招商引资到位91.5亿元,招商引资 → 招商引资到位,,数值达到承诺:91.5 >= 90,2\n",
        CsvTrace.writeString(List.of(outcome(Optional.of(target), "招商引资90亿元"))));
  }

  @Test
  void writeString_words_haveNoFigures() {
    assertEquals(
        HEADER
            + "7,qualitative,'=推进改革,,,,,met,,招商引资到位91.5亿元 | 招商引资到位91.5亿元,"
            + "招商引资 → 招商引资到位,,数值达到承诺:91.5 >= 90,2\n",
        CsvTrace.writeString(List.of(outcome(Optional.empty(), "=推进改革"))));
  }

  @Test
  void write_streamAndFile_holdTheSameBytes() throws IOException {
    List<PromiseOutcome> outcomes = List.of(outcome(Optional.empty(), "推进改革"));
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    CsvTrace.write(outcomes, stream);
    CsvTrace.write(outcomes, folder.resolve("a.csv"));
    assertEquals(CsvTrace.writeString(outcomes), stream.toString(StandardCharsets.UTF_8));
    assertEquals(CsvTrace.writeString(outcomes), Files.readString(folder.resolve("a.csv")));
  }
}
