package org.luoshi.comparison;

import java.util.List;
import org.luoshi.text.Folding;
import org.luoshi.text.Lexicon;

/**
 * What the clause around figures says of their scope; looked at once for all figures in it.
 *
 * @param text the clause as printed
 * @param namesPart whether it names a place, so that a figure may be of a part: 经开区, 市本级
 * @param others its words that make another figure of the same name: an average, or what is added
 *     to a month
 */
record AreaClause(String text, boolean namesPart, List<String> others) {

  private static final List<String> OTHERS =
      List.of("年均", "环比", "累计", "以来", "五年", "翻", "人均", "占", "排名", "位居", "高于", "低于", "快于");

  private static final String PLACES = "区县市镇乡园";

  /** Words in which a character for a place names the whole area or none. */
  private static final Lexicon WHOLE =
      Lexicon.of("全区", "全县", "全市", "全镇", "全乡", "我区", "我县", "我市", "地区", "城镇", "城乡", "城市", "上市");

  static AreaClause of(String text) {
    String folded = Folding.fold(text);
    return new AreaClause(
        text, namesPart(folded), OTHERS.stream().filter(folded::contains).toList());
  }

  /** Returns the clause of the next figure: this one again if the text is the same. */
  AreaClause orOf(String next) {
    return next.equals(text) ? this : of(next);
  }

  private static boolean namesPart(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      boolean place = PLACES.indexOf(folded.charAt(i)) >= 0;
      if (place
          && WHOLE.endingAt(folded, 0, i + 1).isEmpty()
          && !folded.startsWith("市场", i)
          && !folded.startsWith("乡村", i)) {
        return true;
      }
    }
    return false;
  }
}
