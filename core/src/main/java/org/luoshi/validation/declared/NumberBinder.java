package org.luoshi.validation.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.validation.declared.Bound.Relation;

/**
 * Makes conditions on numbers of their written form.
 *
 * @param paths reads paths
 */
record NumberBinder(Paths paths) {

  private static final int MAX_DIGITS = 100;
  private static final List<String> RELATIONS =
      Stream.of(Relation.values()).map(Relation::word).toList();

  Optional<Condition> compare(Node node) {
    Map<String, Node> members = members(node, "path");
    Optional<ValuePath> path = paths.member(node, members).flatMap(paths::number);
    Optional<List<Bound>> bounds = bounds(node, members);
    return path.flatMap(p -> bounds.map(b -> NumberConditions.compare(p, b)));
  }

  Optional<Condition> sum(Node node) {
    Map<String, Node> members = members(node, "path");
    Optional<ValuePath> path = paths.member(node, members).flatMap(paths::number);
    Optional<List<Bound>> bounds = bounds(node, members);
    return path.flatMap(p -> bounds.map(b -> NumberConditions.sum(paths.root(), p, b)));
  }

  Optional<Condition> count(Node node) {
    Map<String, Node> members = members(node, "path", "matching");
    Optional<Node> matching = Optional.ofNullable(members.get("matching"));
    Optional<ValuePath> path =
        paths
            .member(node, members)
            .flatMap(n -> matching.isPresent() ? paths.text(n) : paths.any(n));
    Optional<Patterns> patterns = matching.flatMap(Patterns::bind);
    Optional<List<Bound>> bounds = bounds(node, members);
    if (path.isEmpty() || bounds.isEmpty() || matching.isPresent() && patterns.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(NumberConditions.count(paths.root(), path.get(), patterns, bounds.get()));
  }

  private static Map<String, Node> members(Node node, String... own) {
    return node.members(Stream.concat(Stream.of(own), RELATIONS.stream()).toList());
  }

  private Optional<List<Bound>> bounds(Node node, Map<String, Node> members) {
    List<Bound> bounds = new ArrayList<>();
    boolean whole = true;
    boolean any = false;
    for (Relation relation : Relation.values()) {
      Node member = members.get(relation.word());
      if (member != null) {
        Optional<Bound> bound = bound(relation, member);
        bound.ifPresent(bounds::add);
        whole &= bound.isPresent();
        any = true;
      }
    }
    if (!any && node.isObject()) {
      node.report(RuleFileFindings.MISSING_MEMBER, String.join(" | ", RELATIONS));
    }
    return any && whole ? Optional.of(List.copyOf(bounds)) : Optional.empty();
  }

  private Optional<Bound> bound(Relation relation, Node node) {
    if (node.isNumber()) {
      return node.parseWord(NumberBinder::number, "123.45").map(n -> new Bound(relation, n, null));
    }
    return paths.singleNumber(node).map(path -> new Bound(relation, null, path));
  }

  private static BigDecimal number(String text) {
    if (text.length() > MAX_DIGITS) {
      throw new IllegalArgumentException("number must be short");
    }
    BigDecimal number = new BigDecimal(text);
    if (Math.abs(number.scale()) > MAX_DIGITS) {
      throw new IllegalArgumentException("number must be of usual size");
    }
    return number;
  }
}
