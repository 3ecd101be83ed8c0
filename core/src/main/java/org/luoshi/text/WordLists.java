package org.luoshi.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Word lists that lie beside a class (词表): words between blanks; lines that begin with # say what
 * they are.
 *
 * @since 0.1.0
 */
public final class WordLists {

  private WordLists() {}

  /**
   * Returns the words of each line.
   *
   * @param neighbour the class beside which the list lies
   * @param name the name of the file
   * @return the lines in order, each with one word or more
   * @throws NullPointerException if there is no such file
   */
  public static List<List<String>> lines(Class<?> neighbour, String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(neighbour.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.strip().split(" ")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
