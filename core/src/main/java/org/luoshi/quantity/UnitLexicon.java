package org.luoshi.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.luoshi.quantity.UnitWord.Type;
import org.luoshi.text.Lexicon;
import org.luoshi.text.WordLists;

/** The units of {@code units.txt}, found by the longest word that a place begins with. */
final class UnitLexicon {

  private static final Map<String, UnitWord> WORDS = load();
  private static final Lexicon LEXICON = Lexicon.of(WORDS.keySet());
  private static final String TIMES = "(次)";
  private static final Lexicon DENOMINATORS =
      Lexicon.of(
          ("平方米 立方米 标准立方米 平方公里 百平方公里 万平方公里 公里 小时 分钟 季度 秒 天 日 周 月 年 人 人次 生 户 亩 公顷 吨 公斤 千克 升 次 "
                  + "个 件 台 套 床 头 只 株 斤 家 度 千瓦 千瓦时 万元 亿元 百亿元 万人 千人 百人")
              .split(" "));

  private UnitLexicon() {}

  /** Returns the characters that units begin with. */
  static String firsts() {
    return WORDS.keySet().stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  /**
   * Returns the unit that begins at {@code at}, with what it is divided by or told to be counted:
   * 元/生/年, 件(次); null if none.
   */
  static UnitWord at(Passage passage, int at) {
    String found = passage.wordAt(LEXICON, at);
    if (found.isEmpty()) {
      return null;
    }
    UnitWord word = WORDS.get(found);
    if (word.is(Type.NONE)) {
      return null;
    }
    int end = at + found.length();
    return word.is(Type.COUNT) && passage.startsWith(TIMES, end)
        ? new UnitWord(
            word.word() + TIMES, MeasureUnit.of(word.unit().symbol() + "次"), 0, Type.COUNT)
        : divided(word, passage, end);
  }

  private static UnitWord divided(UnitWord word, Passage passage, int end) {
    int at = end;
    while ((passage.at(at) == '/' || at > end && passage.at(at) == '·')
        && !passage.wordAt(DENOMINATORS, at + 1).isEmpty()) {
      at += 1 + passage.wordAt(DENOMINATORS, at + 1).length();
    }
    if (at == end) {
      return word;
    }
    String divided = passage.text(end, at);
    return new UnitWord(
        word.word() + divided,
        MeasureUnit.of(word.unit().symbol() + divided),
        word.factorPower(),
        Type.MEASURE);
  }

  private static Map<String, UnitWord> load() {
    Map<String, UnitWord> words = new HashMap<>();
    for (List<String> line : WordLists.lines(UnitLexicon.class, "units.txt")) {
      Type type = Type.valueOf(line.get(0).toUpperCase(Locale.ROOT));
      line.stream()
          .skip(1)
          .map(entry -> entry(entry, type))
          .forEach(word -> words.put(word.word(), word));
    }
    return words;
  }

  private static UnitWord entry(String entry, Type type) {
    int equals = entry.indexOf('=');
    int star = entry.indexOf('*');
    String word = equals < 0 ? entry : entry.substring(0, equals);
    String unit =
        equals < 0 ? entry : entry.substring(equals + 1, star < 0 ? entry.length() : star);
    return new UnitWord(word, MeasureUnit.of(unit), star < 0 ? 0 : entry.length() - star - 2, type);
  }
}
