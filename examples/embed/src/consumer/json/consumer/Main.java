package consumer;

import org.luoshi.io.json.JsonDocuments;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ItemList;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.validation.Validator;

/** What a user of the core and of one leaf writes. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    ResponsibilityItem item = ResponsibilityItem.builder().id(ItemId.of("1.1")).text("稳就业").build();
    GovernmentDocument plan =
        ResponsibilityPlan.builder()
            .metadata(DocumentMetadata.builder().build())
            .addList(ItemList.builder().number(1).addItem(item).build())
            .build();
    String json = JsonDocuments.strict().writeString(plan);
    check(JsonDocuments.strict().readString(json).orElseThrow().equals(plan), "round trip");
    check(!JsonDocuments.strict().readString("{").isClean(), "broken text");
    check(Validator.standard().validate(plan).findings().size() > 0, "rules found through the module path");
    System.out.println("ok");
  }

  private static void check(boolean condition, String what) {
    if (!condition) {
      throw new IllegalStateException(what);
    }
  }
}
