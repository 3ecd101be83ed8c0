package org.luoshi.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every form of claim, as invented sentences have it. */
class FindersTest {

  /**
   * Audits one sentence a line: what it says, then the claims of one kind, each told by verdict,
   * formula, result and printed number.
   */
  @ParameterizedTest
  @CsvFileSource(resources = "sentences.csv", delimiter = '|')
  void sentence_givesItsClaims(String kind, String text, String expected) {
    List<Claim> claims = Audits.of(ClaimKind.parse(kind.strip()), text.strip());
    assertEquals(expected == null ? "" : expected.strip(), told(claims));
  }

  /** Audits sentences that are right, of many forms: none of their claims may be called wrong. */
  @ParameterizedTest
  @CsvFileSource(resources = "true.txt", delimiter = '|')
  void trueSentence_raisesNoAlarm(String text) {
    List<Claim> claims = Audits.of(text);
    assertEquals(
        "", told(claims.stream().filter(c -> c.verdict() == Verdict.INCONSISTENT).toList()));
  }

  private static String told(List<Claim> claims) {
    return claims.stream()
        .map(
            c ->
                c.verdict().label()
                    + " "
                    + c.formula()
                    + c.recomputed().map(r -> " → " + r.toPlainString()).orElse("")
                    + c.claimed().map(r -> " : " + r.toPlainString()).orElse("")
                    + c.unit())
        .collect(Collectors.joining("; "));
  }
}
