package org.luoshi.validation.declared;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.luoshi.validation.declared.RuleFiles.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.ReadResult;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.validation.DocumentArbitraries;
import org.luoshi.validation.Pointers;
import org.luoshi.validation.RuleSet;
import org.luoshi.validation.Validator;

class RuleSetBinderPropertyTest {

  private static final RuleSet EVERY_PATH = everyPath();
  private static final List<String> WORDS =
      List.of(
          "schemaVersion",
          "1.0",
          "kind",
          "RuleSet",
          "coordinate",
          "a:b:1",
          "rules",
          "code",
          "JW-A-001",
          "on",
          "ResponsibilityItem",
          "check",
          "required",
          "deadline",
          "if",
          "then",
          "matches",
          "path",
          "pattern",
          "*",
          "[",
          "count",
          "equal",
          "assignments.unit",
          "message",
          "severity",
          "INFO",
          "category",
          "STYLE");

  @Provide
  Arbitrary<Object> trees() {
    Arbitrary<Object> leaf =
        Arbitraries.oneOf(
            Arbitraries.of(WORDS).map(w -> w),
            Arbitraries.strings().ofMaxLength(5).map(s -> s),
            Arbitraries.integers().map(i -> i),
            Arbitraries.of(true, false).map(b -> b));
    return Arbitraries.recursive(
        () -> leaf,
        inner ->
            Arbitraries.oneOf(
                inner.list().ofMaxSize(4).map(l -> l),
                Arbitraries.maps(Arbitraries.of(WORDS), inner).ofMaxSize(8).map(m -> m)),
        0,
        4);
  }

  @Property(tries = 1_000)
  void bind_anyTree_givesFindingsAndNeverThrows(@ForAll("trees") Object tree) {
    ReadResult<RuleSet> result = RuleSetBinder.bind(tree);
    assertEquals(RuleSetBinder.bind(tree).findings(), result.findings());
    result.findings().forEach(f -> assertFalse(f.message(Locale.CHINESE).contains("{0}")));
    assertFalse(ProfileBinder.bind(tree).isClean());
  }

  @Provide
  Arbitrary<GovernmentDocument> documents() {
    return DocumentArbitraries.documents();
  }

  /** Asks of every value that any path of up to three steps reaches that it be something else. */
  private static RuleSet everyPath() {
    List<Object> rules = new ArrayList<>();
    for (Class<?> type : TypeShape.visited().toList()) {
      for (String path : paths(TypeShape.of(type), 3)) {
        Object check = object("matches", object("path", path, "pattern", "[0]"));
        Map<String, Object> rule = RuleFiles.rule(type.getSimpleName(), check);
        rule.put(
            "code",
            String.format("JW-%s-%03d", "P".repeat(1 + rules.size() / 999), rules.size() % 999));
        rules.add(rule);
      }
    }
    return RuleSetBinder.bind(RuleFiles.file(rules.toArray())).orElseThrow();
  }

  private static List<String> paths(TypeShape shape, int depth) {
    List<String> paths = new ArrayList<>();
    for (String name : shape.names()) {
      Class<?> type = shape.accessor(name).orElseThrow().type();
      if (TypeShape.isSingle(type)) {
        paths.add(name);
      }
      if (TypeShape.isOpen(type) && depth > 1) {
        paths(TypeShape.of(type), depth - 1).forEach(rest -> paths.add(name + "." + rest));
      }
    }
    return paths;
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void findings_ofEveryPath_pointAtMembersOfTheDocument(
      @ForAll("documents") GovernmentDocument document) {
    List<Finding> findings = Validator.of(EVERY_PATH).validate(document).findings();
    for (Finding finding : findings) {
      assertNotEquals("LS-RULE-001", finding.code(), finding::toString);
      assertDoesNotThrow(() -> Pointers.resolve(document, finding.path()), finding::toString);
    }
    assertFalse(findings.isEmpty());
  }
}
