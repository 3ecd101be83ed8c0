package org.luoshi.validation.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.Severity;
import org.luoshi.io.ReadResult;
import org.luoshi.validation.Profile;
import org.luoshi.validation.Suppression;

/**
 * Makes a profile of the tree of a file (校验方案文件).
 *
 * <p>The tree consists of {@link Map}, {@link List}, {@link String}, {@link Number} and {@link
 * Boolean}. Every mistake is a finding with its JSON Pointer.
 *
 * @since 0.1.0
 */
public final class ProfileBinder {

  private static final int MAX_ELEMENTS = 10_000;
  private static final List<String> MEMBERS =
      List.of(
          "schemaVersion",
          "kind",
          "name",
          "ruleSets",
          "codes",
          "areas",
          "categories",
          "excluded",
          "severities",
          "suppressions");

  private final Node root;
  private final Map<String, Node> members;
  private final Profile.Builder profile = Profile.builder();

  private ProfileBinder(Node root) {
    this.root = root;
    this.members = root.members(MEMBERS);
  }

  /**
   * Makes a profile.
   *
   * @param tree the tree
   * @return the profile with all that is right; empty if it has no name
   */
  public static ReadResult<Profile> bind(Object tree) {
    List<Finding> findings = new ArrayList<>();
    Optional<Profile> profile = new ProfileBinder(Node.root(tree, findings)).bind();
    return new ReadResult<>(profile, findings);
  }

  private Optional<Profile> bind() {
    FileHead.check(root, members, "Profile");
    Optional<String> name = root.required(members, "name").flatMap(Node::text);
    elements("ruleSets")
        .flatMap(n -> FileHead.coordinate(n).stream())
        .forEach(profile::addRuleSets);
    elements("codes").flatMap(n -> n.text().stream()).forEach(profile::addCodes);
    elements("areas").flatMap(n -> n.text().stream()).forEach(profile::addAreas);
    elements("categories")
        .flatMap(n -> n.constant(Category.class).stream())
        .forEach(profile::addCategories);
    elements("excluded").flatMap(n -> n.text().stream()).forEach(profile::addExcluded);
    Optional.ofNullable(members.get("severities"))
        .ifPresent(
            n ->
                n.members()
                    .forEach(
                        (code, grade) ->
                            grade
                                .constant(Severity.class)
                                .ifPresent(g -> profile.putSeverity(code, g))));
    elements("suppressions")
        .flatMap(n -> suppression(n).stream())
        .forEach(profile::addSuppressions);
    return name.map(n -> profile.name(n).build());
  }

  private Stream<Node> elements(String name) {
    return Optional.ofNullable(members.get(name)).stream()
        .flatMap(n -> n.elements(MAX_ELEMENTS).stream());
  }

  private static Optional<Suppression> suppression(Node node) {
    Map<String, Node> members = node.members(List.of("code", "path", "reason"));
    Optional<String> code = node.required(members, "code").flatMap(Node::text);
    Optional<String> reason = node.required(members, "reason").flatMap(Node::text);
    Optional<String> path =
        members.containsKey("path")
            ? members.get("path").parse(ProfileBinder::pointer, "/lists/0/items/3")
            : Optional.of("");
    return code.flatMap(c -> path.flatMap(p -> reason.map(r -> Suppression.of(c, p, r))));
  }

  private static String pointer(String text) {
    return Suppression.of("-", text, "-").path();
  }
}
