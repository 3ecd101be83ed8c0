package org.luoshi.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DocumentPropertyTest {

  @Provide
  Arbitrary<DocumentNumber> numbers() {
    return DocumentArbitraries.documentNumbers();
  }

  @Provide
  Arbitrary<IndexNumber> indexNumbers() {
    return DocumentArbitraries.indexNumbers();
  }

  @Provide
  Arbitrary<String> numberLike() {
    return Arbitraries.strings().withChars("云政〔〕[](2020)第01号號 -/").ofMaxLength(20);
  }

  @Property
  void parse_ofToString_isTheSameAndStandard(@ForAll("numbers") DocumentNumber number) {
    assertEquals(number, DocumentNumber.parse(number.toString()));
    assertTrue(DocumentNumber.isStandardForm(number.toString()));
  }

  @Property
  void parse_anyRealForm_isTheSameAndNotStandard(
      @ForAll("numbers") DocumentNumber number, @ForAll @IntRange(max = 5) int form) {
    String year = Integer.toString(number.year());
    String printed =
        number.issuer()
            + switch (form) {
              case 0 -> "[" + year + "]" + number.serial() + "号";
              case 1 -> "(" + year + ")" + number.serial() + "號";
              case 2 -> "〔" + year + "〕第" + number.serial() + "号";
              case 3 -> "〔" + year + "〕00" + number.serial() + "号";
              case 4 -> " 〔" + year + "〕\u3000" + number.serial() + "\u00a0号 ";
              default -> "【" + year + "】" + number.serial() + "号";
            };
    assertEquals(number, DocumentNumber.parse(printed));
    assertFalse(DocumentNumber.isStandardForm(printed));
  }

  @Property
  void parse_ofAnything_readsOrRefuses(@ForAll String any, @ForAll("numberLike") String like) {
    for (String text : new String[] {any, like}) {
      try {
        DocumentNumber number = DocumentNumber.parse(text);
        assertEquals(number, DocumentNumber.parse(number.toString()));
      } catch (IllegalArgumentException e) {
        assertFalse(DocumentNumber.isStandardForm(text));
      }
    }
  }

  @Property
  void compareTo_isTotalAndConsistentWithEquals(
      @ForAll("numbers") DocumentNumber a,
      @ForAll("numbers") DocumentNumber b,
      @ForAll("numbers") DocumentNumber c) {
    assertEquals(a.equals(b), a.compareTo(b) == 0);
    assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
    assertTrue(a.compareTo(b) > 0 || b.compareTo(c) > 0 || a.compareTo(c) <= 0);
  }

  @Property
  void indexNumberParse_ofToString_isTheSame(@ForAll("indexNumbers") IndexNumber number) {
    assertEquals(number, IndexNumber.parse(number.toString()));
    assertEquals(number.year().isPresent(), number.serial().isPresent());
    assertTrue(number.year().isPresent() || number.organizationCode().isEmpty());
  }
}
