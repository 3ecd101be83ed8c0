package org.luoshi.io.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells formats by the first bytes of a file (文件头). */
final class Magic {

  private Magic() {}

  /** Returns the format of bytes that are certainly no text; empty otherwise. */
  static Optional<String> format(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xD8, 0xFF)) {
      return Optional.of("jpeg");
    }
    if (starts(bytes, 0x89, 'P', 'N', 'G')) {
      return Optional.of("png");
    }
    if (starts(bytes, 'G', 'I', 'F', '8')) {
      return Optional.of("gif");
    }
    if (starts(bytes, '%', 'P', 'D', 'F', '-')) {
      return Optional.of("pdf");
    }
    if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return Optional.of("doc");
    }
    if (starts(bytes, 'P', 'K', 3, 4)) {
      return Optional.of(archive(bytes));
    }
    if (starts(bytes, 0x1F, 0x8B)
        || starts(bytes, 'R', 'a', 'r', '!')
        || starts(bytes, '7', 'z', 0xBC, 0xAF)) {
      return Optional.of("archive");
    }
    return Optional.empty();
  }

  private static String archive(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    if (head.contains("word/")) {
      return "docx";
    }
    if (head.contains("xl/")) {
      return "xlsx";
    }
    return head.contains("OFD.xml") ? "ofd" : "zip";
  }

  private static boolean starts(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
