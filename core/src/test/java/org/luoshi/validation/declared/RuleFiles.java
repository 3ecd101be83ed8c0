package org.luoshi.validation.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.io.ReadResult;
import org.luoshi.validation.RuleSet;
import org.luoshi.validation.Validator;

/** Trees of rule files of an invented district. */
final class RuleFiles {

  private RuleFiles() {}

  /** An object: name, value, name, value and so on. */
  static Map<String, Object> object(Object... members) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      object.put((String) members[i], members[i + 1]);
    }
    return object;
  }

  /** A rule in which nothing is wrong but, perhaps, type and check. */
  static Map<String, Object> rule(String on, Object check) {
    return object(
        "code", "JW-ITEM-001",
        "severity", "WARNING",
        "category", "COMPLETENESS",
        "on", on,
        "check", check,
        "message", "{0}:{1}:{2}");
  }

  /** A rule set of rules. */
  static Map<String, Object> file(Object... rules) {
    return object(
        "schemaVersion", "1.0",
        "kind", "RuleSet",
        "coordinate", "cn.jiangwan:tasks:2026.1",
        "rules", new ArrayList<>(List.of(rules)));
  }

  /** The validator with one rule that must be right. */
  static Validator validator(String on, Object check) {
    ReadResult<RuleSet> result = RuleSetBinder.bind(file(rule(on, check)));
    assertEquals(List.of(), result.findings());
    return Validator.of(result.value().orElseThrow());
  }

  /** What is wrong with a tree: code and pointer of each finding. */
  static List<String> mistakes(Object tree) {
    return RuleSetBinder.bind(tree).findings().stream()
        .map(f -> (f.code() + " " + f.path()).strip())
        .toList();
  }
}
