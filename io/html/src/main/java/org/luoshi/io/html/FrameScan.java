package org.luoshi.io.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A first walk over the page that finds its frame: the navigation, and the head and foot of the
 * page itself. What holds more than half of the text is no frame, but was left open by mistake.
 */
final class FrameScan implements NodeFilter {

  private static final Set<String> ENDS = Set.of("header", "footer", "banner", "contentinfo");
  private static final Set<String> CONTENTS = Set.of("article", "main", "section");

  private final Map<Element, Integer> lengths = new IdentityHashMap<>(); // in characters of text
  private int length;
  private int contents; // how many open elements hold what the page is about

  /** Returns whether an element is part of the frame. */
  boolean isFrame(Element element) {
    Integer own = lengths.get(element);
    return own != null && 2 * (long) own <= length;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (Visibility.isHidden(node)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode words) {
      length += words.isBlank() ? 0 : words.getWholeText().length();
    } else if (node instanceof Element element) {
      if (isPart(element)) {
        lengths.put(element, -length);
      }
      contents += CONTENTS.contains(element.normalName()) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      lengths.computeIfPresent(element, (e, before) -> length + before);
      contents -= CONTENTS.contains(element.normalName()) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private boolean isPart(Element element) {
    String role = element.attr("role");
    return element.nameIs("nav")
        || role.equals("navigation")
        || contents == 0 && (ENDS.contains(element.normalName()) || ENDS.contains(role));
  }
}
