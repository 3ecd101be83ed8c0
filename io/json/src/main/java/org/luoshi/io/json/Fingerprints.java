package org.luoshi.io.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.luoshi.diagnostic.Finding;
import org.luoshi.diagnostic.SourceLocation;

/**
 * Marks by which a finding is known again in a later edition of its document: they are made of what
 * is found, not of where, so that lines above may come and go.
 */
final class Fingerprints {

  private static final int BYTES = 16;

  private final Map<String, Integer> seen = new HashMap<>();

  /** Returns the mark of a finding, with its number among those that are alike. */
  String of(String document, Finding finding) {
    String quote = finding.location().map(SourceLocation::quote).orElse("");
    String what =
        String.join("\n", document, finding.code(), quote, String.join("\n", finding.arguments()));
    String hash = hash(what);
    return hash + ":" + seen.merge(hash, 1, Integer::sum);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }
}
