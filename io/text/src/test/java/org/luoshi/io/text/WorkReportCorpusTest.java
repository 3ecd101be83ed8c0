package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luoshi.corpus.Corpus;
import org.luoshi.io.Reading;
import org.luoshi.model.Measurement;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.Statement;
import org.luoshi.model.Target;
import org.luoshi.model.document.WorkReport;
import org.luoshi.model.report.GlossaryEntry;
import org.luoshi.model.report.PracticalMatter;
import org.luoshi.model.report.Section;
import org.luoshi.quantity.Quantity;
import org.luoshi.text.Folding;

/** Compares what is read of a work report with what was noted by hand. */
class WorkReportCorpusTest {

  private static final String STEM = "wuchang-2017-work-report";

  private Reading reading;
  private WorkReport report;
  private JsonNode gold;

  @BeforeEach
  void read() throws IOException {
    gold = new ObjectMapper().readTree(Files.readString(Corpus.gold(STEM + ".document.json")));
    reading = Documents.read(Corpus.document(STEM + ".txt"));
    report = assertInstanceOf(WorkReport.class, reading.document().orElseThrow());
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static List<String> texts(JsonNode array, String member) {
    return each(array).map(node -> fold(node.get(member).asText())).toList();
  }

  private static String fold(String text) {
    return Folding.fold(text).replaceAll("\\p{Z}", "");
  }

  private int line(Statement statement) {
    return reading.source().line(statement.span().orElseThrow().start());
  }

  private static Optional<ReportingPeriod> year(JsonNode node) {
    return Optional.of(ReportingPeriod.ofYear(node.asInt()));
  }

  @Test
  void read_report_givesYearsSessionAndSpeaker() {
    JsonNode session = gold.get("session");
    assertEquals(Optional.of(2017), report.titleYear());
    assertEquals(Optional.of(gold.get("title").asText()), report.title());
    assertEquals(
        Optional.of(session.get("body").asText() + session.get("meeting").asText()),
        report.session());
    assertEquals(Optional.of(LocalDate.parse(session.get("date").asText())), report.deliveredOn());
    assertEquals(
        Optional.of(fold(gold.at("/speaker/office").asText() + gold.at("/speaker/name").asText())),
        report.speaker().map(WorkReportCorpusTest::fold));
    assertEquals(year(gold.get("review_period")), report.reviewedPeriod());
    assertEquals(year(gold.get("plan_period")), report.plannedPeriod());
  }

  @Test
  void read_report_givesTheTreeOfHeadingsWithTheirParagraphs() {
    List<String> expected = new ArrayList<>();
    for (JsonNode part : gold.get("headings")) {
      if (part.get("line").asInt() != gold.at("/glossary_heading/line").asInt()) {
        expected.add("1 " + fold(part.get("text").asText()));
        Stream.of("intro_paragraph_lines", "closing_paragraph_lines")
            .flatMap(name -> each(part.get(name)))
            .forEach(line -> expected.add("paragraph " + line));
        for (JsonNode chapter : part.get("children")) {
          expected.add("2 " + fold(chapter.get("text").asText()));
          each(chapter.get("paragraph_lines"))
              .forEach(line -> expected.add("paragraph " + line + runIn(chapter, line)));
        }
      }
    }
    List<String> read = new ArrayList<>();
    report.sections().stream()
        .filter(section -> !section.heading().title().isEmpty())
        .forEach(section -> describe(section, read));
    assertEquals(String.join("\n", expected), String.join("\n", read));
  }

  private static String runIn(JsonNode chapter, JsonNode line) {
    return each(chapter.get("run_in_headings"))
        .filter(heading -> heading.get("line").equals(line))
        .map(heading -> " " + fold(heading.get("text").asText()))
        .findFirst()
        .orElse("");
  }

  private void describe(Section section, List<String> lines) {
    lines.add(section.heading().level() + " " + fold(section.heading().label()));
    for (Statement paragraph : section.statements()) {
      String runIn = paragraph.heading().map(heading -> " " + fold(heading)).orElse("");
      lines.add("paragraph " + line(paragraph) + runIn);
    }
    section.sections().forEach(chapter -> describe(chapter, lines));
  }

  @Test
  void read_report_givesHeadlineFigures() {
    List<String> expected =
        each(gold.get("headline_2017"))
            .map(
                figure ->
                    figure(
                        new BigDecimal(figure.get("value").asText()),
                        figure.get("unit_norm").asText(),
                        figure.get("direction").asText(),
                        figure.get("kind").asText()))
            .toList();
    assertEquals(14, expected.size());
    assertEquals(
        expected,
        report.achievements().stream()
            .map(
                m ->
                    figure(
                        m.value().value(),
                        m.value().unit().symbol(),
                        m.direction().name(),
                        m.kind().name()))
            .toList());
    assertEquals(
        texts(gold.get("headline_2017"), "span"),
        report.achievements().stream()
            .map(m -> reading.source().text(m.span().orElseThrow()))
            .toList());
    assertTrue(
        report.achievements().stream()
            .map(Measurement::period)
            .allMatch(report.reviewedPeriod()::equals));
  }

  private static String figure(BigDecimal value, String unit, String direction, String kind) {
    String number = value.stripTrailingZeros().toPlainString();
    return (number + " " + unit + " " + direction + " " + kind).toLowerCase(Locale.ROOT);
  }

  @Test
  void read_report_givesExpectedTargets() {
    JsonNode expected = gold.get("expected_targets_2018");
    assertEquals(
        texts(expected, "text"), report.targets().stream().map(t -> fold(t.text())).toList());
    assertEquals(
        texts(expected, "indicator"),
        report.targets().stream().map(t -> t.indicator().replace("增长率", "")).toList());
    assertEquals(
        texts(expected, "value"),
        report.targets().stream()
            .map(t -> t.value().map(Quantity::value).map(BigDecimal::toPlainString).orElse(""))
            .toList());
    assertEquals(
        List.of(Optional.of("与经济增长同步"), Optional.empty()),
        report.targets().stream().skip(4).map(Target::relativeTo).toList());
    assertTrue(
        report.targets().stream().map(Target::period).allMatch(report.plannedPeriod()::equals));
  }

  @Test
  void read_report_givesProblems() {
    assertEquals(
        texts(gold.get("acknowledged_problems"), "text"),
        report.problems().stream().map(WorkReportCorpusTest::fold).toList());
  }

  @Test
  void read_report_givesPracticalMattersWithTheirMeasures() {
    JsonNode matters = gold.at("/practical_matters/matters");
    assertEquals(
        texts(matters, "name"),
        report.practicalMatters().stream().map(PracticalMatter::title).toList());
    assertEquals(
        each(matters).flatMap(m -> each(m.get("measures"))).map(JsonNode::asText).toList(),
        report.practicalMatters().stream().flatMap(m -> m.measures().stream()).toList());
  }

  @Test
  void read_report_givesGlossaryWithFirstUses() {
    JsonNode glossary = gold.get("glossary");
    List<GlossaryEntry> read = report.glossary();
    assertEquals(texts(glossary, "term"), read.stream().map(entry -> fold(entry.term())).toList());
    assertEquals(
        texts(glossary, "definition"),
        read.stream().map(entry -> fold(entry.definition())).toList());
    assertEquals(
        each(glossary).map(entry -> entry.get("first_use_line").asInt()).toList(),
        read.stream()
            .map(entry -> reading.source().line(entry.firstUse().orElseThrow().start()))
            .toList());
  }
}
