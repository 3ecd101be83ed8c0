package org.luoshi.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.luoshi.text.Characters;
import org.luoshi.text.Folding;

/** What a printed status says (自报状态): a word of {@code declared.txt}, or a percentage. */
final class DeclaredStatus {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final int LONGEST = 40;
  private static final List<Word> WORDS = words();

  private record Word(String text, StandingState state) {}

  private DeclaredStatus() {}

  /**
   * Returns what a status says.
   *
   * @param status the status as printed
   * @param elapsed which part of the time has passed, against which a percentage is held
   */
  static Optional<StandingState> of(String status, Optional<BigDecimal> elapsed) {
    String folded = Characters.strip(Folding.fold(status));
    if (folded.length() > LONGEST) {
      return Optional.empty();
    }
    if (folded.endsWith("%")) {
      return percent(folded).flatMap(share -> of(share, elapsed));
    }
    return WORDS.stream().filter(w -> folded.contains(w.text)).map(Word::state).findFirst();
  }

  private static Optional<StandingState> of(BigDecimal share, Optional<BigDecimal> elapsed) {
    if (share.compareTo(ALL) >= 0) {
      return Optional.of(StandingState.MET);
    }
    return elapsed.map(
        passed -> {
          boolean over = passed.compareTo(ALL) >= 0;
          StandingState below = over ? StandingState.MISSED : StandingState.BEHIND;
          return share.compareTo(passed) >= 0 ? StandingState.ON_PACE : below;
        });
  }

  private static Optional<BigDecimal> percent(String folded) {
    String digits = Characters.strip(folded.substring(0, folded.length() - 1));
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= 10
            && digits.chars().allMatch(c -> '0' <= c && c <= '9' || c == '.');
    try {
      return plain ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty(); // such as 1.2.3%
    }
  }

  /** The words, longest first, so that 未完成 is found before 完成. */
  private static List<Word> words() {
    List<Word> words = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                DeclaredStatus.class.getResourceAsStream("declared.txt"),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] parts = line.split(" ");
        for (int i = 1; i < parts.length && !line.startsWith("#"); i++) {
          words.add(new Word(parts[i], StandingState.valueOf(parts[0])));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    words.sort(Comparator.comparing(w -> -w.text.length()));
    return List.copyOf(words);
  }
}
