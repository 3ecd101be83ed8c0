package org.luoshi.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.luoshi.audit.Claim;
import org.luoshi.audit.Evidence;

/**
 * Claims with their verdicts as CSV (断言表).
 *
 * <p>RFC 4180, UTF-8 without byte order mark, lines end in {@code \n}. One row a claim: a running
 * identifier, the item with T for its task and C for its completion, the kind, the verdict, the
 * words it rests on, the computation, what it gives, what is printed, half a unit of the last
 * printed digit, the unit, whether the text asserts it, and an explanation in Chinese. A cell of
 * words that a spreadsheet could take for a formula begins with an apostrophe.
 *
 * @since 0.1.0
 */
public final class CsvClaims {

  /** All columns in the order in which they are written. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "item",
          "kind",
          "verdict",
          "evidence",
          "formula",
          "recomputed",
          "claimed",
          "tolerance",
          "unit",
          "claim_made",
          "explanation");

  private static final String BETWEEN = " … ";

  private static final TableWriter<Claim> TABLE = new TableWriter<>(COLUMNS, CsvClaims::row);

  private CsvClaims() {}

  /**
   * Writes a table in UTF-8.
   *
   * @param claims the claims
   * @param target where to; it is flushed and left open
   * @throws IOException if {@code target} cannot be written
   */
  public static void write(List<Claim> claims, OutputStream target) throws IOException {
    TABLE.write(claims, target);
  }

  /**
   * Writes a table in UTF-8 to a file, which is made or replaced.
   *
   * @param claims the claims
   * @param file the file
   * @throws IOException if the file cannot be written
   */
  public static void write(List<Claim> claims, Path file) throws IOException {
    TABLE.write(claims, file);
  }

  /**
   * Returns a table as one text.
   *
   * @param claims the claims
   * @return the table with its header row
   */
  public static String writeString(List<Claim> claims) {
    return TABLE.writeString(claims);
  }

  private static List<String> row(int number, Claim claim) {
    List<Evidence> evidence = claim.evidence();
    String own = evidence.isEmpty() ? "" : evidence.get(evidence.size() - 1).document();
    String words =
        evidence.stream()
            .map(e -> e.document().equals(own) ? e.words() : e.document() + ":" + e.words())
            .collect(Collectors.joining(BETWEEN));
    return List.of(
        String.format(Locale.ROOT, "C%03d", number),
        Cells.guard(claim.item()),
        claim.kind().label(),
        claim.verdict().label(),
        Cells.guard(words),
        Cells.guard(claim.formula()),
        text(claim.recomputed()),
        text(claim.claimed()),
        text(claim.tolerance()),
        Cells.guard(claim.unit()),
        claim.basis().label(),
        claim.explanation(Locale.CHINESE));
  }

  private static String text(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}
