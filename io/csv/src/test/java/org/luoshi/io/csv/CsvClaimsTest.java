package org.luoshi.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.audit.Claim;
import org.luoshi.audit.ClaimBasis;
import org.luoshi.audit.ClaimKind;
import org.luoshi.audit.Evidence;
import org.luoshi.audit.Reason;
import org.luoshi.audit.Verdict;

class CsvClaimsTest {

  private static Claim.Builder claim() {
    return Claim.builder()
        .item("7C")
        .kind(ClaimKind.GROWTH_RATE)
        .verdict(Verdict.INCONSISTENT)
        .reason(Reason.DIFFERS)
        .basis(ClaimBasis.EXPLICIT)
        .formula("(120 - 96) / 96 * 100")
        .addEvidence(
            new Evidence("进展.txt", "120起,同比96起上升15%", "/records/6/statement", Optional.empty()))
        .recomputed(new BigDecimal("25"))
        .claimed(new BigDecimal("15"))
        .tolerance(new BigDecimal("0.5"))
        .unit("%");
  }

  @Test
  void claim_isARow() {
    assertEquals(
        String.join(",", CsvClaims.COLUMNS)
            + "\n"
            + "C001,7C,growth-rate,inconsistent,\"120起,同比96起上升15%\",(120 - 96) / 96 * 100,"
            + "25,15,0.5,%,explicit,\"复算为 25%,文中为 15%,相差超过末位舍入\"\n",
        CsvClaims.writeString(List.of(claim().build())));
  }

  @Test
  void claim_withSeveralPlacesAndWithoutNumbers_leavesCellsEmpty() {
    Claim open =
        claim()
            .verdict(Verdict.NOT_DECIDABLE)
            .reason(Reason.NO_BASE)
            .recomputed(Optional.empty())
            .tolerance(Optional.empty())
            .addEvidence(new Evidence("进展.txt", "=1+1", "/records/7/statement", Optional.empty()))
            .build();
    String row = CsvClaims.writeString(List.of(open)).lines().skip(1).findFirst().orElseThrow();
    assertEquals(
        "C001,7C,growth-rate,not-decidable,\"120起,同比96起上升15% … =1+1\","
            + "(120 - 96) / 96 * 100,,15,,%,explicit,文中没有计算 15% 所用的基数",
        row);
  }

  @Test
  void words_ofAnotherDocument_areToldWithItsName() {
    Claim claim =
        claim()
            .addEvidence(new Evidence("年报.txt", "增长15%", "/records/7/statement", Optional.empty()))
            .build();
    String row = CsvClaims.writeString(List.of(claim)).lines().skip(1).findFirst().orElseThrow();
    assertTrue(row.contains("\"进展.txt:120起,同比96起上升15% … 增长15%\""), row);
  }
}
