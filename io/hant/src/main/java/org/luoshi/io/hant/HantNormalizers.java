package org.luoshi.io.hant;

import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luoshi.text.TextNormalizer;

/**
 * Normalizers between traditional and simplified script (繁简转换).
 *
 * <p>The dictionaries are those of OpenCC in the edition of opencc4j, for Mainland usage: script is
 * converted, words are not. No library tried was right alone on the words of government documents,
 * so a short list of our own is laid over the dictionaries: 著力 and 隨著 but not 著名, 乾淨 but not 乾坤,
 * 批覆, 稻榖, 帳戶. Text that is partly simplified already, as page converters leave it, is fine for both
 * directions; 硚口 is kept by both.
 *
 * <p>A result has as many characters as its source, each at its old place, so that a {@link
 * org.luoshi.text.Span} of one is valid in the other. A character whose counterpart takes another
 * number of chars is kept. The dictionaries of a direction are loaded when it is first asked for.
 *
 * @since 0.1.0
 */
public final class HantNormalizers {

  private static final int MAX_RUNS = 5;

  private HantNormalizers() {}

  /**
   * Returns the normalizer that gives simplified script (转简体). A second run changes nothing, also
   * where converted characters form a word that is converted itself.
   *
   * @return the one instance
   */
  public static TextNormalizer toSimplified() {
    return Simplified.CONVERTER;
  }

  /**
   * Returns the normalizer that gives traditional script (转繁体) in the spelling of OpenCC: 裏, 爲, 着.
   *
   * @return the one instance
   */
  public static TextNormalizer toTraditional() {
    return Traditional.CONVERTER;
  }

  private static ScriptConverter converter(
      Map<String, List<String>> characters, Map<String, List<String>> phrases, String exceptions) {
    Map<String, String> dictionary = new HashMap<>();
    characters.forEach((from, to) -> dictionary.put(from, to.get(0)));
    phrases.forEach((from, to) -> dictionary.put(from, to.get(0)));
    dictionary.putAll(read(exceptions));
    return new ScriptConverter(dictionary);
  }

  private static TextNormalizer stable(TextNormalizer converter) {
    return text -> {
      String before = text;
      String after = converter.normalize(text);
      for (int run = 1; run < MAX_RUNS && !after.equals(before); run++) {
        before = after;
        after = converter.normalize(before);
      }
      return after;
    };
  }

  private static Map<String, String> read(String resource) {
    Map<String, String> result = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                HantNormalizers.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          result.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }

  private static final class Simplified {
    static final TextNormalizer CONVERTER =
        stable(
            converter(
                DataMaps.defaults().tsChar(), DataMaps.defaults().tsPhrase(), "to-simplified.tsv"));
  }

  private static final class Traditional {
    static final TextNormalizer CONVERTER =
        converter(
            DataMaps.defaults().stChar(), DataMaps.defaults().stPhrase(), "to-traditional.tsv");
  }
}
