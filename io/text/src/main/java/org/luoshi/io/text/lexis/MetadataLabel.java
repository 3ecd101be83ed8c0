package org.luoshi.io.text.lexis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.luoshi.text.CharacterSet;
import org.luoshi.text.Characters;
import org.luoshi.text.Lexicon;

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
  DOCUMENT_NUMBER("发文字号", "文号", "发布文号", "政策文号", "文件编号"),
  /** 索引号. */
  INDEX_NUMBER("索引号", "信息索引号", "信息索引"),
  /** 成文日期. */
  ISSUED("成文日期", "生成日期", "发文日期", "成文时间", "颁布时间", "颁布日期", "公布日期"),
  /** 公开日期. */
  PUBLISHED("公开日期", "发布日期", "发布时间", "公开时间", "发表日期", "发表时间", "印发日期", "时间", "日期"),
  /** 有效性. */
  VALIDITY("有效性", "时效", "时效性", "时效状态", "效力状况", "是否有效"),
  /** 公开方式. */
  DISCLOSURE("公开方式", "公开形式", "公开属性"),
  /** 主题分类. */
  TOPICS("主题分类", "信息分类", "组配分类", "所属主题", "分类"),
  /** 来源. */
  SOURCE("信息来源", "文章来源", "来源"),
  /** Labels without an attribute of their own. */
  OTHER(
      "主题词", "内容概述", "内容摘要", "核心提示", "关键词", "关键字", "公开目录", "公开范围", "公开类别", "体裁分类", "服务对象", "有效期",
      "责任编辑", "作者", "浏览次数", "阅读次数", "点击数", "点击次数", "浏览量", "访问量", "阅读量", "发布人", "更新时间", "录入时间",
      "签发人", "公开程序", "分类词", "文件下载", "栏目", "所属栏目", "点击量", "热度", "人气", "点击", "浏览", "编辑", "公开时限",
      "公开年限", "所属类目", "体裁", "信息状态", "统一登记号", "生效日期", "施行日期", "实施日期", "失效日期", "效力等级", "效力级别", "废止日期",
      "政策咨询机关", "政策咨询电话"),
  /** What a reader of the page sets: 字体大小. They are no particulars. */
  CONTROL("字体大小", "文字大小", "字号大小", "字体", "字号", "背景色", "背景颜色", "保护视力色", "视力保护色", "视力保护", "阅读", "分享到");

  private static final Lexicon DOCUMENTS =
      Lexicon.of("通知", "通报", "方案", "报告", "意见", "公告", "公示", "情况", "分工", "分解表");
  private static final int MAX_NUMBER = 40;

  private static final Map<String, MetadataLabel> BY_NAME = byName();

  /** What the names of labels begin with, themselves included. */
  private static final Set<String> BEGINNINGS = beginnings();

  /** The characters that labels begin with. */
  static final CharacterSet FIRSTS =
      CharacterSet.of(
          BEGINNINGS.stream().map(name -> name.substring(0, 1)).collect(Collectors.joining()));

  private final List<String> labels;

  MetadataLabel(String... labels) {
    this.labels = List.of(labels);
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
      case TITLE -> DOCUMENTS.ends(value);
      default -> false;
    };
  }

  /** Returns the label of a name; null if there is none. */
  static MetadataLabel of(String name) {
    return BY_NAME.get(name);
  }

  /** Returns whether the name of a label begins with some letters. */
  static boolean begins(String letters) {
    return BEGINNINGS.contains(letters);
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
