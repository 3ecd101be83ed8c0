package org.luoshi.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LongSetPropertyTest {

  /** Numbers that repeat often, with zero and those that fall on one place. */
  @Provide
  Arbitrary<List<Long>> numbers() {
    Arbitrary<Long> few = Arbitraries.longs().between(-8, 8);
    Arbitrary<Long> high = Arbitraries.longs().between(0, 40).map(n -> n << 58);
    return Arbitraries.oneOf(few, high, Arbitraries.longs()).list().ofMaxSize(300);
  }

  @Property(tries = 300)
  void add_tellsWhatASetTells(
      @ForAll("numbers") List<Long> numbers, @ForAll @IntRange(max = 300) int expected) {
    LongSet set = new LongSet(expected);
    Set<Long> known = new HashSet<>();
    for (long number : numbers) {
      assertEquals(known.contains(number), set.has(number));
      assertEquals(known.add(number), set.add(number));
    }
  }

  @Property(tries = 300)
  void repeats_areTheNumbersTakenTwice(@ForAll("numbers") List<Long> numbers) {
    Repeats repeats = new Repeats(numbers.size());
    Map<Long, Integer> counts = new HashMap<>();
    for (long number : numbers) {
      repeats.add(number);
      counts.merge(number, 1, Integer::sum);
    }
    counts.forEach((number, count) -> assertEquals(count > 1, repeats.has(number)));
    assertEquals(counts.values().stream().noneMatch(count -> count > 1), repeats.isEmpty());
  }

  @Example
  void add_manyMoreThanExpected_keepsAll() {
    LongSet set = new LongSet(1);
    LongStream.range(0, 200_000).forEach(set::add);
    assertEquals(200_000, LongStream.range(0, 200_000).filter(set::has).count());
    assertFalse(set.has(200_000));
  }
}
