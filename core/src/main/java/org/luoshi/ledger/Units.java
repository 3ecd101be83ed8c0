package org.luoshi.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.luoshi.model.organization.Organization;
import org.luoshi.model.organization.OrganizationRegister;
import org.luoshi.model.organization.Resolution;
import org.luoshi.model.organization.Resolution.Confidence;

/**
 * Which printed names mean one unit on a day: those that a register leads to the same name in
 * force, surely or likely; without a register, those that differ by the sign of the level only.
 */
final class Units {

  private final Optional<OrganizationRegister> register;
  private final LocalDate date;
  private final Map<String, Optional<Resolution>> found = new ConcurrentHashMap<>();

  Units(Optional<OrganizationRegister> register, LocalDate date) {
    this.register = register;
    this.date = date;
  }

  /** Returns what all names of a unit have in common. */
  String key(String printed) {
    return UnitKey.of(name(printed));
  }

  boolean same(String one, String other) {
    return key(one).equals(key(other));
  }

  /** Returns the name in force; the printed one where it is not known. */
  String name(String printed) {
    return other(printed).flatMap(Resolution::organization).map(Organization::name).orElse(printed);
  }

  /** Returns how a printed name leads to another one; empty if it is kept. */
  Optional<Resolution> other(String printed) {
    return register.isEmpty() ? Optional.empty() : found.computeIfAbsent(printed, this::resolve);
  }

  private Optional<Resolution> resolve(String printed) {
    return register
        .map(r -> r.resolve(printed, date))
        .filter(r -> r.confidence().compareTo(Confidence.LIKELY) >= 0)
        .filter(r -> r.organization().filter(o -> !o.name().equals(printed)).isPresent());
  }
}
