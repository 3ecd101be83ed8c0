package org.luoshi.io.text.repair;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luoshi.text.Characters;

/**
 * What is left of the HTML of a page in its text: tags at the end of a line, line breaks, and
 * entities.
 */
final class HtmlResidue {

  /** A tag, or the rest of a closing tag whose first character is lost. */
  private static final Pattern TAG =
      Pattern.compile(
          "(?:</?|/)(?:p|br|div|span|td|tr|li|strong|font)/?>\\z", Pattern.CASE_INSENSITIVE);

  private static final List<String> LINE_BREAKS = List.of("<br>", "<br/>", "<br />");
  private static final int LONGEST_TAG = "</strong/>".length();

  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("nbsp", "\u00A0"),
          Map.entry("ensp", "\u2002"),
          Map.entry("emsp", "\u2003"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("middot", "·"),
          Map.entry("quot", "\""),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"));

  private static final int LONGEST_ENTITY = "&hellip;".length();

  private HtmlResidue() {}

  /** Returns where the text of a line ends, tags and blanks after it left out. */
  static int textEnd(String line) {
    int end = Characters.blanksStart(line, 0, line.length());
    Matcher tag = TAG.matcher(line);
    while (end > 0
        && line.charAt(end - 1) == '>'
        && tag.region(Math.max(0, end - LONGEST_TAG), end).find()) {
      end = Characters.blanksStart(line, 0, tag.start());
    }
    return end;
  }

  /** Returns how long the tag of a line break is that begins at {@code at}; 0 if there is none. */
  static int lineBreak(String line, int at) {
    for (String tag : LINE_BREAKS) {
      if (line.regionMatches(true, at, tag, 0, tag.length())) {
        return tag.length();
      }
    }
    return 0;
  }

  /** Returns the known entity that begins at {@code at}, empty if there is none. */
  static String entity(String line, int at) {
    String longest = line.substring(at, Math.min(line.length(), at + LONGEST_ENTITY));
    String entity = longest.substring(0, longest.indexOf(';') + 1);
    return entity.isEmpty() || !ENTITIES.containsKey(name(entity)) ? "" : entity;
  }

  /** Returns what a known entity such as {@code &nbsp;} stands for. */
  static String character(String entity) {
    return ENTITIES.get(name(entity));
  }

  private static String name(String entity) {
    return entity.substring(1, entity.length() - 1);
  }
}
