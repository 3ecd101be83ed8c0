package org.luoshi.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.validation.ValidationReport;

/**
 * Findings as JSON for programs: {@code {"files": [{"file", "kind", "ruleSets", "profile",
 * "libraryVersion", "suppressed", "skippedRules", "findings": [{"code", "severity", "category",
 * "path", "location": {"document", "line", "start", "end", "quote"}, "arguments", "message"}]}]}}.
 *
 * <p>{@code path} is an RFC 6901 JSON Pointer into the document as JSON; {@code start} and {@code
 * end} count code points from the beginning of the decoded file; a finding without a place in the
 * source has no {@code location}. {@code suppressed} counts the findings that do not count, {@code
 * skippedRules} names the rules that were not run. A file of which nothing could be read has
 * neither {@code kind} nor rule sets.
 */
final class FindingJson {

  private FindingJson() {}

  static String of(List<Checked> files, Locale locale) {
    StringWriter text = new StringWriter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      json.writeStartObject();
      json.writeArrayFieldStart("files");
      for (Checked file : files) {
        write(file, locale, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return text.append('\n').toString();
  }

  private static void write(Checked checked, Locale locale, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", checked.file().path().toString());
    if (checked.file().document().isPresent()) {
      json.writeStringField("kind", checked.file().kind());
    }
    if (checked.report().isPresent()) {
      ValidationReport report = checked.report().get();
      writeStrings("ruleSets", report.ruleSets().stream().map(Object::toString).toList(), json);
      json.writeStringField("profile", report.profile());
      json.writeStringField("libraryVersion", report.libraryVersion());
    }
    json.writeNumberField("suppressed", checked.suppressed());
    writeStrings("skippedRules", checked.skippedRules(), json);
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
    writeStrings("arguments", finding.arguments(), json);
    json.writeStringField("message", finding.message(locale));
    json.writeEndObject();
  }

  private static void writeStrings(String name, List<String> texts, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
