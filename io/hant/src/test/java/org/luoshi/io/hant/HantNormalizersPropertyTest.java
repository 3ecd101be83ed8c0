package org.luoshi.io.hant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.luoshi.text.TextNormalizer;

class HantNormalizersPropertyTest {

  private static final TextNormalizer SIMPLIFIED = HantNormalizers.toSimplified();
  private static final TextNormalizer TRADITIONAL = HantNormalizers.toTraditional();

  @Provide
  Arbitrary<String> anyStrings() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all(),
        Arbitraries.strings().withCharRange('\uD800', '\uDFFF'),
        termStrings());
  }

  @Provide
  Arbitrary<String> termStrings() {
    String[] pieces =
        Stream.of("terms.tsv", "to-simplified.tsv", "to-traditional.tsv")
            .flatMap(resource -> Terms.read(resource).stream())
            .flatMap(Stream::of)
            .flatMap(
                term -> Stream.concat(Stream.of(term), term.chars().mapToObj(Character::toString)))
            .distinct()
            .toArray(String[]::new);
    return Arbitraries.of(pieces).list().ofMaxSize(12).map(chosen -> String.join("", chosen));
  }

  @Property
  void toSimplified_termsAndTheirCharacters_secondRunChangesNothing(
      @ForAll("termStrings") String text) {
    String once = SIMPLIFIED.normalize(text);

    assertEquals(once, SIMPLIFIED.normalize(once));
  }

  @Property
  void toSimplified_anyString_keepsItsLength(@ForAll("anyStrings") String text) {
    assertSameLength(text, SIMPLIFIED.normalize(text));
  }

  @Property
  void toTraditional_anyString_keepsItsLength(@ForAll("anyStrings") String text) {
    assertSameLength(text, TRADITIONAL.normalize(text));
  }

  private static void assertSameLength(String text, String normalized) {
    assertEquals(text.length(), normalized.length());
    assertEquals(text.codePoints().count(), normalized.codePoints().count());
  }
}
