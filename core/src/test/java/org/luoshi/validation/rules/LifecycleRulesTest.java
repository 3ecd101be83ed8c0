package org.luoshi.validation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.diagnostic.Finding;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.plan.Frequency;
import org.luoshi.model.plan.Recurrence;
import org.luoshi.model.plan.ReportKind;
import org.luoshi.model.plan.ReportingRule;
import org.luoshi.model.plan.ReportingSchedule;
import org.luoshi.model.progress.Submission;
import org.luoshi.validation.Validator;

class LifecycleRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 10);
  private static final ReportingSchedule SCHEDULE =
      ReportingSchedule.builder()
          .addRules(
              ReportingRule.builder()
                  .addKinds(ReportKind.COMPLETION)
                  .recurrence(Recurrence.of(Frequency.QUARTERLY, 1, 10))
                  .build())
          .build();
  private static final Submission WHOLE =
      Submission.builder()
          .unit("区园林局")
          .period(ReportingPeriod.ofQuarter(2026, 1))
          .submittedOn(DAY)
          .signedOffBy("局长")
          .signedOffOn(DAY.minusDays(1))
          .acceptedOn(DAY.plusDays(3))
          .publishedOn(DAY.plusDays(10))
          .build();

  private static void check(Submission submission, String... expected) {
    List<Finding> findings =
        Validator.standard().validate(List.of(WHOLE, submission), SCHEDULE).findings();
    assertEquals(
        Stream.of(expected).toList(),
        findings.stream().map(f -> f.code() + " " + f.path()).toList(),
        findings::toString);
  }

  private static Submission.Builder whole() {
    return WHOLE.toBuilder();
  }

  @Test
  void submission_inOrder_isClean() {
    check(WHOLE);
    check(Submission.builder().unit("区水务局").period(WHOLE.period()).build());
    check(WHOLE.withPeriod(ReportingPeriod.ofMonths(2026, 1, 2)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void submission_late_isTold(int days) {
    check(WHOLE.withSubmittedOn(DAY.plusDays(days)), "LS-SUB-001 /1/submittedOn");
  }

  @Test
  void submission_unsigned_isTold() {
    check(whole().signedOffBy(Optional.empty()).build());
    Submission unsigned =
        Submission.builder().unit("区水务局").period(WHOLE.period()).submittedOn(DAY).build();
    check(unsigned, "LS-SUB-002 /1/signedOffBy");
    check(unsigned.withAcceptedOn(DAY), "LS-SUB-002 /1/signedOffBy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void submission_returned_needsReason(String reason) {
    check(WHOLE.withReturnedOn(DAY).withReturnReason("数据有误"));
    check(WHOLE.withReturnedOn(DAY), "LS-SUB-003 /1/returnReason");
    check(WHOLE.withReturnedOn(DAY).withReturnReason(reason), "LS-SUB-003 /1/returnReason");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30})
  void submission_outOfOrder_isTold(int days) {
    check(WHOLE.withSignedOffOn(DAY.plusDays(days)), "LS-SUB-004 /1/signedOffOn");
    check(WHOLE.withAcceptedOn(DAY.minusDays(days)), "LS-SUB-005 /1/acceptedOn");
    check(
        WHOLE.withAcceptedOn(DAY.plusDays(40)).withPublishedOn(DAY.plusDays(40 - days)),
        "LS-SUB-006 /1/publishedOn");
  }

  @ParameterizedTest
  @ValueSource(ints = {43, 100})
  void submission_publishedLate_isTold(int days) {
    check(WHOLE.withPublishedOn(DAY.plusDays(45)));
    check(WHOLE.withPublishedOn(DAY.plusDays(3 + days)), "LS-SUB-007 /1/publishedOn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-12-31", "2025-04-10"})
  void submission_beforePeriod_isTold(String day) {
    check(
        whole().submittedOn(LocalDate.parse(day)).signedOffOn(LocalDate.parse(day)).build(),
        "LS-SUB-008 /1/submittedOn");
  }
}
