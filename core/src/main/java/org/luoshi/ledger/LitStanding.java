package org.luoshi.ledger;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an item stands, and its light (事项状态与亮灯).
 *
 * @param standing how it stands
 * @param light its light; empty if the policy gives none
 * @since 0.1.0
 */
public record LitStanding(ItemStanding standing, Optional<Light> light) {

  /** Creates a value. */
  public LitStanding {
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(light, "light");
  }

  static Stream<LitStanding> of(LedgerView view, LightPolicy policy) {
    return view.standings().map(s -> new LitStanding(s, policy.light(s, view.date())));
  }
}
