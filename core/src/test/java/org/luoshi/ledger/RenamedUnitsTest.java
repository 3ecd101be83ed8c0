package org.luoshi.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.luoshi.ledger.LedgerFixtures.PUMPS;
import static org.luoshi.ledger.LedgerFixtures.Q1;
import static org.luoshi.ledger.LedgerFixtures.day;
import static org.luoshi.ledger.LedgerFixtures.item;
import static org.luoshi.ledger.LedgerFixtures.on;
import static org.luoshi.ledger.LedgerFixtures.plan;
import static org.luoshi.ledger.LedgerFixtures.record;
import static org.luoshi.ledger.LedgerFixtures.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luoshi.model.organization.Organization;
import org.luoshi.model.organization.OrganizationEvent;
import org.luoshi.model.organization.OrganizationEvent.Kind;
import org.luoshi.model.organization.OrganizationRegister;
import org.luoshi.model.organization.Resolution.Method;
import org.luoshi.model.progress.Submission;

/** Units that are renamed and merged in the middle of the year of a plan. */
class RenamedUnitsTest {

  private static final OrganizationRegister REGISTER =
      OrganizationRegister.builder()
          .organizations(
              Stream.of("区水务局", "区水务湖泊局", "区工商局", "区质监局", "区市场监管局", "区教育局")
                  .map(name -> Organization.builder().name(name).build())
                  .toList())
          .addEvents(
              event(Kind.RENAMED, "2024-04-05", List.of("区水务局"), "区水务湖泊局"),
              event(Kind.MERGED, "2024-04-05", List.of("区工商局", "区质监局"), "区市场监管局"))
          .build();

  private static OrganizationEvent event(Kind kind, String day, List<String> from, String to) {
    return OrganizationEvent.builder()
        .kind(kind)
        .date(day(day))
        .formerNames(from)
        .addNewNames(to)
        .build();
  }

  private static final Ledger YEAR =
      Ledger.empty()
          .append(
              on("2024-02-20")
                  .plan(
                      plan(
                          item("1", "新建雨水泵站3座。", "区水务局", "区工商局", "区质监局"),
                          item("2", "开展广告整治。", "区质监局"),
                          item("3", "开展价格检查。", "市场监管局")))
                  .build(),
              on("2024-04-03").unit("区水务局").report(report(Q1, record(PUMPS, "建成1座。"))).build(),
              on("2024-04-09").unit("区水务湖泊局").report(report(Q1, record(PUMPS, "完成选址。"))).build(),
              on("2024-04-04")
                  .submission(Submission.builder().unit("区质监局").period(Q1).build())
                  .build(),
              on("2024-04-10")
                  .submission(Submission.builder().unit("区市场监管局").period(Q1).build())
                  .build());

  private static LedgerView view(String day) {
    return YEAR.asOf(day(day), REGISTER);
  }

  private static List<String> units(String day) {
    return Overview.of(view(day), PolicyFixtures.NEAR_DUE).units().stream()
        .map(w -> w.name() + " " + w.items() + "/" + w.led() + "/" + w.shared())
        .toList();
  }

  @Test
  void workload_countsMergedUnitsAsOneFromTheDateOn() {
    assertEquals(
        List.of("区水务局 1/1/0", "区工商局 1/0/1", "区质监局 2/1/1", "市场监管局 1/1/0"), units("2024-04-04"));
    assertEquals(List.of("区水务湖泊局 1/1/0", "区市场监管局 3/2/1"), units("2024-04-05"));
  }

  @Test
  void workload_tellsHowNamesWereUnderstood() {
    assertEquals(
        List.of(
            "区水务局 SUCCESSOR CERTAIN",
            "区工商局 SUCCESSOR CERTAIN",
            "区质监局 SUCCESSOR CERTAIN",
            "市场监管局 COMPLETED LIKELY"),
        Overview.of(view("2024-05-01"), PolicyFixtures.NEAR_DUE).renamed().stream()
            .map(r -> r.printed() + " " + r.method() + " " + r.confidence())
            .toList());
    StatusReport report =
        StatusReport.of(view("2024-05-01"), PolicyFixtures.NEAR_DUE, Optional.empty());
    String bulletin = Sheets.bulletin(report).text();
    assertTrue(bulletin.contains("区水务局    区水务湖泊局  " + Method.SUCCESSOR.chineseName()), bulletin);
    assertEquals(
        List.of("区市场监管局"), Reminders.of(report, 5).stream().map(Urging::unit).distinct().toList());
  }

  @Test
  void correction_ofTheSuccessor_holdsInPlaceOfWhatTheUnitToldBefore() {
    ItemFile file = view("2024-05-01").file(PUMPS).orElseThrow();
    assertEquals(2, file.progress().size());
    assertEquals(
        List.of("完成选址。"), file.latest().stream().map(p -> p.record().statement()).toList());
    assertEquals(
        List.of("区市场监管局"), view("2024-05-01").consolidated(PUMPS, Q1).orElseThrow().missing());
  }

  @Test
  void submissions_ofAUnitBeforeAndAfter_areOneFile() {
    List<SubmissionFile> files = view("2024-05-01").submissions();
    assertEquals(List.of("区市场监管局"), files.stream().map(SubmissionFile::unit).toList());
    assertEquals(2, files.get(0).versions().size());
    assertEquals(2, YEAR.asOf(day("2024-05-01")).submissions().size());
  }

  @Test
  void asOf_withoutARegister_keepsNamesAsPrinted() {
    assertEquals(
        List.of(), Overview.of(YEAR.asOf(day("2024-05-01")), PolicyFixtures.NEAR_DUE).renamed());
  }
}
