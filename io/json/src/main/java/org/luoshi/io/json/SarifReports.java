package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.FindingKind;
import org.luoshi.diagnostic.Severity;
import org.luoshi.validation.CheckedDocument;
import org.luoshi.validation.ReportWriter;
import org.luoshi.validation.RuleSetCoordinate;
import org.luoshi.validation.ValidationReport;

/**
 * Findings as SARIF 2.1.0 (SARIF 检查结果), the format of OASIS that editors and code platforms show.
 *
 * <p>One run holds all documents. Each rule that was run stands with its texts in the reader's
 * language, and in a translation in the other one; each result has line, columns and offset in code
 * points, the JSON Pointer as logical location, and a fingerprint that stays when lines are moved.
 * What is suppressed is there with its reason, and rules that were not run are notifications.
 *
 * @since 0.1.0
 */
public final class SarifReports implements ReportWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final SarifReports STANDARD = new SarifReports();

  private SarifReports() {}

  /** Obtains the writer. */
  public static SarifReports standard() {
    return STANDARD;
  }

  @Override
  public void write(List<CheckedDocument> documents, Locale locale, OutputStream target)
      throws IOException {
    Map<String, FindingKind> kinds = new LinkedHashMap<>();
    documents.forEach(d -> d.kinds().forEach(k -> kinds.putIfAbsent(k.code(), k)));
    try (JsonGenerator json = ReportJson.generator(target)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      SarifRules rules = new SarifRules(List.copyOf(kinds.values()), json);
      rules.write(locale);
      invocations(documents, locale, json);
      artifacts(documents, json);
      SarifResults results = new SarifResults(List.copyOf(kinds.keySet()), locale, json);
      json.writeArrayFieldStart("results");
      for (int i = 0; i < documents.size(); i++) {
        results.write(documents.get(i), i);
      }
      json.writeEndArray();
      json.writeStringField("columnKind", "unicodeCodePoints");
      properties(documents, json);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static void invocations(
      List<CheckedDocument> documents, Locale locale, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField(
        "executionSuccessful", documents.stream().allMatch(d -> d.document().isPresent()));
    List<Finding> skipped =
        documents.stream()
            .flatMap(d -> d.report().stream())
            .flatMap(r -> r.skipped().stream())
            .distinct()
            .toList();
    json.writeArrayFieldStart("toolConfigurationNotifications");
    for (Finding finding : skipped) {
      json.writeStartObject();
      id("descriptor", finding.code(), json);
      id("associatedRule", finding.arguments().get(0), json);
      json.writeStringField("level", level(finding.severity()));
      ReportJson.text("message", finding.message(locale), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void id(String name, String id, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("id", id);
    json.writeEndObject();
  }

  private static void artifacts(List<CheckedDocument> documents, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("artifacts");
    for (CheckedDocument document : documents) {
      json.writeStartObject();
      json.writeObjectFieldStart("location");
      json.writeStringField("uri", SarifResults.uri(document.name()));
      json.writeEndObject();
      ReportJson.strings("roles", List.of("analysisTarget"), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void properties(List<CheckedDocument> documents, JsonGenerator json)
      throws IOException {
    List<ValidationReport> reports = documents.stream().flatMap(d -> d.report().stream()).toList();
    List<RuleSetCoordinate> ruleSets =
        reports.stream().flatMap(r -> r.ruleSets().stream()).distinct().toList();
    json.writeObjectFieldStart("properties");
    ReportJson.strings("ruleSets", ruleSets, json);
    ReportJson.strings(
        "profiles", reports.stream().map(ValidationReport::profile).distinct().toList(), json);
    json.writeEndObject();
  }
}
