package org.luoshi.ledger;

import java.util.Objects;
import org.luoshi.base.Checks;
import org.luoshi.comparison.Stage;

/**
 * How far something has come by the words of one clause (分句进展).
 *
 * @param stage how far
 * @param words the clause as published, or the printed status, never blank
 * @since 0.1.0
 */
public record ToldStage(Stage stage, String words) {

  /**
   * Creates a value.
   *
   * @throws IllegalArgumentException if the words are blank
   */
  public ToldStage {
    Objects.requireNonNull(stage, "stage");
    Checks.notBlank(words, "words");
  }
}
