package org.luoshi.io.text.repair;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * The forward model of the damage: GBK bytes are cut at five marks without regard to characters,
 * each piece is decoded alone, and full-width ASCII is made half-width.
 */
final class DamageSimulator {

  private static final Charset GBK = Charset.forName("GB18030");
  private static final List<String> MARKS = List.of("、", "，", "。", "！", "？");

  private DamageSimulator() {}

  /**
   * What the site shows of a line, and which characters of the line nobody can restore from that.
   */
  record Damaged(String text, boolean[] lost) {}

  static Damaged damage(String line) {
    byte[] bytes = line.getBytes(GBK);
    List<int[]> pieces = List.of(new int[] {0, bytes.length});
    for (String mark : MARKS) {
      pieces = cut(bytes, pieces, mark.getBytes(GBK));
    }
    boolean[] lostBytes = new boolean[bytes.length];
    StringBuilder text = new StringBuilder();
    for (int[] piece : pieces) {
      decode(bytes, piece[0], piece[1], text, lostBytes);
    }
    return new Damaged(halfWidth(text.toString()), lostCharacters(line, lostBytes));
  }

  static String halfWidth(String text) {
    StringBuilder half = new StringBuilder();
    for (char c : text.toCharArray()) {
      half.append(c == '\u3000' ? ' ' : c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
    }
    return half.toString();
  }

  /** Cuts every piece that is not a mark itself; a mark becomes a piece of its own. */
  private static List<int[]> cut(byte[] bytes, List<int[]> pieces, byte[] mark) {
    List<int[]> result = new ArrayList<>();
    for (int[] piece : pieces) {
      int begin = piece[0];
      for (int i = begin; !isMark(bytes, piece) && i + 1 < piece[1]; i++) {
        if (bytes[i] == mark[0] && bytes[i + 1] == mark[1]) {
          result.add(new int[] {begin, i});
          result.add(new int[] {i, i + 2});
          begin = i + 2;
          i++;
        }
      }
      result.add(new int[] {begin, piece[1]});
    }
    return result;
  }

  private static boolean isMark(byte[] bytes, int[] piece) {
    return MARKS.contains(new String(bytes, piece[0], piece[1] - piece[0], GBK));
  }

  private static void decode(byte[] bytes, int from, int to, StringBuilder text, boolean[] lost) {
    int i = from;
    while (i < to) {
      int lead = bytes[i] & 0xFF;
      int trail = i + 1 < to ? bytes[i + 1] & 0xFF : -1;
      if (lead < 0x80) {
        text.append((char) lead);
        i++;
      } else if (lead > 0x80 && lead < 0xFF && trail >= 0x40 && trail != 0x7F && trail < 0xFF) {
        text.append(new String(bytes, i, 2, GBK));
        i += 2;
      } else {
        text.append('?');
        int length = lead > 0x80 && trail >= 0 ? 2 : 1;
        for (int k = i; k < i + length; k++) {
          lost[k] = true;
        }
        i += length;
      }
    }
  }

  private static boolean[] lostCharacters(String line, boolean[] lostBytes) {
    boolean[] lost = new boolean[line.length()];
    int at = 0;
    for (int i = 0; i < line.length(); i++) {
      int length = line.substring(i, i + 1).getBytes(GBK).length;
      for (int k = 0; k < length; k++) {
        lost[i] |= lostBytes[at++];
      }
    }
    return lost;
  }
}
