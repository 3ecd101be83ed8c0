package org.luoshi.validation;

import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

/**
 * What each character tells, in one number, so that a text is passed over without a question.
 *
 * <p>The low bits are the mark of the character's class. Above them stand the bits of {@link
 * #SECOND} for a character that matters behind another, and those of {@link #FIRST} for the one
 * before it, in the same order. The rest is a hash that is the same for characters that fold to
 * one, and 0 for those that show nothing.
 */
final class TextTable {

  /** Where the bits begin that matter behind another character. */
  static final int SECOND = 28;

  /** Where those begin that matter before another character. */
  static final int FIRST = SECOND + 4;

  /** Where the hash begins. */
  static final int HASH = FIRST + 4;

  /** Where the bit of letters and digits of any script stands. */
  static final int LETTER_AT = SECOND - 1;

  /** The bits of the marks. */
  static final long CLASSES = (1L << LETTER_AT) - 1;

  /** A stop behind a stop. */
  static final long STOP = 1L << SECOND;

  /** The character 月 behind a digit. */
  static final long MONTH = 1L << SECOND + 1;

  /** A sign behind a digit by which the number may not count. */
  static final long SIGN = 1L << SECOND + 2;

  /** A digit behind such a sign. */
  static final long DIGIT = 1L << SECOND + 3;

  private static final String ONLY_TRADITIONAL =
      "區單責進開項資辦創產規環級場對標計監態為協線積報組員現數營導題專問綜續調時領堅關術質審"
          + "鄉執綠職費評應結預擴嚴轉議財違試穩編貧隊層養圍療傳舉訪內將節訓額樓檢過證帶選難測礎納驗庫繞書稅軍殘約紛細"
          + "簽紀舊貿揮權觀滿維認負習診購鏈飲戰緊臨賽斷歷獲績貫轄館讓來儲";
  private static final String ONLY_SIMPLIFIED =
      "区单责进开项资办创产规环级场对标计监态为协线积报组员现数营导题专问综续调时领坚关术质审"
          + "乡执绿职费评应结预扩严转议财违试稳编贫队层养围疗传举访内将节训额楼检过证带选难测础纳验库绕书税军残约纷细"
          + "签纪旧贸挥权观满维认负习诊购链饮战紧临赛断历获绩贯辖馆让来储";

  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final String BEFORE_NUMBERS = "+第";
  private static final String BEHIND_NUMBERS = "+年月日";

  private TextTable() {}

  /** Returns the numbers of all characters. */
  static long[] all() {
    long[] table = new long[1 << Character.SIZE];
    for (int c = 0; c < table.length; c++) {
      table[c] = 1L << ofType((char) c).ordinal();
    }
    putAll(table, "()[]{}", TextMark.HALF_BRACKET);
    putAll(table, "（）［］｛｝【】〔〕", TextMark.FULL_BRACKET);
    putAll(table, "“”‘’《》「」『』", TextMark.QUOTE);
    putAll(table, "\"", TextMark.STRAIGHT_QUOTE);
    putAll(table, ",;:?!", TextMark.HALF_STOP);
    putAll(table, "，；：？！", TextMark.FULL_STOP);
    putAll(table, "。、", TextMark.CHINESE_STOP);
    putAll(table, ".", TextMark.POINT);
    putAll(table, "○", TextMark.CIRCLE);
    putAll(table, "<>&", TextMark.MARKUP);
    putAll(table, "%％", TextMark.PERCENT);
    putAll(table, "锟", TextMark.DAMAGE);
    putAll(table, "月", TextMark.MONTH);
    putAll(table, "未", TextMark.NOT_YET);
    putAll(table, "截", TextMark.UNTIL);
    putAll(table, ONLY_TRADITIONAL, TextMark.TRADITIONAL);
    putAll(table, ONLY_SIMPLIFIED, TextMark.SIMPLIFIED);
    for (int c = 0; c < table.length; c++) {
      table[c] |= beside((char) c, table[c]) | hash((char) c);
      table[c] |= Character.isLetterOrDigit(c) ? 1L << LETTER_AT : 0;
    }
    return table;
  }

  private static TextMark ofType(char c) {
    if (isDigit(c)) {
      return c < 0x80 ? TextMark.HALF_DIGIT : TextMark.FULL_DIGIT;
    }
    if (isLetter(c)) {
      return c < 0x80 ? TextMark.HALF_LETTER : TextMark.FULL_LETTER;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL ->
          c == '\t' || c == '\r' || c == '\n' ? TextMark.SPACE : TextMark.DAMAGE;
      case Character.PRIVATE_USE, Character.SURROGATE -> TextMark.DAMAGE;
      case Character.FORMAT -> TextMark.INVISIBLE;
      default -> other(c);
    };
  }

  private static TextMark other(char c) {
    if (c == 0xFFFD) {
      return TextMark.DAMAGE;
    }
    if (0x2E80 <= c && c <= 0x2FDF || 0xF900 <= c && c <= 0xFAFF) {
      return TextMark.LOOK_ALIKE;
    }
    return Characters.isBlank(c) ? TextMark.SPACE : TextMark.PLAIN;
  }

  private static void putAll(long[] table, String characters, TextMark mark) {
    characters.chars().forEach(c -> table[c] = mark.bit());
  }

  private static long beside(char c, long mark) {
    long stops = TextMark.HALF_STOP.bit() | TextMark.FULL_STOP.bit() | TextMark.CHINESE_STOP.bit();
    long second = (mark & stops) != 0 ? STOP : 0;
    long first = second;
    if (isDigit(c)) {
      second |= DIGIT;
      first |= MONTH | SIGN;
    }
    boolean ofName = isLetter(c) || Characters.isBlank(c);
    second |= ofName || BEHIND_NUMBERS.indexOf(Folding.fold(c)) >= 0 ? SIGN : 0;
    first |= ofName || BEFORE_NUMBERS.indexOf(Folding.fold(c)) >= 0 ? DIGIT : 0;
    second |= c == '月' ? MONTH : 0;
    return second | first << FIRST - SECOND;
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(Folding.fold(c)) && Folding.fold(c) < 0x80;
  }

  private static boolean isLetter(char c) {
    return Folding.fold(c) < 0x80 && Character.isLetter(c);
  }

  private static long hash(char c) {
    return Characters.isBlank(c) ? 0 : (Folding.fold(c) + 1) * PRIME >>> HASH << HASH;
  }
}
