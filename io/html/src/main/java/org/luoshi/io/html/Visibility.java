package org.luoshi.io.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tells which elements of a page a reader sees, and which stand on lines of their own. */
final class Visibility {

  private static final Set<String> HIDDEN =
      Set.of(
          "head",
          "title",
          "script",
          "style",
          "template",
          "noscript",
          "noframes",
          "iframe",
          "rp",
          "datalist",
          "audio",
          "video",
          "canvas");

  private static final Set<String> OWN_LINE =
      Set.of("option", "optgroup", "select", "textarea", "legend", "summary", "marquee");

  private Visibility() {}

  static boolean isHidden(Node node) {
    return node instanceof Element element
        && (HIDDEN.contains(element.normalName())
            || element.hasAttr("hidden")
            || element.nameIs("dialog") && !element.hasAttr("open")
            || element.hasAttr("style") && isHiding(element.attr("style")));
  }

  private static boolean isHiding(String style) {
    StringBuilder compact = new StringBuilder(style.length());
    style.chars().filter(c -> c > ' ').forEach(c -> compact.append((char) c));
    String rules = compact.toString().toLowerCase(Locale.ROOT);
    return rules.contains("display:none") || rules.contains("visibility:hidden");
  }

  /** Returns whether the text before, in and after an element stands on different lines. */
  static boolean breaksLines(Element element) {
    return element.isBlock() || OWN_LINE.contains(element.normalName());
  }
}
