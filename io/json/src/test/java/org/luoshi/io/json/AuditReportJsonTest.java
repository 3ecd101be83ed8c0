package org.luoshi.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luoshi.audit.AuditReport;
import org.luoshi.audit.Auditor;
import org.luoshi.audit.Claim;
import org.luoshi.model.Statement;
import org.luoshi.model.document.DocumentMetadata;
import org.luoshi.model.document.Notice;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Span;

class AuditReportJsonTest {

  private static final String TEXT = "立案120起,同比96起上升15%。改造道路12条,其中主干道5条,支路7条。位列全市第3名。";

  private static AuditReport report(boolean withSource) {
    Notice notice =
        Notice.builder()
            .metadata(DocumentMetadata.builder().build())
            .addStatements(Statement.builder().text(TEXT).span(Span.of(0, TEXT.length())).build())
            .build();
    SourceDocument source = SourceDocument.ofText("通报.txt", TEXT);
    List<Claim> claims =
        withSource ? Auditor.standard().audit(notice, source) : Auditor.standard().audit(notice);
    return new AuditReport("通报.txt", claims);
  }

  @Test
  void report_isReadAsWritten() {
    JsonValues<AuditReport> form = JsonValues.strict(AuditReport.class);
    for (boolean withSource : List.of(true, false)) {
      AuditReport report = report(withSource);
      assertEquals(report, form.readString(form.writeString(report)).orElseThrow());
      assertEquals(report, form.readString(form.indented().writeString(report)).orElseThrow());
    }
    AuditReport empty = new AuditReport("", List.of());
    assertEquals(empty, form.readString(form.writeString(empty)).orElseThrow());
  }

  @Test
  void claim_isTheMembersOfItsAccessors() {
    AuditReport first = new AuditReport("", report(false).claims().subList(0, 1));
    assertEquals(
        "{\"document\":\"\",\"claims\":[{\"item\":\"/statements/0/text\",\"kind\":\"GROWTH_RATE\","
            + "\"verdict\":\"INCONSISTENT\",\"reason\":\"DIFFERS\",\"basis\":\"EXPLICIT\","
            + "\"evidence\":[{\"document\":\"\",\"words\":\"立案120起,同比96起上升15%\","
            + "\"path\":\"/statements/0/text\"}],\"formula\":\"(120 - 96) / 96 * 100\","
            + "\"recomputed\":25,\"claimed\":15,\"tolerance\":0.5,\"unit\":\"%\"}]}\n",
        JsonValues.strict(AuditReport.class).writeString(first));
  }

  @Test
  void whatIsWritten_fitsTheSchema() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder ->
                    builder.schemas(
                        location ->
                            location.startsWith("urn:luoshi") ? JsonSchemas.document() : null))
            .getSchema(SchemaLocation.of("urn:luoshi:schema:document:1.0#/$defs/AuditReport"));
    String json = JsonValues.strict(AuditReport.class).writeString(report(true));
    assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
    assertEquals(Optional.of(1), Optional.of(schema.validate("{}", InputFormat.JSON).size()));
  }
}
