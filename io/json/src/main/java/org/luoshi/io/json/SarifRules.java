package org.luoshi.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.luoshi.base.Library;
import org.luoshi.diagnostic.FindingKind;

/** The tool of a SARIF run with its rules, and their translation. */
final class SarifRules {

  private static final String NAME = "Luoshi";

  private final List<FindingKind> kinds;
  private final JsonGenerator json;

  SarifRules(List<FindingKind> kinds, JsonGenerator json) {
    this.kinds = kinds;
    this.json = json;
  }

  void write(Locale locale) throws IOException {
    boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    Locale own = english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    Locale other = english ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    component(own);
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("language", own.toLanguageTag());
    json.writeArrayFieldStart("translations");
    json.writeStartObject();
    component(other);
    json.writeEndObject();
    json.writeEndArray();
  }

  private void component(Locale locale) throws IOException {
    json.writeStringField("name", NAME);
    json.writeStringField("version", Library.version());
    json.writeStringField("language", locale.toLanguageTag());
    json.writeArrayFieldStart("rules");
    for (FindingKind kind : kinds) {
      json.writeStartObject();
      rule(kind, locale);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void rule(FindingKind kind, Locale locale) throws IOException {
    json.writeStringField("id", kind.code());
    String pattern = kind.pattern(locale);
    ReportJson.text("shortDescription", pattern, json);
    optional("fullDescription", kind.reason(locale));
    json.writeObjectFieldStart("messageStrings");
    ReportJson.text("default", pattern, json);
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", SarifReports.level(kind.severity()));
    json.writeEndObject();
    optional("help", kind.hint(locale));
    json.writeObjectFieldStart("properties");
    json.writeStringField("category", kind.category().name());
    if (kind.basis(locale).isPresent()) {
      json.writeStringField("basis", kind.basis(locale).get());
    }
    json.writeEndObject();
  }

  private void optional(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      ReportJson.text(name, text.get(), json);
    }
  }
}
