package org.luoshi.io.text.lexis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.luoshi.text.Characters;

/**
 * A labelled value in a line of a document's particulars (公文要素).
 *
 * @param label the kind of label
 * @param name the label without blanks
 * @param start where the label begins
 * @param valueStart where the value begins
 * @param end where the value ends
 * @since 0.1.0
 */
public record MetadataEntry(MetadataLabel label, String name, int start, int valueStart, int end) {

  /** Names that are labels only before a colon and a date. */
  private static final Set<String> DATED = Set.of("时间", "日期");

  /** Names that are labels only before a colon. */
  private static final Set<String> WITH_COLON = Set.of("点击", "浏览", "编辑");

  private static final int MIN_GLUED = 3; // letters of a name that can follow a word at once
  private static final int MIN_UNKNOWN = 2; // letters
  private static final int MAX_UNKNOWN = 6; // letters
  private static final int MAX_LABEL = 12;
  private static final int MIN_TITLE = 8;
  private static final int MAX_NUMBERED = 80; // characters of a number and the blanks beside it

  private record Found(MetadataLabel label, String name, int end, boolean colon) {}

  /**
   * Reads a line of particulars: labels with or without colons and padding blanks, several on a
   * line, empty values.
   *
   * @param folded the line
   * @return the entries in order; empty if the line does not begin with a label
   */
  public static List<MetadataEntry> parse(String folded) {
    List<MetadataEntry> entries = new ArrayList<>();
    Found open = labelAt(folded, skip(folded, 0));
    if (open == null) {
      return entries;
    }
    int start = 0;
    int i = open.end;
    while (i < folded.length()) {
      Found next = Characters.isBlank(folded.charAt(i)) ? null : labelAt(folded, i);
      next = next != null && startsLabel(folded, i, open, next) ? next : unknown(folded, i, open);
      if (next != null && (next.colon || !open.colon)) {
        entries.add(new MetadataEntry(open.label, open.name, start, open.end, i));
        start = i;
        open = next;
        i = open.end;
      } else {
        i++;
      }
    }
    entries.add(new MetadataEntry(open.label, open.name, start, open.end, folded.length()));
    boolean glued = entries.size() == 1 && !open.colon;
    return glued
            && !folded.substring(open.end).isBlank()
            && !open.label.accepts(folded.substring(open.end))
        ? List.of()
        : entries;
  }

  /**
   * Reads a line that is glued together of a label and its value, as only the lines beside it tell:
   * {@code 主题分类政务督查}, or with a blank between them.
   *
   * @param folded the line
   * @return the entry; empty if the line begins with no label, or with a short one without a blank
   */
  public static List<MetadataEntry> glued(String folded) {
    Found found = labelAt(folded, skip(folded, 0));
    boolean apart = found != null && Characters.isBlank(folded.charAt(found.end - 1));
    return found == null
            || !apart && found.name.length() < MIN_GLUED
            || found.label == MetadataLabel.CONTROL
        ? List.of()
        : List.of(new MetadataEntry(found.label, found.name, 0, found.end, folded.length()));
  }

  /** Returns a few letters before a colon behind a label with one: 所属机构:. */
  private static Found unknown(String s, int at, Found open) {
    boolean apart = at == open.end || Characters.isBlank(s.charAt(at - 1));
    int end = at;
    while (open.colon && apart && end < s.length() && Character.isIdeographic(s.charAt(end))) {
      end++;
    }
    boolean named = end - at >= MIN_UNKNOWN && end - at <= MAX_UNKNOWN;
    return named && end < s.length() && s.charAt(end) == ':'
        ? new Found(MetadataLabel.OTHER, s.substring(at, end), skip(s, end + 1), true)
        : null;
  }

  /**
   * A label may follow a blank, a decoration, its predecessor, a time, or, where no colons are used
   * or its name is long enough, anything.
   */
  private static boolean startsLabel(String s, int at, Found open, Found label) {
    char before = s.charAt(at - 1);
    boolean dated = open.label == MetadataLabel.ISSUED || open.label == MetadataLabel.PUBLISHED;
    boolean glued =
        label.colon
            && (label.name.length() >= MIN_GLUED || dated && '0' <= before && before <= '9');
    return at == open.end
        || !open.colon
        || glued
        || Characters.isBlank(before)
        || "[【|;,".indexOf(before) >= 0;
  }

  private static Found labelAt(String s, int at) {
    boolean opened = at < s.length() && "[【".indexOf(s.charAt(at)) >= 0;
    int limit = Math.min(s.length(), at + 4 * MAX_LABEL);
    int i = at;
    while (i < limit && isPadding(s.charAt(i))) {
      i++;
    }
    if (i == limit || !MetadataLabel.FIRSTS.has(s.charAt(i))) {
      return null;
    }
    StringBuilder letters = new StringBuilder(MAX_LABEL);
    Found best = null;
    while (i < limit && letters.length() < MAX_LABEL) {
      char c = s.charAt(i++);
      if (isPadding(c)) {
        continue;
      }
      String name = letters.append(c).toString();
      if (!MetadataLabel.begins(name)) {
        break;
      }
      i = Pinyin.skip(s, i);
      MetadataLabel label = MetadataLabel.of(name);
      if (label != null) {
        int end = skip(s, i);
        boolean closed = opened && i < s.length() && "]】".indexOf(s.charAt(i)) >= 0;
        boolean barred =
            letters.length() >= MIN_GLUED
                || label == MetadataLabel.DOCUMENT_NUMBER
                || label == MetadataLabel.TITLE && at == 0 && isRow(s, end);
        boolean printed = end < s.length() && s.charAt(end) == ':';
        boolean colon = printed || barred && s.substring(i, end).indexOf('|') >= 0;
        int value = printed ? skip(s, end + 1) : end;
        boolean dated = value < s.length() && '0' <= s.charAt(value) && s.charAt(value) <= '9';
        if (closed
            && label == MetadataLabel.CONTROL
            && s.length() - value <= MAX_NUMBERED
            && MetadataLabel.DOCUMENT_NUMBER.accepts(s.substring(value))) {
          label = MetadataLabel.DOCUMENT_NUMBER; // 【字号】江政办〔2025〕7号
        }
        boolean needsColon = label == MetadataLabel.CONTROL || WITH_COLON.contains(name);
        if (DATED.contains(name) ? colon && dated : colon || !needsColon) {
          best = new Found(label, name, value, colon || closed);
        }
      }
    }
    return best;
  }

  /** Whether a long value and nothing else stands on the row of a label. */
  private static boolean isRow(String s, int from) {
    int bar = s.indexOf('|', from);
    int end = bar < 0 ? s.length() : bar;
    return end - from >= MIN_TITLE && skip(s, end) == s.length();
  }

  private static boolean isPadding(char c) {
    return Characters.isBlank(c) || c == '[' || c == ']' || c == '【' || c == '】';
  }

  private static int skip(String s, int from) {
    int i = from;
    while (i < s.length() && (Characters.isBlank(s.charAt(i)) || "]】|".indexOf(s.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }
}
