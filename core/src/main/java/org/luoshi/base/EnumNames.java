package org.luoshi.base;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tolerant reading of the constants of closed vocabularies (枚举名称).
 *
 * @since 0.1.0
 */
public final class EnumNames {

  private EnumNames() {}

  /**
   * Returns the constant that is called {@code text}: by its own name in any case, or by its label.
   *
   * @param <E> the vocabulary
   * @param type the vocabulary
   * @param label gives the other name of a constant, such as its Chinese one
   * @param text the name; white space around it does not count
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists all
   */
  public static <E extends Enum<E>> E parse(Class<E> type, Function<E, String> label, String text) {
    String name = Objects.requireNonNull(text, "text").strip();
    return Stream.of(type.getEnumConstants())
        .filter(c -> c.name().equals(name.toUpperCase(Locale.ROOT)) || label.apply(c).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(type, label, name)));
  }

  private static <E extends Enum<E>> String unknown(
      Class<E> type, Function<E, String> label, String name) {
    return Stream.of(type.getEnumConstants())
        .map(c -> c.name() + " (" + label.apply(c) + ")")
        .collect(
            Collectors.joining(
                ", ", type.getSimpleName() + " must be one of ", " but was '" + name + "'"));
  }
}
