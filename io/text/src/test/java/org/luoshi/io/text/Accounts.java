package org.luoshi.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.luoshi.io.Reading;
import org.luoshi.source.Accounting;
import org.luoshi.text.Characters;

/** Checks of accounts that hold for every reading. */
final class Accounts {

  private Accounts() {}

  /** Every non-blank character belongs to one entry, and the entries are in order. */
  static void assertWhole(Reading reading) {
    int[] text = reading.source().text().codePoints().toArray();
    BitSet explained = new BitSet(text.length);
    int end = 0;
    for (Accounting.Entry entry : reading.accounting().entries()) {
      assertTrue(end <= entry.span().start(), () -> "overlap at " + entry);
      end = entry.span().end();
      assertTrue(
          end <= text.length && entry.span().length() > 0, () -> "outside the text: " + entry);
      explained.set(entry.span().start(), end);
    }
    for (int i = explained.nextClearBit(0); i < text.length; i = explained.nextClearBit(i + 1)) {
      int place = i;
      assertTrue(Characters.isBlank(text[i]), () -> "not accounted for: " + place);
    }
    assertFalse(reading.document().isPresent() && reading.accounting().entries().isEmpty());
  }

  /** All is whole and nothing is unexplained. */
  static void assertExplained(Reading reading) {
    assertWhole(reading);
    assertEquals(
        "",
        String.join(
            "|", reading.accounting().unexplained().stream().map(reading.source()::text).toList()));
  }
}
