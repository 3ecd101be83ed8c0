package org.luoshi.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.source.SourceDocument;

/**
 * A document with everything that was found in it (检查结果): by reading, by rules and by whoever else
 * looked at it. What reports are written of.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface CheckedDocument extends WithCheckedDocument {

  /** What the document is called (名称), such as the path of its file; may be empty. */
  String name();

  /** What was understood of it (公文); empty if nothing was. */
  Optional<GovernmentDocument> document();

  /** The text that the findings point into (原文); empty for a document without one. */
  Optional<SourceDocument> source();

  /** What counts (问题), in the order of the source; what has no place comes first. */
  List<Finding> findings();

  /** What does not count, and why (已豁免), in the same order. */
  List<SuppressedFinding> suppressed();

  /** What validation says (校验报告), its findings included; empty if there is no document. */
  Optional<ValidationReport> report();

  /**
   * Validates a document and puts together what was found before.
   *
   * @param name what the document is called
   * @param document what was understood of it
   * @param source the text that spans speak of
   * @param before what reading and others found
   * @param validator the rules; what its profile suppresses does not count, whoever found it
   * @return the document with all findings
   */
  static CheckedDocument of(
      String name,
      Optional<GovernmentDocument> document,
      Optional<SourceDocument> source,
      List<Finding> before,
      Validator validator) {
    Optional<ValidationReport> report =
        document.map(
            d -> source.map(s -> validator.validate(d, s)).orElseGet(() -> validator.validate(d)));
    List<Finding> findings = new ArrayList<>();
    List<SuppressedFinding> suppressed = new ArrayList<>();
    for (Finding finding : before) {
      validator
          .profile()
          .suppression(finding)
          .ifPresentOrElse(
              s -> suppressed.add(new SuppressedFinding(finding, s)), () -> findings.add(finding));
    }
    report.ifPresent(r -> findings.addAll(r.findings()));
    report.ifPresent(r -> suppressed.addAll(r.suppressed()));
    findings.sort(Comparator.comparing(CheckedDocument::offset));
    suppressed.sort(Comparator.comparing(s -> offset(s.finding())));
    return builder()
        .name(name)
        .document(document)
        .source(source)
        .findings(findings)
        .suppressed(suppressed)
        .report(report)
        .build();
  }

  private static int offset(Finding finding) {
    return finding.location().map(SourceLocation::start).orElse(-1);
  }

  /** Returns what kind of document it is, such as {@code WorkReport}; empty if it was not read. */
  default Optional<String> kind() {
    return document()
        .flatMap(
            d ->
                Stream.of(GovernmentDocument.class.getPermittedSubclasses())
                    .filter(type -> type.isInstance(d))
                    .map(Class::getSimpleName)
                    .findFirst());
  }

  /** Returns the codes of the rules that were not run. */
  default List<String> skippedRules() {
    return report().stream()
        .flatMap(r -> r.skipped().stream())
        .map(f -> f.arguments().get(0))
        .toList();
  }

  /** Returns the kinds that were looked for or found, once each, the rules first. */
  default List<FindingKind> kinds() {
    Map<String, FindingKind> kinds = new LinkedHashMap<>();
    report().ifPresent(r -> r.rules().forEach(k -> kinds.putIfAbsent(k.code(), k)));
    findings().forEach(f -> kinds.putIfAbsent(f.code(), f.kind()));
    suppressed().forEach(s -> kinds.putIfAbsent(s.finding().code(), s.finding().kind()));
    return List.copyOf(kinds.values());
  }

  /** Starts a new value. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the attributes of this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link CheckedDocument}s. Not thread-safe. */
  final class Builder extends ImmutableCheckedDocument.Builder {
    Builder() {}
  }
}
