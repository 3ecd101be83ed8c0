package org.luoshi.text;

/**
 * Turns a text into a view of it (文本规范化): another script, other widths, repaired damage.
 *
 * <p>The published text is always kept; what a normalizer returns stands beside it. Implementations
 * are immutable and safe to share.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface TextNormalizer {

  /**
   * Returns the view of {@code text}.
   *
   * @param text any text
   * @return the same meaning in the form of this normalizer; {@code text} itself where nothing
   *     changes
   */
  String normalize(String text);

  /** Returns the normalizer that changes nothing. */
  static TextNormalizer identity() {
    return text -> text;
  }

  /**
   * Returns a normalizer that applies this one and then {@code next}.
   *
   * @param next what to apply to the result of this one
   * @return both in order
   */
  default TextNormalizer andThen(TextNormalizer next) {
    return text -> next.normalize(normalize(text));
  }
}
