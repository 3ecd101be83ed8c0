package org.luoshi.validation;

import java.util.Optional;
import org.luoshi.text.Span;

/** Visits texts as passages, each scanned once; none where no rule looks at them. */
final class Passages {

  private final ModelWalker.Stop<Passage> stop;
  private final TextScan scan = new TextScan();

  Passages(ModelWalker.Stop<Passage> stop) {
    this.stop = stop;
  }

  /** Scans a text and returns what it holds. */
  TextScan scan(String text) {
    scan.scan(text);
    return scan;
  }

  /** Returns whether a rule looks at the text that was scanned last. */
  boolean wantsScanned() {
    return stop.wants(scan.marks());
  }

  /** Returns the text that was scanned last. */
  Passage scanned(String text, Optional<Span> place) {
    return new Passage(text, place, scan);
  }

  void visit(Passage passage, Pointer at) {
    stop.visit(passage, passage.marks(), at, passage.span());
  }

  void visit(String text, Pointer parent, String member, Optional<Span> place) {
    if (!stop.isIdle()) {
      visit(text, parent.child(member), place);
    }
  }

  void visit(String text, Pointer at, Optional<Span> place) {
    if (!stop.isIdle()) {
      scan.scan(text);
      visit(scanned(text, place), at);
    }
  }
}
