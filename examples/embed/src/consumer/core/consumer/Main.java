package consumer;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.luoshi.diagnostic.Catalogue;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.ledger.Handover;
import org.luoshi.ledger.Ledger;
import org.luoshi.ledger.LedgerEntry;
import org.luoshi.ledger.PeriodReopening;
import org.luoshi.model.FieldPlaces;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.organization.OrganizationRegister;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.schedule.StagedDeadlines;
import org.luoshi.text.Span;

/** What a user of the core alone writes. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    check(Span.of(3, 7).equals(Span.parse("3-7")), "span");
    FindingKind kind = new FindingKind("MY-ITEM-001", Severity.WARNING, Category.STYLE);
    Finding finding = kind.at("", Optional.empty());
    check(finding.message(Locale.ROOT).equals("MY-ITEM-001"), "finding of a user's own");
    Catalogue.codes().forEach(code -> check(Catalogue.message(code, Locale.ROOT).isPresent(), code));
    ResponsibilityItem item = ResponsibilityItem.builder().id(ItemId.of("1")).text("稳就业").build();
    check(item.withText("保就业").toBuilder().text("稳就业").build().equals(item), "item");
    FieldPlaces places = FieldPlaces.builder().add("/text", Span.of(3, 6)).build().orElseThrow();
    check(item.withPlaces(places).places().flatMap(p -> p.find("/text")).isPresent(), "places");
    Ledger ledger =
        Ledger.empty()
            .append(
                LedgerEntry.on(LocalDate.of(2025, 3, 1))
                    .handover(
                        Handover.builder()
                            .item(item.id())
                            .unit("区人社局")
                            .stages(StagedDeadlines.of13710())
                            .build())
                    .build(),
                LedgerEntry.on(LocalDate.of(2025, 3, 2))
                    .reopening(PeriodReopening.of(ReportingPeriod.ofQuarter(2025, 1)))
                    .build());
    OrganizationRegister units = OrganizationRegister.builder().build();
    check(ledger.asOf(LocalDate.of(2025, 3, 1), units).entries().size() == 1, "ledger");
    System.out.println("ok");
  }

  private static void check(boolean condition, String what) {
    if (!condition) {
      throw new IllegalStateException(what);
    }
  }
}
