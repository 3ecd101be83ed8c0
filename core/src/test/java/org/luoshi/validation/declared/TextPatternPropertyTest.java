package org.luoshi.validation.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class TextPatternPropertyTest {

  @Property(tries = 2_000)
  void matches_anyPatternOfStarsAndCharacters_isWhatARegularExpressionSays(
      @ForAll @Chars({'a', 'b', '*', '?'}) @StringLength(min = 1, max = 8) String pattern,
      @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 10) String text) {
    String regex = pattern.replace("*", ".*").replace("?", ".");
    assertEquals(Pattern.matches(regex, text), TextPattern.parse(pattern).matches(text));
  }

  @Property(tries = 1_000)
  void parse_anyText_givesAPatternOrTheOneException(@ForAll String pattern) {
    try {
      TextPattern.parse(pattern).matches(pattern);
    } catch (IllegalArgumentException expected) {
      assertEquals(IllegalArgumentException.class, expected.getClass());
    }
  }
}
