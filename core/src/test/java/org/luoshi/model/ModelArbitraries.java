package org.luoshi.model;

import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.luoshi.quantity.Comparator;
import org.luoshi.quantity.Direction;
import org.luoshi.quantity.Quantity;
import org.luoshi.quantity.QuantityArbitraries;
import org.luoshi.text.Span;

/** Arbitrary values that documents share, for the property tests of any module. */
public final class ModelArbitraries {

  private ModelArbitraries() {}

  /** Returns texts of one to thirty characters as documents have them, never blank. */
  public static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange('一', '鿿')
        .withChars("、,。《》“”()%0123456789ABC 　 ")
        .ofMinLength(1)
        .ofMaxLength(30)
        .filter(t -> !t.isBlank());
  }

  /** Returns places in a source. */
  public static Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 100_000), Arbitraries.integers().between(0, 500))
        .as((start, length) -> Span.of(start, start + length));
  }

  /** Returns division codes of every level. */
  public static Arbitrary<DivisionCode> divisionCodes() {
    Arbitrary<Integer> county = Arbitraries.integers().between(100_000, 999_999);
    return Combinators.combine(county, Arbitraries.of(1, 100, 10_000))
        .as((code, level) -> DivisionCode.of(Integer.toString(code / level * level)));
  }

  /** Returns organization codes, most of them with a wrong check character. */
  public static Arbitrary<OrganizationCode> organizationCodes() {
    Arbitrary<String> head = Arbitraries.strings().numeric().withCharRange('A', 'Z').ofLength(8);
    return Combinators.combine(head, Arbitraries.of("0123456789X".split("")))
        .as((first, check) -> OrganizationCode.of(first + check));
  }

  /** Returns unified social credit codes, most of them with a wrong check character. */
  public static Arbitrary<UnifiedSocialCreditCode> unifiedSocialCreditCodes() {
    Arbitrary<String> head =
        Arbitraries.strings().withChars("0123456789ABCDEFGHJKLMNPQRTUWXY").ofLength(16);
    Arbitrary<String> seventeenth = Arbitraries.of("0123456789X".split(""));
    Arbitrary<Character> check = Arbitraries.chars().numeric().range('A', 'Z');
    return Combinators.combine(head, seventeenth, check)
        .as((a, b, c) -> UnifiedSocialCreditCode.of(a + b + c));
  }

  /** Returns periods of every length up to six years. */
  public static Arbitrary<ReportingPeriod> reportingPeriods() {
    Arbitrary<YearMonth> months =
        Arbitraries.integers()
            .between(1990 * 12, 2060 * 12)
            .map(m -> YearMonth.of(m / 12, m % 12 + 1));
    Arbitrary<Integer> lengths =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(0, 2, 5, 11)),
            Tuple.of(1, Arbitraries.integers().between(0, 72)));
    return Combinators.combine(months, lengths, Arbitraries.of(true, false))
        .as(
            (from, more, cumulative) ->
                new ReportingPeriod(from, from.plusMonths(more), cumulative));
  }

  /** Returns targets: with a value, with a range, relative ones and mere words. */
  public static Arbitrary<Target> targets() {
    Arbitrary<Target> plain =
        Combinators.combine(
                texts(),
                Arbitraries.of(Comparator.class).filter(c -> c != Comparator.RANGE),
                QuantityArbitraries.quantities().optional(),
                Arbitraries.of(Direction.class),
                reportingPeriods().optional(),
                texts().optional(),
                texts(),
                spans().optional())
            .as(
                (indicator, comparator, value, direction, period, relative, text, span) ->
                    Target.builder()
                        .indicator(indicator)
                        .comparator(comparator)
                        .value(value)
                        .direction(direction)
                        .period(period)
                        .relativeTo(relative)
                        .text(text)
                        .span(span)
                        .build());
    Arbitrary<Quantity> quantities = QuantityArbitraries.quantities();
    return Combinators.combine(plain, quantities, quantities, Arbitraries.of(true, false))
        .as(
            (target, low, high, range) ->
                range
                    ? target.toBuilder().comparator(Comparator.RANGE).value(low).upper(high).build()
                    : target);
  }

  /** Returns measurements, some of them ranges. */
  public static Arbitrary<Measurement> measurements() {
    return Combinators.combine(
            texts(),
            Arbitraries.of(MeasurementKind.class),
            Arbitraries.of(Comparator.class),
            QuantityArbitraries.quantities(),
            Arbitraries.of(Direction.class),
            reportingPeriods().optional(),
            texts(),
            spans().optional())
        .as(
            (indicator, kind, comparator, value, direction, period, text, span) -> {
              Measurement.Builder builder = Measurement.builder();
              if (comparator == Comparator.RANGE) {
                builder.upper(value);
              }
              return builder
                  .indicator(indicator)
                  .kind(kind)
                  .comparator(comparator)
                  .value(value)
                  .direction(direction)
                  .period(period)
                  .text(text)
                  .span(span)
                  .build();
            });
  }
}
