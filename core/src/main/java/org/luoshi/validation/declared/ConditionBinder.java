package org.luoshi.validation.declared;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes conditions of their written form. */
final class ConditionBinder {

  private static final int MAX_DEPTH = 8;
  private static final int MAX_WORDS = 10_000;
  private static final List<String> VERBS =
      List.of(
          "required", "unique", "oneOf", "matches", "dateOrder", "sum", "count", "compare", "if");

  private final Paths paths;
  private final NumberBinder numbers;

  ConditionBinder(TypeShape root) {
    this.paths = new Paths(root);
    this.numbers = new NumberBinder(paths);
  }

  /** Makes a condition; empty and findings if it is none. */
  Optional<Condition> bind(Node node) {
    return bind(node, 0);
  }

  private Optional<Condition> bind(Node node, int depth) {
    if (depth > MAX_DEPTH) {
      node.report(RuleFileFindings.LIMIT, MAX_DEPTH);
      return Optional.empty();
    }
    Map<String, Node> members = node.members();
    if (members.containsKey("if") || members.containsKey("then")) {
      return ifThen(node, depth);
    }
    if (members.size() == 1) {
      Map.Entry<String, Node> only = members.entrySet().iterator().next();
      return verb(only.getKey(), only.getValue());
    }
    if (node.isObject()) {
      node.report(RuleFileFindings.WRONG_FORM, node.shown(), String.join(" | ", VERBS));
    }
    return Optional.empty();
  }

  private Optional<Condition> ifThen(Node node, int depth) {
    Map<String, Node> members = node.members(List.of("if", "then"));
    Optional<Condition> when = node.required(members, "if").flatMap(n -> bind(n, depth + 1));
    Optional<Condition> then = node.required(members, "then").flatMap(n -> bind(n, depth + 1));
    return when.flatMap(first -> then.map(second -> ifThen(first, second)));
  }

  private static Condition ifThen(Condition when, Condition then) {
    return (value, violations) ->
        when.test(value, Condition.Violations.IGNORED) == Outcome.HOLDS
            ? then.test(value, violations)
            : Outcome.SILENT;
  }

  private Optional<Condition> verb(String verb, Node node) {
    switch (verb) {
      case "required":
        return paths.any(node).map(TextConditions::required);
      case "unique":
        return paths.text(node).map(TextConditions::unique);
      case "oneOf":
        return oneOf(node);
      case "matches":
        return matches(node);
      case "dateOrder":
        return dateOrder(node);
      case "sum":
        return numbers.sum(node);
      case "count":
        return numbers.count(node);
      case "compare":
        return numbers.compare(node);
      default:
        node.report(RuleFileFindings.UNKNOWN_VERB, verb, String.join(" ", VERBS));
        return Optional.empty();
    }
  }

  private Optional<Condition> oneOf(Node node) {
    Map<String, Node> members = node.members(List.of("path", "values"));
    Optional<ValuePath> path = paths.member(node, members).flatMap(paths::text);
    Optional<Set<String>> words =
        node.required(members, "values").flatMap(n -> words(n, path.map(ValuePath::type)));
    return path.flatMap(p -> words.map(w -> TextConditions.oneOf(p, w)));
  }

  private static Optional<Set<String>> words(Node node, Optional<Class<?>> type) {
    Set<String> words = new LinkedHashSet<>();
    for (Node element : node.elements(MAX_WORDS)) {
      Optional<String> word = element.word();
      word.ifPresent(words::add);
      if (type.filter(t -> t.isEnum() && word.filter(w -> !isConstant(t, w)).isPresent())
          .isPresent()) {
        element.report(RuleFileFindings.UNKNOWN_WORD, element.shown(), Node.words(type.get()));
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static boolean isConstant(Class<?> type, String name) {
    return Stream.of(type.getEnumConstants()).anyMatch(c -> ((Enum<?>) c).name().equals(name));
  }

  private Optional<Condition> matches(Node node) {
    Map<String, Node> members = node.members(List.of("path", "pattern"));
    Optional<ValuePath> path = paths.member(node, members).flatMap(paths::text);
    Optional<Patterns> patterns = node.required(members, "pattern").flatMap(Patterns::bind);
    return path.flatMap(p -> patterns.map(q -> TextConditions.matches(p, q)));
  }

  private Optional<Condition> dateOrder(Node node) {
    List<Node> elements = node.elements(MAX_DEPTH);
    List<ValuePath> dates =
        elements.stream().flatMap(element -> paths.singleDate(element).stream()).toList();
    if (elements.size() == 1) {
      node.report(RuleFileFindings.WRONG_FORM, node.shown(), "[…, …]");
    }
    return dates.size() < Math.max(2, elements.size())
        ? Optional.empty()
        : Optional.of(NumberConditions.dateOrder(dates));
  }
}
