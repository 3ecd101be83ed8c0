package org.luoshi.validation.declared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.luoshi.diagnostic.BilingualText;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.FindingTexts;
import org.luoshi.diagnostic.Severity;
import org.luoshi.validation.Inspection;
import org.luoshi.validation.Rule;

/** Makes one rule of its written form. */
final class RuleBinder {

  private static final String RESERVED = "LS-";
  private static final List<String> MEMBERS =
      List.of("code", "severity", "category", "on", "check", "message", "reason", "basis", "hint");

  private final Node node;
  private final Map<String, Node> members;
  private final Set<String> codes;

  /** Takes a rule; {@code codes} are those of the rules before it. */
  RuleBinder(Node node, Set<String> codes) {
    this.node = node;
    this.members = node.members(MEMBERS);
    this.codes = codes;
  }

  /** Makes the rule; empty and findings if anything in it is wrong. */
  Optional<Rule<?>> bind() {
    Optional<FindingKind> kind = kind();
    Optional<Class<?>> type = node.required(members, "on").flatMap(RuleBinder::type);
    Optional<Node> check = node.required(members, "check");
    return type.flatMap(
        t ->
            check
                .flatMap(c -> new ConditionBinder(TypeShape.of(t)).bind(c))
                .flatMap(condition -> kind.map(k -> rule(k, t, condition))));
  }

  private static <T> Rule<T> rule(FindingKind kind, Class<T> type, Condition condition) {
    return Rule.of(
        kind,
        type,
        (value, inspection) ->
            condition.test(value, (at, found, expected) -> tell(at, found, expected, inspection)));
  }

  private static void tell(Located at, Object found, Object expected, Inspection inspection) {
    inspection.foundAt(at.pointer(), at.span(), at.name(), found, expected);
  }

  private Optional<FindingKind> kind() {
    Optional<String> code = node.required(members, "code").flatMap(this::code);
    Optional<Severity> severity =
        node.required(members, "severity").flatMap(n -> n.constant(Severity.class));
    Optional<Category> category =
        node.required(members, "category").flatMap(n -> n.constant(Category.class));
    Optional<BilingualText> message = node.required(members, "message").flatMap(RuleBinder::text);
    Optional<BilingualText> reason = optional("reason");
    Optional<BilingualText> basis = optional("basis");
    Optional<BilingualText> hint = optional("hint");
    if (code.isEmpty() || severity.isEmpty() || category.isEmpty() || message.isEmpty()) {
      return Optional.empty();
    }
    FindingTexts texts = new FindingTexts(message.get(), reason, basis, hint);
    return Optional.of(
        new FindingKind(code.get(), severity.get(), category.get(), Optional.of(texts)));
  }

  private Optional<String> code(Node code) {
    Optional<String> text =
        code.text().filter(c -> FindingKind.isCode(c) && !c.startsWith(RESERVED) && codes.add(c));
    if (text.isEmpty()) {
      code.report(RuleFileFindings.BAD_CODE, code.shown());
    }
    return text;
  }

  private static Optional<Class<?>> type(Node node) {
    Optional<String> name = node.text();
    Optional<Class<?>> type =
        TypeShape.visited()
            .filter(t -> name.filter(t.getSimpleName()::equals).isPresent())
            .findFirst();
    if (name.isPresent() && type.isEmpty()) {
      List<String> known = TypeShape.visited().map(Class::getSimpleName).sorted().toList();
      node.report(RuleFileFindings.UNKNOWN_TYPE, node.shown(), String.join(" ", known));
    }
    return type;
  }

  private Optional<BilingualText> optional(String name) {
    return Optional.ofNullable(members.get(name)).flatMap(RuleBinder::text);
  }

  private static Optional<BilingualText> text(Node node) {
    if (!node.isObject()) {
      return node.text().map(chinese -> new BilingualText(chinese, Optional.empty()));
    }
    Map<String, Node> members = node.members(List.of("zh", "en"));
    Optional<String> english = Optional.ofNullable(members.get("en")).flatMap(Node::text);
    return node.required(members, "zh")
        .flatMap(Node::text)
        .map(chinese -> new BilingualText(chinese, english));
  }
}
