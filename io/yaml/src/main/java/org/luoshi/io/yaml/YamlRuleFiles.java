package org.luoshi.io.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.luoshi.diagnostic.SourceLocation;
import org.luoshi.io.ReadResult;
import org.luoshi.validation.declared.RuleFileFindings;
import org.luoshi.validation.declared.RuleFileReader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Rule files and profiles in YAML 1.2 (YAML 规则文件).
 *
 * <p>Of a plain scalar, {@code true}, {@code false}, {@code null}, {@code ~} and numbers as in JSON
 * are what they look like, all else is text, dates included. What a rule file does not need is
 * refused: aliases, tags, a member that stands twice, a second document, more than a hundred
 * levels.
 *
 * @since 0.1.0
 */
public final class YamlRuleFiles implements RuleFileReader {

  private static final YamlRuleFiles STANDARD = new YamlRuleFiles();

  private YamlRuleFiles() {}

  /** Obtains the reader. */
  public static YamlRuleFiles standard() {
    return STANDARD;
  }

  @Override
  public ReadResult<Object> readTree(String name, String text) {
    Objects.requireNonNull(name, "name");
    try {
      return new ReadResult<>(Optional.ofNullable(build(text).root()), List.of());
    } catch (MarkedYamlEngineException e) {
      int index = e.getProblemMark().map(mark -> index(mark, text)).orElse(0);
      return RuleFileFindings.syntax(name, text, index, e.getProblem());
    } catch (TreeBuilder.Refused e) {
      return RuleFileFindings.syntax(name, text, index(e.mark(), text), e.getMessage());
    } catch (YamlEngineException e) {
      return RuleFileFindings.syntax(name, text, 0, e.getMessage());
    }
  }

  @Override
  public Map<String, SourceLocation> places(String name, String text) {
    Map<String, SourceLocation> places = new HashMap<>();
    try {
      build(text)
          .places()
          .forEach(
              (pointer, at) -> {
                int start = at.getIndex();
                places.put(pointer, new SourceLocation(name, at.getLine() + 1, start, start, ""));
              });
    } catch (YamlEngineException | TreeBuilder.Refused e) {
      return places; // readTree has told what is wrong
    }
    return places;
  }

  private static TreeBuilder build(String text) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(MAX_BYTES).build();
    TreeBuilder tree = new TreeBuilder();
    new ParserImpl(settings, new StreamReader(settings, text)).forEachRemaining(tree::add);
    return tree;
  }

  /** Returns the char index of a place that is counted in code points. */
  private static int index(Mark mark, String text) {
    int codePoints = text.codePointCount(0, text.length());
    return text.offsetByCodePoints(0, Math.min(mark.getIndex(), codePoints));
  }
}
