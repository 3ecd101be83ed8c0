package org.luoshi.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.luoshi.model.EntityArbitraries;
import org.luoshi.model.document.GovernmentDocument;

class SchemaPropertyTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonSchemas.document());

  @Provide
  Arbitrary<GovernmentDocument> documents() {
    return EntityArbitraries.documents();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void validate_whatIsWritten_findsNothing(@ForAll("documents") GovernmentDocument document) {
    assertEquals(
        List.of(), SCHEMA.validate(JsonDocuments.strict().writeString(document), InputFormat.JSON));
  }

  @Example
  void validate_anUnknownMember_isFound() {
    String json = "{\"schemaVersion\":\"1.0\",\"kind\":\"Notice\",\"metadata\":{\"from\":1}}";
    assertFalse(SCHEMA.validate(json, InputFormat.JSON).isEmpty());
  }
}
