package org.luoshi.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.luoshi.base.Checks;
import org.luoshi.base.Library;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.Severity;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.organization.OrganizationRegister;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Characters;
import org.luoshi.text.Span;

/**
 * Runs the rules of a rule set on documents (校验器).
 *
 * <p>Never throws for what it finds, and never logs it: the report is the log. Immutable and safe
 * to share; each method that changes something returns a changed copy.
 *
 * @since 0.1.0
 */
public final class Validator {

  private static final String STANDARD = "standard";

  private final RuleSet ruleSet;
  private final Set<String> excluded;
  private final List<Suppression> suppressions;
  private final Optional<OrganizationRegister> register;
  private final Map<Class<?>, List<Rule<?>>> rulesByType = new HashMap<>();
  private final List<Finding> skipped = new ArrayList<>();

  private Validator(
      RuleSet ruleSet,
      Set<String> excluded,
      List<Suppression> suppressions,
      Optional<OrganizationRegister> register) {
    this.ruleSet = Objects.requireNonNull(ruleSet, "ruleSet");
    this.excluded = excluded;
    this.suppressions = suppressions;
    this.register = register;
    for (Rule<?> rule : ruleSet.rules()) {
      if (excluded.contains(rule.code())) {
        skipped.add(RuleFindings.EXCLUDED.at("", Optional.empty(), rule.code()));
      } else if (rule.requires().isPresent() && register.isEmpty()) {
        skipped.add(RuleFindings.NO_REGISTER.at("", Optional.empty(), rule.code()));
      } else {
        Severity severity = ruleSet.severities().getOrDefault(rule.code(), rule.kind().severity());
        rulesByType
            .computeIfAbsent(rule.type(), t -> new ArrayList<>())
            .add(rule.withSeverity(severity));
      }
    }
  }

  /** Obtains the validator with the rules of this library. */
  public static Validator standard() {
    return ServiceLoader.load(RuleSetProvider.class, Validator.class.getClassLoader()).stream()
        .map(provider -> provider.get().ruleSet())
        .filter(
            set ->
                set.coordinate().group().equals(Library.GROUP)
                    && set.coordinate().name().equals(STANDARD))
        .findFirst()
        .map(Validator::of)
        .orElseThrow(
            () -> new IllegalStateException("the standard rules are not on the class path"));
  }

  /**
   * Obtains a validator.
   *
   * @param ruleSet the rules
   * @return the validator
   */
  public static Validator of(RuleSet ruleSet) {
    return new Validator(ruleSet, Set.of(), List.of(), Optional.empty());
  }

  /**
   * Returns a copy that runs one rule more.
   *
   * @param rule the rule
   * @return the copy
   * @throws IllegalArgumentException if there is a rule of this code
   */
  public Validator with(Rule<?> rule) {
    return new Validator(
        ruleSet.toBuilder().addRules(rule).build(), excluded, suppressions, register);
  }

  /**
   * Returns a copy that does not run some rules; its reports tell so.
   *
   * @param codes the codes of the rules
   * @return the copy
   * @throws IllegalArgumentException if there is no rule of a code
   */
  public Validator without(String... codes) {
    Set<String> all = new LinkedHashSet<>(excluded);
    for (String code : codes) {
      all.add(known(code));
    }
    return new Validator(ruleSet, all, suppressions, register);
  }

  /**
   * Returns a copy that grades what one rule finds otherwise.
   *
   * @param code the code of the rule
   * @param severity how much its findings matter
   * @return the copy
   * @throws IllegalArgumentException if there is no rule of this code
   */
  public Validator withSeverity(String code, Severity severity) {
    RuleSet graded = ruleSet.toBuilder().putSeverity(known(code), severity).build();
    return new Validator(graded, excluded, suppressions, register);
  }

  /**
   * Returns a copy that does not count some findings.
   *
   * @param more which findings, and why
   * @return the copy
   */
  public Validator suppressing(Suppression... more) {
    List<Suppression> all = Stream.concat(suppressions.stream(), Stream.of(more)).toList();
    return new Validator(ruleSet, excluded, all, register);
  }

  /**
   * Returns a copy that knows the organizations.
   *
   * @param organizations the register
   * @return the copy
   */
  public Validator withRegister(OrganizationRegister organizations) {
    return new Validator(ruleSet, excluded, suppressions, Optional.of(organizations));
  }

  /**
   * Checks a document without its source: findings have no place but their JSON Pointer.
   *
   * @param document the document
   * @return what was found
   */
  public ValidationReport validate(GovernmentDocument document) {
    return validate(document, span -> Optional.empty());
  }

  /**
   * Checks a document that was read from a source.
   *
   * @param document the document
   * @param source the source that its spans speak of; spans outside of it give no place
   * @return what was found
   */
  public ValidationReport validate(GovernmentDocument document, SourceDocument source) {
    int length = source.text().codePointCount(0, source.text().length());
    return validate(
        document,
        span -> span.end() > length ? Optional.empty() : Optional.of(locate(source, span)));
  }

  private ValidationReport validate(
      GovernmentDocument document, Function<Span, Optional<SourceLocation>> locate) {
    Run run = new Run(rulesByType, register, locate);
    new ModelWalker(run).walk(Objects.requireNonNull(document, "document"));
    ValidationReport.Builder report = ValidationReport.builder();
    for (Finding finding : run.findings()) {
      suppressions.stream()
          .filter(s -> s.matches(finding))
          .findFirst()
          .ifPresentOrElse(
              s -> report.addSuppressed(new SuppressedFinding(finding, s)),
              () -> report.addFindings(finding));
    }
    return report
        .ruleSet(ruleSet.coordinate())
        .libraryVersion(Library.version())
        .addAllSkipped(skipped)
        .build();
  }

  private static SourceLocation locate(SourceDocument source, Span span) {
    String text = Characters.strip(source.text(span));
    return SourceLocation.of(
        source.name(), source.line(span.start()), span.start(), span.end(), text);
  }

  private String known(String code) {
    Checks.isTrue(
        ruleSet.rules().stream().anyMatch(r -> r.code().equals(code)),
        "rule set must have the rule %s",
        code);
    return code;
  }
}
