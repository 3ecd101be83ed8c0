package org.luoshi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;

/** The packages of the core and the only ways in which they may depend on each other. */
class ArchitectureTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(
              location -> location.contains("/core/") || location.contains("luoshi-core"))
          .importPackages("org.luoshi");

  private static final List<String> TEXT = List.of("text", "base");
  private static final List<String> MODEL = with(TEXT, "quantity", "model");
  private static final List<String> DOCUMENT =
      with(
          MODEL,
          "model.organization",
          "model.plan",
          "model.progress",
          "model.report",
          "model.document");
  private static final List<String> VALIDATION = with(DOCUMENT, "diagnostic", "source");

  /** What each package may depend on beside itself. */
  private static final Map<String, List<String>> ALLOWED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("base", List.of()),
              Map.entry("diagnostic", List.of("base")),
              Map.entry("text", List.of("base")),
              Map.entry("source", TEXT),
              Map.entry("quantity", TEXT),
              Map.entry("model", with(TEXT, "quantity")),
              Map.entry("model.organization", MODEL),
              Map.entry("model.plan", MODEL),
              Map.entry("model.progress", with(MODEL, "model.plan")),
              Map.entry("model.report", MODEL),
              Map.entry("model.document", DOCUMENT),
              Map.entry("schedule", with(MODEL, "model.plan")),
              Map.entry("ledger", with(DOCUMENT, "schedule", "comparison")),
              Map.entry("io", with(DOCUMENT, "diagnostic", "source")),
              Map.entry("comparison", DOCUMENT),
              Map.entry("audit", with(VALIDATION, "comparison")),
              Map.entry("trace", with(DOCUMENT, "comparison")),
              Map.entry("validation", VALIDATION),
              Map.entry("validation.rules", with(VALIDATION, "validation")),
              Map.entry("validation.declared", with(VALIDATION, "validation", "io"))));

  private static List<String> with(List<String> names, String... more) {
    List<String> all = new ArrayList<>(names);
    all.addAll(List.of(more));
    return all;
  }

  @Test
  void packages_ofCore_areThoseThatHaveArrows() {
    TreeSet<String> packages = new TreeSet<>();
    CORE.forEach(c -> packages.add(c.getPackageName().substring("org.luoshi.".length())));
    assertEquals(new TreeSet<>(ALLOWED.keySet()), packages);
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching("org.luoshi.(**)").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void packages_dependOnWhatTheyMay() {
    ALLOWED.forEach(
        (name, others) -> {
          List<String> allowed =
              new ArrayList<>(List.of("java..", "org.slf4j..", "org.immutables.value.."));
          with(others, name).forEach(other -> allowed.add("org.luoshi." + other));
          classes()
              .that()
              .resideInAPackage("org.luoshi." + name)
              .should()
              .onlyDependOnClassesThat()
              .resideInAnyPackage(allowed.toArray(String[]::new))
              .check(CORE);
        });
  }

  @Test
  void immutablesAnnotations_areNotSeenAtRunTime() {
    for (Class<?> annotation :
        List.of(Value.Immutable.class, Value.Check.class, Value.Style.class, Value.Lazy.class)) {
      Retention retention = annotation.getAnnotation(Retention.class);
      assertNotEquals(
          RetentionPolicy.RUNTIME, retention == null ? RetentionPolicy.CLASS : retention.value());
    }
  }
}
