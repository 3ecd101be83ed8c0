package org.luoshi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.luoshi.base.Checks;

/**
 * Which light an item gets (亮灯规则): the first rule whose conditions hold gives its colour.
 *
 * <p>Cities name colours and mean things by them as they like, so a policy is data.
 *
 * @since 0.1.0
 */
@Value.Immutable
public interface LightPolicy extends WithLightPolicy {

  /** The name of the policy, never blank. */
  String name();

  /** Where it is laid down (依据). */
  Optional<String> source();

  /** The rules in the order in which they are tried. */
  List<LightRule> rules();

  /**
   * Returns the light of an item.
   *
   * @param standing how the item stands
   * @param date the day
   * @return the light; empty if no rule holds
   */
  default Optional<Light> light(ItemStanding standing, LocalDate date) {
    return IntStream.range(0, rules().size())
        .mapToObj(
            i ->
                rules()
                    .get(i)
                    .match(standing, date)
                    .map(formula -> new Light(rules().get(i).colour(), i + 1, formula)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Returns the colours, each once, in the order of the rules. */
  default Stream<String> colours() {
    return rules().stream().map(LightRule::colour).distinct();
  }

  /** Starts a new policy. */
  static Builder builder() {
    return new Builder();
  }

  /** Starts from the values of this policy. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Checks the invariants.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  @Value.Check
  default void check() {
    Checks.notBlank(name(), "name");
  }

  /** Builds {@link LightPolicy}s. Not thread-safe. */
  final class Builder extends ImmutableLightPolicy.Builder {
    Builder() {}
  }
}
