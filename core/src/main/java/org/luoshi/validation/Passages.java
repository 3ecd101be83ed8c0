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

  Passage of(String text, Optional<Span> place) {
    return Passage.of(text, place, scan);
  }

  void visit(Passage passage, Pointer parent, String member) {
    if (!stop.isIdle()) {
      stop.visit(passage, parent.child(member), passage.span());
    }
  }

  void visit(String text, Pointer parent, String member, Optional<Span> place) {
    if (!stop.isIdle()) {
      visit(of(text, place), parent, member);
    }
  }

  void visit(String text, Pointer at, Optional<Span> place) {
    if (!stop.isIdle()) {
      stop.visit(of(text, place), at, place);
    }
  }
}
