package org.luoshi.source;

/**
 * What a character of a source is part of (字符归类).
 *
 * @since 0.1.0
 */
public enum CharacterClass {
  /** Metadata labels and values (公文要素). */
  METADATA,
  /** A title of the document or of a part with its own title (标题). */
  TITLE,
  /** The addressees (主送). */
  ADDRESSEES,
  /** Introductory paragraphs (引言). */
  PREAMBLE,
  /** Instructions to the units (工作要求). */
  INSTRUCTION,
  /** Lists and labels of attachments (附件). */
  ATTACHMENT,
  /** Headings of chapters, sections and groups (章节标题). */
  HEADING,
  /** Column heads of a table (表头). */
  TABLE_HEADER,
  /** The number of an item (序号). */
  ITEM_NUMBER,
  /** The text of an item (事项内容). */
  ITEM_TEXT,
  /** Role, participation or other fields of an item (类别). */
  ITEM_FIELD,
  /** Units and leaders of an item (单位). */
  UNIT,
  /** Completion texts (完成情况). */
  PROGRESS,
  /** Labels and brackets that introduce a field (字段标签). */
  LABEL,
  /** Body text of a report (正文). */
  BODY,
  /** Glossary entries (名词解释). */
  GLOSSARY,
  /** Notes (注). */
  NOTE,
  /** Signature and date (署名). */
  SIGNATURE,
  /** Remains of damage without content (残码). */
  DAMAGE,
  /** Navigation and footers of the site (网页附件). */
  BOILERPLATE,
  /** Foreign link texts (垃圾信息). */
  SPAM,
  /** Not part of any other class (未归类). */
  UNEXPLAINED
}
