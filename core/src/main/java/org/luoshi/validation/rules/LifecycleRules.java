package org.luoshi.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.progress.Submission;
import org.luoshi.validation.DueSubmission;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Rule;

/**
 * The rules on what units hand in and what becomes of it (报送流程规则).
 *
 * @since 0.1.0
 */
public final class LifecycleRules {

  /** A submission is in time (按时报送). */
  public static final Rule<DueSubmission> LATE =
      Rule.of(
          new FindingKind("LS-SUB-001", Severity.WARNING, Category.VALIDITY),
          DueSubmission.class,
          LifecycleRules::late);

  /** A submission is signed off (报送须经审定). */
  public static final Rule<Submission> UNSIGNED =
      rule("LS-SUB-002", Category.COMPLETENESS, LifecycleRules::unsigned);

  /** A submission that was sent back has a reason (退回须有原因). */
  public static final Rule<Submission> RETURNED_WITHOUT_REASON =
      rule("LS-SUB-003", Category.COMPLETENESS, LifecycleRules::returnedWithoutReason);

  /** A submission is signed off before it is handed in (先审定后报送). */
  public static final Rule<Submission> SIGNED_AFTER_SUBMITTED =
      rule(
          "LS-SUB-004",
          Category.CONSISTENCY,
          (s, i) -> order(s.signedOffOn(), s.submittedOn(), "/signedOffOn", s, i));

  /** A submission is accepted after it is handed in (先报送后通过). */
  public static final Rule<Submission> ACCEPTED_BEFORE_SUBMITTED =
      rule(
          "LS-SUB-005",
          Category.CONSISTENCY,
          (s, i) -> order(s.submittedOn(), s.acceptedOn(), "/acceptedOn", s, i));

  /** A submission is published after it is accepted (先通过后公开). */
  public static final Rule<Submission> PUBLISHED_BEFORE_ACCEPTED =
      rule(
          "LS-SUB-006",
          Category.CONSISTENCY,
          (s, i) -> order(s.acceptedOn(), s.publishedOn(), "/publishedOn", s, i));

  /** A submission is published within twenty working days (及时公开). */
  public static final Rule<Submission> PUBLISHED_LATE =
      rule("LS-SUB-007", Category.VALIDITY, LifecycleRules::publishedLate);

  /** A submission is not older than its period (报送不早于报告期). */
  public static final Rule<Submission> BEFORE_PERIOD =
      rule("LS-SUB-008", Category.CONSISTENCY, LifecycleRules::beforePeriod);

  private LifecycleRules() {}

  /** Returns all rules, by code. */
  public static List<Rule<?>> all() {
    return List.of(
        LATE,
        UNSIGNED,
        RETURNED_WITHOUT_REASON,
        SIGNED_AFTER_SUBMITTED,
        ACCEPTED_BEFORE_SUBMITTED,
        PUBLISHED_BEFORE_ACCEPTED,
        PUBLISHED_LATE,
        BEFORE_PERIOD);
  }

  private static Rule<Submission> rule(
      String code, Category category, Rule.Check<Submission> check) {
    return Rule.of(new FindingKind(code, Severity.WARNING, category), Submission.class, check);
  }

  private static void late(DueSubmission due, Inspection inspection) {
    Submission submission = due.submission();
    submission
        .submittedOn()
        .filter(day -> day.isAfter(due.due().lastDay()))
        .ifPresent(
            day -> inspection.found("/submittedOn", submission.unit(), day, due.due().lastDay()));
  }

  private static void unsigned(Submission submission, Inspection inspection) {
    if (submission.submittedOn().isPresent()
        && submission.signedOffBy().isEmpty()
        && submission.signedOffOn().isEmpty()) {
      inspection.found("/signedOffBy", submission.unit());
    }
  }

  private static void returnedWithoutReason(Submission submission, Inspection inspection) {
    if (submission.returnedOn().isPresent()
        && Texts.isBlank(submission.returnReason().orElse(""))) {
      inspection.found("/returnReason", submission.unit());
    }
  }

  private static void order(
      Optional<LocalDate> earlier,
      Optional<LocalDate> later,
      String at,
      Submission submission,
      Inspection inspection) {
    if (earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get())) {
      inspection.found(at, submission.unit(), earlier.get(), later.get());
    }
  }

  private static void publishedLate(Submission submission, Inspection inspection) {
    Optional<LocalDate> made = submission.acceptedOn().or(submission::submittedOn);
    Optional<LocalDate> published = submission.publishedOn();
    if (made.isPresent() && published.isPresent() && Fields.isLate(made.get(), published.get())) {
      inspection.found("/publishedOn", submission.unit(), published.get(), made.get());
    }
  }

  private static void beforePeriod(Submission submission, Inspection inspection) {
    submission
        .submittedOn()
        .filter(day -> day.isBefore(submission.period().firstDay()))
        .ifPresent(
            day -> inspection.found("/submittedOn", submission.unit(), day, submission.period()));
  }
}
