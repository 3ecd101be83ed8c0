package org.luoshi.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.text.WordLists;

/** The words of {@code promises.txt}. */
final class Words {

  private static final List<List<String>> LINES = WordLists.lines(Words.class, "promises.txt");
  private static final Map<Character, List<String>> VERBS =
      of("verb").stream().collect(Collectors.groupingBy(verb -> verb.charAt(0)));
  private static final List<String> NOUNS = of("noun");
  private static final List<String> AIMS = of("aim");

  private Words() {}

  private static List<String> of(String kind) {
    List<String> words = new ArrayList<>();
    LINES.stream()
        .filter(line -> line.get(0).equals(kind))
        .forEach(line -> words.addAll(line.subList(1, line.size())));
    words.sort((a, b) -> b.length() - a.length());
    return List.copyOf(words);
  }

  static Optional<String> verbAt(String text, int at) {
    return VERBS.getOrDefault(text.charAt(at), List.of()).stream()
        .filter(verb -> text.startsWith(verb, at))
        .findFirst();
  }

  /** Returns a text with a bar for each word that says what is done. */
  static String withoutVerbs(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      Optional<String> verb = verbAt(text, at);
      rest.append(verb.isPresent() ? '|' : text.charAt(at));
      at += verb.map(String::length).orElse(1);
    }
    return rest.toString();
  }

  /** Returns a text without the words at its end that say what becomes of a thing. */
  static String withoutNouns(String text) {
    String rest = text;
    Optional<String> noun = nounAtEnd(rest);
    while (noun.isPresent()) {
      rest = rest.substring(0, rest.length() - noun.get().length());
      noun = nounAtEnd(rest);
    }
    return rest;
  }

  private static Optional<String> nounAtEnd(String text) {
    return NOUNS.stream().filter(text::endsWith).findFirst();
  }

  static List<String> nouns() {
    return NOUNS;
  }

  static Optional<String> endsInVerb(String text) {
    return VERBS.values().stream().flatMap(List::stream).filter(text::endsWith).findFirst();
  }

  static boolean isAim(String clause) {
    return AIMS.stream().anyMatch(clause::startsWith);
  }
}
