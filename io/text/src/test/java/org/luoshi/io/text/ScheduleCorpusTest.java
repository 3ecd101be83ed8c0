package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.luoshi.corpus.Corpus;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.ReportKind;
import org.luoshi.schedule.ReportingCalendar;
import org.luoshi.schedule.ReportingDeadline;

/** The days on which units have to report, as real notices name them. */
class ScheduleCorpusTest {

  private static List<String> days(List<ReportingDeadline> deadlines) {
    return deadlines.stream().map(d -> d.due().lastDay().toString()).toList();
  }

  private static ReportingCalendar calendar(String stem) throws IOException {
    ResponsibilityPlan plan =
        assertInstanceOf(
            ResponsibilityPlan.class,
            Documents.read(Corpus.document(stem + ".txt")).document().orElseThrow());
    return ReportingCalendar.of(plan.schedule().orElseThrow(), plan.year().orElseThrow());
  }

  private static JsonNode gold(String stem) throws IOException {
    return new ObjectMapper().readTree(Files.readString(Corpus.gold(stem + ".document.json")));
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @Test
  void dueDates_ofNamedDays_areThoseNotedByHand() throws IOException {
    String stem = "wuhan-2020-decomposition";
    ReportingCalendar calendar = calendar(stem);
    JsonNode noted = gold(stem).get("deadlines");
    assertEquals(each(noted).map(d -> d.get("date").asText()).toList(), days(calendar.deadlines()));
    assertEquals(
        each(noted)
            .filter(d -> d.get("kind").asText().startsWith("completion"))
            .map(d -> d.get("date").asText())
            .toList(),
        days(calendar.of(ReportKind.COMPLETION).deadlines()));
  }

  @Test
  void dueDates_ofARecurrence_areThoseNotedByHand() throws IOException {
    String stem = "wuchang-2017-decomposition";
    assertEquals(
        each(gold(stem).get("reporting_rule").get("derived_deadlines"))
            .map(d -> d.get("date").asText())
            .toList(),
        days(calendar(stem).deadlines()));
  }
}
