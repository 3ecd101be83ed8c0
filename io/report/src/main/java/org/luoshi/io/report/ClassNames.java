package org.luoshi.io.report;

import java.util.Map;
import org.luoshi.source.CharacterClass;

/** What the classes of characters are called in Chinese. */
final class ClassNames {

  static final Map<CharacterClass, String> CHINESE =
      Map.ofEntries(
          Map.entry(CharacterClass.METADATA, "公文要素"),
          Map.entry(CharacterClass.TITLE, "标题"),
          Map.entry(CharacterClass.ADDRESSEES, "主送"),
          Map.entry(CharacterClass.PREAMBLE, "引言"),
          Map.entry(CharacterClass.INSTRUCTION, "工作要求"),
          Map.entry(CharacterClass.ATTACHMENT, "附件"),
          Map.entry(CharacterClass.HEADING, "章节标题"),
          Map.entry(CharacterClass.TABLE_HEADER, "表头"),
          Map.entry(CharacterClass.ITEM_NUMBER, "序号"),
          Map.entry(CharacterClass.ITEM_TEXT, "事项内容"),
          Map.entry(CharacterClass.ITEM_FIELD, "事项字段"),
          Map.entry(CharacterClass.UNIT, "单位"),
          Map.entry(CharacterClass.PROGRESS, "完成情况"),
          Map.entry(CharacterClass.LABEL, "字段标签"),
          Map.entry(CharacterClass.BODY, "正文"),
          Map.entry(CharacterClass.GLOSSARY, "名词解释"),
          Map.entry(CharacterClass.NOTE, "注"),
          Map.entry(CharacterClass.SIGNATURE, "署名"),
          Map.entry(CharacterClass.DAMAGE, "残码"),
          Map.entry(CharacterClass.BOILERPLATE, "网页附件"),
          Map.entry(CharacterClass.SPAM, "垃圾信息"),
          Map.entry(CharacterClass.UNEXPLAINED, "未归类"));

  private ClassNames() {}
}
