package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.corpus.Corpus;
import org.luoshi.corpus.QuantityScore;

/** Measures the quantities of whole documents against hand annotations. */
class SourceQuantitiesCorpusTest {

  @Test
  void of_annotatedDocuments_scoreReached() throws IOException {
    assertFalse(QuantityScore.documents().isEmpty());
    for (String name : QuantityScore.documents()) {
      List<QuantityScore.Found> found =
          SourceQuantities.of(Documents.read(Corpus.document(name))).stream()
              .map(
                  q ->
                      new QuantityScore.Found(
                          q.line(),
                          q.span().start(),
                          q.span().end(),
                          q.words(),
                          q.mention().figure()))
              .toList();
      double score = QuantityScore.of(name, found);
      assertTrue(score >= 0.97, name + ": F1 " + score);
    }
  }
}
