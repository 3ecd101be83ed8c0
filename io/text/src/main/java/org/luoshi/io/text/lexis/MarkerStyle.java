package org.luoshi.io.text.lexis;

/**
 * The forms of numbering (序号形式).
 *
 * @since 0.1.0
 */
public enum MarkerStyle {
  /** {@code 第一章}, {@code 第二部分}. */
  CHAPTER,
  /** {@code 第一节}. */
  CHAPTER_SECTION,
  /** {@code 一、}, {@code 第一、}. */
  CHINESE_COMMA,
  /** {@code （一）}. */
  CHINESE_BRACKET,
  /** {@code 1.}. */
  ARABIC_STOP,
  /** {@code 1.2}, {@code 1-2}. */
  SECOND_LEVEL,
  /** {@code 1.2.3}. */
  THIRD_LEVEL,
  /** {@code 1、}. */
  ARABIC_COMMA,
  /** {@code (1)} or {@code 1)}. */
  ARABIC_BRACKET,
  /** {@code ①}. */
  CIRCLED,
  /** {@code A1.}, {@code B-3}. */
  LETTERED,
  /** {@code 任务一:}, {@code 第三项:}. */
  NAMED,
  /** {@code 一是}, {@code 第一,}. */
  FIRSTLY,
  /** A number alone on its line. */
  BARE,
  /** {@code ——}. */
  DASH;

  /** Returns whether sections of a document are numbered in this form. */
  public boolean isSection() {
    return this == CHAPTER
        || this == CHAPTER_SECTION
        || this == CHINESE_COMMA
        || this == CHINESE_BRACKET;
  }
}
