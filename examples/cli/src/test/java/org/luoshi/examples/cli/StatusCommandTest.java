package org.luoshi.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luoshi.io.json.JsonValues;
import org.luoshi.ledger.Appraisal;
import org.luoshi.ledger.Ledger;
import org.luoshi.ledger.LedgerEntry;
import org.luoshi.ledger.LightPolicy;
import org.luoshi.ledger.StandingState;
import org.luoshi.ledger.StatusReport;
import org.luoshi.ledger.Urging;
import org.luoshi.model.organization.Organization;
import org.luoshi.model.organization.OrganizationEvent;
import org.luoshi.model.organization.OrganizationRegister;
import org.luoshi.model.plan.ItemId;
import org.luoshi.schedule.WorkingCalendar;

class StatusCommandTest {

  private static final Path PLAN = Run.sample("jiangwan-2024-decomposition.txt");
  private static final Path QUARTER = Run.sample("jiangwan-2024q1-progress.txt");
  private static final Path ANNUAL = Run.sample("jiangwan-2024-annual.txt");
  private static final Path POLICIES = Path.of("src/main/resources/org/luoshi/examples/cli/policy");

  @TempDir Path folder;

  private static StatusReport report(Object... args) {
    Run run = Run.of(args);
    assertEquals(Exit.OK, run.code(), run.err());
    return JsonValues.strict(StatusReport.class).readString(run.out()).orElseThrow();
  }

  private static StandingState state(StatusReport report, String number) {
    return report.items().stream()
        .map(i -> i.standing())
        .filter(s -> s.item().number().equals(Optional.of(number)))
        .findFirst()
        .orElseThrow()
        .state();
  }

  @Test
  void status_ofAWholeYear_tellsWhatIsMetAndMissed() {
    StatusReport report = report("status", ANNUAL, "--to", "json");
    assertEquals(LocalDate.of(2025, 1, 10), report.overview().date());
    assertEquals(StandingState.MISSED, state(report, "13"));
    assertEquals(StandingState.MISSED, state(report, "15"));
    assertEquals(StandingState.MET, state(report, "2"));
    assertEquals(report.items().size(), report.overview().total().items());
  }

  @Test
  void status_asOfADayBeforeTheReport_doesNotKnowIt() {
    StatusReport before = report("status", PLAN, QUARTER, "--to", "json", "--as-of", "2024-03-31");
    assertEquals(before.items().size(), before.overview().total().count(StandingState.NO_DATA));
    StatusReport after = report("status", PLAN, QUARTER, "--to", "json");
    assertEquals(before.items().size(), after.items().size());
    assertNotEquals(after.items().size(), after.overview().total().count(StandingState.NO_DATA));
  }

  @Test
  void status_asText_hasATableOfItemsAndOfUnits() {
    Run run = Run.of("status", ANNUAL);
    assertEquals(Exit.OK, run.code(), run.err());
    assertTrue(run.out().startsWith("事项状态清单（截至2025年1月10日）\n"), run.out());
    assertTrue(run.out().contains("ST-07 期满，数据未达到目标"), run.out());
    assertTrue(run.out().contains("\n单位"), run.out());
  }

  @Test
  void status_bulletinAndUrging_asMarkdown() {
    Run bulletin = Run.of("status", ANNUAL, "--show", "bulletin", "--to", "markdown");
    assertTrue(bulletin.out().startsWith("# 目标任务落实情况通报（截至2025年1月10日）\n"), bulletin.out());
    assertTrue(bulletin.out().contains("## 二、未达目标和落后进度事项"), bulletin.out());
    Run urging = Run.of("status", ANNUAL, "--show", "urging", "--to", "json");
    assertTrue(urging.out().contains("\"title\": \"督查催办单（2025年1月10日）\""), urging.out());
  }

  @Test
  void status_ofASavedLedger_isTheSameAsOfItsDocuments() throws IOException {
    Path ledger = folder.resolve("ledger.json");
    Run made = Run.of("status", PLAN, QUARTER, "--save", ledger);
    assertEquals(Exit.OK, made.code(), made.err());
    assertEquals(made.out(), Run.of("status", "--ledger", ledger).out());
    Ledger read =
        JsonValues.strict(Ledger.class).readString(Files.readString(ledger)).orElseThrow();
    Urging urging = Urging.builder().unit("区水务局").item(ItemId.of("4.15")).reason("滞后").build();
    Files.writeString(
        ledger,
        JsonValues.strict(Ledger.class)
            .writeString(
                read.append(LedgerEntry.on(LocalDate.of(2024, 5, 6)).urging(urging).build())));
    assertEquals(
        1, report("status", "--ledger", ledger, ANNUAL, "--to", "json").overview().total().urged());
  }

  @Test
  void status_withARegister_countsRenamedUnitsAsOne() throws IOException {
    OrganizationRegister register =
        OrganizationRegister.builder()
            .addOrganizations(
                Organization.builder().name("区科经局").build(),
                Organization.builder().name("区工信局").build())
            .addEvent(
                OrganizationEvent.builder()
                    .kind(OrganizationEvent.Kind.RENAMED)
                    .date(LocalDate.of(2024, 4, 1))
                    .addFormerNames("区科经局")
                    .addNewNames("区工信局")
                    .build())
            .build();
    Path file =
        Files.writeString(
            folder.resolve("units.json"),
            JsonValues.strict(OrganizationRegister.class).writeString(register));
    StatusReport report = report("status", PLAN, QUARTER, "--units", file, "--to", "json");
    assertEquals("区工信局", report.overview().units().get(0).name());
    assertEquals("区科经局", report.overview().renamed().get(0).printed());
  }

  @Test
  void status_withTwoPolicies_givesTwoPictures() {
    StatusReport yunzhou =
        report(
            "status", ANNUAL, "--to", "json", "--lights", POLICIES.resolve("yunzhou-lights.json"));
    StatusReport jiangwan =
        report(
            "status", ANNUAL, "--to", "json", "--lights", POLICIES.resolve("jiangwan-lights.json"));
    assertEquals(
        yunzhou.items().stream().map(i -> i.standing()).toList(),
        jiangwan.items().stream().map(i -> i.standing()).toList());
    assertNotEquals(yunzhou.overview().total().lights(), jiangwan.overview().total().lights());
  }

  @Test
  void status_withAppraisal_printsTheFormula() {
    Run run = Run.of("status", ANNUAL, "--appraisal", POLICIES.resolve("jiangwan-appraisal.json"));
    assertEquals(Exit.OK, run.code(), run.err());
    assertTrue(run.out().contains("60 + 0.3 * 达标率"), run.out());
  }

  @Test
  void policies_thatCome_areReadWithoutFindings() throws IOException {
    for (String name : new String[] {"yunzhou-lights.json", "jiangwan-lights.json"}) {
      assertEquals(0, findings(LightPolicy.class, name));
    }
    assertEquals(0, findings(Appraisal.class, "jiangwan-appraisal.json"));
    assertEquals(0, findings(WorkingCalendar.class, "working-calendar-2024.json"));
  }

  private static <T> int findings(Class<T> type, String name) throws IOException {
    var result = JsonValues.strict(type).readString(Files.readString(POLICIES.resolve(name)));
    result.orElseThrow();
    return result.findings().size();
  }

  @Test
  void status_badInput_endsWithTwoAndNoStackTrace() throws IOException {
    Path broken = Files.writeString(folder.resolve("policy.json"), "{\"name\":1}");
    assertBad(Run.of("status", ANNUAL, "--lights", broken));
    assertBad(Run.of("status", ANNUAL, "--lights", folder.resolve("none.json")));
    assertBad(Run.of("status", Run.sample("jiangwan-2024-work-report.txt")));
    assertBad(Run.of("status", ANNUAL, "--as-of", "2024-13-01"));
    assertBad(Run.of("status", ANNUAL, "--days", "-1"));
    assertBad(Run.of("status"));
    assertBad(Run.of("status", ANNUAL, "--show", "bulletin", "--to", "csv"));
    assertBad(Run.of("status", ANNUAL, "--units", broken));
    assertBad(Run.of("status", "--ledger", broken));
  }

  private static void assertBad(Run run) {
    assertEquals(Exit.UNREADABLE, run.code(), run.out());
    assertTrue(!run.hasStackTrace(), run.err());
    assertTrue(!run.err().isBlank());
  }
}
