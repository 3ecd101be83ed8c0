package org.luoshi.io.text.lexis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;

/**
 * The labels of a document's particulars (公文要素标签).
 *
 * @since 0.1.0
 */
public enum MetadataLabel {
  /** 名称. */
  TITLE("名称", "信息名称", "文件名称", "标题"),
  /** 发布机构. */
  ISSUER(
      "发布机构", "发文机构", "发文机关", "制定机关", "发布单位", "发布机关", "公开主体", "公开责任部门", "发文单位", "机构名称", "印发机关",
      "发布部门", "公布机关"),
  /** 发文字号. */
  DOCUMENT_NUMBER("发文字号", "文号", "发布文号", "政策文号"),
  /** 索引号. */
  INDEX_NUMBER("索引号", "信息索引号", "信息索引"),
  /** 成文日期. */
  ISSUED("成文日期", "生成日期", "发文日期", "成文时间", "颁布时间", "颁布日期"),
  /** 公开日期. */
  PUBLISHED("公开日期", "发布日期", "发布时间", "公开时间", "印发日期", "时间", "日期"),
  /** 有效性. */
  VALIDITY("有效性", "时效性", "时效状态", "是否有效"),
  /** 公开方式. */
  DISCLOSURE("公开方式", "公开形式", "公开属性"),
  /** 主题分类. */
  TOPICS("主题分类", "信息分类", "组配分类", "所属主题", "分类"),
  /** 来源. */
  SOURCE("信息来源", "文章来源", "来源"),
  /** Labels without an attribute of their own. */
  OTHER(
      "主题词", "内容概述", "关键词", "关键字", "公开目录", "公开范围", "公开类别", "体裁分类", "服务对象", "有效期", "责任编辑", "作者",
      "浏览次数", "阅读次数", "点击数", "点击次数", "浏览量", "访问量", "阅读量", "发布人", "更新时间", "录入时间", "点击", "浏览", "编辑",
      "公开时限", "公开年限", "所属类目", "体裁", "信息状态", "统一登记号", "生效日期", "失效日期", "废止日期", "政策咨询机关", "政策咨询电话"),
  /** What a reader of the page sets: 字体大小. They are no particulars. */
  CONTROL("字体大小", "文字大小", "字号大小", "字体", "字号", "背景色", "背景颜色", "保护视力色", "视力保护色", "视力保护", "阅读", "分享到");

  /** Names that are labels only before a colon and a date. */
  private static final Set<String> DATED = Set.of("时间", "日期");

  /** Names that are labels only before a colon. */
  private static final Set<String> WITH_COLON = Set.of("点击", "浏览", "编辑");

  private static final int MIN_GLUED = 3; // letters of a name that can follow a word at once

  private static final int MAX_LABEL = 12;
  private static final int MAX_NUMBER = 40;

  private static final Map<String, MetadataLabel> BY_NAME = byName();

  /** What the names of labels begin with, themselves included. */
  private static final Set<String> BEGINNINGS = beginnings();

  private static final CharacterSet FIRSTS =
      CharacterSet.of(
          BEGINNINGS.stream().map(name -> name.substring(0, 1)).collect(Collectors.joining()));

  private final List<String> labels;

  MetadataLabel(String... labels) {
    this.labels = List.of(labels);
  }

  /**
   * A labelled value in a line.
   *
   * @param label the kind of label
   * @param name the label without blanks
   * @param start where the label begins
   * @param valueStart where the value begins
   * @param end where the value ends
   */
  public record Entry(MetadataLabel label, String name, int start, int valueStart, int end) {}

  private record Found(MetadataLabel label, String name, int end, boolean colon) {}

  /**
   * Reads a line of particulars: labels with or without colons and padding blanks, several on a
   * line, empty values.
   *
   * @param folded the line
   * @return the entries in order; empty if the line does not begin with a label
   */
  public static List<Entry> parse(String folded) {
    List<Entry> entries = new ArrayList<>();
    Found open = labelAt(folded, skip(folded, 0));
    if (open == null) {
      return entries;
    }
    int start = 0;
    int i = open.end;
    while (i < folded.length()) {
      Found next = Characters.isBlank(folded.charAt(i)) ? null : labelAt(folded, i);
      next = next != null && startsLabel(folded, i, open, next) ? next : null;
      if (next != null && (next.colon || !open.colon)) {
        entries.add(new Entry(open.label, open.name, start, open.end, i));
        start = i;
        open = next;
        i = open.end;
      } else {
        i++;
      }
    }
    entries.add(new Entry(open.label, open.name, start, open.end, folded.length()));
    boolean glued = entries.size() == 1 && !open.colon;
    return glued
            && !folded.substring(open.end).isBlank()
            && !open.label.accepts(folded.substring(open.end))
        ? List.of()
        : entries;
  }

  /**
   * Reads a line that is glued together of a label and its value, as only the lines beside it tell:
   * {@code 主题分类政务督查}.
   *
   * @param folded the line
   * @return the entry; empty if the line begins with no label of some length
   */
  public static List<Entry> glued(String folded) {
    Found found = labelAt(folded, skip(folded, 0));
    return found == null || found.name.length() < MIN_GLUED || found.label == CONTROL
        ? List.of()
        : List.of(new Entry(found.label, found.name, 0, found.end, folded.length()));
  }

  /**
   * A label may follow a blank, a decoration, its predecessor, a time, or, where no colons are used
   * or its name is long enough, anything.
   */
  private static boolean startsLabel(String s, int at, Found open, Found label) {
    char before = s.charAt(at - 1);
    boolean dated = open.label == ISSUED || open.label == PUBLISHED;
    boolean glued =
        label.colon
            && (label.name.length() >= MIN_GLUED || dated && '0' <= before && before <= '9');
    return at == open.end
        || !open.colon
        || glued
        || Characters.isBlank(before)
        || "[【|;,".indexOf(before) >= 0;
  }

  /**
   * Returns whether words have the form that values of this label have, so that they are its value
   * without a colon, or on the line after it.
   *
   * @param folded the folded words
   * @return true if their form leaves no doubt; false for labels whose values have none
   */
  public boolean accepts(String folded) {
    String value = Characters.strip(folded);
    return switch (this) {
      case ISSUED, PUBLISHED -> Dates.day(value).isPresent();
      case DOCUMENT_NUMBER -> value.endsWith("号") && value.length() < MAX_NUMBER;
      case INDEX_NUMBER ->
          value.chars().anyMatch(c -> '0' <= c && c <= '9') && value.length() < MAX_NUMBER;
      case ISSUER -> UnitForm.isLikely(value);
      default -> false;
    };
  }

  private static Found labelAt(String s, int at) {
    boolean opened = at < s.length() && "[【".indexOf(s.charAt(at)) >= 0;
    int limit = Math.min(s.length(), at + 4 * MAX_LABEL);
    int i = at;
    while (i < limit && isPadding(s.charAt(i))) {
      i++;
    }
    if (i == limit || !FIRSTS.has(s.charAt(i))) {
      return null;
    }
    StringBuilder letters = new StringBuilder(MAX_LABEL);
    Found best = null;
    while (i < limit && letters.length() < MAX_LABEL) {
      char c = s.charAt(i++);
      if (isPadding(c)) {
        continue;
      }
      letters.append(c);
      if (!BEGINNINGS.contains(letters.toString())) {
        break;
      }
      i = Pinyin.skip(s, i);
      MetadataLabel label = BY_NAME.get(letters.toString());
      if (label != null) {
        int end = skip(s, i);
        boolean closed = opened && i < s.length() && "]】".indexOf(s.charAt(i)) >= 0;
        boolean barred = letters.length() >= MIN_GLUED || label == DOCUMENT_NUMBER;
        boolean colon =
            end < s.length()
                && (s.charAt(end) == ':' || barred && s.substring(i, end).indexOf('|') >= 0);
        int value = colon && s.charAt(end) == ':' ? skip(s, end + 1) : end;
        String name = letters.toString();
        boolean dated = value < s.length() && '0' <= s.charAt(value) && s.charAt(value) <= '9';
        boolean needsColon = label == CONTROL || WITH_COLON.contains(name);
        if (DATED.contains(name) ? colon && dated : colon || !needsColon) {
          best = new Found(label, name, value, colon || closed);
        }
      }
    }
    return best;
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

  private static Set<String> beginnings() {
    Set<String> beginnings = new HashSet<>();
    for (String name : BY_NAME.keySet()) {
      for (int end = 1; end <= name.length(); end++) {
        beginnings.add(name.substring(0, end));
      }
    }
    return beginnings;
  }

  private static Map<String, MetadataLabel> byName() {
    Map<String, MetadataLabel> names = new HashMap<>();
    for (MetadataLabel label : values()) {
      label.labels.forEach(name -> names.put(name, label));
    }
    return names;
  }
}
