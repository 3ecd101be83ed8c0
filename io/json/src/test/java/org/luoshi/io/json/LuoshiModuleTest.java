package org.luoshi.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ResponsibilityPlan;
import org.luoshi.model.plan.Assignment;
import org.luoshi.model.plan.ResponsibilityItem;
import org.luoshi.model.plan.Role;
import org.luoshi.quantity.Quantity;

class LuoshiModuleTest {

  private final ObjectMapper mapper = JsonMapper.builder().addModule(new LuoshiModule()).build();

  /** A type of a user's own. */
  record Board(String name, List<ResponsibilityItem> items, Map<String, Quantity> totals) {}

  @Test
  void readValue_genericsAndOwnTypes_areBound() throws IOException {
    List<ResponsibilityItem> items = List.of(Samples.ITEM, Samples.ITEM);
    assertEquals(
        items,
        mapper.readValue(
            mapper.writeValueAsString(items), new TypeReference<List<ResponsibilityItem>>() {}));
    Board board = new Board("督查", items, Map.of("total", Quantity.parse("22万人")));
    assertEquals(board, mapper.readValue(mapper.writeValueAsString(board), Board.class));
    assertEquals(
        Samples.ITEM,
        mapper.convertValue(mapper.valueToTree(Samples.ITEM), ResponsibilityItem.class));
  }

  @Test
  void readValue_kindAtTheEnd_isTheSameDocument() throws IOException {
    String json =
        "{\"metadata\":{},\"title\":\"通知\",\"statements\":[],\"kind\":\"Notice\",\"schemaVersion\":\"1.0\"}";
    GovernmentDocument document = mapper.readValue(json, GovernmentDocument.class);
    assertEquals(document, JsonDocuments.strict().readString(json).orElseThrow());
    assertThrows(
        JsonMappingException.class, () -> mapper.readValue(json, ResponsibilityPlan.class));
  }

  @Test
  void readValue_unknownMember_isAsTheMapperSays() throws IOException {
    String json = "{\"unit\":\"区教育局\",\"role\":\"LEAD\",\"from\":{\"a\":1}}";
    assertThrows(
        UnrecognizedPropertyException.class, () -> mapper.readValue(json, Assignment.class));
    ObjectMapper tolerant =
        mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    assertEquals(Assignment.of(Role.LEAD, "区教育局"), tolerant.readValue(json, Assignment.class));
  }

  @Test
  void readValue_brokenContent_throwsWithCodeAndPointer() {
    String json = "[{\"unit\":\" \",\"role\":\"LEAD\"}]";
    TypeReference<List<Assignment>> type = new TypeReference<>() {};
    JsonMappingException e =
        assertThrows(JsonMappingException.class, () -> mapper.readValue(json, type));
    assertTrue(e.getMessage().contains("LS-JSON-003 /0"), e.getMessage());
  }
}
