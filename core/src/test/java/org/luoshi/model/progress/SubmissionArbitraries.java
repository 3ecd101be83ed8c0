package org.luoshi.model.progress;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.luoshi.model.ModelArbitraries;
import org.luoshi.model.plan.PlanArbitraries;

/** Arbitrary submissions, for the property tests of any module. */
public final class SubmissionArbitraries {

  private SubmissionArbitraries() {}

  /** Returns submissions whose days come in any order. */
  public static Arbitrary<Submission> submissions() {
    return Combinators.combine(
            ModelArbitraries.texts(),
            ModelArbitraries.reportingPeriods(),
            PlanArbitraries.dates().optional(),
            ModelArbitraries.texts().optional(),
            PlanArbitraries.dates().optional(),
            PlanArbitraries.dates().optional(),
            ModelArbitraries.texts().optional(),
            PlanArbitraries.dates().optional())
        .as(
            (unit, period, submitted, signer, signed, returned, reason, accepted) ->
                Submission.builder()
                    .unit(unit)
                    .period(period)
                    .submittedOn(submitted)
                    .signedOffBy(signer)
                    .signedOffOn(signed)
                    .returnedOn(returned)
                    .returnReason(reason)
                    .acceptedOn(accepted)
                    .publishedOn(accepted)
                    .build());
  }
}
