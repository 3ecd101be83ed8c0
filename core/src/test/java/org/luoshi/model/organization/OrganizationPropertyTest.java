package org.luoshi.model.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.luoshi.model.organization.Resolution.Confidence;
import org.luoshi.model.organization.Resolution.Method;

class OrganizationPropertyTest {

  @Provide
  Arbitrary<OrganizationRegister> registers() {
    return OrganizationArbitraries.registers();
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return OrganizationArbitraries.dates();
  }

  @Provide
  Arbitrary<String> names() {
    return OrganizationArbitraries.names();
  }

  @Property
  void resolve_whatIsFound_isInForceOnTheDay(
      @ForAll("registers") OrganizationRegister register,
      @ForAll("names") String name,
      @ForAll("dates") LocalDate date) {
    Resolution resolution = register.resolve(name, date);
    resolution
        .organization()
        .ifPresent(
            found -> {
              Resolution again = register.resolve(found.name(), date);
              assertEquals(Method.EXACT, again.method());
              assertEquals(Confidence.CERTAIN, again.confidence());
              assertEquals(found, again.organization().orElseThrow());
            });
  }

  @Property
  void resolve_nothingFound_hasNoConfidence(
      @ForAll("registers") OrganizationRegister register,
      @ForAll("names") String name,
      @ForAll("dates") LocalDate date) {
    Resolution resolution = register.resolve(name, date);
    assertEquals(resolution.organization().isEmpty(), resolution.confidence() == Confidence.NONE);
    assertTrue(resolution.method() != Method.UNKNOWN || register.find(name).isEmpty());
  }

  @Property
  void resolve_ofAnything_neverThrows(
      @ForAll("registers") OrganizationRegister register,
      @ForAll String name,
      @ForAll("dates") LocalDate date) {
    assertEquals(name, register.resolve(name, date).printed());
  }

  @Property
  void toBuilder_build_isTheSame(@ForAll("registers") OrganizationRegister register) {
    assertEquals(register, register.toBuilder().build());
    assertEquals(register.hashCode(), register.toBuilder().build().hashCode());
  }
}
