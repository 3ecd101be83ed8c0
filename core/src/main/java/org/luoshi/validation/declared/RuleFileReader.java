package org.luoshi.validation.declared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.io.ReadResult;
import org.luoshi.validation.Profile;
import org.luoshi.validation.RuleSet;

/**
 * Reads rule sets and profiles from files of one format (规则文件读取器).
 *
 * <p>Broken content is told in the result; only a broken source throws. Implementations are
 * immutable and safe to share.
 *
 * @since 0.1.0
 */
public interface RuleFileReader {

  /** The largest file that is read, in bytes. */
  int MAX_BYTES = 4_000_000;

  /**
   * Reads a text as a tree of lists, objects and single values.
   *
   * @param name the name of the source, for findings; may be empty
   * @param text the text
   * @return the tree; empty with findings if it is none
   */
  ReadResult<Object> readTree(String name, String text);

  /**
   * Returns where the parts of a text stand that {@link #readTree} can read, so that mistakes can
   * be shown there.
   *
   * @param name the name of the source; may be empty
   * @param text the text
   * @return the beginnings of members and elements by their JSON Pointers; empty where they are not
   *     known
   */
  default Map<String, SourceLocation> places(String name, String text) {
    return Map.of();
  }

  /**
   * Reads a file in UTF-8 as a tree of lists, objects and single values.
   *
   * @param name the name of the source, for findings; may be empty
   * @param source its bytes, read to the end and left open
   * @return the tree; empty with findings if it is none or has more than four million bytes
   * @throws IOException if the bytes cannot be read
   */
  default ReadResult<Object> readTree(String name, InputStream source) throws IOException {
    return readText(name, source, text -> readTree(name, text));
  }

  /**
   * Reads a rule set.
   *
   * @param name the name of the source, for findings; may be empty
   * @param source its bytes, read to the end and left open
   * @return the rule set with all rules that are right, and what is wrong with the others
   * @throws IOException if the bytes cannot be read
   */
  default ReadResult<RuleSet> readRuleSet(String name, InputStream source) throws IOException {
    return readText(name, source, text -> bind(name, text, RuleSetBinder::bind));
  }

  /**
   * Reads a rule set from a file.
   *
   * @param file the file
   * @return the rule set with all rules that are right, and what is wrong with the others
   * @throws IOException if the file cannot be read
   */
  default ReadResult<RuleSet> readRuleSet(Path file) throws IOException {
    try (InputStream source = Files.newInputStream(file)) {
      return readRuleSet(String.valueOf(file.getFileName()), source);
    }
  }

  /**
   * Reads a profile.
   *
   * @param name the name of the source, for findings; may be empty
   * @param source its bytes, read to the end and left open
   * @return the profile with all that is right, and what is wrong with the rest
   * @throws IOException if the bytes cannot be read
   */
  default ReadResult<Profile> readProfile(String name, InputStream source) throws IOException {
    return readText(name, source, text -> bind(name, text, ProfileBinder::bind));
  }

  /**
   * Reads a profile from a file.
   *
   * @param file the file
   * @return the profile with all that is right, and what is wrong with the rest
   * @throws IOException if the file cannot be read
   */
  default ReadResult<Profile> readProfile(Path file) throws IOException {
    try (InputStream source = Files.newInputStream(file)) {
      return readProfile(String.valueOf(file.getFileName()), source);
    }
  }

  private <T> ReadResult<T> bind(String name, String text, Function<Object, ReadResult<T>> binder) {
    ReadResult<Object> tree = readTree(name, text);
    if (!tree.findings().isEmpty()) {
      return new ReadResult<>(Optional.empty(), tree.findings());
    }
    ReadResult<T> bound = binder.apply(tree.value().orElse(null));
    return bound.findings().isEmpty()
        ? bound
        : new ReadResult<>(
            bound.value(), RuleFileFindings.placed(bound.findings(), places(name, text)));
  }

  private static <T> ReadResult<T> readText(
      String name, InputStream source, Function<String, ReadResult<T>> reader) throws IOException {
    Objects.requireNonNull(name, "name");
    byte[] bytes = source.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      return RuleFileFindings.unreadable(
          RuleFileFindings.LIMIT.at("", Optional.empty(), MAX_BYTES));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return reader.apply(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return RuleFileFindings.unreadable(RuleFileFindings.SYNTAX.at("", Optional.empty(), "UTF-8"));
    }
  }
}
