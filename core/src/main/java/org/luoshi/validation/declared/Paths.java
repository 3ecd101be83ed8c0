package org.luoshi.validation.declared;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads paths that must lead to values of one kind.
 *
 * @param root the type that the rule looks at
 */
record Paths(TypeShape root) {

  private static final String NUMBER = "number";

  Optional<ValuePath> any(Node node) {
    return ValuePath.bind(node, root);
  }

  Optional<ValuePath> text(Node node) {
    return of(node, ValuePath::isText, "text");
  }

  Optional<ValuePath> number(Node node) {
    return of(node, ValuePath::isNumber, NUMBER);
  }

  Optional<ValuePath> singleNumber(Node node) {
    return of(node, path -> path.isNumber() && path.isSingle(), NUMBER);
  }

  Optional<ValuePath> singleDate(Node node) {
    return of(node, path -> path.isDate() && path.isSingle(), "date");
  }

  /** Returns the member that holds the path of a check. */
  Optional<Node> member(Node node, Map<String, Node> members) {
    return node.required(members, "path");
  }

  private Optional<ValuePath> of(Node node, Predicate<ValuePath> good, String needed) {
    Optional<ValuePath> path = any(node);
    path.filter(good.negate())
        .ifPresent(wrong -> node.report(RuleFileFindings.WRONG_PATH, node.shown(), wrong, needed));
    return path.filter(good);
  }
}
