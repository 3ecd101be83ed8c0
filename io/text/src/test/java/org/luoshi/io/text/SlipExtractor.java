package org.luoshi.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.DocumentExtractor;
import org.luoshi.io.ReadResult;
import org.luoshi.source.SourceDocument;

/** Reads an invented format: text after a line that says {@code SLIP}. */
public final class SlipExtractor implements DocumentExtractor {

  @Override
  public Set<String> formats() {
    return Set.of("slip");
  }

  @Override
  public ReadResult<SourceDocument> extract(String name, InputStream source) throws IOException {
    String text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
    Finding finding = ReadFindings.INVALID_BYTES.at("", Optional.empty(), 1, "SLIP");
    return text.startsWith("SLIP\n")
        ? new ReadResult<>(
            Optional.of(SourceDocument.ofText(name, text.substring(5))), List.of(finding))
        : new ReadResult<>(Optional.empty(), List.of(finding));
  }
}
