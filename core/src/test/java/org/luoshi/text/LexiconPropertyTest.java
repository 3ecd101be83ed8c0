package org.luoshi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LexiconPropertyTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("市区县人民政府").ofMaxLength(20);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings().withChars("市区县人民政府").ofMinLength(1).ofMaxLength(3).list();
  }

  @Property
  void isIn_anyWords_isWhetherTheTextContainsOne(
      @ForAll("words") List<String> words, @ForAll("texts") String text) {
    assertEquals(words.stream().anyMatch(text::contains), Lexicon.of(words).isIn(text));
  }

  @Property
  void startingAtAndEndingAt_anyWords_areTheLongestThere(
      @ForAll("words") List<String> words,
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 20) int place) {
    int at = Math.min(place, text.length());
    Lexicon lexicon = Lexicon.of(words);

    String first = longest(words, text.substring(at), true);
    assertEquals(first, lexicon.startingAt(text, at, text.length()));
    assertEquals(first.length(), lexicon.lengthAt(text, at, text.length()));
    String last = longest(words, text.substring(0, at), false);
    assertEquals(last, lexicon.endingAt(text, 0, at));
    assertEquals(last.length(), lexicon.lengthBefore(text, 0, at));
  }

  private static String longest(List<String> words, String text, boolean first) {
    return words.stream()
        .filter(word -> first ? text.startsWith(word) : text.endsWith(word))
        .max(Comparator.comparing(String::length))
        .orElse("");
  }
}
