package org.luoshi.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luoshi.validation.rules.ItemRules;

class RuleSetsTest {

  private static final RuleSetCoordinate OLD = RuleSetCoordinate.parse("cn.jiangwan:tasks:2025");
  private static final RuleSetCoordinate NEW = RuleSetCoordinate.parse("cn.jiangwan:tasks:2026");
  private static final RuleSet FIRST =
      RuleSet.builder().coordinate(OLD).validTo(LocalDate.of(2026, 1, 31)).successor(NEW).build();
  private static final RuleSet SECOND =
      RuleSet.builder().coordinate(NEW).validFrom(LocalDate.of(2026, 1, 1)).build();
  private static final RuleSets BOTH = RuleSets.installed().with(FIRST).with(SECOND);

  @TempDir Path folder;

  /** A rule set of another jar. */
  public static final class Provided implements RuleSetProvider {

    /** Creates it for the service loader. */
    public Provided() {}

    @Override
    public RuleSet ruleSet() {
      return SECOND.toBuilder().addRules(ItemRules.NO_UNITS).build();
    }
  }

  private static Optional<String> validOn(String day) {
    return BOTH.findValidOn("cn.jiangwan", "tasks", LocalDate.parse(day))
        .map(set -> set.coordinate().version());
  }

  @Test
  void installed_standardRules_areThere() {
    RuleSetCoordinate standard = RuleSetCoordinate.parse("org.luoshi:standard:2026.1");
    assertTrue(RuleSets.installed().find(standard).isPresent());
    assertEquals(List.of(standard), Validator.standard().ruleSets());
  }

  @Test
  void installed_providerOfAnotherJar_joins() throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(RuleSetProvider.class.getName()), Provided.class.getName() + "\n");
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      RuleSets all = RuleSets.installed(loader);
      assertEquals(ItemRules.NO_UNITS, all.find(NEW).orElseThrow().rules().get(0));
      assertTrue(all.all().size() > RuleSets.installed().all().size());
    }
  }

  @Test
  void findValidOn_day_givesTheEditionOfThatDayAndOfSeveralTheLast() {
    assertEquals(Optional.of("2025"), validOn("2025-12-31"));
    assertEquals(Optional.of("2026"), validOn("2026-01-01"));
    assertEquals(Optional.of("2026"), validOn("2026-02-01"));
    assertEquals(
        Optional.empty(),
        RuleSets.installed().findValidOn("cn.jiangwan", "tasks", LocalDate.EPOCH));
  }

  @Test
  void isValidOn_firstAndLastDay_areIncluded() {
    assertTrue(FIRST.isValidOn(LocalDate.of(2026, 1, 31)));
    assertFalse(FIRST.isValidOn(LocalDate.of(2026, 2, 1)));
    assertTrue(SECOND.isValidOn(LocalDate.of(2026, 1, 1)));
    assertFalse(SECOND.isValidOn(LocalDate.of(2025, 12, 31)));
  }

  @Test
  void successor_ofOldEdition_isTheNewWhereItIsKnown() {
    assertEquals(Optional.of(SECOND), BOTH.successor(FIRST));
    assertEquals(Optional.empty(), BOTH.successor(SECOND));
    assertEquals(Optional.empty(), RuleSets.installed().successor(FIRST));
    assertFalse(BOTH.current().contains(FIRST));
    assertTrue(BOTH.current().contains(SECOND));
    assertTrue(RuleSets.installed().with(FIRST).current().contains(FIRST));
  }

  @Test
  void with_sameCoordinate_throws() {
    assertThrows(IllegalArgumentException.class, () -> BOTH.with(FIRST));
  }

  @Test
  void validator_ofSeveralSets_runsAllAndNamesThem() {
    RuleSet own = SECOND.toBuilder().addRules(ItemRules.UNIT_REPEATED).build();
    Validator validator = Validator.of(FIRST, own);
    assertEquals(List.of(OLD, NEW), validator.validate(Fixtures.notice("")).ruleSets());
    assertEquals(
        List.of(ItemRules.UNIT_REPEATED.kind()), validator.validate(Fixtures.notice("")).rules());
    assertThrows(IllegalArgumentException.class, () -> Validator.standard().with(own));
  }
}
