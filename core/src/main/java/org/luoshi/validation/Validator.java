package org.luoshi.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.luoshi.base.Checks;
import org.luoshi.base.Library;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.Severity;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.PlacedField;
import org.luoshi.model.organization.OrganizationRegister;
import org.luoshi.model.plan.ReportingSchedule;
import org.luoshi.model.progress.Submission;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Characters;
import org.luoshi.text.Span;

/**
 * Runs the rules of rule sets on documents (校验器).
 *
 * <p>Never throws for what it finds, and never logs it: the report is the log. Immutable and safe
 * to share; each method that changes something returns a changed copy.
 *
 * @since 0.1.0
 */
public final class Validator {

  private static final String STANDARD = "standard";
  private static final RuleSetCoordinate LOOSE = RuleSetCoordinate.of("local", "rules", "0");

  private final List<RuleSet> ruleSets;
  private final Profile profile;
  private final Optional<OrganizationRegister> register;
  private final RuleSelection selection;

  private Validator(
      List<RuleSet> ruleSets, Profile profile, Optional<OrganizationRegister> register) {
    this.ruleSets = List.copyOf(ruleSets);
    this.profile = Objects.requireNonNull(profile, "profile");
    this.register = register;
    this.selection = new RuleSelection(ruleSets, profile, register.isPresent());
  }

  /** Obtains the validator with the rules of this library. */
  public static Validator standard() {
    return RuleSets.installed().current().stream()
        .filter(set -> set.coordinate().group().equals(Library.GROUP))
        .filter(set -> set.coordinate().name().equals(STANDARD))
        .findFirst()
        .map(Validator::of)
        .orElseThrow(
            () -> new IllegalStateException("the standard rules are not on the class path"));
  }

  /**
   * Obtains a validator.
   *
   * @param ruleSet the rules
   * @param more more rules
   * @return the validator
   * @throws IllegalArgumentException if two rules have one code
   */
  public static Validator of(RuleSet ruleSet, RuleSet... more) {
    return of(Stream.concat(Stream.of(ruleSet), Stream.of(more)).toList());
  }

  /**
   * Obtains a validator.
   *
   * @param ruleSets the rules, such as those of {@link RuleSets#current}
   * @return the validator
   * @throws IllegalArgumentException if two rules have one code
   */
  public static Validator of(List<RuleSet> ruleSets) {
    return new Validator(ruleSets, Profile.all(), Optional.empty());
  }

  /**
   * Obtains a validator with the rule sets of a profile.
   *
   * @param profile the profile
   * @param known where its rule sets are looked up
   * @return the validator
   * @throws IllegalArgumentException if a rule set is not known or two rules have one code
   */
  public static Validator of(Profile profile, RuleSets known) {
    List<RuleSet> sets = new ArrayList<>();
    for (RuleSetCoordinate coordinate : profile.ruleSets()) {
      Optional<RuleSet> set = known.find(coordinate);
      Checks.isTrue(set.isPresent(), "rule sets of the profile must be known: %s", coordinate);
      set.ifPresent(sets::add);
    }
    return of(sets).withProfile(profile);
  }

  /**
   * Returns a copy that runs the rules of one set more.
   *
   * @param ruleSet the rule set
   * @return the copy
   * @throws IllegalArgumentException if two rules have one code
   */
  public Validator with(RuleSet ruleSet) {
    Objects.requireNonNull(ruleSet, "ruleSet");
    List<RuleSet> sets = Stream.concat(ruleSets.stream(), Stream.of(ruleSet)).toList();
    return new Validator(sets, profile, register);
  }

  /**
   * Returns a copy that runs one rule more, which belongs to no published set: reports name it
   * under {@code local:rules:0}.
   *
   * @param rule the rule
   * @return the copy
   * @throws IllegalArgumentException if there is a rule of this code
   */
  public Validator with(Rule<?> rule) {
    List<RuleSet> published =
        ruleSets.stream().filter(set -> !set.coordinate().equals(LOOSE)).toList();
    RuleSet.Builder loose = RuleSet.builder().coordinate(LOOSE);
    ruleSets.stream()
        .filter(set -> set.coordinate().equals(LOOSE))
        .forEach(set -> loose.addAllRules(set.rules()));
    return new Validator(published, profile, register).with(loose.addRules(rule).build());
  }

  /**
   * Returns a copy that selects and grades as a profile says, and no longer as before.
   *
   * @param other the profile; its list of rule sets does not count
   * @return the copy
   */
  public Validator withProfile(Profile other) {
    return new Validator(ruleSets, other, register);
  }

  /**
   * Returns a copy that does not run some rules; its reports tell so.
   *
   * @param codes the codes of the rules
   * @return the copy
   * @throws IllegalArgumentException if there is no rule of a code
   */
  public Validator without(String... codes) {
    Profile.Builder narrower = profile.toBuilder();
    for (String code : codes) {
      narrower.addExcluded(selection.known(code));
    }
    return withProfile(narrower.build());
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
    Map<String, Severity> severities = new LinkedHashMap<>(profile.severities());
    severities.put(selection.known(code), severity);
    return withProfile(profile.withSeverities(severities));
  }

  /**
   * Returns a copy that does not count some findings.
   *
   * @param more which findings, and why
   * @return the copy
   */
  public Validator suppressing(Suppression... more) {
    return withProfile(profile.toBuilder().addSuppressions(more).build());
  }

  /**
   * Returns a copy that knows the organizations.
   *
   * @param organizations the register
   * @return the copy
   */
  public Validator withRegister(OrganizationRegister organizations) {
    return new Validator(ruleSets, profile, Optional.of(organizations));
  }

  /** Returns the profile that selects and grades the rules. */
  public Profile profile() {
    return profile;
  }

  /** Returns the rule sets whose rules are run. */
  public List<RuleSetCoordinate> ruleSets() {
    return ruleSets.stream().map(RuleSet::coordinate).toList();
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

  /**
   * Checks what units handed in: their findings point into the list.
   *
   * @param submissions what was handed in
   * @param schedule when it was due
   * @return what was found
   */
  public ValidationReport validate(List<Submission> submissions, ReportingSchedule schedule) {
    Run run =
        new Run(
            selection.rulesByType(), register, path -> Optional.empty(), span -> Optional.empty());
    new ModelWalker(run)
        .walk(
            Objects.requireNonNull(submissions, "submissions"),
            Objects.requireNonNull(schedule, "schedule"));
    return report(run);
  }

  private ValidationReport validate(
      GovernmentDocument document, Function<Span, Optional<SourceLocation>> locate) {
    Objects.requireNonNull(document, "document");
    Run run = new Run(selection.rulesByType(), register, PlacedField.finder(document), locate);
    new ModelWalker(run).walk(document);
    return report(run);
  }

  private ValidationReport report(Run run) {
    ValidationReport.Builder report = ValidationReport.builder();
    for (Finding finding : run.findings()) {
      profile
          .suppression(finding)
          .ifPresentOrElse(
              s -> report.addSuppressed(new SuppressedFinding(finding, s)),
              () -> report.addFindings(finding));
    }
    selection.tell(report);
    return report.addAllRuleSets(ruleSets()).libraryVersion(Library.version()).build();
  }

  private static SourceLocation locate(SourceDocument source, Span span) {
    String text = Characters.strip(source.text(span));
    return SourceLocation.of(
        source.name(), source.line(span.start()), span.start(), span.end(), text);
  }
}
