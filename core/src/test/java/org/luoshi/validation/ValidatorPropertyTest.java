package org.luoshi.validation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.organization.OrganizationRegister;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Span;

class ValidatorPropertyTest {

  private static final Validator VALIDATOR =
      Validator.standard().withRegister(OrganizationRegister.builder().build());
  private static final SourceDocument SOURCE =
      SourceDocument.ofText("plan.txt", "𠮷建设绿道\n".repeat(20_000));

  @Provide
  Arbitrary<GovernmentDocument> documents() {
    return DocumentArbitraries.documents();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void validate_anyDocument_failsNoRuleAndPointsAtMembers(
      @ForAll("documents") GovernmentDocument document) {
    for (Finding finding : VALIDATOR.validate(document, SOURCE).findings()) {
      assertTrue(!finding.code().equals(RuleFindings.FAILED.code()), finding::toString);
      assertDoesNotThrow(() -> Pointers.resolve(document, finding.path()), finding::toString);
      assertTrue(!finding.message(Locale.CHINESE).contains("{"), finding::toString);
      assertTrue(!finding.message(Locale.ENGLISH).contains("{"), finding::toString);
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void validate_twice_isTheSameInTheOrderOfTheSource(
      @ForAll("documents") GovernmentDocument document) {
    ValidationReport report = VALIDATOR.validate(document, SOURCE);
    assertEquals(report, VALIDATOR.validate(document, SOURCE));
    List<Integer> starts =
        report.findings().stream()
            .flatMap(f -> f.location().stream())
            .map(SourceLocation::start)
            .toList();
    assertEquals(starts.stream().sorted().toList(), starts);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void walk_anyDocument_visitsEachValueOnceWhereItsPointerPoints(
      @ForAll("documents") GovernmentDocument document) {
    Set<String> seen = new HashSet<>();
    new ModelWalker(
            new ModelWalker.Visitor() {
              @Override
              public <T> ModelWalker.Stop<T> stop(Class<T> type) {
                assertTrue(
                    ModelWalker.TYPES.contains(type) || ModelWalker.VIEWS.contains(type),
                    type::getName);
                return new ModelWalker.Stop<>() {
                  @Override
                  public boolean isIdle() {
                    return false;
                  }

                  @Override
                  public void visit(T value, Pointer at, Optional<Span> place) {
                    assertTrue(seen.add(type.getSimpleName() + at), at::toString);
                    assertEquals(pointed(document, at), inDocument(value));
                  }
                };
              }
            })
        .walk(document);
  }

  private static Object inDocument(Object value) {
    if (value instanceof Passage passage) {
      return passage.text();
    }
    if (value instanceof ReportedItem reported) {
      return reported.record();
    }
    if (value instanceof ScannedItem scanned) {
      return scanned.item();
    }
    if (value instanceof ScannedList scanned) {
      return scanned.list();
    }
    if (value instanceof ScannedRecord scanned) {
      return scanned.record();
    }
    if (value instanceof ScannedDocument scanned) {
      return scanned.document();
    }
    return value instanceof UnitNames units ? units.document() : value;
  }

  private static Object pointed(GovernmentDocument document, Pointer at) {
    Object found =
        assertDoesNotThrow(() -> Pointers.resolve(document, at.toString()), at::toString);
    return found instanceof Optional<?> optional ? optional.orElseThrow() : found;
  }
}
