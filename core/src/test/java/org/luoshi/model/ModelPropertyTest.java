package org.luoshi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ModelPropertyTest {

  @Provide
  Arbitrary<DivisionCode> divisions() {
    return ModelArbitraries.divisionCodes();
  }

  @Provide
  Arbitrary<OrganizationCode> organizations() {
    return ModelArbitraries.organizationCodes();
  }

  @Provide
  Arbitrary<UnifiedSocialCreditCode> unified() {
    return ModelArbitraries.unifiedSocialCreditCodes();
  }

  @Provide
  Arbitrary<ReportingPeriod> periods() {
    return ModelArbitraries.reportingPeriods();
  }

  @Provide
  Arbitrary<Target> targets() {
    return ModelArbitraries.targets();
  }

  @Provide
  Arbitrary<Measurement> measurements() {
    return ModelArbitraries.measurements();
  }

  @Provide
  Arbitrary<String> codeLike() {
    return Arbitraries.strings()
        .numeric()
        .withCharRange('A', 'Z')
        .withChars("-/x0")
        .ofMaxLength(20);
  }

  @Property
  void parse_ofToString_isTheSame(
      @ForAll("divisions") DivisionCode division,
      @ForAll("organizations") OrganizationCode organization,
      @ForAll("unified") UnifiedSocialCreditCode code,
      @ForAll("periods") ReportingPeriod period) {
    assertEquals(division, DivisionCode.parse(division.toString()));
    assertEquals(organization, OrganizationCode.parse(organization.toString()));
    assertEquals(code, UnifiedSocialCreditCode.parse(code.toString()));
    assertEquals(period, ReportingPeriod.parse(period.toString()));
  }

  @Property
  void parse_ofAnything_readsOrRefuses(@ForAll String any, @ForAll("codeLike") String code) {
    for (String text : new String[] {any, code}) {
      readsOrRefuses(DivisionCode::parse, text);
      readsOrRefuses(OrganizationCode::parse, text);
      readsOrRefuses(UnifiedSocialCreditCode::parse, text);
      readsOrRefuses(ReportingPeriod::parse, text);
    }
  }

  private static <T> void readsOrRefuses(Function<String, T> parse, String text) {
    try {
      T value = parse.apply(text);
      assertEquals(value, parse.apply(value.toString()));
    } catch (IllegalArgumentException e) {
      assertTrue(e.getClass() == IllegalArgumentException.class, e::toString);
    }
  }

  @Property
  void expectedCheckDigit_putInPlace_makesTheCodeValid(
      @ForAll("organizations") OrganizationCode organization,
      @ForAll("unified") UnifiedSocialCreditCode code) {
    assertTrue(
        OrganizationCode.of(
                organization.value().substring(0, 8) + organization.expectedCheckDigit())
            .hasValidCheckDigit());
    assertTrue(
        UnifiedSocialCreditCode.of(code.value().substring(0, 17) + code.expectedCheckDigit())
            .hasValidCheckDigit());
  }

  @Property
  void compareTo_isTotalAndConsistentWithEquals(
      @ForAll("periods") ReportingPeriod a,
      @ForAll("periods") ReportingPeriod b,
      @ForAll("periods") ReportingPeriod c) {
    assertEquals(a.equals(b), a.compareTo(b) == 0);
    assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
    assertTrue(a.compareTo(b) > 0 || b.compareTo(c) > 0 || a.compareTo(c) <= 0);
  }

  @Property
  void contains_theDaysAround_areOutside(@ForAll("periods") ReportingPeriod period) {
    assertTrue(period.contains(period.firstDay()) && period.contains(period.lastDay()));
    assertTrue(
        !period.contains(period.firstDay().minusDays(1))
            && !period.contains(period.lastDay().plusDays(1)));
  }

  @Property
  void province_ofACity_isThatOfItsCounties(@ForAll("divisions") DivisionCode division) {
    assertEquals(Tier.PROVINCE, division.province().level());
    division.city().ifPresent(city -> assertEquals(division.province(), city.province()));
  }

  @Property
  void toBuilder_build_isTheSame(
      @ForAll("targets") Target target, @ForAll("measurements") Measurement measurement) {
    assertEquals(target, target.toBuilder().build());
    assertEquals(measurement, measurement.toBuilder().build());
  }
}
