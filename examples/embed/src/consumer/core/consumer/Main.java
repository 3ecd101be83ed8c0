package consumer;

import java.util.Locale;
import java.util.Optional;
import org.luoshi.diagnostic.Catalogue;
import org.luoshi.diagnostic.Category;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ResponsibilityItem;
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
    System.out.println("ok");
  }

  private static void check(boolean condition, String what) {
    if (!condition) {
      throw new IllegalStateException(what);
    }
  }
}
