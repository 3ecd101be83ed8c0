package org.luoshi.validation.declared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.ReadResult;
import org.luoshi.validation.Rule;
import org.luoshi.validation.RuleSet;
import org.luoshi.validation.RuleSetCoordinate;

/**
 * Makes a rule set of the tree of a rule file (规则文件).
 *
 * <p>The tree consists of {@link Map}, {@link List}, {@link String}, {@link Number} and {@link
 * Boolean}. Every mistake is a finding with its JSON Pointer; the rules without one are kept.
 *
 * @since 0.1.0
 */
public final class RuleSetBinder {

  private static final int MAX_RULES = 1_000;
  private static final List<String> MEMBERS =
      List.of("schemaVersion", "kind", "coordinate", "validFrom", "validTo", "successor", "rules");

  private final Set<String> codes = new HashSet<>();
  private final Node root;

  private RuleSetBinder(Node root) {
    this.root = root;
  }

  /**
   * Makes a rule set.
   *
   * @param tree the tree
   * @return the rule set with all rules that are right; empty if it has no coordinate
   */
  public static ReadResult<RuleSet> bind(Object tree) {
    List<Finding> findings = new ArrayList<>();
    Optional<RuleSet> ruleSet = new RuleSetBinder(Node.root(tree, findings)).bind();
    return new ReadResult<>(ruleSet, findings);
  }

  private Optional<RuleSet> bind() {
    Map<String, Node> members = root.members(MEMBERS);
    FileHead.check(root, members, "RuleSet");
    Optional<RuleSetCoordinate> coordinate =
        root.required(members, "coordinate").flatMap(FileHead::coordinate);
    RuleSet.Builder set = RuleSet.builder();
    set.validFrom(date(members, "validFrom"));
    set.validTo(date(members, "validTo"));
    set.successor(Optional.ofNullable(members.get("successor")).flatMap(FileHead::coordinate));
    root.required(members, "rules").stream()
        .flatMap(rules -> rules.elements(MAX_RULES).stream())
        .flatMap(node -> rule(node).stream())
        .forEach(set::addRules);
    return coordinate.flatMap(name -> build(set.coordinate(name), members));
  }

  private static Optional<RuleSet> build(RuleSet.Builder set, Map<String, Node> members) {
    try {
      return Optional.of(set.build());
    } catch (IllegalArgumentException backward) {
      Node last = members.get("validTo");
      last.report(RuleFileFindings.WRONG_FORM, last.shown(), "≥ validFrom");
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(Map<String, Node> members, String name) {
    return Optional.ofNullable(members.get(name))
        .flatMap(n -> n.parse(LocalDate::parse, "2026-01-31"));
  }

  private Optional<Rule<?>> rule(Node node) {
    return new RuleBinder(node, codes).bind();
  }
}
