package org.luoshi.quantity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luoshi.corpus.Corpus;
import org.luoshi.corpus.QuantityScore;

/** Measures the quantities of raw lines against hand annotations. */
class QuantitiesCorpusTest {

  @Test
  void in_annotatedDocuments_scoreReached() throws IOException {
    assertFalse(QuantityScore.documents().isEmpty());
    for (String name : QuantityScore.documents()) {
      double score = QuantityScore.of(name, found(Files.readString(Corpus.document(name))));
      assertTrue(score >= 0.97, name + ": F1 " + score);
    }
  }

  private static List<QuantityScore.Found> found(String text) {
    List<QuantityScore.Found> found = new ArrayList<>();
    int line = 0;
    int base = 0;
    for (String content : text.split("\n", -1)) {
      line++;
      for (QuantityMention m : Quantities.in(content)) {
        int start = base + content.codePointCount(0, m.start());
        int end = base + content.codePointCount(0, m.end());
        found.add(new QuantityScore.Found(line, start, end, m.in(content), m.figure()));
      }
      base += content.codePointCount(0, content.length()) + 1;
    }
    return found;
  }
}
