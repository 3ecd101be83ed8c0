package org.luoshi.validation;

/**
 * What a text can hold that rules on wording look for (文字特征).
 *
 * @since 0.1.0
 */
public enum TextMark implements Mark {
  /** Any character or none: every text holds it. */
  PLAIN,
  /** A digit 0 to 9. */
  HALF_DIGIT,
  /** A full-width digit (全角数字). */
  FULL_DIGIT,
  /** A Latin letter. */
  HALF_LETTER,
  /** A full-width Latin letter (全角字母). */
  FULL_LETTER,
  /** A comma, semicolon, colon, question or exclamation mark of ASCII (半角标点). */
  HALF_STOP,
  /** The same of full width (全角标点). */
  FULL_STOP,
  /** A full stop or enumeration comma of the Chinese kind (句号、顿号). */
  CHINESE_STOP,
  /** A blank of any width inside the text (空格). */
  SPACE,
  /** A character that shows nothing and has no width (不可见字符). */
  INVISIBLE,
  /** A control or private-use character, a surrogate, U+FFFD or 锟 (疑似乱码). */
  DAMAGE,
  /** A round, square or curly bracket of ASCII (半角括号). */
  HALF_BRACKET,
  /** The same of full width, or 【】〔〕 (全角括号). */
  FULL_BRACKET,
  /** A quotation mark or title mark of the Chinese kind (引号、书名号). */
  QUOTE,
  /** An ASCII quotation mark (半角引号). */
  STRAIGHT_QUOTE,
  /** An ASCII full stop or decimal point. */
  POINT,
  /** A radical or compatibility form that looks like a character (部首、兼容字符). */
  LOOK_ALIKE,
  /** A character that only traditional texts have (繁体字). */
  TRADITIONAL,
  /** A character that only simplified texts have (简化字). */
  SIMPLIFIED,
  /** A circle that stands for a zero (○). */
  CIRCLE,
  /** A sign of markup: {@code <}, {@code >} or {@code &}. */
  MARKUP,
  /** A sign of per cent (百分号). */
  PERCENT,
  /** The character 月. */
  MONTH,
  /** The character 未 (否定). */
  NOT_YET,
  /** The character 截, as in 截至. */
  UNTIL,
  /** Two stops, one after the other (标点连用). */
  STOPS_IN_A_ROW,
  /** Two characters that stand twice, one pair after the other (词语重复). */
  PAIR_TWICE,
  /** A comma or an enumeration comma as its last character (以逗号、顿号结尾). */
  ENDS_IN_COMMA,
  /** The character 月 behind a digit (几月). */
  NUMBERED_MONTH,
  /**
   * A digit beside a letter, a blank, 第 or a sign of a date: the number may count nothing (编号、日期).
   */
  DOUBTFUL_NUMBER,
  /** No character that shows (无可见文字). */
  EMPTY,
  /** Fewer than 8 characters (过短). */
  SHORT,
  /** Fewer than 32 characters (较短). */
  BRIEF,
  /** More than 1,000 characters (过长). */
  LONG;

  @Override
  public long bit() {
    return 1L << ordinal();
  }
}
