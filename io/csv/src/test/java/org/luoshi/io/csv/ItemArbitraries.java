package org.luoshi.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.luoshi.model.document.ListedItem;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.Participation;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.model.progress.Availability;
import org.luoshi.model.progress.ProgressRecord;
import org.luoshi.model.progress.UnitStatement;

/**
 * Arbitrary items of what a table carries: any text, and lists with or without separators inside
 * their members.
 */
final class ItemArbitraries {

  private ItemArbitraries() {}

  static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange('一', '龥')
        .withChars("=+-@'\"\t\r\n,|> 　、。%12")
        .ofMinLength(1)
        .ofMaxLength(12);
  }

  static Arbitrary<List<ListedItem>> items(Arbitrary<String> members) {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9), plainItems(members), progress(members).optional())
        .as(ListedItem::new)
        .list()
        .ofMaxSize(6)
        .map(ItemArbitraries::identified);
  }

  private static Arbitrary<ResponsibilityItem> plainItems(Arbitrary<String> members) {
    return Combinators.combine(
            members.list().ofMaxSize(3),
            texts().optional(),
            texts().injectNull(0.1).map(Optional::ofNullable),
            Arbitraries.of(Participation.class).optional(),
            assignments(members),
            members.list().ofMaxSize(2),
            texts().optional())
        .as(
            (section, number, text, participation, assignments, leaders, deadline) ->
                ResponsibilityItem.builder()
                    .id(ItemId.of("1"))
                    .section(section)
                    .number(number.filter(n -> !n.isBlank()))
                    .text(text.orElse(""))
                    .participation(participation)
                    .assignments(assignments)
                    .leaders(leaders)
                    .deadline(deadline)
                    .build());
  }

  private static Arbitrary<List<Assignment>> assignments(Arbitrary<String> units) {
    Arbitrary<List<String>> names = units.list().ofMaxSize(3);
    return Combinators.combine(names, names, names)
        .as(
            (lead, responsible, counterpart) -> {
              List<Assignment> all = new ArrayList<>();
              lead.forEach(unit -> all.add(Assignment.of(Role.LEAD, unit)));
              responsible.forEach(unit -> all.add(Assignment.of(Role.RESPONSIBLE, unit)));
              counterpart.forEach(unit -> all.add(Assignment.of(Role.COUNTERPART, unit)));
              return all;
            });
  }

  private static Arbitrary<ProgressRecord> progress(Arbitrary<String> members) {
    Arbitrary<UnitStatement> statements =
        Combinators.combine(members.optional(), members)
            .as((unit, text) -> UnitStatement.builder().unit(unit).text(text).build());
    return Combinators.combine(
            texts(),
            statements.list().ofMaxSize(3),
            texts().optional(),
            Arbitraries.of(true, false))
        .as(
            (text, divided, status, noData) ->
                ProgressRecord.builder()
                    .item(ItemId.of("1"))
                    .availability(noData ? Availability.NO_DATA : Availability.REPORTED)
                    .statement(text)
                    .statements(divided)
                    .status(noData ? Optional.empty() : status)
                    .build());
  }

  /** Gives every item the identifier that reading a table makes. */
  private static List<ListedItem> identified(List<ListedItem> items) {
    List<ListedItem> identified = new ArrayList<>();
    for (ListedItem entry : items) {
      String number = entry.item().number().orElse("#" + (identified.size() + 1));
      ItemId id = unused(entry.list() + "." + number, identified);
      identified.add(
          new ListedItem(
              entry.list(), entry.item().withId(id), entry.progress().map(p -> p.withItem(id))));
    }
    return identified;
  }

  private static ItemId unused(String base, List<ListedItem> items) {
    ItemId id = ItemId.of(base);
    for (int again = 2; ; again++) {
      ItemId candidate = id;
      if (items.stream().noneMatch(i -> i.item().id().equals(candidate))) {
        return candidate;
      }
      id = ItemId.of(base + "~" + again);
    }
  }
}
