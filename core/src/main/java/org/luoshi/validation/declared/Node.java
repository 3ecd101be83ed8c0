package org.luoshi.validation.declared;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;

/** A part of a rule file with its JSON Pointer, which tells what is wrong with it. */
final class Node {

  private static final int MAX_TEXT = 2_000;
  private static final int MAX_SHOWN = 40;

  private final Object value;
  private final String pointer;
  private final List<Finding> findings;

  private Node(Object value, String pointer, List<Finding> findings) {
    this.value = value;
    this.pointer = pointer;
    this.findings = findings;
  }

  /** Obtains the root of a tree; {@code findings} takes what is told of it and its parts. */
  static Node root(Object tree, List<Finding> findings) {
    return new Node(tree, "", findings);
  }

  void report(FindingKind kind, Object... arguments) {
    findings.add(kind.at(pointer, Optional.empty(), arguments));
  }

  /** Returns the members of an object; none and a finding if it is no object. */
  Map<String, Node> members() {
    Map<String, Node> members = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, member) -> {
            String name = String.valueOf(key);
            members.put(name, new Node(member, pointer + "/" + escaped(name), findings));
          });
    } else {
      report(RuleFileFindings.WRONG_FORM, shown(), "{…}");
    }
    return members;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** Returns the members of an object after telling those that it must not have. */
  Map<String, Node> members(List<String> known) {
    Map<String, Node> members = members();
    members.forEach(
        (name, member) -> {
          if (!known.contains(name)) {
            member.report(RuleFileFindings.UNKNOWN_MEMBER, name, String.join(" ", known));
          }
        });
    members.keySet().retainAll(known);
    return members;
  }

  /** Returns a member that must be there; empty and a finding if it is not. */
  Optional<Node> required(Map<String, Node> members, String name) {
    Node member = members.get(name);
    if (member == null) {
      report(RuleFileFindings.MISSING_MEMBER, name);
    }
    return Optional.ofNullable(member);
  }

  /**
   * Returns the elements of a list, or the value itself where one stands for a list of one; none
   * and a finding if there are none or more than {@code max}.
   */
  List<Node> elements(int max) {
    if (!(value instanceof List<?> list)) {
      return List.of(this);
    }
    if (list.isEmpty()) {
      report(RuleFileFindings.WRONG_FORM, shown(), "[…]");
    }
    if (list.size() > max) {
      report(RuleFileFindings.LIMIT, max);
      return List.of();
    }
    List<Node> elements = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      elements.add(new Node(list.get(i), pointer + "/" + i, findings));
    }
    return elements;
  }

  /** Returns a text that is not blank; empty and a finding if it is anything else. */
  Optional<String> text() {
    if (!(value instanceof String text) || text.isBlank()) {
      report(RuleFileFindings.WRONG_FORM, shown(), "“…”");
      return Optional.empty();
    }
    if (text.length() > MAX_TEXT) {
      report(RuleFileFindings.LIMIT, MAX_TEXT);
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** Returns a text, or a number or truth value as a text. */
  Optional<String> word() {
    return isNumber() || value instanceof Boolean ? Optional.of(value.toString()) : text();
  }

  boolean isNumber() {
    return value instanceof Number;
  }

  boolean isObject() {
    return value instanceof Map;
  }

  /** Returns what a text says; empty and a finding if it says something else. */
  <T> Optional<T> parse(Function<String, T> parser, String form) {
    return text().flatMap(text -> parsed(text, parser, form));
  }

  /** Returns what a number or a text says; empty and a finding if it says something else. */
  <T> Optional<T> parseWord(Function<String, T> parser, String form) {
    return word().flatMap(text -> parsed(text, parser, form));
  }

  private <T> Optional<T> parsed(String text, Function<String, T> parser, String form) {
    try {
      return Optional.of(parser.apply(text));
    } catch (IllegalArgumentException | DateTimeException e) {
      report(RuleFileFindings.WRONG_FORM, shown(), form);
      return Optional.empty();
    }
  }

  /** Returns a constant; empty and a finding if there is none of this name. */
  <E extends Enum<E>> Optional<E> constant(Class<E> type) {
    Optional<String> name = text();
    Optional<E> found =
        Stream.of(type.getEnumConstants())
            .filter(c -> name.filter(c.name()::equals).isPresent())
            .findFirst();
    if (name.isPresent() && found.isEmpty()) {
      report(RuleFileFindings.UNKNOWN_WORD, shown(), words(type));
    }
    return found;
  }

  /** Returns the names of all constants. */
  static String words(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.joining(" "));
  }

  /** Returns the beginning of the value for a message. */
  String shown() {
    if (value == null) {
      return "null";
    }
    String text = value instanceof Map ? "{…}" : value instanceof List ? "[…]" : value.toString();
    return text.length() <= MAX_SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MAX_SHOWN / 2)) + "…";
  }
}
