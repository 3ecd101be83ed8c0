package org.luoshi.examples.embed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.luoshi.io.json.LuoshiModule;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ItemId;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;

/** Teaches an {@code ObjectMapper} of one's own the types of the model (在自己的 ObjectMapper 中使用). */
public final class OwnMapper {

  private OwnMapper() {}

  /**
   * Something of another system that holds an item.
   *
   * @param sheet the number of the sheet
   * @param item the item
   */
  public record SupervisionSheet(int sheet, ResponsibilityItem item) {}

  /**
   * Runs the example.
   *
   * @param args none
   * @throws JsonProcessingException never with this value
   */
  public static void main(String[] args) throws JsonProcessingException {
    ResponsibilityItem item =
        ResponsibilityItem.builder()
            .id(ItemId.of("1.1"))
            .text("新建口袋公园10个。")
            .addAssignments(Assignment.of(Role.LEAD, "区城管局"))
            .build();
    SupervisionSheet sheet = new SupervisionSheet(7, item);
    ObjectMapper mapper = new ObjectMapper().registerModule(new LuoshiModule());
    String json = mapper.writeValueAsString(sheet);
    System.out.println(json);
    System.out.println("equal " + mapper.readValue(json, SupervisionSheet.class).equals(sheet));
  }
}
