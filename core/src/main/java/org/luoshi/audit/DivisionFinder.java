package org.luoshi.audit;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luoshi.text.Lexicon;

/**
 * The numbers of the parts that a whole area is divided into, told in several places: {@code
 * 全区14个街道} here and {@code 全区13条街道} there.
 */
final class DivisionFinder {

  private static final Lexicon WHOLE =
      Lexicon.of("全区", "全市", "全县", "全省", "全州", "全旗", "全镇", "全街道", "我区", "我市", "我县", "我省");
  private static final List<String> DIVISIONS =
      List.of("镇街", "街镇", "街乡", "街道", "乡镇", "社区", "行政村", "自然村", "村居", "居委会", "村委会", "村", "镇", "乡");
  private static final String FOLLOWERS = "的均已都共全和及与中内";

  private final Map<String, Map<Long, Mark>> told = new LinkedHashMap<>();
  private final Map<Mark, Integer> uses = new LinkedHashMap<>();

  private DivisionFinder() {}

  static void find(List<Case> texts, Docket docket) {
    DivisionFinder finder = new DivisionFinder();
    texts.forEach(text -> text.marks().forEach(finder::take));
    finder.told.values().forEach(values -> finder.judge(values, docket));
  }

  private void take(Mark mark) {
    if (!mark.isCount() || !mark.isExact() || !WHOLE.ends(mark.lead())) {
      return;
    }
    DIVISIONS.stream()
        .filter(noun -> isNamed(noun, mark.tail()))
        .findFirst()
        .ifPresent(
            noun -> {
              Map<Long, Mark> values = told.computeIfAbsent(noun, n -> new LinkedHashMap<>());
              Mark first = values.computeIfAbsent(mark.value().longValue(), v -> mark);
              uses.merge(first, 1, Integer::sum);
            });
  }

  private static boolean isNamed(String noun, String tail) {
    return tail.startsWith(noun)
        && (tail.length() == noun.length() || FOLLOWERS.indexOf(tail.charAt(noun.length())) >= 0);
  }

  private void judge(Map<Long, Mark> values, Docket docket) {
    Mark usual =
        values.values().stream()
            .max(Comparator.comparingInt((Mark m) -> uses.get(m)))
            .orElseThrow();
    Set<Mark> others = new HashSet<>(values.values());
    others.remove(usual);
    values.values().stream()
        .filter(others::contains)
        .forEach(
            other ->
                docket.statement(
                    usual.number() + " = " + other.number(), usual, other, Reason.DIFFERS));
  }
}
