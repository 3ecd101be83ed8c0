package org.luoshi.validation;

/**
 * What one look at a value tells that rules look for (特征). A rule that names marks is run only on
 * values that hold one of them.
 *
 * @since 0.1.0
 */
public sealed interface Mark permits TextMark, ItemMark, RecordMark {

  /** Returns the bit by which marks of a value are put together. */
  long bit();
}
