package org.luoshi.model.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.luoshi.model.ReportingPeriod;

class SubmissionPropertyTest {

  @Provide
  Arbitrary<Submission> submissions() {
    return SubmissionArbitraries.submissions();
  }

  @Property
  void toBuilder_build_isTheSame(@ForAll("submissions") Submission submission) {
    assertEquals(submission, submission.toBuilder().build());
  }

  @Example
  void build_blankUnit_isRefused() {
    Submission.Builder builder =
        Submission.builder().unit(" ").period(ReportingPeriod.ofYear(2020));
    assertThrows(IllegalArgumentException.class, builder::build);
  }
}
