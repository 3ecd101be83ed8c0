package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.validation.CheckedDocument;
import org.luoshi.validation.ReportWriter;
import org.luoshi.validation.ValidationReport;

/**
 * Findings as JSON for programs (JSON 问题清单): {@code {"files": [{"file", "kind", "ruleSets",
 * "profile", "libraryVersion", "suppressed", "skippedRules", "findings": [{"code", "severity",
 * "category", "path", "location": {"document", "line", "start", "end", "quote"}, "arguments",
 * "message"}]}]}}.
 *
 * <p>{@code path} is an RFC 6901 JSON Pointer into the document as JSON; {@code start} and {@code
 * end} count code points from the beginning of the decoded file; a finding without a place in the
 * source has no {@code location}. {@code suppressed} counts the findings that do not count, {@code
 * skippedRules} names the rules that were not run. A file of which nothing could be read has
 * neither {@code kind} nor rule sets.
 *
 * @since 0.1.0
 */
public final class JsonReports implements ReportWriter {

  private static final JsonReports STANDARD = new JsonReports();

  private JsonReports() {}

  /** Obtains the writer. */
  public static JsonReports standard() {
    return STANDARD;
  }

  @Override
  public void write(List<CheckedDocument> documents, Locale locale, OutputStream target)
      throws IOException {
    try (JsonGenerator json = ReportJson.generator(target)) {
      json.writeStartObject();
      json.writeArrayFieldStart("files");
      for (CheckedDocument document : documents) {
        write(document, locale, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(CheckedDocument checked, Locale locale, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("file", checked.name());
    if (checked.kind().isPresent()) {
      json.writeStringField("kind", checked.kind().get());
    }
    if (checked.report().isPresent()) {
      ValidationReport report = checked.report().get();
      ReportJson.strings("ruleSets", report.ruleSets(), json);
      json.writeStringField("profile", report.profile());
      json.writeStringField("libraryVersion", report.libraryVersion());
    }
    json.writeNumberField("suppressed", checked.suppressed().size());
    ReportJson.strings("skippedRules", checked.skippedRules(), json);
    json.writeArrayFieldStart("findings");
    for (Finding finding : checked.findings()) {
      write(finding, locale, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Finding finding, Locale locale, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.code());
    json.writeStringField("severity", finding.severity().name());
    json.writeStringField("category", finding.category().name());
    json.writeStringField("path", finding.path());
    if (finding.location().isPresent()) {
      SourceLocation place = finding.location().get();
      json.writeObjectFieldStart("location");
      json.writeStringField("document", place.document());
      json.writeNumberField("line", place.line());
      json.writeNumberField("start", place.start());
      json.writeNumberField("end", place.end());
      json.writeStringField("quote", place.quote());
      json.writeEndObject();
    }
    ReportJson.strings("arguments", finding.arguments(), json);
    json.writeStringField("message", finding.message(locale));
    json.writeEndObject();
  }
}
