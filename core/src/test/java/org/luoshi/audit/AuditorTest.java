package org.luoshi.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.Severity;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.model.Statement;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.Notice;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Span;

class AuditorTest {

  private static List<Claim> ofKind(ClaimKind kind, List<Claim> claims) {
    return claims.stream().filter(c -> c.kind() == kind).toList();
  }

  private static Finding finding(String text) {
    return Audits.of(text).stream().flatMap(c -> c.finding().stream()).findFirst().orElseThrow();
  }

  @Test
  void inconsistentClaims_areFindingsOfTheirKind() {
    assertEquals("LS-AUDIT-001", finding("立案120起,同比96起上升15%。").code());
    assertEquals("LS-AUDIT-002", finding("就业5200人,完成年度目标5000人的108%。").code());
    assertEquals("LS-AUDIT-003", finding("发放低保金12万元、救助金3万元,合计18万元。").code());
    assertEquals("LS-AUDIT-004", finding("向250人发放补助50万元,人均2500元。").code());
    assertEquals("LS-AUDIT-005", finding("健全县、乡、村四级网络。").code());
    assertEquals("LS-AUDIT-007", finding("甲村增长7%,乙村增长9%,甲村增长高于乙村增长。").code());
    assertEquals("LS-AUDIT-008", finding("查处案件58起,其中毒品案件63起。").code());
    assertEquals("LS-AUDIT-009", finding("在全市13个区县中排名第15。").code());
  }

  @Test
  void audit_targetOfNone_isNoBaseOfARate() {
    List<Claim> claims = Audits.ofYear("新增困难群众0名。", "新增就业2人,就业率7%。");
    assertEquals(List.of(), claims.stream().filter(c -> c.finding().isPresent()).toList());
  }

  @Test
  void audit_placeBeforeARate_isNoValueThatGrew() {
    List<Claim> claims = Audits.of("产值增幅列全省第7位;投资增长8.1%。");
    assertTrue(claims.stream().noneMatch(c -> c.kind() == ClaimKind.GROWTH_RATE));
  }

  @Test
  void audit_ratesOfWholeAndParts_eachHaveABaseOfTheirOwn() {
    String told = "达标项目32个,计划完成率57.1%,其中工业项目13个,计划完成率46.1%;城建项目23个,计划完成率76%。";
    assertTrue(Audits.of(told).stream().allMatch(c -> c.finding().isEmpty()));
    assertEquals("LS-AUDIT-002", finding("共13个项目,已开工10个,开工率70%。").code());
  }

  @Test
  void finding_tellsPlaceFormulaAndNumbers() {
    Finding finding = finding("立案120起,同比96起上升15%。");
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals("/statements/0/text", finding.path());
    assertEquals(
        "/statements/0/text:增长幅度与所列数字不符:(120 - 96) / 96 * 100 得 25%,文中为 15%",
        finding.message(Locale.CHINESE));
  }

  @Test
  void evidence_hasItsPlaceInTheSource() {
    String line = "立案120起,同比96起上升15%。";
    SourceDocument source = SourceDocument.ofText("n.txt", "通报\n\n  " + line);
    Notice notice =
        Notice.builder()
            .metadata(DocumentMetadata.builder().build())
            .addStatements(
                Statement.builder().text(line).span(Span.of(4, 6 + line.length())).build())
            .build();
    Claim claim = Auditor.standard().audit(notice, source).get(0);
    assertEquals("L3", claim.item());
    SourceLocation place = claim.evidence().get(0).location().orElseThrow();
    assertEquals("立案120起,同比96起上升15%", place.quote());
    assertEquals(3, place.line());
    assertEquals(6, place.start());
  }

  @Test
  void evidence_ofARepairedText_isThePlaceOfTheWhole() {
    SourceDocument source = SourceDocument.ofText("n.txt", "立?120起,同比96起上升15%。");
    Notice notice =
        Notice.builder()
            .metadata(DocumentMetadata.builder().build())
            .addStatements(
                Statement.builder().text("立案120起,同比96起上升15%。").span(Span.of(0, 18)).build())
            .build();
    Claim claim = Auditor.standard().audit(notice, source).get(0);
    assertEquals(0, claim.evidence().get(0).location().orElseThrow().start());
    assertEquals(18, claim.evidence().get(0).location().orElseThrow().end());
  }

  @Test
  void evidence_beyondTheSource_hasNoPlace() {
    Notice notice =
        Notice.builder()
            .metadata(DocumentMetadata.builder().build())
            .addStatements(
                Statement.builder().text("立案120起,同比96起上升15%。").span(Span.of(0, 18)).build())
            .build();
    Claim claim = Auditor.standard().audit(notice, SourceDocument.ofText("other.txt", "短")).get(0);
    assertEquals(Optional.empty(), claim.evidence().get(0).location());
  }

  @Test
  void items_areNamedByNumberAndPart() {
    List<Claim> claims = Audits.ofYear("推动古镇42项建设项目收尾。", "项目库中项目开工31项,完成9项,开工率为95.2%。");
    Claim claim = ofKind(ClaimKind.PERCENT_OF_TARGET, claims).get(0);
    assertEquals("1T/1C", claim.item());
    assertEquals("(31 + 9) / 42 * 100", claim.formula());
    assertEquals(Verdict.CONSISTENT, claim.verdict());
  }

  @Test
  void divisions_toldDifferently_contradict() {
    List<Claim> claims =
        Auditor.standard()
            .audit(
                Audits.report(
                    12,
                    "开展培训。",
                    "对全区14个街道的志愿者进行培训。",
                    "推进改革。",
                    "全区13条街道共200名人员定岗。",
                    "建设中心。",
                    "全区14个街道均建成服务中心。"));
    Claim claim = ofKind(ClaimKind.CROSS_CHECK, claims).get(0);
    assertEquals("1C/2C", claim.item());
    assertEquals("14 = 13", claim.formula());
    assertEquals(Verdict.INCONSISTENT, claim.verdict());
  }

  @Test
  void divisions_ofAPart_areNotCompared() {
    assertEquals(
        List.of(),
        Auditor.standard()
            .audit(Audits.report(12, "开展培训。", "对全区14个街道进行培训。", "推进改革。", "选取3个街道试点。")));
  }

  @Test
  void admission_againstHeadline_contradicts() {
    List<Claim> claims = Audits.of("全年完成地区生产总值320亿元,增长8%。同时,地区生产总值增幅未达到8%的预期目标。");
    Claim claim = ofKind(ClaimKind.CROSS_CHECK, claims).get(0);
    assertEquals("8 < 8", claim.formula());
    assertEquals(Verdict.INCONSISTENT, claim.verdict());
  }

  @Test
  void admission_thatFitsItsHeadline_agrees() {
    List<Claim> claims = Audits.of("全年完成地区生产总值320亿元,增长7.2%。同时,地区生产总值增幅未达到8%的预期目标。");
    assertEquals(Verdict.CONSISTENT, ofKind(ClaimKind.CROSS_CHECK, claims).get(0).verdict());
  }

  @Test
  void schedule_isThatOfTheReportedMonths() {
    List<Claim> claims =
        Auditor.standard().audit(Audits.report(9, "收入增长5%。", "完成收入8亿元,为年初预算的80%,超序时进度5个百分点。"));
    Claim claim = ofKind(ClaimKind.CROSS_CHECK, claims).get(0);
    assertEquals("80 - 9 / 12 * 100", claim.formula());
    assertEquals(Verdict.CONSISTENT, claim.verdict());
  }

  @Test
  void documentWithoutFigures_hasNoClaims() {
    assertTrue(Audits.of("认真落实各项工作,成效明显。").isEmpty());
    assertTrue(Audits.of("").isEmpty());
  }

  @Test
  @Timeout(30)
  void audit_veryManyHeadlinesAndAdmissions_areComparedInTime() {
    String signs = "山水云林风石竹松梅兰菊荷桂柳桃李杏枫桐柏";
    StringBuilder text = new StringBuilder();
    for (String said : List.of("改造已全部完成。", "改造尚未完成。")) {
      for (int i = 0; i < 60_000; i++) {
        for (int sign = i, place = 0; place < 4; sign /= 20, place++) {
          text.append(signs.charAt(sign % 20));
        }
        text.append(said);
      }
    }
    assertFalse(Audits.of(text.toString()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"实现产值5亿元,", "同比增长6%、"})
  @Timeout(30)
  void audit_veryManyFiguresInOneLine_areLookedAtInTime(String figure) {
    List<Claim> claims = Audits.of(figure.repeat(150_000));
    assertTrue(claims.stream().noneMatch(claim -> claim.verdict() == Verdict.INCONSISTENT));
  }
}
