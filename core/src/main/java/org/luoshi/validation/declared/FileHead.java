package org.luoshi.validation.declared;

import java.util.Map;
import java.util.Optional;
import org.luoshi.validation.RuleSetCoordinate;

/** What rule files and profiles begin with. */
final class FileHead {

  private static final String VERSION = "1.0";

  private FileHead() {}

  /** Tells what is wrong with version and kind. */
  static void check(Node root, Map<String, Node> members, String kind) {
    expect(root, members, "schemaVersion", VERSION);
    expect(root, members, "kind", kind);
  }

  private static void expect(Node root, Map<String, Node> members, String name, String value) {
    Optional<Node> member = root.required(members, name);
    member
        .flatMap(Node::word)
        .filter(text -> !text.equals(value))
        .ifPresent(
            text -> member.get().report(RuleFileFindings.WRONG_FORM, member.get().shown(), value));
  }

  static Optional<RuleSetCoordinate> coordinate(Node node) {
    return node.parse(RuleSetCoordinate::parse, "group:name:version");
  }
}
