package org.luoshi.io.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Fills the templates of pages. */
final class Pages {

  private static final String TEMPLATES = Pages.class.getPackageName();

  private Pages() {}

  static void render(String template, Object view, OutputStream target) throws IOException {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);
    Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
    engine.render(template, view, new WriterOutput(writer));
    writer.flush();
  }
}
