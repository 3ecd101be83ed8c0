package org.luoshi.validation;

import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

/**
 * Tells in one pass what a text holds, by the classes of its characters. Takes one text after the
 * other; used by one thread.
 */
final class TextScan {

  private static final String ONLY_TRADITIONAL =
      "區單責進開項資辦創產規環級場對標計監態為協線積報組員現數營導題專問綜續調時領堅關術質審"
          + "鄉執綠職費評應結預擴嚴轉議財違試穩編貧隊層養圍療傳舉訪內將節訓額樓檢過證帶選難測礎納驗庫繞書稅軍殘約紛細"
          + "簽紀舊貿揮權觀滿維認負習診購鏈飲戰緊臨賽斷歷獲績貫轄館讓來儲";
  private static final String ONLY_SIMPLIFIED =
      "区单责进开项资办创产规环级场对标计监态为协线积报组员现数营导题专问综续调时领坚关术质审"
          + "乡执绿职费评应结预扩严转议财违试稳编贫队层养围疗传举访内将节训额楼检过证带选难测础纳验库绕书税军残约纷细"
          + "签纪旧贸挥权观满维认负习诊购链饮战紧临赛断历获绩贯辖馆让来储";

  private static final int LAST_STOP = TextMark.CHINESE_STOP.ordinal();
  private static final int LAST_WRITTEN = TextMark.FULL_LETTER.ordinal();
  private static final int SPACE = TextMark.SPACE.ordinal();
  private static final int FIRST_UNSEEN = TextMark.SPACE.ordinal();
  private static final int LAST_UNSEEN = TextMark.DAMAGE.ordinal();
  private static final long STOPS_IN_A_ROW = 1L << TextMark.STOPS_IN_A_ROW.ordinal();
  private static final long PAIR_TWICE = 1L << TextMark.PAIR_TWICE.ordinal();
  private static final long ENDS_IN_COMMA = 1L << TextMark.ENDS_IN_COMMA.ordinal();
  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final int ENDS = 6;
  private static final byte[] CLASSES = classes();

  private char[] characters = new char[256];
  private long marks;
  private long digest;

  /** Returns the bits of the marks that the text scanned last holds. */
  long marks() {
    return marks;
  }

  /** Returns the same number for texts that differ only in blanks, widths and script. */
  long digest() {
    return digest;
  }

  void scan(String text) {
    int length = text.length();
    if (length > characters.length) {
      characters = new char[Math.max(length, 2 * characters.length)];
    }
    text.getChars(0, length, characters, 0);
    scan(characters, length);
    digest = digest * PRIME + ends(text);
  }

  private void scan(char[] text, int length) {
    long found = 0;
    long written = 1;
    int notCounted = 0;
    int lastStop = -2;
    char second = 0;
    char first = 0;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      int kind = CLASSES[c];
      if (kind != 0) {
        found |= 1L << kind;
        if (kind <= LAST_WRITTEN) {
          written = written * 31 + Folding.fold(c);
          notCounted++;
        } else if (kind <= LAST_STOP) {
          found |= lastStop == i - 1 ? STOPS_IN_A_ROW : 0;
          lastStop = i;
        } else if (kind <= LAST_UNSEEN) {
          notCounted++;
        }
      }
      if (c == second && i > 2 && first == text[i - 3]) {
        found |= PAIR_TWICE;
      }
      second = first;
      first = c;
    }
    marks =
        found
            | 1L << TextMark.PLAIN.ordinal()
            | (length > 0 && isComma(text, length) ? ENDS_IN_COMMA : 0);
    digest = written * 31 + length - notCounted;
  }

  /** Returns whether the last character that shows is a comma. */
  private static boolean isComma(char[] text, int length) {
    int end = length;
    while (end > 0 && CLASSES[text[end - 1]] == SPACE) {
      end--;
    }
    return end > 0 && "、,，".indexOf(text[end - 1]) >= 0;
  }

  /** Returns a number of the first and the last characters. */
  private static long ends(String text) {
    long ends = 0;
    int from = 0;
    for (int n = 0; n < ENDS && from < text.length(); from++) {
      if (isSeen(CLASSES[text.charAt(from)])) {
        ends = ends * 31 + Folding.fold(text.charAt(from));
        n++;
      }
    }
    int to = text.length();
    for (int n = 0; n < ENDS && to > 0; to--) {
      if (isSeen(CLASSES[text.charAt(to - 1)])) {
        ends = ends * 31 + Folding.fold(text.charAt(to - 1));
        n++;
      }
    }
    return ends;
  }

  private static boolean isSeen(int kind) {
    return kind < FIRST_UNSEEN || kind > LAST_UNSEEN;
  }

  private static byte[] classes() {
    byte[] classes = new byte[1 << Character.SIZE];
    for (int c = 0; c < classes.length; c++) {
      put(classes, c, ofType((char) c));
    }
    putAll(classes, "()[]{}", TextMark.HALF_BRACKET);
    putAll(classes, "（）［］｛｝【】〔〕", TextMark.FULL_BRACKET);
    putAll(classes, "“”‘’《》「」『』", TextMark.QUOTE);
    putAll(classes, "\"", TextMark.STRAIGHT_QUOTE);
    putAll(classes, ",;:?!", TextMark.HALF_STOP);
    putAll(classes, "，；：？！", TextMark.FULL_STOP);
    putAll(classes, "。、", TextMark.CHINESE_STOP);
    putAll(classes, ".", TextMark.POINT);
    putAll(classes, "○", TextMark.CIRCLE);
    putAll(classes, "<>&", TextMark.MARKUP);
    putAll(classes, "%％", TextMark.PERCENT);
    putAll(classes, "锟", TextMark.DAMAGE);
    putAll(classes, "月", TextMark.MONTH);
    putAll(classes, "未", TextMark.NOT_YET);
    putAll(classes, "截", TextMark.UNTIL);
    putAll(classes, ONLY_TRADITIONAL, TextMark.TRADITIONAL);
    putAll(classes, ONLY_SIMPLIFIED, TextMark.SIMPLIFIED);
    return classes;
  }

  private static TextMark ofType(char c) {
    if (Character.isDigit(Folding.fold(c)) && Folding.fold(c) < 0x80) {
      return c < 0x80 ? TextMark.HALF_DIGIT : TextMark.FULL_DIGIT;
    }
    if (Folding.fold(c) < 0x80 && Character.isLetter(c)) {
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

  private static void putAll(byte[] classes, String characters, TextMark mark) {
    characters.chars().forEach(c -> put(classes, c, mark));
  }

  private static void put(byte[] classes, int c, TextMark mark) {
    classes[c] = (byte) mark.ordinal();
  }
}
