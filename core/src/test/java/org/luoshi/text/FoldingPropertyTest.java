package org.luoshi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldingPropertyTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all(),
        Arbitraries.strings()
            .withCharRange('\u4E00', '\u9FFF')
            .withCharRange('\u3000', '\u301F')
            .ascii());
  }

  @Property
  void fold_anyText_isTheFoldOfEachCharacter(@ForAll("texts") String text) {
    StringBuilder expected = new StringBuilder();
    text.chars().forEach(c -> expected.append(Folding.fold((char) c)));

    assertEquals(expected.toString(), Folding.fold(text));
  }

  @Property
  void fold_anyText_foldsOnce(@ForAll("texts") String text) {
    String folded = Folding.fold(text);

    assertEquals(folded, Folding.fold(folded));
  }
}
