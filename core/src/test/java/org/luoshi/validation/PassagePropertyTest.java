package org.luoshi.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.text.Folding;
import org.luoshi.text.Span;

class PassagePropertyTest {

  private static long digest(String text) {
    return Passage.of(text, Optional.empty()).digest();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("新建公园绿道區區单位0123456789０１ab%。,，、;（）() \t　《》“”")
        .ofMaxLength(60);
  }

  @Property(tries = 500)
  void digest_ofTheSameWords_isTheSame(
      @ForAll("texts") String text, @ForAll @IntRange(max = 60) int at) {
    int place = Math.min(at, text.length());
    String spaced = text.substring(0, place) + " 　" + text.substring(place);
    assertEquals(digest(text), digest(Folding.fold(text)));
    assertEquals(digest(text), digest(spaced));
  }

  @Property(tries = 500)
  void marks_areThoseOfTheCharacters(@ForAll("texts") String text) {
    Passage passage = Passage.of(text, Optional.empty());
    assertEquals(text.contains("%"), passage.holds(TextMark.PERCENT));
    assertEquals(
        text.chars().anyMatch(c -> '0' <= c && c <= '9'), passage.holds(TextMark.HALF_DIGIT));
    assertEquals(text.chars().anyMatch(c -> "《》“”".indexOf(c) >= 0), passage.holds(TextMark.QUOTE));
    assertTrue(passage.holds(TextMark.PLAIN));
  }

  @Example
  void digest_ofOtherFigures_differs() {
    assertNotEquals(digest("新建公园10个"), digest("新建公园12个"));
    assertNotEquals(digest("新建公园10个"), digest("改建公园10个"));
  }

  /** Counted, not timed: each value is visited once, however many there are. */
  @Example
  void walk_ofManyItems_visitsEachOnce() {
    for (int count : new int[] {1_000, 30_000}) {
      List<ResponsibilityItem> items = new ArrayList<>();
      for (int i = 1; i <= count; i++) {
        items.add(Fixtures.item(i, "新建公园" + i + "个", "区园林局"));
      }
      GovernmentDocument plan = Fixtures.plan(items.toArray(ResponsibilityItem[]::new));
      AtomicInteger visits = new AtomicInteger();
      new ModelWalker(new Counter(visits)).walk(plan);
      assertTrue(visits.get() <= 5 * count + 20, () -> visits + " visits");
    }
  }

  private record Counter(AtomicInteger visits) implements ModelWalker.Visitor {
    @Override
    public <T> ModelWalker.Stop<T> stop(Class<T> type) {
      return new ModelWalker.Stop<>() {
        @Override
        public boolean isIdle() {
          return false;
        }

        @Override
        public void visit(T value, Pointer at, Optional<Span> place) {
          visits.incrementAndGet();
        }
      };
    }
  }
}
