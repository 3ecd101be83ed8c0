package org.luoshi.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luoshi.text.Folding;

/**
 * The things that a promise names.
 *
 * @param scope where it is to be done, named before the first verb; empty if nothing is
 * @param things what is to be done something with
 * @param kind the class that a list of examples closes with (等重点工程); empty without one
 */
record Names(Optional<String> scope, List<String> things, Optional<String> kind) {

  private static final String DIVIDERS = "、及与至的";
  private static final String BEFORE_AND = "共饱总温缓调祥人";
  private static final String BEHIND_AND = "平谐睦好气解顺";

  static Names of(String promise) {
    String text = plain(promise);
    int verb = firstVerb(text);
    Optional<String> scope = verb > 1 ? Optional.of(text.substring(0, verb)) : Optional.empty();
    String rest = verb > 1 ? text.substring(verb) : text;
    int examples = rest.indexOf('等');
    boolean closes = examples > 1 && "级高平同".indexOf(rest.charAt(examples - 1)) < 0;
    List<String> things = divide(closes ? rest.substring(0, examples) : rest);
    Optional<String> kind =
        closes
            ? divide(rest.substring(examples + 1)).stream().reduce((a, b) -> b)
            : Optional.empty();
    return new Names(scope, things, kind);
  }

  /** Returns words folded, without blanks and quotation marks. */
  static String plain(String words) {
    return Clauses.solid(Folding.fold(words));
  }

  /** Returns all that is named, as one text. */
  String all() {
    return scope.orElse("") + String.join("", things) + kind.orElse("");
  }

  private static int firstVerb(String text) {
    int at = 0;
    while (at < text.length() && Words.verbAt(text, at).isEmpty()) {
      at++;
    }
    return at == text.length() ? 0 : at;
  }

  private static List<String> divide(String text) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      Optional<String> verb = Words.verbAt(text, at);
      if (verb.isPresent() || isDivider(text, at)) {
        add(names, name);
        at += verb.map(String::length).orElse(1);
      } else {
        name.append(text.charAt(at++));
      }
    }
    add(names, name);
    return names;
  }

  private static boolean isDivider(String text, int at) {
    char c = text.charAt(at);
    boolean and =
        c == '和'
            && (at == 0 || BEFORE_AND.indexOf(text.charAt(at - 1)) < 0)
            && (at + 1 == text.length() || BEHIND_AND.indexOf(text.charAt(at + 1)) < 0);
    return and || DIVIDERS.indexOf(c) >= 0;
  }

  private static void add(List<String> names, StringBuilder name) {
    if (name.length() > 1 && !Words.withoutNouns(name.toString()).isEmpty()) {
      names.add(name.toString());
    }
    name.setLength(0);
  }
}
