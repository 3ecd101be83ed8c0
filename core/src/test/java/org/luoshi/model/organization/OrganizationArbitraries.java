package org.luoshi.model.organization;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.luoshi.model.ModelArbitraries;
import org.luoshi.model.Tier;

/** Arbitrary organizations and registers, for the property tests of any module. */
public final class OrganizationArbitraries {

  private OrganizationArbitraries() {}

  /** Returns a few names, so that they meet each other in registers. */
  public static Arbitrary<String> names() {
    return Combinators.combine(
            Arbitraries.of("区", "市", "", "江湾区"),
            Arbitraries.of("商务局", "教育局", "水务局", "城管委", "城管局", "房管局"))
        .as((place, name) -> place + name);
  }

  /** Returns days of twenty years. */
  public static Arbitrary<LocalDate> dates() {
    return Arbitraries.integers()
        .between(0, 20 * 365)
        .map(days -> LocalDate.of(2010, 1, 1).plusDays(days));
  }

  /** Returns organizations under one of {@link #names}. */
  public static Arbitrary<Organization> organizations() {
    return Combinators.combine(
            names(),
            names().list().ofMaxSize(2),
            Arbitraries.of(Tier.class).optional(),
            Arbitraries.of(OrganizationKind.class),
            ModelArbitraries.unifiedSocialCreditCodes().optional(),
            ModelArbitraries.texts())
        .as(
            (name, aliases, tier, kind, code, note) ->
                Organization.builder()
                    .name(name)
                    .aliases(aliases)
                    .tier(tier)
                    .kind(kind)
                    .code(code)
                    .note(note)
                    .build());
  }

  /** Returns groups with members for all time, for a while, and none. */
  public static Arbitrary<OrganizationGroup> groups() {
    Arbitrary<OrganizationGroup.Member> members =
        Combinators.combine(
                names(), dates().optional(), Arbitraries.integers().between(0, 900).optional())
            .as(
                (name, from, days) ->
                    new OrganizationGroup.Member(
                        name, from, from.flatMap(start -> days.map(start::plusDays))));
    return Combinators.combine(
            Arbitraries.of("各区人民政府", "各街道办事处", "区直各部门"), members.list().ofMaxSize(4))
        .as((name, all) -> OrganizationGroup.builder().name(name).members(all).build());
  }

  /** Returns registers whose events are of any kind, in any order, with or without sense. */
  public static Arbitrary<OrganizationRegister> registers() {
    Arbitrary<List<Organization>> organizations =
        organizations().list().uniqueElements(Organization::name).ofMinSize(1).ofMaxSize(8);
    return Combinators.combine(
            organizations.flatMap(OrganizationArbitraries::withEvents),
            groups().list().ofMaxSize(2))
        .as(
            (register, groups) ->
                register.toBuilder().groups(groups).addPlaces("云州市江湾区", "江湾区").build());
  }

  private static Arbitrary<OrganizationRegister> withEvents(List<Organization> organizations) {
    Arbitrary<List<String>> sides =
        Arbitraries.of(organizations)
            .map(Organization::name)
            .list()
            .uniqueElements()
            .ofMinSize(1)
            .ofMaxSize(2);
    return Combinators.combine(
            Arbitraries.of(OrganizationEvent.Kind.class),
            dates(),
            Arbitraries.of(true, false),
            sides,
            sides)
        .as(
            (kind, date, estimated, from, to) ->
                OrganizationEvent.builder()
                    .kind(kind)
                    .date(date)
                    .isEstimated(estimated)
                    .formerNames(from)
                    .newNames(to)
                    .build())
        .list()
        .ofMaxSize(8)
        .map(
            events ->
                OrganizationRegister.builder().organizations(organizations).events(events).build());
  }
}
