package org.luoshi.quantity;

import java.util.Objects;
import org.luoshi.base.Checks;

/**
 * A quantity found in a text (文中数量).
 *
 * @param start the offset of its first character in the text, in {@code char}s
 * @param end the offset after its last one
 * @param figure the number, its unit and how it bounds
 * @param kind what the number is there for
 * @param subject what it speaks of
 * @since 0.1.0
 */
public record QuantityMention(
    int start, int end, Figure figure, MentionKind kind, Subject subject) {

  /**
   * Creates a mention.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} does not lie
   *     behind it
   */
  public QuantityMention {
    Checks.runsForward(start, end, "mention");
    Checks.isTrue(start < end, "mention must not be empty");
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
  }

  /**
   * Returns the words of the mention: number, multiplier, unit and the hedges that touch them.
   *
   * @param text the text in which the mention was found
   * @return the part of {@code text} from {@link #start} to {@link #end}
   */
  public String in(String text) {
    return text.substring(start, end);
  }
}
