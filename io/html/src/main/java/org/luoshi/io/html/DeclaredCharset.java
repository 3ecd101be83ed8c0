package org.luoshi.io.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The charset that a page declares in a {@code meta} element near its beginning. Chinese ones and
 * UTF-8 only: another one cannot be right for a Chinese page.
 */
final class DeclaredCharset {

  private static final int MAX_HEAD = 8192;

  private DeclaredCharset() {}

  static Optional<Charset> of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, MAX_HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int meta = head.indexOf("<meta");
    while (meta >= 0) {
      int end = head.indexOf('>', meta);
      int charset = head.indexOf("charset", meta);
      if (charset > 0 && charset < end) {
        return named(name(head, charset + "charset".length()));
      }
      meta = head.indexOf("<meta", meta + 1);
    }
    return Optional.empty();
  }

  private static String name(String head, int from) {
    int start = from;
    while (start < head.length() && " \t\r\n\f='\"".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && isNamePart(head.charAt(end))) {
      end++;
    }
    return head.substring(start, end);
  }

  private static boolean isNamePart(char c) {
    return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '-' || c == '_';
  }

  private static Optional<Charset> named(String name) {
    return switch (name) {
      case "gb2312", "gb_2312-80", "gbk", "x-gbk", "gb18030" ->
          Optional.of(Charset.forName("GB18030"));
      case "big5", "big5-hkscs" -> Optional.of(Charset.forName("Big5-HKSCS"));
      case "utf-8", "utf8" -> Optional.of(StandardCharsets.UTF_8);
      default -> Optional.empty();
    };
  }
}
