package org.luoshi.model.document;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.luoshi.model.ModelArbitraries;

/** Arbitrary numbers of documents, for the property tests of any module. */
public final class DocumentArbitraries {

  private DocumentArbitraries() {}

  /** Returns document numbers, some with brackets or digits in the abbreviation of the issuer. */
  public static Arbitrary<DocumentNumber> documentNumbers() {
    Arbitrary<String> issuers =
        Arbitraries.strings()
            .withCharRange('一', '鿿')
            .withChars("办发函〔〕()[]2019第号")
            .ofMinLength(1)
            .ofMaxLength(9);
    return Combinators.combine(
            issuers,
            Arbitraries.integers().between(1000, 9999),
            Arbitraries.integers().between(1, 999_999))
        .as(DocumentNumber::of);
  }

  /** Returns index numbers: of the known dialects, and any text. */
  public static Arbitrary<IndexNumber> indexNumbers() {
    Arbitrary<String> known =
        Combinators.combine(
                ModelArbitraries.organizationCodes(),
                Arbitraries.of("/", "-", "-03-", "P/", "5/"),
                Arbitraries.integers().between(1990, 2050),
                Arbitraries.of("-", "07-", "/"),
                Arbitraries.integers().between(0, 999_999_999))
            .as((code, first, year, second, serial) -> code + first + year + second + serial);
    return Arbitraries.oneOf(known, ModelArbitraries.texts()).map(IndexNumber::of);
  }
}
