package org.luoshi.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.source.Block;
import org.luoshi.source.Furniture;
import org.luoshi.source.Paragraph;
import org.luoshi.source.SourceDocument;
import org.luoshi.text.Span;

/** A walk over the page that writes its text and its blocks. */
final class PageWriter implements NodeFilter {

  private final TableScan tables = new TableScan();
  private final FrameScan frame = new FrameScan();
  private final TextFlow flow = new TextFlow();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Integer> tooLarge = new ArrayList<>(); // where such tables begin
  private Optional<TableDraft> draft = Optional.empty();
  private int framing; // how many open elements belong to the frame of the page
  private int preserving; // how many open elements keep their blanks
  private boolean inLabel;

  PageWriter(Document page) {
    NodeTraversor.filter(tables, page);
    NodeTraversor.filter(frame, page);
    NodeTraversor.filter(this, page);
    flow.endPair();
    endLine();
  }

  SourceDocument document(String name) {
    return SourceDocument.of(name, flow.toString(), blocks);
  }

  List<Finding> findings(SourceDocument document) {
    return tooLarge.stream().map(start -> tooLarge(document, start)).toList();
  }

  private static Finding tooLarge(SourceDocument document, int start) {
    SourceLocation location =
        SourceLocation.of(document.name(), document.line(start), start, start, "");
    return HtmlFindings.TABLE_TOO_LARGE.at(
        "", Optional.of(location), Grid.MAX_COLUMNS, Grid.MAX_CELLS);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (Visibility.isHidden(node)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode words) {
      write(words.getWholeText());
    } else if (node instanceof Element element) {
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private void write(String words) {
    if (preserving == 0) {
      flow.append(words);
      return;
    }
    String[] lines = words.split("\r\n?|\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        endLine();
      }
      flow.appendPreserved(lines[i]);
    }
  }

  private void enter(Element element) {
    if (isLabel(element)) {
      flow.endPair();
    }
    if (element.nameIs("br") || Visibility.breaksLines(element)) {
      endLine();
    }
    framing += frame.isFrame(element) ? 1 : 0;
    inLabel |= isLabel(element);
    preserving += element.tag().preserveWhitespace() ? 1 : 0;
    if (framing > 0) {
      return;
    }
    if (draft.isPresent()) {
      draft.get().enter(element, flow.offset());
    } else {
      draft = tables.grid(element).map(TableDraft::new);
    }
    if (tables.isTooLarge(element)) {
      tooLarge.add(flow.offset());
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private void leave(Element element) {
    preserving -= element.tag().preserveWhitespace() ? 1 : 0;
    if (isLabel(element)) {
      inLabel = false;
      flow.endLabel();
    } else if (element.nameIs("tr")) {
      flow.endPair();
    }
    if (Visibility.breaksLines(element)) {
      endLine();
    }
    framing -= frame.isFrame(element) ? 1 : 0;
    if (draft.isPresent() && draft.get().leave(element)) {
      blocks.add(draft.get().table());
      draft = Optional.empty();
    }
  }

  private boolean isLabel(Element element) {
    return draft.isEmpty() && tables.isLabel(element);
  }

  private void endLine() {
    if (!inLabel) {
      flow.endLine().ifPresent(this::add);
    }
  }

  /** A line belongs to the frame of the page or to the open cell of a table, or is a paragraph. */
  private void add(Span line) {
    if (framing > 0) {
      blocks.add(new Furniture(line));
    } else if (draft.isEmpty() || !draft.get().add(line)) {
      blocks.add(new Paragraph(line));
    }
  }
}
