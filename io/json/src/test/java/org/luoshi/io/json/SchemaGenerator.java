package org.luoshi.io.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.luoshi.audit.AuditReport;
import org.luoshi.model.DivisionCode;
import org.luoshi.model.ReportingPeriod;
import org.luoshi.model.document.GovernmentDocument;
import org.luoshi.model.document.ListedItem;
import org.luoshi.text.Span;

/** Makes the schema of all that can be written from the forms of the types themselves. */
final class SchemaGenerator {

  private static final Map<Class<?>, String> PATTERNS =
      Map.of(
          Span.class, "^[0-9]+-[0-9]+$",
          DivisionCode.class, "^[1-9][0-9]{5}$",
          ReportingPeriod.class, "^[0-9]{4}-[0-9]{2}/[0-9]{4}-[0-9]{2}(/cumulative)?$");

  private final ObjectMapper mapper = new ObjectMapper();
  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  String generate() {
    ObjectNode root = mapper.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:luoshi:schema:document:" + VersionCodec.CURRENT);
    root.put("title", "Luoshi document");
    ArrayNode kinds = root.putArray("oneOf");
    DocumentCodec documents = (DocumentCodec) Codecs.of(GovernmentDocument.class);
    documents.kinds().values().forEach(kind -> kinds.add(form(kind)));
    form(Codecs.of(ListedItem.class));
    form(Codecs.of(AuditReport.class));
    ObjectNode all = root.putObject("$defs");
    definitions.forEach(all::set);
    return root.toPrettyString().replace("\r\n", "\n") + "\n";
  }

  private ObjectNode form(Codec codec) {
    ObjectNode node = mapper.createObjectNode();
    if (codec instanceof ObjectCodec object) {
      return node.put("$ref", "#/$defs/" + define(object.shape()));
    }
    if (codec instanceof ListCodec list) {
      node.put("type", "array").put("minItems", 1);
      if (list.distinct()) {
        node.put("uniqueItems", true);
      }
      node.set("items", form(list.element()));
    } else if (codec instanceof PlacesCodec places) {
      node.put("type", "object").put("minProperties", 1);
      node.putObject("propertyNames").put("pattern", "^/[A-Za-z0-9/]+$");
      node.putObject("additionalProperties")
          .put("type", "array")
          .put("minItems", 1)
          .set("items", form(places.stretch()));
    } else if (codec instanceof WordCodec words) {
      ArrayNode names = node.putArray("enum");
      words.words().forEach(names::add);
    } else if (codec instanceof TextCodec text) {
      describe(node.put("type", "string"), text.type());
    } else if (codec instanceof VersionCodec) {
      node.put("type", "string").put("pattern", "^1\\.[0-9]{1,4}$");
    } else {
      node.put("type", scalar(codec));
    }
    return node;
  }

  private static void describe(ObjectNode node, Class<?> type) {
    if (type == LocalDate.class) {
      node.put("format", "date");
    } else if (PATTERNS.containsKey(type)) {
      node.put("pattern", PATTERNS.get(type));
    }
  }

  private static String scalar(Codec codec) {
    if (codec instanceof StringCodec) {
      return "string";
    }
    if (codec instanceof BooleanCodec) {
      return "boolean";
    }
    return codec instanceof IntegerCodec ? "integer" : "number";
  }

  private String define(Shape shape) {
    String name = shape.type().getSimpleName();
    if (!definitions.containsKey(name)) {
      ObjectNode node = mapper.createObjectNode();
      definitions.put(name, node);
      node.put("type", "object").put("additionalProperties", false);
      ObjectNode properties = node.putObject("properties");
      ArrayNode required = node.putArray("required");
      for (Member member : shape.members()) {
        properties.set(member.name(), form(member.codec()));
        if (member.required()) {
          required.add(member.name());
        }
      }
    }
    return name;
  }
}
