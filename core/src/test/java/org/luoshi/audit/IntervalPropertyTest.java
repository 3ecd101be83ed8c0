package org.luoshi.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IntervalPropertyTest {

  private static final MathContext EXACT = new MathContext(60);

  /** An interval and a number in it. */
  record Member(Interval interval, BigDecimal number) {}

  @Provide
  Arbitrary<Member> members() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.01"), new BigDecimal("1000000"))
        .ofScale(2)
        .flatMap(
            value ->
                Arbitraries.integers()
                    .between(-5, 5)
                    .map(
                        thousandths ->
                            new Member(
                                Interval.around(value, new BigDecimal("0.005")),
                                value.add(BigDecimal.valueOf(thousandths, 3)))));
  }

  @Property
  void results_holdTheResultsOfTheirMembers(
      @ForAll("members") Member a, @ForAll("members") Member b) {
    holds(a.interval().plus(b.interval()), a.number().add(b.number()));
    holds(a.interval().minus(b.interval()), a.number().subtract(b.number()));
    holds(a.interval().negative(), a.number().negate());
    holds(a.interval().percent(), a.number().movePointRight(2));
    holds(a.interval().over(b.interval()), a.number().divide(b.number(), EXACT));
    holds(
        a.interval().minus(b.interval()).over(b.interval()),
        a.number().subtract(b.number()).divide(b.number(), EXACT));
  }

  @Property
  void root_ofAPower_holdsTheBase(
      @ForAll("members") Member a, @ForAll @IntRange(min = 2, max = 9) int degree) {
    Interval power = Interval.exact(a.number().pow(degree));
    Interval root = power.root(degree);
    assertTrue(root.low().subtract(a.number()).abs().compareTo(new BigDecimal("1E-20")) < 0);
    assertTrue(root.high().subtract(a.number()).abs().compareTo(new BigDecimal("1E-20")) < 0);
  }

  private static void holds(Interval result, BigDecimal number) {
    assertTrue(result.low().compareTo(number) <= 0, result + " " + number);
    assertTrue(result.high().compareTo(number) >= 0, result + " " + number);
    assertTrue(result.low().compareTo(result.value()) <= 0);
    assertTrue(result.high().compareTo(result.value()) >= 0);
  }
}
