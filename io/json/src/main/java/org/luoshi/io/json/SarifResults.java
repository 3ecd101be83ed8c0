package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.source.SourceDocument;
import org.luoshi.validation.CheckedDocument;
import org.luoshi.validation.SuppressedFinding;
import org.luoshi.validation.Suppression;

/** The results of a SARIF run. */
final class SarifResults {

  private final Map<String, Integer> rules = new HashMap<>();
  private final Fingerprints fingerprints = new Fingerprints();
  private final Locale locale;
  private final JsonGenerator json;

  SarifResults(List<String> codes, Locale locale, JsonGenerator json) {
    codes.forEach(code -> rules.put(code, rules.size()));
    this.locale = locale;
    this.json = json;
  }

  void write(CheckedDocument document, int artifact) throws IOException {
    for (Finding finding : document.findings()) {
      write(finding, Optional.empty(), document, artifact);
    }
    for (SuppressedFinding other : document.suppressed()) {
      write(other.finding(), Optional.of(other.suppression()), document, artifact);
    }
  }

  private void write(
      Finding finding, Optional<Suppression> suppression, CheckedDocument document, int artifact)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.code());
    json.writeNumberField("ruleIndex", rules.get(finding.code()));
    json.writeStringField("level", SarifReports.level(finding.severity()));
    json.writeObjectFieldStart("message");
    json.writeStringField("text", finding.message(locale));
    json.writeStringField("id", "default");
    ReportJson.strings("arguments", finding.arguments(), json);
    json.writeEndObject();
    location(finding, document, artifact);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("luoshiFinding/v1", fingerprints.of(document.name(), finding));
    json.writeEndObject();
    if (suppression.isPresent()) {
      json.writeArrayFieldStart("suppressions");
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("status", "accepted");
      json.writeStringField("justification", suppression.get().reason());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void location(Finding finding, CheckedDocument document, int artifact)
      throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(document.name()));
    json.writeNumberField("index", artifact);
    json.writeEndObject();
    if (finding.location().isPresent()) {
      region(finding.location().get(), document.source());
    }
    json.writeEndObject();
    if (!finding.path().isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", finding.path());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private void region(SourceLocation place, Optional<SourceDocument> source) throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", place.line());
    if (source.isPresent()) {
      json.writeNumberField("startColumn", source.get().column(place.start()));
      json.writeNumberField("endLine", source.get().line(place.end()));
      json.writeNumberField("endColumn", source.get().column(place.end()));
    }
    json.writeNumberField("charOffset", place.start());
    json.writeNumberField("charLength", place.end() - place.start());
    if (!place.quote().isEmpty()) {
      ReportJson.text("snippet", place.quote(), json);
    }
    json.writeEndObject();
  }

  /** Returns the name of a file as a reference: absolute where it begins with a slash. */
  static String uri(String name) {
    try {
      String path = name.replace('\\', '/');
      String scheme = path.startsWith("/") ? "file" : null;
      String first = path.substring(0, Math.max(0, path.indexOf('/')));
      String start = scheme == null && (first.isEmpty() ? path : first).contains(":") ? "./" : "";
      return new URI(scheme, scheme == null ? null : "", start + path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
