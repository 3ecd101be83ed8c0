package org.luoshi.io.html;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.luoshi.diagnostic.Finding;
import org.luoshi.io.DocumentExtractor;
import org.luoshi.io.ReadResult;
import org.luoshi.source.SourceDocument;

/**
 * Turns a web page into blocks of text (网页提取器).
 *
 * <p>The text is all that a reader of the page sees, navigation included, in the order of the page:
 * a line for each paragraph and line break, blanks as HTML shows them, no-break blanks kept. A
 * table with columns and rows becomes one table block whose cells stand in the text one after
 * another; tables inside its cells are text of these cells. A table that only arranges the page is
 * not a block, what it arranges is. A table of labels and values becomes a paragraph {@code label:
 * value} for each pair.
 *
 * <p>Takes UTF-8, UTF-16 with a byte order mark, GB18030 with GBK and GB 2312, and Big5 where the
 * page declares it. Immutable and safe to share.
 *
 * @since 0.1.0
 */
public final class HtmlExtractor implements DocumentExtractor {

  static final int MAX_TAGS = 1_000_000; // a tree of more takes over a gigabyte

  /** Creates an extractor. */
  public HtmlExtractor() {}

  @Override
  public Set<String> formats() {
    return Set.of("html", "htm");
  }

  @Override
  public ReadResult<SourceDocument> extract(String name, InputStream source) throws IOException {
    ReadResult<String> page = Decoder.decode(source.readAllBytes());
    if (page.value().isEmpty()) {
      return new ReadResult<>(Optional.empty(), page.findings());
    }
    List<Finding> findings = new ArrayList<>(page.findings());
    if (hasTooManyTags(page.value().get())) {
      findings.add(HtmlFindings.TOO_MANY_TAGS.at("", Optional.empty(), MAX_TAGS));
      return new ReadResult<>(Optional.empty(), findings);
    }
    PageWriter writer = new PageWriter(Parser.htmlParser().parseInput(page.value().get(), ""));
    SourceDocument document = writer.document(name);
    findings.addAll(writer.findings(document));
    return new ReadResult<>(Optional.of(document), findings);
  }

  private static boolean hasTooManyTags(String page) {
    int tags = 0;
    for (int i = page.indexOf('<'); i >= 0 && tags <= MAX_TAGS; i = page.indexOf('<', i + 1)) {
      tags += i + 1 < page.length() && Character.isLetter(page.charAt(i + 1)) ? 1 : 0;
    }
    return tags > MAX_TAGS;
  }
}
